"""Follow-ups on what was shown: the rest of a plan, its money, what part of it another amount is; whether a figure has
moved; what lies between the last two amounts; a point by its number."""

from __future__ import annotations

import pytest

from bot.conversation import Conversation
from tests.bot.asking import TODAY
from tests.shipped import shipped_assistant

PART = "How much of the plan is for data centers?"
SPENT = "How much has Alibaba spent on AI so far?"


def last(*turns: str) -> tuple[str, str]:
    chat = Conversation(shipped_assistant(), TODAY)
    reply = [chat.ask(turn) for turn in turns][-1]
    return reply.answer.outcome, reply.message.text


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ((PART, "what about the remainder?"), "$10.6 billion"),
        ((PART, "and the other part?"), "$10.6 billion"),
        ((PART, "what is that in cash?"), "$42.4 billion"),
        ((PART, "what does that make annually?"), "$14.13 billion a year"),
        ((SPENT, "what share of the plan is it?"), "31.1%"),
        ((SPENT, "and as a percentage of its plan?"), "31.1%"),
        (("Microsoft R&D?", "and Amazon's spending?", "what's the gap between them?"), "$60 billion apart"),
        (("Alibaba plan?", "and its AI spending?", "difference?"), "$36.5 billion"),
        (("Microsoft R&D?", "how many times Alibaba's plan?"), "about 1.9 times"),
        (("Compare Alibaba, Microsoft and Amazon on P/E", "leave out Amazon", "the gap?"), "P/E is 17 points above"),
        (("Who has the highest P/E?", "and the lowest?", "the gap between them?"), "22 points above Alibaba's"),
        (("AWS is at 29%, right?", "and Azure with 39%?"), "No: Azure's cloud market share is 20%, not 39%"),
        (("Azure 20% of the market?", "and Azure 25% of Microsoft's revenue?"), "Yes"),
        (("Alibaba's strengths?", "the last one?"), "Number 9 of 9 strengths"),
        (("Alibaba's strengths?", "number 7?"), "Number 7 of 9 strengths"),
        (("Azure's market share?", "how fast does it grow?"), "39%"),
        (("Alibaba's cloud share?", "and did revenue grow?"), "34%"),
    ],
)
def test_going_on__is_told(turns: tuple[str, ...], told: str) -> None:
    outcome, text = last(*turns)
    assert outcome == "answer"
    assert told in text


@pytest.mark.parametrize(
    "turns",
    [
        ("AWS share?", "so it rose?"),
        ("AWS share?", "did it fall?", "by how much?"),
        ("AWS share?", "did it go up?"),
        ("Microsoft R&D?", "has it been cut or increased?"),
        ("Alibaba's P/E?", "is it up or down?"),
        ("AWS?", "and the difference?"),
        ("Risks?", "number 12"),
    ],
)
def test_going_on__to_what_no_source_gives_is_no_answer(turns: tuple[str, ...]) -> None:
    assert last(*turns)[0] != "answer"


def test_going_on__tells_the_figure_beside_the_movement_that_is_missing() -> None:
    _, text = last("What is Alibaba's P/E and has it risen?")
    assert "18x" in text
    assert "not how it has changed" in text


@pytest.mark.parametrize("said", ["I was told AWS has 20%", "Is Azure at 13%?", "Google Cloud has 20%, right?"])
def test_share_of_another__is_held_against_the_own_one(said: str) -> None:
    outcome, text = last(said)
    assert outcome == "answer"
    assert "No: " in text
    assert "cloud market share is" in text


@pytest.mark.parametrize("said", [
    "Azure has 80%", "Azure has 34%", "SAP has 20%", "Alibaba fell 20%", "Alibaba gave me 20%", "I have 13% in Alibaba",
])
def test_share_of_another__is_none_where_the_figure_may_be_of_anything(said: str) -> None:
    assert last(said)[0] == "decline"


@pytest.mark.parametrize(
    ("turns", "first"),
    [
        (("which clouds have more than 10%?", "what do they add up to"), "Combined cloud market share: 62%"),
        (("how many clouds hold above 10%?", "add those up"), "Combined cloud market share: 62%"),
        (("who is above 30x P/E", "and their average"), "Average P/E: 37.5x"),
        (("哪些云超过10%", "加起来多少"), "云市场份额合计：62%"),
        (("which clouds have more than 10%?", "and the total of all four?"), "Combined cloud market share: 66%"),
        (("do aws and azure hold over half of the cloud?", "and with Google?"), "Combined cloud market share: 62%"),
    ],
)
def test_sum_after_a_limit__is_of_those_of_whom_it_holds(turns: tuple[str, ...], first: str) -> None:
    assert last(*turns)[1].startswith(first)
