"""What would bring one to another's multiple, what is paid in turns, and two currencies over a length of time."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "first"), [
    ("How many turns of multiple expansion would BABA need for parity with AMZN?", "Alibaba's P/E is 22 points below"),
    ("how much multiple expansion does Alibaba need to reach Microsoft", "Alibaba's P/E is 17 points below"),
    ("How far would BABA need to rerate to match AMZN's P/E?", "Alibaba's P/E is 22 points below"),
    ("What upside if Alibaba traded at Amazon's multiple?", "Amazon's P/E is 122.2% above Alibaba's"),
    ("How much upside would Alibaba have at Microsoft's multiple?", "Microsoft's P/E is 94.4% above Alibaba's"),
    ("what would the upside be at Amazon's multiple for alibaba", "Amazon's P/E is 122.2% above Alibaba's"),
    ("How much upside is there if Amazon traded at Alibaba's multiple?", "Alibaba's P/E is 55% below Amazon's"),
    ("how many turns of P/E more am I paying for Amazon than Alibaba?", "Amazon's P/E is 22 points above Alibaba's"),
    ("How many more turns do I pay for Microsoft than for Alibaba?", "Microsoft's P/E is 17 points above Alibaba's"),
])
def test_multiple_that_is_reached__is_a_distance(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize("text", [
    "If Alibaba traded on Microsoft's P/E, how much higher would the price be?",
    "What's the price target if it trades at Amazon's multiple?",
    "Will Alibaba re-rate to Microsoft's multiple?",
    "How many turns has Alibaba's multiple expanded?",
    "How many turns of multiple expansion did BABA see this year?",
    "upside if Alibaba got Google's multiple",
    "What am I paying for Microsoft?",
])
def test_multiple_that_is_reached__no_price_and_no_change(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "first"), [
    ("Is it correct that 120 billion renminbi over four quarters equals 25 billion dollars?", "No"),
    ("Is it correct that 120 billion renminbi over four quarters equals 16.5 billion dollars?", "Yes"),
    ("120 billion renminbi spent over four quarters, that equals 25 billion dollars?", "No"),
    ("四个季度的1200亿元等于250亿美元吗", "不是"),
    ("1200亿元四个季度，折合165亿美元对吗", "是的"),
])
def test_two_currencies__over_the_length_that_the_source_gives(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)
