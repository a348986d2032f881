"""Formal wordings of trustees and compliance officers, and the short forms of traders."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("Provide the meaning of 'market share'.", "percent"),
    ("What does 'year over year' denote?", "year before"),
    ("Indicate the price-earnings multiple of Microsoft.", "35x"),
    ("Which vendor comes last among the clouds?", "Alibaba Cloud"),
    ("To which financial quarter does Azure's share of 20% relate?", "Q3 2025"),
    ("Has SAP entered into a partnership with Alibaba?", "Yes"),
    ("Assuming both growth figures are correct, how far is Azure ahead of Alibaba Cloud?", "5 percentage points"),
    ("Regulators in which places are seen as a possible obstacle?", "China"),
    ("At how many times earnings do they pretend Microsoft trades?", "35x"),
    ("53 billion over three years, divided equally, what per year?", "$17.67 billion"),
    ("How many installs did Qwen have right after launch?", "10 million"),
    ("azr growth", "39%"),
    ("shr: az vs gcp", "20%"),
    ("gcloud mkt shr", "13%"),
    ("amz p/e", "40x"),
    ("baba cld yoy", "34%"),
    ("ibm vs azure, % of market", "20%"),
    ("alibaba's answer to google's gemini?", "Qwen3-Next"),
    ("does the author believe in Alibaba's AI bet?", "gamble"),
])
def test_formal_and_short__are_answered(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "Cite the statute behind the chip export controls.",
    "Under which act are the chip exports restricted?",
    "Who are Alibaba's vendors?",
    "AZ weather",
    "azn pe",
    "Suppose Azure grows by 50 %, what share has it then?",
    "pretend Amazon trades at 20x",
])
def test_formal_and_short__near_misses_are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
