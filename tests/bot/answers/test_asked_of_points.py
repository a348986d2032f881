"""What a question asks of a point that the point does not say: how something reacted, who has most, the others."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "how did the shares react when the cloud ipo got dropped",
    "which of the big clouds has the most data centers",
    "which latam countries are getting the new sites",
    "besides the middle east, southeast asia and latam, what are the other five regions?",
    "and the 20% that isn't data centers, what is it spent on",
])
def test_point__does_not_say_it(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "told"), [
    ("what happened when the cloud ipo was cancelled", "financial flexibility"),
    ("what happens when chips run out", "export controls"),
    ("tell me when the cloud ipo was cancelled", "2024"),
    ("What is Alibaba's P/E and when is it from?", "as of December 2025"),
    ("what else could go wrong besides competition?", "US chip export controls"),
    ("What is alibaba's share when AWS has 29%?", "4%"),
])
def test_when__asks_or_ties(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text
