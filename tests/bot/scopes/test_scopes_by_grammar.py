"""No covered figure is passed off for a narrower one, wherever the words that narrow it stand.

Each pattern of grammars/ is asked once with each kind of scope, drawn by a fixed seed. Many seeds: `make scopes`."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from tests.bot.asking import Asking
from tests.bot.scopes.cases import Case, case_of, patterns, words
from tests.bot.scopes.signs import says_of_what
from tests.bot.scopes.suite import SUITE
from tests.bot.suites import share_of
from tests.shipped import shipped_base

SEED = 1
PARTS = 2
"""So that the questions are spread over the processes of a test run."""
_TOLD_AT_LEAST = 0.88
"""Of what the sources do give; a bot that only refuses would pass the rest."""


@pytest.fixture(scope="module")
def asked() -> tuple[Case, ...]:
    return SUITE.asked(SEED)


@pytest.mark.volume
@pytest.mark.parametrize("part", range(PARTS))
def test_figures__are_not_passed_off_for_narrower_ones(part: int, asked: tuple[Case, ...], ask: Asking) -> None:
    judged = SUITE.without_wrong(asked[part::PARTS], ask)
    assert share_of([one for one in judged if one[0].is_own], "right") >= _TOLD_AT_LEAST


def test_cases__are_the_same_for_the_same_seed(asked: tuple[Case, ...]) -> None:
    assert asked == SUITE.asked(SEED)
    assert asked != SUITE.asked(SEED + 1)


def test_cases__leave_no_slot_open(asked: tuple[Case, ...]) -> None:
    assert not [case.text for case in asked if set(case.text) & set("{}")]


def test_patterns__are_each_asked_once() -> None:
    counts = Counter(pattern.text for pattern in patterns())
    assert not [text for text, count in counts.items() if count > 1]


def test_open__names_patterns_and_words_that_are_asked() -> None:
    known = words("words/open.yaml")
    lists = (*words("words/namesakes.yaml").values(), *_lists_of_scopes())
    assert known["scopes"].keys() <= {scope for scopes in lists for scope in scopes}
    assert known["patterns"].keys() <= {pattern.text for pattern in patterns()}


def _lists_of_scopes() -> list[list[str]]:
    groups = [group for kind in words("words/foreign.yaml").values() for group in kind]
    return [group[slot] for group in groups for slot in ("phrases", "adjectives", "topics")]


def test_figures_asked_of__are_those_of_the_base() -> None:
    said = {(metric, key) for metric, one in words("words/figures.yaml").items() for key in one["facts"]}
    facts = {(fact.metric, fact.key) for fact in shipped_base().facts}
    assert said <= facts


def test_case__holds_every_figure_that_could_be_passed_off() -> None:
    pattern = next(pattern for pattern in patterns() if pattern.text == "compare {A} and {B} by {w} {s}")
    drawn = [case_of(pattern, "submarkets", shipped_base(), Random(seed)) for seed in range(20)]
    shares = next(case for case in drawn if case and "Alibaba Cloud" in case.text and "share" in case.text)
    assert {"4%", "20%", "29%", "13%"} <= set(shares.figures)


@pytest.mark.parametrize(("text", "says"), [
    ("AWS, cloud market share: 29%¹ (global; Q3 2025)\n\n¹ AInvest", False),
    ("The sources give AWS's cloud market share, not the share in one country or region alone.", True),
    ('The sources give Azure\'s cloud market share for Q3 2025 only, not for "2023".', True),
    ("Yes: Azure, 39%, is above 30%.\n\n¹ The sources do not give", False),
])
def test_says_of_what__is_read_before_the_footnotes(text: str, says: bool) -> None:
    assert says_of_what(text) is says
