"""Revenue that moved, money that is to be spent, and what a week comes to day by day."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "told"), [
    ("azure revenue up 39%?", "Yes: Azure's revenue growth is 39%"),
    ("Azure sales are higher by 39%, true?", "Yes: Azure's revenue growth is 39%"),
    ("was Alibaba Cloud's revenue up by almost 39%?", "Alibaba Cloud's revenue growth is 34%"),
    ("How did Alibaba's cloud revenue do in the third quarter?", "Alibaba Cloud, revenue growth: 34%"),
    ("so how has azure's revenue developed", "Azure, revenue growth: 39%"),
    ("Azure's part of MSFT revenue is up five points to 25%, is that in there?", "The sources give Azure's share"),
    ("Alibaba plans to spend 35 billion, right?", "No: Alibaba's AI and cloud investment plan is $53 billion"),
    ("how much does alibaba plan to spend", "Alibaba, AI and cloud investment plan: $53 billion"),
    ("Microsoft plans to spend 100 billion on R&D, right?", "Yes: Microsoft's annual R&D budget is $100 billion"),
    ("how many downloads a day did the qwen app get on average?", "1.43 million downloads per day"),
    ("average downloads a day for the Qwen app in its launch week?", "10 million downloads ÷ 7 = 1.43 million"),
    ("千问App平均每天下载多少次", "1000万次 ÷ 7 = 143万次"),
    ("is the cloud part making money yet", "profitability has so far been elusive"),
    ("What is the P/E? Alibaba", "Alibaba, P/E: 18x"),
])
def test_movement__is_told(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize("text", [
    "How many downloads a day does the Qwen app get?", "average P/E per day", "how did Azure's revenue do in 2019",
    "will the stock double by 2028 you think? alibaba", "How did AWS's revenue do?", "should I buy? baba",
])
def test_movement__that_nothing_gives_is_declined(ask: Asking, text: str) -> None:
    answer = ask(text).answer
    assert answer.outcome == "decline"
    assert not answer.facts
