"""Whom a tie or a threat is of: what a source says of others is no answer."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("question", [
    "Amazon's deal with OpenAI", "AWS's partnership with SAP", "Does SAP work with Deloitte?",
    "Is Bosch working with SAP?",
    "Is Alibaba a threat to Google?", "does Alibaba threaten AWS?",
])
def test_tie_or_threat__that_no_source_tells_of_is_declined(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize(("question", "told"), [
    ("Alibaba's partnership with SAP", "Alibaba's partners include SAP"),
    ("Does Microsoft work with OpenAI?", "Yes. Microsoft has an alliance"),
    ("Are SAP and Bosch partners?", "Yes. Alibaba's partners include SAP"),
    ("Is Google the one with the OpenAI alliance?", "No, not in the source. Microsoft has an alliance"),
])
def test_tie__that_the_source_tells_of_is_told(question: str, told: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(told)


@pytest.mark.parametrize("question", [
    "Is Azure bigger than Google Cloud, and is AWS bigger than Azure?",
    "is Amazon pricier than Microsoft and is Microsoft pricier than Alibaba?",
])
def test_two_comparisons__are_two_verdicts(question: str, ask: Asking) -> None:
    answer = ask(question).answer
    assert [getattr(part.content, "verdict", None) for part in answer.parts] == ["yes", "yes"]


@pytest.mark.parametrize(("turns", "told"), [
    (("highest P/E?", "why?"), None),
    (("lowest P/E?", "why?"), "Investors are cautious"),
    (("compare AWS and Azure", "what are the risks for them?"), "Alibaba stands apart"),
    (("Microsoft's P/E", "any risks for it?"), None),
    (("Alibaba's P/E", "what are the risks for it?"), "Risks, in 9 points"),
])
def test_follow_up__is_of_whoever_was_shown(turns: tuple[str, str], told: str | None, ask: Asking) -> None:
    trace = ask(turns[1], ask(turns[0]).answer.frame)
    assert trace.message.text.startswith(told) if told else trace.answer.outcome == "decline"
