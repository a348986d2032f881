"""Shares of what no source divides by, people at work, and the way that led to a level get no figure of the level."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("question", [
    "what percentage of revenue comes from AI?", "How much of sales is AI?",
    "what share of cloud revenue does Microsoft have",
    "What share of AI revenue does Azure have?", "what share of the plan is AI",
    "How much of the investment goes to research?",
    "how is the $53 billion split between AI and cloud", "What share of data centers does Alibaba have?",
    "amazon AI share",
    "how big is azure's AI team", "What's the size of Alibaba's cloud team?",
    "is azure's sales team growing?",
    "How many shares does Azure have outstanding?", "what's alibaba's valuation in dollars",
    "did azure's market share go up?", "Did Alibaba's P/E go down?", "how did azure get to 20%",
    "What was Azure's growth before it was 39%?", "how many people work at alibaba cloud in total",
    "so how many investors are at AWS in total",
])  # fmt: skip
def test_what_no_source_divides_or_traces__is_refused(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize(("question", "told"), [
    ("what share of microsoft's revenue comes from azure", "25%"),
    ("what part of the money goes to data centers", "80%"),
    ("How much of the plan is for data centers?", "80%"),
    ("80% of the plan goes into R&D, right?", "part of the plan for data centers: 80%"),
    ("how is the $53B split", "80%"),
    ("forget about the IPO, what's the P/E?", "18x"), ("how much of Microsoft's revenue is owed to Azure?", "25%"),
    ("Is Alibaba behind Microsoft?", "Alibaba and Microsoft"), ("阿里云业务比AWS业务小多少", "25个百分点"),
    ("How many shares of the market does Azure have?", "20%"), ("Does AWS take more than Azure?", "29%"),
    ("阿里有没有缺点", "风险"),
    ("forget about AWS, who has the largest share?", "Azure has the highest"),
    ("who is most expensive", "Amazon has the highest P/E"), ("谁最便宜", "阿里巴巴的市盈率最低"),
    ("what raised doubts", "financial flexibility"), ("what remains fragmented", "fragmented"),
    ("was the text reviewed by anyone before release?", "AInvest News Editorial Team"),
    ("do you know if the IPO was cancelled?", "Yes"), ("does skepticism persist?", "Yes"),
    ("PER YEAR COST OF THE PLAN?", "$17.67 billion"), ("阿里云2025年第三季度表现如何", "34%"),
    ("how much is the plan", "$53 billion"), ("how much is the plan per year", "$17.67 billion"),
    ("which regions are named", "Middle East"), ("compare growth", "39%"), ("sort by share", "29%"),
    ("is the 34% year over year", "34%"), ("How did Alibaba Cloud perform in Q3 2025?", "34%, as of Q3 2025"),
    ("what happened at alibaba in 2024", "IPO"), ("what happened to the IPO?", "IPO"),
    ("how did azure perform", "39%"), ("how big is google cloud", "13%"),
    ("How big is AWS in the cloud market, in percent?", "29%"),
    ("our team wants Azure's share of the cloud market", "20%"),
    ("how much did alibaba's cloud department grow", "34%"),
    ("by how much did sales at alibaba's cloud arm go up", "34%"),
    ("Who's going up quicker, Alibaba Cloud or Azure?", "39%"),
    ("put the P/Es in order, lowest first, going up", "18x"),
    ("before I send it: Microsoft trades on 35 times earnings, correct?", "Yes"),
    ("aws share", "29%"), ("AWS and Azure in total", "49%"), ("阿里相对微软的市盈率折价，换算成百分比", "48.6%"),
])  # fmt: skip
def test_what_comes_near__is_answered(question: str, told: str, ask: Asking) -> None:
    assert told in ask(question).message.text
