"""No yes to what the sources do not say, and none withheld with a "no" where they do, however it is put.

Each saying of grammars/ is asked in every frame, with words drawn by a fixed seed. Many seeds: `make claims`."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking
from tests.bot.claims.cases import Case, cases, relations, words
from tests.bot.claims.suite import SUITE
from tests.bot.suites import share_of
from tests.shipped import shipped_base

SEED = 1
PARTS = 2
"""So that the questions are spread over the processes of a test run."""
_SAID_AT_LEAST = 0.93
"""Of what the source says, affirmed or told; a bot that only refuses would pass the rest."""
_AFFIRMED_AT_LEAST = 0.5


@pytest.fixture(scope="module")
def asked() -> tuple[Case, ...]:
    return SUITE.asked(SEED)


@pytest.mark.volume
@pytest.mark.parametrize("part", range(PARTS))
def test_claims__get_no_yes_beyond_what_they_say(part: int, asked: tuple[Case, ...], ask: Asking) -> None:
    judged = SUITE.without_wrong(asked[part::PARTS], ask)
    said = [one for one in judged if one[0].expects == "yes"]
    assert share_of(said, "right", "told") >= _SAID_AT_LEAST
    assert share_of(said, "right") >= _AFFIRMED_AT_LEAST


def test_cases__are_the_same_for_the_same_seed(asked: tuple[Case, ...]) -> None:
    assert asked == SUITE.asked(SEED)
    assert asked != SUITE.asked(SEED + 1)


def test_cases__leave_no_slot_open(asked: tuple[Case, ...]) -> None:
    assert not [case.text for case in asked if set(case.text) & set("{}")]


def test_relations__are_of_claims_of_the_base() -> None:
    told = {claim.key for claim in shipped_base().claims}
    assert {key for relation in relations() for key in relation.claims} <= told


def test_slots__hold_nothing_both_true_and_not() -> None:
    slots = [slot for relation in relations() for slot in relation.slots.values()]
    assert not [slot for slot in slots if set(slot["own"]) & set(slot["other"])]


def test_open__names_cases_that_are_asked() -> None:
    names = {case.name for case in cases(SEED)}
    assert words("words/open.yaml").keys() <= names


def test_cases__expect_a_yes_of_what_is_their_own_alone(asked: tuple[Case, ...]) -> None:
    affirmed = [case for case in asked if case.expects == "yes"]
    assert affirmed
    assert all(case.kind == "own" and case.frame != "others" for case in affirmed)
    assert {case.expects for case in asked if case.frame == "denied"} == {"no"}
