"""What somebody has that nothing here knows is what a question asks about: no figure of his stands in for it."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

UNKNOWN = ("pipeline", "switchboard", "portico", "feebleness", "fleet", "backlog", "perseverance", "choir", "umbrella")


@pytest.mark.parametrize("noun", UNKNOWN)
@pytest.mark.parametrize("question", [
    "how big is azure's {}?", "is Microsoft's {} higher than Amazon's?", "What is Alibaba's {}?", "{} of AWS?",
    "tell me about Alibaba's {}",
])
def test_owned__what_nobody_knows_is_declined(ask: Asking, question: str, noun: str) -> None:
    assert ask(question.format(noun)).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "how big is azure's share?", "how big is Azure?", "Tell me about Alibaba's situation",
    "What earnings multiple is the market currently assigning to Alibaba?",
])
def test_owned__what_is_known_is_told(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "answer"


@pytest.mark.parametrize("text", [
    "which universities does Alibaba partner with?", "which hospital uses qwen",
    "which exchange was the listing headed for?",
    "how many museums does Alibaba partner with?", "which rivals is alibaba facing in online shopping",
])
def test_asked_for__what_no_point_names_is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "In which line of business is Alibaba said to have been dominant for a long time?",
    "Which firms does Alibaba partner with?",
    "In which field does Google Cloud possess an established strength?", "which rivals is alibaba facing?",
])
def test_asked_for__what_a_point_names_is_told(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "answer"


@pytest.mark.parametrize("text", [
    "Was Alibaba on a fatter multiple five years ago? What was it?", "When will Alibaba try the cloud listing again?",
    "who is the executive in charge of AI at alibaba", "Where does Qwen3-Max-Preview sit on the LLM leaderboards?",
])
def test_premise__known_to_the_asker_is_no_answer(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
