"""A yes, a no or a point of somebody else is no answer: groups, whoever the chat was about, either of two, what is
called false."""

from __future__ import annotations

import pytest

from bot.conversation import Conversation
from tests.bot.asking import TODAY, Asking
from tests.shipped import shipped_assistant


@pytest.mark.parametrize("text", [
    "Are the US providers Alibaba's partners?",
    "Did the US providers cancel an IPO?",
    "Are the US providers profitable?",
    "Do the US providers have open-source models?",
    "Do the US giants reign in e-commerce?",
    "Strengths of everyone except Alibaba",
    "What are the strengths of the largest cloud provider?",
    "最大的云厂商有什么优势",
])
def test_group__gets_no_point_of_alibabas(text: str, ask: Asking) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert not trace.answer.claims


@pytest.mark.parametrize(("text", "held"), [
    ("Do the US providers have partners?", "Yes. Microsoft has an alliance with OpenAI."),
    ("Which companies are profitable?", "Azure already earns well"),
    ("what hurdles do US clouds face", "regulatory and logistical hurdles"),
    ("What types of hurdles must be overcome to challenge the US trio?", "hurdles of three kinds"),
])
def test_group__gets_what_is_said_of_it(text: str, held: str, ask: Asking) -> None:
    assert held in ask(text).message.text


@pytest.mark.parametrize(("before", "text"), [
    ("Microsoft P/E", "its risks?"), ("Tell me about Amazon", "its weaknesses?"), ("AWS share", "And its models?"),
])
def test_its_points__are_of_whoever_was_spoken_of(before: str, text: str) -> None:
    chat = Conversation(shipped_assistant(), TODAY)
    chat.ask(before)
    assert not chat.ask(text).answer.claims


def test_their_points__are_of_both() -> None:
    chat = Conversation(shipped_assistant(), TODAY)
    chat.ask("Compare AWS and Azure")
    assert {claim.entity for claim in chat.ask("their strengths?").answer.claims} == {"microsoft", "azure", "aws"}


def test_bare_risks__are_still_the_sources() -> None:
    chat = Conversation(shipped_assistant(), TODAY)
    chat.ask("Microsoft P/E")
    assert chat.ask("risks?").message.text.startswith("Risks, in 9 points")


@pytest.mark.parametrize(("text", "entity"), [
    ("Is Azure or AWS a cash cow?", "azure"),
    ("Did Alibaba or Microsoft cancel the IPO?", "alibaba"),
    ("Is it false that Alibaba cancelled its cloud IPO?", "alibaba"),
    ("Is it untrue that Azure is a cash cow?", "azure"),
])
def test_either_of_two_and_what_is_called_false__get_neither_yes_nor_no(text: str, entity: str, ask: Asking) -> None:
    trace = ask(text)
    assert trace.answer.claims[0].entity == entity
    assert not trace.message.text.startswith(("Yes", "No"))


@pytest.mark.parametrize("text", [
    "Are Alibaba's rivals cheaper?", "Do Alibaba's rivals have a higher P/E?", "Are US stocks more expensive?",
    "Do Amazon's rivals have lower P/Es?",
])
def test_group_compared_with_nobody__gets_no_verdict(text: str, ask: Asking) -> None:
    assert not ask(text).message.text.startswith(("Yes", "No"))


@pytest.mark.parametrize("text", ["Is Alibaba cheaper than its rivals?", "is baba pe low vs peers?"])
def test_name_compared_with_a_group__gets_one(text: str, ask: Asking) -> None:
    assert ask(text).message.text.startswith("Yes: the lowest P/E is Alibaba's, 18x")


@pytest.mark.parametrize(("text", "first"), [
    ("Do at least three providers have over 10%?", "Yes. Cloud market share above 10%: AWS, Azure, and Google Cloud."),
    ("are there two companies with p/e of 35 or more?", "Yes. P/E at least 35x: Amazon and Microsoft."),
])
def test_so_many_of_them__are_told(text: str, first: str, ask: Asking) -> None:
    assert ask(text).message.text.startswith(first)


def test_among_so_many__gets_no_wrong_no(ask: Asking) -> None:
    assert not ask("Is Google Cloud among the three largest?").message.text.startswith("No")
    assert ask("Is Google Cloud in the top 3?").message.text.startswith("Yes")
