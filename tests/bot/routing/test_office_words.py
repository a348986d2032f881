"""Traders' shorthand, office English, sceptics and narrow questions of scope; and what sounds alike and is declined."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("amzn mult < msft mult, y/n", "No: Amazon, 40x, is above Microsoft"),
    ("baba P/E < 20 y/n", "Yes: Alibaba's P/E is 18x, below 20x"),
    ("mults of msft and amzn pls", "P/E: Amazon 40x"),
    ("cig y/y", "Alibaba Cloud, revenue growth: 34%"),
    ("qwen d/l # wk1", "10 million"),
    ("AI streak of baba 9Q y/n", "9 quarters and 8 quarters"),
    ("amzn prem over baba", "Amazon's P/E is 122.2% above"),
    ("uplift needed for baba to match amzn on P/E", "Alibaba's P/E is 22 points below Amazon's"),
    ("ticket on the alibaba AI build-out?", "$53 billion"),
    ("which issuers have a multiple above 36x", "Amazon"),
])
def test_shorthand__is_written_out(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("My senior says AWS share is 29%, kindly confirm.", "Yes: AWS's cloud market share is 29%"),
    ("AWS and Azure on all available parameters, compare please", "Cloud market share"),
    ("SAP is a partner from Alibaba, or?", "Yes."),
    ("who has the bigger cloud, the Chinese or Microsoft?", "Azure"),
    ("Alibaba is the Amazon of China, right? Compare them.", "Alibaba and Amazon"),
    ("what size does the biggest Qwen model have", "1 trillion parameters"),
    ("Discount of the former to the latter, Alibaba and Amazon, on P/E?", "55%"),
    ("Is the $100 billion of Microsoft cumulative or annual?", "per year"),
    ("25% of what?", "Microsoft's total revenue"),
    ("I read 80%, but 80% of what exactly?", "data centers"),
    ("Did the shelved IPO concern the entire company?", "No."),
    ("how puny is Alibaba's cloud really?", "4%"),
    ("you expect me to believe Azure has a 29% share?", "No: Azure's cloud market share is 20%"),
    ("Azure can't possibly have a 20% share", "No: Azure's cloud market share is 20%"),
    ("what distinguishes Alibaba from the US bunch?", "emerging markets"),
    ("how popular was the Qwen app in its first week?", "10 million"),
    ("Good morning, trust you are keeping well.", "Hello"),
])
def test_office_english__is_heard(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "gone"), [
    ("one reason to be wary of Alibaba that isn't regulation", "Regulators"),
    ("name a risk which has nothing to do with chips", "chips"),
    ("a risk, not competition", "competition is steep"),
    ("why be careful with Alibaba, regulation aside?", "Regulators"),
])
def test_another_reason__leaves_the_named_one_out(ask: Asking, text: str, gone: str) -> None:
    told = ask(text)
    assert told.answer.outcome == "answer"
    assert gone not in told.message.text


@pytest.mark.parametrize("text", [
    "long azure short aws, thoughts?",
    "short amzn at 40x?",
    "i have 3,000 dollars. msft or amzn?",
    "got 20k to park, alibaba or amazon?",
    "would you rather own amzn or baba",
    "rotate out of amzn into baba?",
    "what to do with my 50 msft shares",
    "is it wiser that I put my bonus into Alibaba?",
])
def test_positions__are_advice(ask: Asking, text: str) -> None:
    assert ask(text).answer.intent == "advice"


@pytest.mark.parametrize("text", [
    "a short Alibaba overview",
    "how long is the Alibaba plan?",
    "in short, Alibaba or Amazon: who has the higher P/E?",
    "500 words on Alibaba or Amazon",
    "Alibaba or Amazon, whose plan is $53 billion?",
])
def test_no_positions__are_answered(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "answer"


@pytest.mark.parametrize("text", [
    "Is the Chinese state paying for Alibaba's AI?",
    "Are the regulators behind the cancelled IPO?",
    "Did Beijing order Alibaba to cancel the IPO?",
    "Is the RMB120 billion on top of the $53 billion?",
    "AWS's share of the Chinese market?",
    "What is China's Amazon share?",
    "do the Chinese drink tea?",
    "20% of what people say is wrong",
    "10% of what?",
    "how popular is pizza in its first week?",
    "BABA re-rates to 35x, no?",
    "is amazon's $40 billion annual or a one-off?",
])
def test_near_misses__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
