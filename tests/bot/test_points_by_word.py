"""One of the points that were told, chosen by a word of it, and so many names as were shown."""

from __future__ import annotations

import pytest

from bot.conversation import Conversation
from bot.models import Trace
from tests.bot.asking import TODAY
from tests.shipped import shipped_assistant


def last(*turns: str) -> Trace:
    chat = Conversation(shipped_assistant(), TODAY)
    return [chat.ask(turn) for turn in turns][-1]


@pytest.mark.parametrize(
    ("turns", "claim"),
    [
        (("What are Alibaba's risks?", "only the reg one"), "risk_regulation"),
        (("dangers for baba?", "explain the listing one"), "risk_ipo"),
        (("Alibaba risks", "which of these has to do with America?"), "risk_chips"),
        (("Alibaba risks", "the one about China"), "risk_regulation"),
        (("Alibaba risks", "more on the geopolitical one"), "risk_geopolitics"),
        (("Alibaba strengths", "explain the open source one"), "strength_models"),
        (("阿里有哪些风险", "监管那条"), "risk_regulation"),
    ],
)
def test_point_by_word__is_that_one_alone(turns: tuple[str, ...], claim: str) -> None:
    assert [one.key for one in last(*turns).answer.claims] == [claim]


@pytest.mark.parametrize(
    "turns",
    [
        ("Alibaba risks", "the dividend one"),
        ("Alibaba risks", "which one is about Japan?"),
        ("who are the partners?", "which one is German?"),
    ],
)
def test_point_by_word__that_none_of_them_has_is_declined(turns: tuple[str, ...]) -> None:
    assert last(*turns).answer.outcome == "decline"


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("AWS share", "Azure", "Google Cloud", "sum of the 3"), "62%"),
        (("AWS share", "Azure", "Google Cloud", "all three combined?"), "62%"),
        (("Alibaba Cloud share", "Azure", "Google Cloud", "average of the three"), "12.33%"),
        (("AWS share", "Azure", "Google Cloud", "Alibaba Cloud", "total of the 4?"), "66%"),
        (("AWS的份额", "Azure呢", "谷歌云呢", "这三家合计多少"), "62%"),
    ],
)
def test_so_many_names__are_those_that_were_shown(turns: tuple[str, ...], told: str) -> None:
    trace = last(*turns)
    assert trace.answer.outcome == "answer"
    assert told in trace.message.text.split("\n", 1)[0]
