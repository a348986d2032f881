"""A part of a whole, another market, currency or length of time than the sources give, and what a follow-up must not
take over: declined; their answerable neighbours: answered."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "How many of the 10 million downloads came from Android?",
    "what share of the Qwen app's downloads was paid for",
    "How much of Azure's growth comes from OpenAI?",
    "How many of the eight regions are in Asia?",
    "how many of the data centers are in latin america",
    "number of server buildings Alibaba will put up",
    "how many layers does qwen3-max-preview have",
    "On how many images was the trillion-parameter model trained?",
    "In which Latin American countries does Alibaba put its data centers?",
    "Which of the eight regions gets built first?",
    "which region gets the biggest slice of the data center spending",
    "Of the eight regions, which is the most expensive?",
    "what percentage of the $16.5 billion went into data centers",
    "which portion of Microsoft's $100 billion research budget goes to AI",
    "is amazon's $40bn a yearly or a quarterly amount?",
    "What time span does Amazon's cloud infrastructure spending cover?",
    "Alibaba's three-year plan in yuan",
    "If Azure were listed on its own, what would be its P/E?",
    "AI market share of Azure",
    "did the share of AWS go up or down",
    "how many AI case studies were there in total",
    "What was the valuation of Alibaba Cloud in the cancelled IPO?",
    "how much did Alibaba spend on AI in Q3 2025?",
    "Microsoft's R&D budget in December 2025",
    "what does the rest of Microsoft's R&D go to",
    "What's the second largest data center region?",
    "How old is the Qwen app?",
    "R&D gap in yuan",
    "Has Azure's share been 20% for years?",
    "Are all eight regions emerging markets?",
    "1200亿元里有多少用于数据中心",
    "阿里数据中心要建多少座",
    "AWS在AI市场的份额",
    "阿里在东南亚哪些国家建数据中心",
    "Qwen App的下载有多少来自OpenAI",
])
def test_part_or_other_measure__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("How many downloads did the Qwen app have?", "10 million"),
    ("take 80 percent of the $53 billion for me", "$42.4 billion"),
    ("Is 20% of the $53 billion for data centers?", "80%"),
    ("Did Alibaba spend $16.5 billion on data centers?", "$42.4 billion"),
    ("How fast is Alibaba's AI business growing?", "9 quarters"),
    ("At what pace does Alibaba Cloud grow?", "34%"),
    ("Is msft's P/E 2x the size of baba's?", "1.94"),
    ("number of regions for the new data centers", "8 regions"),
    ("4Q AI spend of Alibaba", "RMB120 billion"),
    ("Microsoft's R&D in 2025", "$100 billion"),
    ("how does Alibaba's P/E compare to the rest of the market", "40x"),
    ("how old are Alibaba's figures", "10 months old"),
    ("who builds in the most regions", "8 regions"),
    ("By how much did Azure grow?", "39%"),
    ("how much of the $53 billion goes to data centers", "80%"),
    ("How much of Microsoft's revenue comes from Azure?", "25%"),
    ("what part of the cloud market is Azure's", "20%"),
    ("Is the $100 billion of Microsoft an annual number?", "per year"),
    ("How long does Alibaba's plan run?", "3 years"),
    ("how much did Alibaba spend on AI in yuan", "RMB120 billion"),
    ("Which regions will Alibaba build data centers in?", "Middle East"),
    ("AI and cloud market share of Azure", "20%"),
    ("Azure was up 39% year on year, right?", "Yes"),
    ("The $53 billion is spread over three years, isn't it?", "Yes"),
    ("The $53 billion is spread over five years, isn't it?", "No"),
    ("2024 was the year the cloud listing got called off, right?", "Yes"),
    ("2023 was the year the cloud listing got called off, right?", "No"),
    ("Is Azure's share bigger or smaller than AWS's?", "29%"),
])
def test_part_or_other_measure__its_answerable_neighbour(ask: Asking, text: str, shown: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert shown in trace.message.text


@pytest.mark.parametrize(("first", "then"), [
    ("Who leads the cloud market?", "and how fast is that one growing?"),
    ("Alibaba's investment plan?", "how much is that in RMB?"),
    ("amazon's cloud infrastructure spending", "per year?"),
    ("how much of the plan is for data centers", "and of Microsoft's $100 billion?"),
    ("what are the risks for baba?", "how likely is the first in percent"),
    ("what drives alibaba cloud's growth", "and Azure's?"),
    ("when was the cloud ipo cancelled", "why?"),
    ("microsoft r&d", "and last year?"),
    ("alibaba data center regions", "how much for each?"),
    ("alibaba ai spending over four quarters", "and in q3 alone"),
    ("case study share of AWS", "how many is that"),
    ("did alibaba cancel its cloud ipo?", "why did they do that"),
])
def test_follow_up__does_not_inherit_what_no_source_gives(ask: Asking, first: str, then: str) -> None:
    assert ask(then, ask(first).answer.frame).answer.outcome == "decline"


@pytest.mark.parametrize(("first", "then", "shown"), [
    ("Amazon's P/E?", "is that the lowest of the three?", "No"),
    ("Amazon's P/E?", "is it the highest of the three?", "Yes"),
    ("AWS share?", "is that the smallest of the four?", "No"),
    ("Who has the fastest growing cloud?", "what share does that one have?", "20%"),
    ("alibaba's plan", "and per year?", "17.67"),
    ("Why does Alibaba trade at a discount to Microsoft?", "and to Amazon?", "40x"),
    ("did alibaba cancel its cloud ipo?", "why does it matter?", "flexibility"),
])
def test_follow_up__is_of_who_was_spoken_of(ask: Asking, first: str, then: str, shown: str) -> None:
    trace = ask(then, ask(first).answer.frame)
    assert trace.answer.outcome == "answer"
    assert shown in trace.message.text
