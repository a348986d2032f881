"""Figures asked for in a roundabout way: P/E as what earnings cost, a percentage in coins, what an amount is for."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("how many years of earnings does one pay for at Amazon", "40x"),
    ("what do people pay for each dollar of Microsoft's profit?", "35x"),
    ("Alibaba's stock price divided by its profit", "18x"),
    ("how is Amazon valued against its earnings", "40x"),
    ("price to profit, Microsoft", "35x"),
    ("at what multiple of profits does the market price Amazon", "40x"),
    ("how does the market value Alibaba?", "18x"),
    ("who is cheapest per dollar of profit", "Alibaba has the lowest P/E"),
    ("which of the three is the most modestly valued", "Alibaba has the lowest P/E"),
    ("do you pay 35 years of earnings for Microsoft?", "Yes"),
    ("is Alibaba's price 20 times its earnings?", "No"),
    ("how much more do investors pay for Amazon than for Alibaba per dollar of earnings", "22 points"),
])
def test_price_of_earnings__is_the_pe(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "how is Alibaba priced against its forward earnings",
    "how is Alibaba valued against its sales",
    "Amazon's price to free cash flow",
    "what did Amazon pay for its earnings call",
    "how much does Amazon pay per dollar of profit",
    "how much tax does Amazon pay per dollar of profit",
    "what happened to Alibaba's share price on earnings day",
    "how did Alibaba's stock price react to its earnings",
    "how is Alibaba priced relative to its operating profit",
    "how much profit per share does Microsoft make",
    "what's Alibaba's price, and its earnings?",
    "what is the market value of Amazon",
    "what does my coffee cost per dollar of profit",
])
def test_price_of_earnings__something_else_is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("of every dollar in the plan, how many cents go to data centers", "80%"),
    ("out of every $100 spent on cloud, how much ends up with AWS, i.e. goes to AWS", "29%"),
    ("from each dollar of Microsoft's revenue, how much is Azure", "25%"),
    ("what share of the cloud market goes to Google", "13%"),
    ("what's the 80% meant for", "data centers"),
    ("where does the bulk of Alibaba's $53 billion go", "data centers"),
    ("what is the biggest part of the plan spent on", "data centers"),
    ("what is the $53 billion earmarked for", "data centers"),
    ("how much cash is Microsoft spending on R&D", "$100 billion"),
    ("how is the cloud market carved up", "29%"),
    ("who owns what in the cloud", "29%"),
    ("the mean cloud growth of Alibaba and Azure", "36.5%"),
    ("AWS and Azure: what do they hold between them", "49%"),
    ("investments of all three companies", "$40 billion"),
    ("which one has the bigest cloud", "AWS"),
    ("time horizon of the 53bn", "3 years"),
])
def test_portions_and_purposes__lead_to_the_figure(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "of every dollar Microsoft spends on R&D, how much goes to AI",
    "where does most of Microsoft's R&D go",
    "where does the bulk of Amazon's $40 billion go",
    "what's the 20% for",
    "out of every dollar I earn, how much goes to rent",
    "how much cash does Alibaba have left to spend on AI",
    "a breakdown of Microsoft's R&D budget",
    "how is Amazon's $40 billion split",
    "how is the smartphone market split",
    "how are the shares of the flat split between us",
    "where does Alibaba's P/E go from here",
])
def test_portions_and_purposes__of_something_else_are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("msft px / eps", "35x"),
    ("What is Alibaba's share price over its earnings per share?", "18x"),
    ("Please place Microsoft beside Amazon.", "P/E"),
    ("Place AWS and Google Cloud next to each other", "13%"),
    ("Microsoft as Goliath and Alibaba as David, list the numbers of both", "35x"),
    ("Is Google Cloud a threat to Azure? Compare the two.", "13%"),
    ("for my deck, missing: Azure's growth", "39%"),
    ("compare AWS with Azure, go ahead", "29%"),
    ("In which place is Alibaba building its data centers?", "Middle East"),
    ("The author has data centers spread over the globe, at which corners of the globe?", "Latin America"),
    ("AWS is always overlooked. How does it compare with Azure?", "29%"),
])
def test_figures_of_speech__lead_to_what_is_meant(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "kind"), [
    ("What is still missing in the article?", "gaps"),
    ("Is anything missing: in the source?", "gaps"),
    ("Did the cloud IPO go ahead?", "claims"),
    ("Is the competition a David against Goliath story?", "claims"),
    ("Is regulation a threat to Alibaba?", "claims"),
    ("Amazon eps?", "decline"),
    ("which place does AWS take in the cloud market?", "ranking"),
])
def test_figures_of_speech__meant_as_they_stand(ask: Asking, text: str, kind: str) -> None:
    assert ask(text).answer.kind == kind
