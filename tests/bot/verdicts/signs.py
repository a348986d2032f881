"""What an answer says to a question, read from its text as the asker reads it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Literal

from bot.models import Trace
from tests.bot.chinese_forms import in_simplified
from tests.bot.grammar_files import read_grammar
from tests.bot.verdicts.cases import Case
from tests.bot.verdicts.grammar import FOLDER

Judged = Literal["right", "wrong", "told", "refused"]
"""Told: the figures are shown without a yes or no, so that nothing wrong is said."""
_ROUNDED = Decimal("0.025")
"""How far a rounded number may be from the true one."""
_AFFIRMING = ("yes", "agree")


def judge(case: Case, trace: Trace) -> Judged:
    if trace.answer.outcome != "answer":
        return "refused"
    if case.pattern.name:
        return "right" if names_first(case.expected, case.others, trace.message.text) else "wrong"
    if case.pattern.number and case.pattern.number.startswith("count_"):
        return "right" if begins_with_count(case.expected, trace.message.text) else "wrong"
    if case.pattern.number:
        return "right" if has_number(case.expected, trace.message.text) else "wrong"
    sign = sign_of(trace.message.text)
    if sign is None:
        return "told"
    return "right" if (sign in _AFFIRMING) == (case.expected in _AFFIRMING) else "wrong"


def sign_of(text: str) -> str | None:
    first = in_simplified(text.lstrip().split("\n")[0])
    signs = read_grammar(FOLDER, "words/signs.yaml")
    return next((sign["says"] for sign in signs if first.startswith(sign["begins"])), None)


def names_first(name: str, others: Iterable[str], text: str) -> bool:
    """Whether the answer names this one, and none of the others before."""
    places = {other: text.find(other) for other in (name, *others)}
    return places[name] >= 0 and all(at < 0 or places[name] <= at for at in places.values())


def begins_with_count(count: str, text: str) -> bool:
    """Whether so many are told first ("2 of 3 have ..."), or that there are none."""
    return text.startswith(("None of ", "Nobody ") if count == "0" else f"{count} of ")


def has_number(number: str, text: str) -> bool:
    """Whether the number stands in the text, or what it is when rounded to as few places as the text shows."""
    if re.search(rf"(?<![\d.]){re.escape(number)}(?!\d|\.\d)", text):
        return True
    exact = Decimal(number)
    if exact == exact.to_integral_value():
        return False
    shown = re.findall(r"(?<![\d.])\d+(?:\.\d+)?(?![\d])", text)
    return any(abs(Decimal(numeral) / exact - 1) < _ROUNDED for numeral in shown)
