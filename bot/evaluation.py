"""Scores the assistant on questions of which it is known what a right answer holds."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import field
from datetime import date
from pathlib import Path
from typing import Any, Literal

from knowledge import frozen

from bot.assistant import Assistant
from bot.conversation import Conversation
from bot.models import Outcome, Trace

Verdict = Literal["right", "wrong", "incomplete", "missed"]
VERDICTS: Mapping[Verdict, str] = {
    "right": "the outcome is the expected one and the text holds all that it must",
    "wrong": "answered where it must decline, or the text holds what it must not",
    "incomplete": "answered, and something that the text must hold is not there",
    "missed": "another outcome than the expected one, without being wrong",
}
_OUTCOMES = ("answer", "clarify", "decline", "chat")


@frozen
class Case:
    """A chat whose last turn is scored."""

    key: str
    kind: str
    language: str
    turns: tuple[str, ...]
    outcome: Outcome
    must: tuple[tuple[str, ...], ...]
    """Of each group, at least one text must be there."""
    must_not: tuple[str, ...]


@frozen
class Scored:
    case: Case
    verdict: Verdict
    trace: Trace
    lacking: tuple[str, ...] = ()
    """The first text of each group of which none is there."""


@frozen
class Score:
    """All scored cases, counted."""

    scored: tuple[Scored, ...]
    by_kind: Mapping[str, Counter[Verdict]] = field(default_factory=dict)

    def count(self, verdict: Verdict) -> int:
        return sum(counts[verdict] for counts in self.by_kind.values())

    @property
    def percent_right(self) -> float:
        return 100 * self.count("right") / len(self.scored) if self.scored else 0.0

    @property
    def failures(self) -> tuple[Scored, ...]:
        """The worst first."""
        order = list(VERDICTS)
        return tuple(sorted((s for s in self.scored if s.verdict != "right"), key=lambda s: order.index(s.verdict)))


class CaseError(ValueError):
    """A file of cases that cannot be read; says where and why."""


def evaluate(cases: Iterable[Case], assistant: Assistant, asked_on: date) -> Score:
    """Asks each case as a chat of its own."""
    scored = tuple(_score(case, assistant, asked_on) for case in cases)
    by_kind: dict[str, Counter[Verdict]] = {}
    for item in scored:
        by_kind.setdefault(item.case.kind, Counter())[item.verdict] += 1
    return Score(scored, by_kind)


def _score(case: Case, assistant: Assistant, asked_on: date) -> Scored:
    conversation = Conversation(assistant, asked_on, case.language)
    *_, trace = (conversation.ask(turn) for turn in case.turns)
    verdict, lacking = judge(case, trace.answer.outcome, trace.message.text)
    return Scored(case, verdict, trace, lacking)


def judge(case: Case, outcome: Outcome, text: str) -> tuple[Verdict, tuple[str, ...]]:
    """The verdict on an answer, and what it lacks."""
    flat = _flat(text)
    if any(_flat(forbidden) in flat for forbidden in case.must_not):
        return "wrong", ()
    if outcome != case.outcome:
        return ("wrong" if case.outcome == "decline" and outcome == "answer" else "missed"), ()
    lacking = tuple(group[0] for group in case.must if not any(_holds(flat, text) for text in group))
    return ("incomplete" if lacking else "right"), lacking


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text).casefold()


def _holds(flat: str, text: str) -> bool:
    """Whether a text is there; a figure must stand alone: "18" is not in "2018", "4%" not in "34%" or "1.4%"."""
    wanted = _flat(text)
    before = r"(?<!\d)(?<!\d[.,])" if wanted[:1].isdigit() else ""
    after = r"(?!\d)(?![.,]\d)" if wanted[-1:].isdigit() else ""
    return re.search(before + re.escape(wanted) + after, flat) is not None


def read_cases(path: Path) -> list[Case]:
    """The cases of a file, one JSON object a line; raises CaseError."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CaseError(f'{path}: the file cannot be read ("{error}").') from None
    return [_read_case(line, f"{path}:{count}") for count, line in enumerate(lines, 1) if line.strip()]


def _read_case(line: str, place: str) -> Case:
    try:
        return _case(json.loads(line))
    except (ValueError, TypeError, AttributeError) as error:
        raise CaseError(f'{place}: the line is no case ("{error}").') from None
    except KeyError as error:
        raise CaseError(f"{place}: the key {error} is missing.") from None


def _case(record: Mapping[str, Any]) -> Case:
    expect = record["expect"]
    if expect["outcome"] not in _OUTCOMES:
        raise ValueError(f'the outcome "{expect["outcome"]}" is none of {", ".join(_OUTCOMES)}')
    if not record["turns"] or isinstance(record["turns"], str):
        raise ValueError('"turns" must be a list of one or more texts')
    return Case(
        key=str(record["id"]),
        kind=str(record["kind"]),
        language=str(record.get("lang", "en")),
        turns=tuple(record["turns"]),
        outcome=expect["outcome"],
        must=tuple(tuple(group) for group in expect.get("must", ())),
        must_not=tuple(expect.get("must_not", ())),
    )
