"""What a new way of asking comes near to, and is another question: limits on a distance, reviews and hours of products,
how solid a figure is, what is to be watched, fields that open a question."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("turns", "first"), [
    ("Compare Alibaba and AWS || Is the gap wider than 20 points?", "25 percentage points below"),
    ("Compare AWS and Azure || Is the gap narrower than 10 points?", "9 percentage points above"),
    ("Is the gap narrower than 10 points between AWS and Azure?", "9 percentage points above"),
    ("Is Alibaba's 20% market share well founded?", "No: Alibaba Cloud's cloud market share is 4%"),
    ("Is the 35x P/E of Alibaba well supported?", "No: Alibaba's P/E is 18x"),
    ("How solid is Alibaba's 34% revenue growth compared to Azure?", "Azure 39%, Alibaba Cloud 34%"),
    ("哪家云厂商强于阿里云", "AWS、Azure和谷歌云"),
    ("What should shareholders watch out for?", "Risks, in 9 points"),
    ("What should investors keep an eye on in regulation?", "Regulators"),
    ("投资者应该关注什么风险", "风险，共9点"),
    ("How far is Alibaba trailing market share leader AWS?", "25 percentage points below"),
    ("In partnerships, who works with Alibaba, and which models does it have?", "SAP, Deloitte and Bosch"),
    ("Explain Azure's market share for students", "20%"),
    ("Does Alibaba need to gain 9 points to equal Google Cloud?", "Yes: "),
])
def test_neighbour__is_answered_as_before(ask: Asking, turns: str, first: str) -> None:
    assert first in ask.chat(turns).message.text.split("\n")[0]


@pytest.mark.parametrize("text", [
    "Does Google Cloud have more people than AWS?", "Is AWS more honest than Azure?",
    "Who has more features, AWS or Azure?", "Does Alibaba offer Azure?", "Does Microsoft respect Alibaba?",
    "Was the Qwen app reviewed prior to release?", "Was the cloud unit audited before launch?", "千问哪天几点发布的",
    "Is a P/E of 18x a reliable sign of undervaluation?", "AWS trailing P/E", "AWS share among students",
    "In emerging markets, how big is Alibaba's cloud share?", "Has Alibaba's P/E expansion matched Amazon's?",
])
def test_neighbour__is_refused_as_before(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


def test_amounts_that_last_otherwise__are_not_said_to_be_missing(ask: Asking) -> None:
    text = ask("Is RMB120 billion over two quarters equal to $16.5 billion?").message.text
    assert text.startswith("No: ")
    assert "4 quarters" in text


@pytest.mark.parametrize("text", ["How solid is the 4% share figure?", "is the 39% growth reliable?"])
def test_figure_in_the_source__is_said_to_name_nobody(ask: Asking, text: str) -> None:
    assert "names no source of its own" in ask(text).message.text


@pytest.mark.parametrize("text", [
    "what score did Qwen3-Next-80B get against Gemini?", "which rating did Qwen get?",
    "what did SAP pay to team up with Alibaba?", "what fee did Bosch pay to partner with Alibaba?",
    "qwen installs on launch day alone", "Qwen downloads on release day", "how many downloads on day one?",
])
def test_score_price_or_day__is_not_told_by_what_happened(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "first"), [
    ("order msft, baba and amzn by P/E starting with the cheapest", "P/E, low to high"),
    ("which models challenge Gemini?", "Qwen3-Next-80B-A3B"),
    ("with whom did Alibaba team up?", "SAP, Deloitte and Bosch"),
    ("Qwen downloads in the launch week", "10 million"), ("Qwen downloads on launch", "10 million"),
])
def test_neighbours_of_scores_prices_and_days__are_answered(ask: Asking, text: str, first: str) -> None:
    assert first in ask(text).message.text


@pytest.mark.parametrize(("text", "said"), [
    ("Nvidia stock", "Nvidia is not in the sources"),
    ("对手的云基础设施支出", "400亿美元"), ("对手的研发预算", "1000亿美元"),
])
def test_stranger_or_the_one_rival_with_a_figure__is_told(ask: Asking, text: str, said: str) -> None:
    assert said in ask(text).message.text.split("\n")[0]
