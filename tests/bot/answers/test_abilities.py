"""Whether somebody could do something or has enough money, what others judge of him, and the neighbours of these
questions that the source answers."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "阿里巴巴缺钱吗",
    "阿里缺不缺钱",
    "阿里没钱了吗",
    "Is Alibaba short of money?",
    "Does Alibaba lack money?",
    "Is Alibaba running out of cash?",
    "阿里云分拆了吗",
    "阿里云拆分出去了吗",
    "阿里云从阿里巴巴独立了吗",
    "Was Alibaba Cloud split off?",
    "Has Alibaba Cloud been spun off?",
    "用户有优势吗",
    "投资者有优势吗",
    "客户有什么优势",
    "中国企业的市场份额是多少",
    "中国公司的市场份额多少",
    "中国厂商的云份额是多少",
    "What is the market share of Chinese companies?",
    "Market share of Chinese firms?",
    "is alibaba cloud cheaper than aws",
    "Is AWS cheaper than Azure?",
    "Is Google Cloud cheaper than Alibaba Cloud?",
    "阿里云比亚马逊云便宜吗",
    "can alibaba beat aws",
    "Can Azure beat AWS?",
    "Could Google overtake AWS?",
    "阿里能打败亚马逊吗",
    "google stock",
    "google stock price",
    "aws stock",
    "microsoft stock price",
    "alibaba rating",
    "alibaba credit rating",
    "alibaba analyst rating",
    "九个季度是什么意思，是哪九个",
    "Can AWS catch up with Microsoft in P/E?",
    "Has AWS been carved out of Amazon?",
    "Chinese firms' cloud share?",
])
def test_another__is_refused(ask: Asking, text: str) -> None:
    assert ask.chat(text).answer.outcome in ("decline", "clarify")


@pytest.mark.parametrize(("text", "told"), [
    ("阿里的市场份额是多少", "4%"),
    ("阿里云的IPO取消了吗", "2024"),
    ("Is Alibaba's financial flexibility in doubt?", "flexib"),
    ("阿里比微软便宜吗", "是"),
    ("is alibaba cheaper than microsoft", "18x"),
    ("Does AWS beat Azure in market share?", "29%"),
    ("对手的研发预算", "100"),
    ("rivals' R&D budget", "100 billion"),
    ("竞争对手的研发预算是多少", "1000"),
    ("中国企业在云市场的份额里阿里云有多少", "4%"),
    ("阿里云在云份额上落后亚马逊云多少", "25"),
    ("哪家最便宜", "18"),
    ("谁最便宜", "18"),
    ("which company is the cheapest?", "18x"),
    ("AI产品增长多少", "季度"),
    ("can you say who beats who, AWS or Azure, in share", "29%"),
    ("Does AWS beat Azure?", "29%"),
    ("Which Chinese company has a cloud market share?", "4%"),
    ("How much money does Alibaba spend?", "53"),
    ("阿里云分拆上市取消了吗", "2024"),
    ("Was the cloud spin-off IPO cancelled?", "2024"),
    ("Alibaba stock", "P/E"),
    ("Alibaba valuation", "18x"),
    ("消费者喜欢千问吗", "千问"),
])
def test_neighbour__is_answered(ask: Asking, text: str, told: str) -> None:
    trace = ask.chat(text)
    assert trace.answer.outcome == "answer"
    assert told in trace.message.text
