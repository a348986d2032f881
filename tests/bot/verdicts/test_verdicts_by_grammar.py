"""No answer says the opposite of the truth, whatever the grammar of the question.

Each pattern of grammars/ is asked once, with facts and limits drawn by a fixed seed. Many seeds: `make verdicts`."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from decimal import Decimal

import pytest

from knowledge import KnowledgeBase

from tests.bot.asking import Asking
from tests.bot.suites import share_of
from tests.bot.verdicts.cases import Case, case_of
from tests.bot.verdicts.grammar import patterns
from tests.bot.verdicts.scenes import SHARED
from tests.bot.verdicts.signs import begins_with_count, has_number, names_first, sign_of
from tests.bot.verdicts.suite import SUITE
from tests.bot.verdicts.truth import holds
from tests.shipped import shipped_base

SEED = 1
PARTS = 2
"""So that the questions are spread over the processes of a test run."""
_RIGHT_AT_LEAST = 0.8
"""Refusals are no failure, but a bot that only refuses would pass."""


@pytest.fixture(scope="module")
def asked() -> tuple[Case, ...]:
    return SUITE.asked(SEED)


@pytest.mark.volume
@pytest.mark.parametrize("part", range(PARTS))
def test_verdicts__are_never_the_opposite_of_the_truth(part: int, asked: tuple[Case, ...], ask: Asking) -> None:
    judged = SUITE.without_wrong(asked[part::PARTS], ask)
    assert share_of(judged, "right") >= _RIGHT_AT_LEAST


def test_cases__are_the_same_for_the_same_seed(asked: tuple[Case, ...]) -> None:
    assert asked == SUITE.asked(SEED)
    assert asked != SUITE.asked(SEED + 1)


def test_cases__leave_no_slot_open(asked: tuple[Case, ...]) -> None:
    assert not [case.text for case in asked if set(case.text) & set("{}")]


def test_patterns__are_each_asked_once() -> None:
    counts = Counter((pattern.kind, pattern.language, pattern.text) for pattern in patterns())
    assert not [key for key, count in counts.items() if count > 1]


def test_truth__follows_the_base() -> None:
    before, after = _who_has_the_highest(shipped_base()), _who_has_the_highest(_turned(shipped_base()))
    assert (before["AWS"], before["Alibaba Cloud"]) == ("yes", "no")
    assert (after["AWS"], after["Alibaba Cloud"]) == ("no", "yes")


def _who_has_the_highest(base: KnowledgeBase) -> dict[str, str]:
    pattern = next(pattern for pattern in patterns() if pattern.text == "Does {A} have the highest {w}?")
    asked = [case_of(pattern, base, seed) for seed in range(200)]
    return {name: case.expected for case in asked for name in ("AWS", "Alibaba Cloud") if name in case.text}


def _turned(base: KnowledgeBase) -> KnowledgeBase:
    """A base in which the highest share is the lowest."""
    facts = [replace(fact, value=100 - fact.value) if fact.metric == SHARED else fact for fact in base.facts]
    return replace(base, facts=tuple(facts))


_AMOUNTS = {"value": Decimal(18), "low": Decimal(10), "high": Decimal(20)}


@pytest.mark.parametrize(("truth", "relation", "is_true"), [
    ("value op high", "<", True), ("value op high", ">=", False), ("value = 18", "<", True),
    ("low < value and value < high", "<", True), ("value < low or value > high", "<", False),
    ("value > high or low < value and value < high", "<", True), ("not value op low", ">", False),
])
def test_truth__is_of_the_amounts(truth: str, relation: str, is_true: bool) -> None:
    assert holds(truth, _AMOUNTS, relation) is is_true


@pytest.mark.parametrize(("text", "sign"), [
    ("Yes: AWS's cloud market share is 29%.", "yes"), ("No, not all of it:\n• Right: ...", "no"),
    ("No, as you say: ...", "agree"), ("Yes, against what you say: ...", "disagree"), ("Alibaba's P/E: 18x", None),
    ("No figure: the source ...", None), ("As the source has it: ...", None),
    ("不是：阿里云的云市场份额是4%。", "no"), ("對，如你所說：……", "agree"), ("單看金額，是的：……", "yes"),
    ("不对，与你所说相反：……", "disagree"), ("没有提到", None),
])
def test_sign__is_read_from_the_first_line(text: str, sign: str | None) -> None:
    assert sign_of(text) == sign


@pytest.mark.parametrize(("number", "text", "is_there"), [
    ("39", "It comes to 39%.", True), ("39", "It comes to 139%.", False), ("1.538461538", "about 1.5 times that", True),
    ("17.66666667", "$17.67 billion per year", True), ("2.230769", "about 2.2 times that", True),
])
def test_number__is_in_the_text_as_it_is_or_rounded(number: str, text: str, is_there: bool) -> None:
    assert has_number(number, text) is is_there


def test_name__is_the_first_that_is_told() -> None:
    assert names_first("Azure", ("AWS",), "Azure has the second highest: AWS 29%")
    assert not names_first("Azure", ("AWS",), "AWS has the highest: Azure 20%")
    assert not names_first("Azure", ("AWS",), "Nobody has it")


def test_count__is_what_is_told_first() -> None:
    assert begins_with_count("2", "2 of 3 have a P/E above 30x")
    assert begins_with_count("0", "None of these has a P/E above 50x")
    assert not begins_with_count("2", "3 of 3 have a P/E above 2x")
