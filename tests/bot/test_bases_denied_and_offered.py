"""A basis that is denied ("yoy, not qoq") or offered as a choice, what is done of a plan, and an outlay that is named
once and asked of two companies."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("turns", [
    "azure growth q/q (NOT y/y)",
    "Q/Q growth for Alibaba Cloud?",
    "alibaba cloud growth qoq not yoy",
    "alibaba cloud growth mom",
    "Alibaba's P/E, forward not trailing",
    "阿里云的环比增长率",
    "size of alibabas ai plan? || what per cent of it is used up so far?",
    "size of alibabas ai plan? || what percentage is already used?",
    "How much of the plan is used up?",
    "How much of the plan has been used?",
    "阿里的AI计划多少钱 || 花掉了百分之几",
])
def test_another_basis_or_what_is_done__is_declined(ask: Asking, turns: str) -> None:
    answer = ask.chat(turns).answer
    assert answer.outcome == "decline"
    assert not answer.facts


@pytest.mark.parametrize(("text", "shown"), [
    ("Does Microsoft put more into cloud infrastructure than Amazon?", "infrastructure spending for Microsoft"),
    ("Who spends more on R&D, Microsoft or Amazon?", "no annual R&D budget for Amazon"),
    ("微软在云基础设施上投的钱比亚马逊多吗？", "没有给出微软的云基础设施支出"),
])
def test_one_outlay_asked_of_two__is_missing_for_one(ask: Asking, text: str, shown: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert shown in trace.message.text


@pytest.mark.parametrize(("turns", "shown"), [
    ("alibaba cloud rev growth, year on year (NOT qoq)", "34%"),
    ("azure growth yoy (not qoq)", "39%"),
    ("P/E not P/S for Amazon", "40x"),
    ("AWS market share not revenue", "29%"),
    ("That 4% for Alibaba's cloud arm: is it a proportion of group sales, or of something else?", "cloud market share"),
    ("Is the 34% for AWS a market share or something else?", "share of AI case studies: 34%"),
    ("The 39%, is that growth or share?", "Azure, revenue growth: 39%"),
    ("the $100bn for msft, is it capex or r&d?", "annual R&D budget: $100 billion"),
    ("is the 4 % worldwide or just China?", "global"),
    ("Does Amazon's $40 billion exceed Microsoft's budget?", "Microsoft $100 billion"),
    ("Is Amazon's $40 billion more than Microsoft's budget?", "Amazon $40 billion"),
    ("Does Microsoft spend more than Amazon?", "Microsoft $100 billion"),
    ("who spends more, microsoft on r&d or amazon on cloud infra", "Microsoft has the higher figure"),
    ("How much has Alibaba invested in AI so far?", "RMB120 billion"),
    ("阿里已经投了多少钱", "1200亿元"),
    ("How much of the plan is used for data centers?", "80%"),
    ("Does the page disclose anywhere that AI was used to write it?", "AI agent"),
    ("that is useful, thanks", "welcome"),
    ("is ai already used evenly across big companies?", "fragmented"),
])
def test_what_is_asked_for__is_answered(ask: Asking, turns: str, shown: str) -> None:
    trace = ask.chat(turns)
    assert trace.answer.outcome != "decline"
    assert shown in trace.message.text
