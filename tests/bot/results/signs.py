"""Whether an answer holds the number that was asked for, read from its text as the asker reads it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Literal

from bot.models import Trace
from tests.bot.results.cases import Case

Judged = Literal["right", "told", "refused", "wrong"]
"""Told: the number is what a step further down comes to, beside others, or a ratio is told the other way round; wrong:
something else is told for it."""


def judge(case: Case, trace: Trace) -> Judged:
    if trace.answer.outcome != "answer":
        return "refused"
    first, *more = trace.message.text.strip().split("\n")
    if holds(case.expected, first):
        return "right"
    # A date or a figure of a table may hold the number by chance.
    told = "\n".join([first, *(line.rpartition("=")[2] for line in more if "=" in line)])
    if case.expected.startswith("-") and trace.answer.kind != "expression":
        return "told" if holds(case.expected[1:], told) else "wrong"  # "A is 9 points below B"
    turned = f"{1 / Decimal(case.expected):f}" if case.pattern.kind == "ratios" else case.expected
    return "told" if any(holds(one, told) for one in (case.expected, turned)) else "wrong"


def holds(number: str, text: str) -> bool:
    """Whether the text shows the number, as exactly as it shows numbers."""
    exact = Decimal(number)
    return any(abs(shown - exact) <= _half_a_step(shown) for shown in _numbers_in(text))


def _half_a_step(shown: Decimal) -> Decimal:
    return Decimal(5).scaleb(int(shown.as_tuple().exponent) - 1)


def _numbers_in(text: str) -> Iterator[Decimal]:
    plain = re.sub(r"(?<=\d),(?=\d{3})", "", text)
    return map(Decimal, re.findall(r"(?<![\d.])-?\d+(?:\.\d+)?(?!\d)", plain))
