"""No yes to what the sources do not say, and none withheld with a "no" where they do, however it is put.

Each saying of grammars/ is asked in every frame, with words drawn by a fixed seed. Many seeds: `make claims`."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.bot.asking import Asking
from tests.bot.claims.cases import Case, cases, relations, words
from tests.bot.claims.signs import judge
from tests.shipped import shipped_base

SEED = 1
PARTS = 2
"""So that the questions are spread over the processes of a test run."""
_SAID_AT_LEAST = 0.93
"""Of what the source says, affirmed or told; a bot that only refuses would pass the rest."""
_AFFIRMED_AT_LEAST = 0.5


@pytest.fixture(scope="module")
def asked() -> tuple[Case, ...]:
    return tuple(case for case in cases(SEED) if not case.open)


@pytest.mark.volume
@pytest.mark.parametrize("part", range(PARTS))
def test_claims__get_no_yes_beyond_what_they_say(part: int, asked: tuple[Case, ...], ask: Asking) -> None:
    wrong, counts = [], Counter[str]()
    for case in asked[part::PARTS]:
        trace = ask(case.text)
        judged = judge(case, trace)
        if case.expects == "yes":
            counts[judged] += 1
        if judged == "wrong":
            wrong.append(f"{case.text} [{case.name}]\n  deserves {case.expects}: {trace.message.text.splitlines()[0]}")
    assert not wrong, "\n".join(wrong)
    assert (counts["right"] + counts["told"]) / counts.total() >= _SAID_AT_LEAST, counts
    assert counts["right"] / counts.total() >= _AFFIRMED_AT_LEAST, counts


def test_cases__are_the_same_for_the_same_seed(asked: tuple[Case, ...]) -> None:
    assert asked == tuple(case for case in cases(SEED) if not case.open)
    assert asked != tuple(case for case in cases(SEED + 1) if not case.open)


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
