"""Who heads an order is whoever stands first in it; who heads a company is a person, of whom no source speaks."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "first"), [
    ("Who is heading the ranking by P/E?", "Amazon has the highest P/E: 40x"),
    ("Who is running ahead in cloud share?", "AWS has the highest cloud market share: 29%"),
    ("who is running the largest cloud?", "AWS has the highest cloud market share: 29%"),
    ("who runs the cloud with the lowest share?", "Alibaba Cloud has the lowest cloud market share: 4%"),
    ("who's running the fastest growing cloud?", "Azure has the higher revenue growth: 39%"),
])
def test_who_heads_an_order__is_whoever_comes_first(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize(("turns", "refused"), [
    ("who is running Alibaba?", "do not give Alibaba's CEO"),
    ("who is heading Microsoft now?", "do not give Microsoft's CEO"),
    ("who is running the cloud at Alibaba?", "do not give Alibaba's CEO"),
    ("who is running the company?", "give no CEO"),
    ("Alibaba P/E? || who is running it?", "do not give Alibaba's CEO"),
    ("Who runs Alibaba's largest unit?", "do not give Alibaba's CEO"),
])
def test_who_heads_a_company__is_not_given(ask: Asking, turns: str, refused: str) -> None:
    assert refused in ask.chat(turns).message.text
