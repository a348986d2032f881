"""What a message sets aside or knows already, and what it asks beside that: a measure that no source gives, a name
that none has, the regions beyond those that are named, a figure asked for as written somewhere."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "Is it written anywhere what Oracle's share is?",
    "Is it written anywhere what Google's P/E is?",
    "Profit, not revenue. What's Azure growth?",
    "Profit growth, not revenue growth: what's Azure's?",
    "Not revenue but profit: how fast does Azure grow?",
    "Earnings, not sales. How fast is Alibaba Cloud growing?",
    "I mean profit, not revenue. What is Azure's growth?",
    "利润，不是收入。Azure增长多少",
    "why did AWS's share rise?",
    "why did Alibaba Cloud's market share rise?",
    "I know Alibaba is on 18x; what P/E is Oracle on?",
    "Alibaba trades at 18x, I know. What P/E does Oracle have?",
    "Azure has 20%, fine; what does Oracle have?",
    "我知道阿里是18倍，甲骨文的市盈率是多少",
    "Beyond the three named, which five regions are there?",
    "Apart from the three named, which five regions get data centers?",
    "Besides Southeast Asia, the Middle East and Latin America, which five regions are there?",
    "Which five regions beyond the three named?",
    "除了点名的三个，另外五个地区是哪些",
    "why did Alibaba's share rise?",
])
def test_another__is_refused(ask: Asking, text: str) -> None:
    assert ask.chat(text).answer.outcome in ("decline", "clarify")


@pytest.mark.parametrize(("text", "told"), [
    ("what percentage goes to data centers, not the rest?", "80%"),
    ("What share goes to data centers, not the remainder?", "80%"),
    ("how much in percent goes to data centers, not elsewhere?", "80%"),
    ("what percentage does not go to data centers?", "20%"),
    ("数据中心占多少百分比，不是其余的", "80%"),
    ("Is it written anywhere what Google's share is?", "13%"),
    ("Does it say anywhere what Google Cloud's share is?", "13%"),
    ("Is it stated what Google Cloud's market share is?", "13%"),
    ("Is it written what P/E Alibaba trades at?", "18x"),
    ("Is there anything written about how fast Azure grows?", "39%"),
    ("Is it written by a human?", "Harrison"),
    ("Who has written it?", "Harrison"),
    ("Is it written anywhere who the author is?", "Harrison"),
    ("Revenue, not profit. What's Azure growth?", "39%"),
    ("Growth, not share. What's Azure's?", "39%"),
    ("Share, not growth. What's Azure's?", "20%"),
    ("收入，不是利润。阿里云增长多少", "34%"),
    ("why did Alibaba's shares rise?", "rose"),
    ("why did the Alibaba share go up?", "rose"),
    ("阿里股票因为AI上涨了吗", "上涨"),
    ("阿里的股票是因为AI涨的吗", "上涨"),
    ("阿里股价因为AI上涨了吗", "上涨"),
    ("阿里巴巴股票有没有因AI而上涨", "上涨"),
    ("I know Alibaba is on 18x; what P/E is Amazon on?", "40"),
    ("What P/E are Alibaba and Oracle on?", "18x"),
    ("投资者应该关注什么", "幻影"),
    ("投资者最该问的是什么", "幻影"),
    ("作者关注什么", "私募"),
    ("这位作者关注哪些领域", "私募"),
    ("how has Alibaba cloud revenue in Q3 2025 moved against the same quarter a year earlier", "34%"),
    ("how did Alibaba Cloud's revenue move against a year earlier", "34%"),
    ("How did Alibaba Cloud revenue move in Q3 2025 year on year", "34%"),
    ("How has Azure's revenue moved versus a year ago", "39%"),
])
def test_neighbour__is_answered(ask: Asking, text: str, told: str) -> None:
    trace = ask.chat(text)
    assert trace.answer.outcome == "answer"
    assert told in trace.message.text
