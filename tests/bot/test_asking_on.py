"""Short turns that ask on: one of the points told, the other end of an order, two figures set into each other, the
same sum without somebody."""

from __future__ import annotations

import pytest

from bot.conversation import Conversation
from tests.bot.asking import TODAY
from tests.shipped import shipped_assistant


def last(*turns: str) -> tuple[str, str]:
    chat = Conversation(shipped_assistant(), TODAY)
    reply = [chat.ask(turn) for turn in turns][-1]
    return reply.answer.outcome, reply.message.text


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("what are the risks?", "tell me more about the third one"), "Number 3 of 9 risks"),
        (("alibaba's strengths", "explain the fourth"), "Number 4 of 9 strengths"),
        (("alibaba risks?", "the second, say a bit more please"), "Number 2 of 9 risks"),
        (("alibaba risks?", "hold your horses, the one about the regulators, say more"), "Regulators"),
        (("rank the cloud shares", "now the other way round"), "low to high"),
        (("rank the P/Es low to high", "flip it"), "high to low"),
        (("AWS share?", "and Azure's?", "how many times does the smaller fit into the larger?"), "1.45 times"),
        (("Amazon P/E", "Alibaba P/E", "so Goliath is how many times David?"), "2.2 times"),
        (("cloud share of Azure", "summed with Google's?"), "33%"),
        (("cloud share of Azure", "and added to AWS?"), "49%"),
        (("average P/E of the three", "and without Alibaba?"), "37.5x"),
        (("combined share of AWS, Azure and Google Cloud", "without Google?"), "49%"),
        (("what will Alibaba's AI plan cost?", "over what period?", "so what does that make it a year?"), "17.67"),
    ],
)
def test_asking_on__is_told(turns: tuple[str, ...], told: str) -> None:
    outcome, text = last(*turns)
    assert outcome == "answer"
    assert told in text


@pytest.mark.parametrize(
    "turns",
    [
        ("tell me more about the second one",), ("reverse it",), ("say a bit more about that one",),
        ("what are the risks?", "tell me more about the tenth one"),
        ("Azure growth?", "reverse osmosis, how does it work"),
    ],
)
def test_asking_on__with_nothing_to_point_at_gets_no_answer(turns: tuple[str, ...]) -> None:
    assert last(*turns)[0] != "answer"
