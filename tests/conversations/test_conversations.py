"""Every conversation goes as its file says, and reads as its golden does.

The goldens are written by `pytest tests/conversations --snapshot-update` and reviewed as a diff, never typed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from bot.assistant import Assistant
from bot.conversation import Conversation
from bot.models import Trace
from tests.bot.asking import TODAY
from tests.conversations.reading import Talk, Turn, by_name, read_talks
from tests.conversations.worlds import build_worlds

TALKS = by_name()


class _TextFile(SingleFileSnapshotExtension):
    """One readable file for each conversation."""

    _write_mode = WriteMode.TEXT
    file_extension = "txt"


@cache
def _worlds() -> Mapping[str, Assistant]:
    return build_worlds()


def _traces(talk: Talk) -> list[Trace]:
    chat = Conversation(_worlds()[talk.world], TODAY, talk.language)
    return [chat.ask(turn.ask) for turn in talk.turns]


@pytest.mark.parametrize("talk", TALKS.values(), ids=TALKS)
def test_conversation__goes_as_expected(talk: Talk) -> None:
    wrong = [
        f"{turn.ask!r}: {problem}"
        for turn, trace in zip(talk.turns, _traces(talk), strict=True)
        for problem in _problems(turn, trace)
    ]
    assert wrong == []


def _problems(turn: Turn, trace: Trace) -> list[str]:
    answer, text = trace.answer, trace.message.text
    keys = {fact.key for fact in answer.facts}
    found = [f"{answer.outcome}, not {turn.outcome}"] if answer.outcome != turn.outcome else []
    if turn.kind is not None and answer.kind != turn.kind:
        found.append(f"a {answer.kind}, not a {turn.kind}")
    if turn.facts is not None and keys != set(turn.facts):
        found.append(f"shows {sorted(keys)}, not {sorted(turn.facts)}")
    found += [f'lacks "{part}"' for part in turn.holds if part not in text]
    return [*found, *(f'holds "{part}"' for part in turn.lacks if part in text)]


@pytest.mark.parametrize("talk", TALKS.values(), ids=TALKS)
def test_conversation__reads_as_its_golden(talk: Talk, snapshot: SnapshotAssertion) -> None:
    written = "\n\n".join(_written(trace) for trace in _traces(talk))
    assert written == snapshot(extension_class=_TextFile, name=talk.name)


def _written(trace: Trace) -> str:
    """Both forms, the buttons, and what a program gets: outcome, intents and facts."""
    answer, message = trace.answer, trace.message
    intents = "+".join(match.intent for match in trace.matches)
    outcome = f"{answer.outcome} {answer.kind} ({intents}) {' '.join(fact.key for fact in answer.facts)}".rstrip()
    return "\n".join(
        (
            f"> {trace.question.text}",
            outcome,
            "--- text",
            message.text,
            "--- html",
            message.html,
            "--- buttons",
            *message.buttons,
        )
    )


def test_conversations__names_are_unique() -> None:
    assert [name for name, count in Counter(talk.name for talk in read_talks()).items() if count > 1] == []
