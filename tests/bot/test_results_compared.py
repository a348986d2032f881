"""A number set beside somebody's figure: one that the question states, or one that was worked out before."""

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
        (("Is 36x above Microsoft's P/E?",), "Yes: Microsoft's P/E is 35x, below 36x"),
        (("Is 41x lower than Amazon's P/E?",), "No: Amazon's P/E is 40x"),
        (("Is a 12% share more than Google Cloud's?",), "No: Google Cloud's cloud market share is 13%"),
        (("30x is above Alibaba's P/E, right?",), "Yes: Alibaba's P/E is 18x, below 30x"),
        (("Is Microsoft's P/E above 36x?",), "No: Microsoft's P/E is 35x, not above 36x"),
        (("36倍比微软的市盈率高吗",), "低于36倍"),
        (("Average P/E of Microsoft and Amazon?", "is that above Alibaba's?"), "37.5x is more than"),
        (("Combined share of AWS and Azure?", "is that more than Google Cloud's?"), "(49%) is more than"),
        (("Alibaba's P/E?", "double it", "and Microsoft's?"), "Microsoft, P/E: 35x"),
        (("Alibaba's P/E?", "double it", "is Microsoft's P/E above Alibaba's?"), "35x, is above Alibaba, 18x"),
        (("How far is Azure ahead of Google in share?", "is it above AWS?"), "20%, is below AWS, 29%"),
        (("Azure's share?", "is that above Alibaba's?"), "20%, is above Alibaba Cloud, 4%"),
        (("Is the AI spend of the 4 quarters above $15 billion?",), "Yes"),
    ],
)
def test_compared__is_told(turns: tuple[str, ...], told: str) -> None:
    outcome, text = last(*turns)
    assert outcome == "answer"
    assert told in text


@pytest.mark.parametrize(
    "turns",
    [
        ("Alibaba's P/E?", "what if it doubled?", "would it be above Amazon's?"),
        ("What if Microsoft's P/E fell?", "would that be below Alibaba's?"),
        ("AWS share minus Azure share", "is that higher than Alibaba's share?"),
        ("How far is Alibaba's share below AWS's?", "is that more than Google's?"),
        ("Azure's share?", "plus 10"),
        ("Azure's share?", "minus 5 points", "is that below Google's?"),
        ("AWS和Azure的份额差多少", "这比谷歌云的份额高吗"),
        ("Alibaba's P/E vs the average of Microsoft and Amazon", "is that a discount?"),
    ],
)
def test_of_what_is_not_printed__is_declined(turns: tuple[str, ...]) -> None:
    assert last(*turns)[0] == "decline"
