"""No last answer of a chat holds another figure, or the opposite of the truth, whatever its turns lean on.

Each chat of grammars/ is played once, with facts and names drawn by a fixed seed. Many seeds: `make chats`."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from tests.bot.asking import Asking
from tests.bot.chats.cases import ChatCase, chat_of
from tests.bot.chats.grammar import chat_patterns
from tests.bot.chats.signs import judge_chat
from tests.bot.chats.suite import SUITE
from tests.bot.suites import share_of
from tests.shipped import shipped_base

SEED = 1
PARTS = 2
"""So that the chats are spread over the processes of a test run."""
_RIGHT_AT_LEAST = 0.9
"""Refusals are no failure, but a bot that only refuses would pass."""


@pytest.fixture(scope="module")
def played() -> tuple[ChatCase, ...]:
    return SUITE.asked(SEED)


@pytest.mark.volume
@pytest.mark.parametrize("part", range(PARTS))
def test_chats__end_in_no_wrong_answer(part: int, played: tuple[ChatCase, ...], ask: Asking) -> None:
    judged = SUITE.without_wrong(played[part::PARTS], ask)
    assert share_of(judged, "right") >= _RIGHT_AT_LEAST


def test_chats__are_the_same_for_the_same_seed(played: tuple[ChatCase, ...]) -> None:
    assert played == SUITE.asked(SEED)


def test_chats__leave_no_slot_open(played: tuple[ChatCase, ...]) -> None:
    assert not [case.text for case in played if set(case.text) & set("{}")]


def test_patterns__are_each_played_once() -> None:
    counts = Counter((p.kind, p.language, p.text, p.draw, p.openings) for p in chat_patterns())
    assert not [key for key, count in counts.items() if count > 1]


def test_patterns__say_each_what_is_deserved() -> None:
    empty = [p.text for p in chat_patterns() if p.deserved == replace(p.deserved, figures=(), number=None, truth=None,
             first=None, kinds=(), declined=False)]
    assert not empty


@pytest.mark.parametrize(("text", "chat", "judged"), [
    ("and {B}?", "What is AWS's market share? || and Azure?", "right"),
    ("and {B}?", "What is AWS's market share? || and in 2022?", "refused"),
    ("and {B}?", "What is AWS's market share?", "wrong"),
    ("vs {B}?", "Compare cloud market share", "told"),
    ("and {X}?", "What is AWS's market share?", "wrong"),
    ("by how much?", "Azure and AWS market share? || by how much?", "right"),
    ("by how much?", "Azure and AWS market share?", "wrong"),
    ("which is higher?", "Azure and AWS market share? || which is higher?", "right"),
    ("which is higher?", "Azure and AWS market share? || which is lower?", "wrong"),
    ("is that more than {B}'s?", "What is AWS's market share? || is that more than Azure's?", "right"),
    ("is that more than {B}'s?", "What is Azure's market share? || is that more than AWS's?", "wrong"),
])
def test_judge__reads_the_last_answer(text: str, chat: str, judged: str, ask: Asking) -> None:
    """Of AWS and Azure, whatever is said instead."""
    case = _of_aws_and_azure(text)
    assert judge_chat(case, ask.chat(chat)) == judged


def _of_aws_and_azure(text: str) -> ChatCase:
    pattern = next(p for p in chat_patterns() if p.text == text)
    base = shipped_base()
    facts = {fact.key: fact for fact in base.facts}
    case = chat_of(pattern, base, SEED)
    aws, azure = facts["aws_share"], facts["azure_share"]
    figures = {**case.scene.figures, "a": (aws,), "b": (azure,), "high": (aws,), "every": (aws, azure)}
    amounts = {**case.scene.amounts, "a": aws.value, "b": azure.value, "gap": aws.value - azure.value}
    return replace(case, scene=replace(case.scene, figures=figures, amounts=amounts))
