"""Shares and growth among some, of a part of the business, in some markets and in units that a figure does not come
in, and the same figures asked for as they are given."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "In emerging markets, how big is Alibaba's cloud share?",
    "In emerging markets, what is Alibaba's market share?",
    "What is Alibaba's cloud share in emerging markets?",
    "How large is Alibaba Cloud's market share in Southeast Asia?",
    "阿里云在新兴市场的份额是多少",
    "在新兴市场，阿里的云份额有多大",
    "What is Alibaba Cloud's share for teenagers?",
    "AWS market share for kids",
    "Azure share for students",
    "AWS share for seniors?",
    "Alibaba Cloud market share in gaming",
    "AWS cloud share among startups",
    "AWS's share in healthcare",
    "What's Azure's share of the gaming market?",
    "Alibaba cloud revenue growth per second",
    "Azure growth per second",
    "Qwen downloads per second in its second week",
    "AWS edge share?",
    "AWS edge computing share",
    "AWS Marketplace share?",
    "Azure Marketplace market share",
    "AWS marketplace revenue growth",
    "trailing market share",
    "trailing P/E of Alibaba",
    "AWS trailing twelve month market share",
    "P/E in basis points",
    "What is Alibaba's P/E in basis points?",
    "Alibaba P/E in percent",
    "Microsoft P/E in dollars",
    "Qwen downloads in RMB",
    "Qwen downloads in dollars",
    "Qwen3-Max parameters in RMB",
    "Alibaba data center regions in dollars",
    "千问下载量是多少元",
    "千问下载量折合人民币多少",
    "阿里云市场份额（游戏）",
    "阿里云在游戏行业的市场份额",
    "亚马逊云在青少年中的份额",
    "Alibaba Cloud share in retail",
    "Azure share in the public sector",
    "Google Cloud share in banking",
    "AWS share by number of customers",
    "AWS share by headcount",
    "Azure market share in terms of profit",
    "AWS share in units",
    "AWS share on mobile",
    "AWS share for small businesses",
    "Alibaba Cloud's share for women",
    "In finance, what is AWS's share?",
    "In apps, what is AWS's share?",
    "Among doctors, what is Azure's share?",
    "In manufacturing, how fast does Azure grow?",
    "AWS share among students",
    "Azure share in units",
    "AWS market share by spend",
    "Azure compute share",
    "AWS compute growth",
])
def test_another__is_refused(ask: Asking, text: str) -> None:
    assert ask.chat(text).answer.outcome in ("decline", "clarify")


@pytest.mark.parametrize(("text", "told"), [
    ("What is Alibaba Cloud's share?", "4%"),
    ("Explain Alibaba Cloud's share for beginners", "4%"),
    ("AWS market share please, for my kids", "29%"),
    ("How big is Alibaba Cloud's share worldwide?", "4%"),
    ("What share of Alibaba's plan goes to emerging markets?", "80%"),
    ("In emerging markets, how much of the plan goes to data centers?", "80%"),
    ("trailing provider by market share", "4%"),
    ("AWS's edge over Azure in share", "9 percentage points"),
    ("What is AWS's edge in market share over Azure?", "9 percentage points"),
    ("What is Alibaba's P/E?", "18x"),
    ("Qwen downloads", "10 million"),
    ("Azure share in the cloud market", "20%"),
    ("Azure share in percent", "20%"),
    ("AWS minus Google Cloud share in basis points", "16"),
    ("Alibaba Cloud growth, second highest?", "34%"),
    ("AI capex in RMB", "120"),
    ("Alibaba P/E for dummies", "18x"),
    ("ELI5 Alibaba Cloud's market share", "4%"),
    ("In short, what is AWS's share?", "29%"),
    ("In plain words, what is AWS's share?", "29%"),
    ("In the cloud, what is AWS's share?", "29%"),
    ("For my students, AWS market share please", "29%"),
    ("In percent, how fast does Azure grow?", "39%"),
])
def test_neighbour__is_answered(ask: Asking, text: str, told: str) -> None:
    trace = ask.chat(text)
    assert trace.answer.outcome == "answer"
    assert told in trace.message.text
