"""What sums, parts and ratios of printed figures come to, whatever words they are written in.

Each pattern of grammars/ is asked once, with figures drawn by a fixed seed. Many seeds: `make results`."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

import pytest

from tests.bot.asking import Asking
from tests.bot.results.cases import Case, patterns, worked_out
from tests.bot.results.signs import holds
from tests.bot.results.suite import SUITE
from tests.bot.suites import share_of

SEED = 1
PARTS = 2
"""So that the questions are spread over the processes of a test run."""
_RIGHT_AT_LEAST = 0.85
"""Refusals are no failure, but a bot that only refuses would pass."""


@pytest.fixture(scope="module")
def asked() -> tuple[Case, ...]:
    return SUITE.asked(SEED)


@pytest.mark.volume
@pytest.mark.parametrize("part", range(PARTS))
def test_results__are_what_the_arithmetic_comes_to(part: int, asked: tuple[Case, ...], ask: Asking) -> None:
    judged = SUITE.without_wrong(asked[part::PARTS], ask)
    assert share_of(judged, "right") >= _RIGHT_AT_LEAST


def test_cases__are_the_same_for_the_same_seed(asked: tuple[Case, ...]) -> None:
    assert asked == SUITE.asked(SEED)
    assert asked != SUITE.asked(SEED + 1)


def test_cases__leave_no_slot_open(asked: tuple[Case, ...]) -> None:
    assert not [case.text for case in asked if set(case.text) & set("{}")]


def test_patterns__are_each_asked_once() -> None:
    counts = Counter((pattern.kind, pattern.language, pattern.text, pattern.draw) for pattern in patterns())
    assert not [key for key, count in counts.items() if count > 1]


@pytest.mark.parametrize(("formula", "value"), [
    ("a + b - c", "36"), ("b - a - c", "-22"), ("a - (b + c) / 2", "12.5"), ("abs(c - a)", "16"), ("a / k", "14.5"),
])
def test_formula__is_worked_out_exactly(formula: str, value: str) -> None:
    amounts = {"a": Decimal(29), "b": Decimal(20), "c": Decimal(13), "k": Decimal(2)}
    assert worked_out(formula, amounts) == Decimal(value)


@pytest.mark.parametrize(("number", "text", "is_there"), [
    ("5.8", "It comes to 5.8%.", True), ("0.165", "It is 0.17 times that.", True), ("0.165", "It is 0.2 times.", True),
    ("36", "It comes to 36 percentage points.", True), ("36", "Combined: 49%, 36.4 points", False),
    ("1000", "It comes to $1,000 billion.", True), ("-4", "It comes to -4 points.", True),
    ("4", "It comes to 34%.", False),
])
def test_number__is_there_as_exactly_as_it_is_shown(number: str, text: str, is_there: bool) -> None:
    assert holds(number, text) is is_there
