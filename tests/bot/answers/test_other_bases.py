"""Percentages of the right base, multiples of a figure, sums and averages over the right set."""

from __future__ import annotations

import pytest

from bot.conversation import Conversation
from tests.bot.asking import TODAY, Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("What percentage increase does Alibaba's P/E need to match Amazon's?", "122.2% above Alibaba's"),
    ("By what percent should AWS's share drop to be level with Azure's?", "31% below AWS's"),
    ("How many percent must Alibaba's P/E climb to reach Microsoft's?", "94.4% above Alibaba's"),
    ("By what percentage does AWS lead Google Cloud?", "above Google Cloud's"),
    ("How many percent is Alibaba's P/E below Amazon's?", "Alibaba's P/E is 55% below"),
    ("What proportion of Amazon's P/E is Microsoft's?", "87.5% of Amazon's"),
    ("What fraction of Azure's share is Alibaba's?", "20% of Azure's"),
    ("Is Alibaba more than half of Azure?", "20% of Azure's"),
])
def test_percentages__are_of_what_has_to_move(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text.splitlines()[0]


def test_what_percent_lower__looks_from_the_side_of_whom_is_named_now(ask: Asking) -> None:
    chat = Conversation(ask.assistant, TODAY)
    chat.ask("What is Amazon's P/E?")
    assert "Alibaba's P/E is 55% below" in chat.ask("what percent lower is Alibaba's?").message.text


@pytest.mark.parametrize("text", [
    "Is $20 billion half of Amazon's $40 billion?",
    "Does Google own 13% of AWS?",
    "What's the average share of the other three?",
    "What do Azure's growth and Alibaba's growth add up to?",
    "Is the cloud share of the others bigger than Azure's?",
    "Which two clouds add up to 49%?",
])
def test_other_figures_than_the_printed__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("Average P/E of Alibaba's competitors?", "37.5x"),
    ("What do the rivals of AWS hold together in cloud share?", "37%"),
    ("Average P/E of Alibaba and its peers?", "31x"),
    ("阿里对手的平均市盈率是多少？", "37.5"),
    ("What is 80% of $53 billion?", "$42.4 billion"),
    ("Is Alibaba's P/E half of Microsoft's?", "51.4%"),
    ("Who has 20% of the market?", "Azure"),
    ("Do AWS and Azure own more than half of the cloud market?", "49%"),
    ("Do Azure and Google Cloud together beat AWS?", "33%"),
])
def test_sums_averages_and_parts__are_of_whom_is_asked(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "told"), [
    ("by how many percent is AWS above Azure", "AWS's cloud market share is 45% above Azure's."),
    ("how many percent is Alibaba's P/E above or below Amazon's?", "below Amazon's (a discount)."),
])
def test_premium__is_said_of_prices_over_earnings_alone(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text
