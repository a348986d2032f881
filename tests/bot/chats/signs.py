"""Whether the last answer of a chat holds what it must, read from its text and from the figures that it shows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from knowledge import Fact

from bot.models import Trace
from tests.bot.chats.cases import ChatCase
from tests.bot.chinese_forms import in_simplified
from tests.bot.verdicts.grammar import words
from tests.bot.verdicts.signs import has_number, sign_of
from tests.bot.verdicts.truth import holds
from tests.shipped import shipped_base

Judged = Literal["right", "told", "refused", "wrong"]
"""Told: what is wanted stands there beside more, or without the yes or no, so that nothing wrong is said."""


def judge_chat(case: ChatCase, trace: Trace) -> Judged:
    deserved, outcome = case.pattern.deserved, trace.answer.outcome
    if deserved.declined:
        return "wrong" if outcome == "answer" else "right"
    if outcome != "answer" and not (trace.answer.kind == "when" and "when" in deserved.kinds):
        return "refused"   # that a figure has no date is told as a refusal of a date
    if deserved.kinds and trace.answer.kind not in deserved.kinds:
        return "wrong"
    if deserved.truth:
        return _verdict(holds(deserved.truth, case.scene.amounts, "="), trace)
    if deserved.number:
        amount = f"{case.scene.amounts[deserved.number].normalize():f}"
        return "right" if has_number(amount, trace.message.text) else "wrong"
    if deserved.first:
        [fact] = case.scene.figures[deserved.first]
        return "right" if _names_first(fact, case, trace.message.text) else "wrong"
    return _shown([fact for name in deserved.figures for fact in case.scene.figures[name]], trace)


def _verdict(is_true: bool, trace: Trace) -> Judged:
    sign = sign_of(trace.message.text)
    if sign is None:
        return "told"
    return "right" if (sign in ("yes", "agree")) is is_true else "wrong"


def _shown(wanted: Iterable[Fact], trace: Trace) -> Judged:
    """By holder and metric: an amount that is printed in two currencies is one."""
    asked = {(fact.entity, fact.metric) for fact in wanted}
    shown = {(fact.entity, fact.metric) for fact in trace.answer.facts}
    if asked == shown or not asked:
        return "right"
    return "told" if asked & shown else "wrong"


def _names_first(fact: Fact, case: ChatCase, text: str) -> bool:
    """Whether its holder is named before anyone else who holds the metric."""
    text = in_simplified(text)
    places = {other.key: min(_places(other, case, text), default=len(text)) for other in case.scene.figures["every"]}
    return places[fact.key] == min(places.values()) < len(text)


def _places(fact: Fact, case: ChatCase, text: str) -> list[int]:
    names = words(case.pattern.language)["holders"].get(fact.entity) or [shipped_base().entities[fact.entity].name]
    return [text.index(name) for name in names if name in text]
