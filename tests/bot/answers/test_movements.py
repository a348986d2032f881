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


@pytest.mark.parametrize("text", [
    "Did Alibaba's P/E fall?", "Did Alibaba's P/E contract?", "Did AWS's market share fall?",
    "Has Azure's share risen?",
    "Is Alibaba's share stagnant?", "Did Alibaba retain its share?", "Did Azure keep its share?",
    "Has Alibaba's share gone up 4%?",
    "AWS grew its market share by 4%, right?", "Did Amazon's multiple compress?", "Is Alibaba Cloud's growth stable?",
    "Alibaba's share is stagnant, right?", "Has Alibaba's P/E expanded?", "How many downloads does Qwen have in total?",
    "How many downloads does Qwen have overall?", "How many downloads does Qwen have every year?",
    "How many downloads does Qwen have before ChatGPT?", "How many times was the Qwen app uninstalled?",
])
def test_level_that_moved_or_stayed__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "Has Alibaba's share remained at 4%?", "Is Alibaba's share stuck at 4%?", "Has Azure maintained its 20% share?",
    "Did Azure's share hold steady at 20%?", "Is Alibaba's P/E 18x every year?", "Is Alibaba's P/E 18x each quarter?",
])
def test_level_that_stayed_so__gets_no_yes(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith("As the source has it")


@pytest.mark.parametrize(("text", "told"), [
    ("Can you confirm that AWS held 29% of the market?", "Yes: AWS's cloud market share is 29%"),
    ("Is Alibaba's share still 4%?", "Yes, as of Q3 2025"),
    ("Is Azure growing 39% a year?", "Yes: Azure's revenue growth is 39%"),
    ("Did AWS's share fall behind Azure's?", "No: AWS, 29%, is above Azure"),
    ("Does Microsoft spend $100 billion on R&D every year?", "Yes"),
    ("How many times was the Qwen app installed?", "Qwen app: 10 million downloads"),
    ("Did Qwen reach 12 million downloads in its first week?", "No: Qwen app had 10 million downloads"),
    ("How many downloads did Qwen get in its first week in total?", "Qwen app: 10 million downloads"),
])
def test_level_of_its_time__is_told(ask: Asking, text: str, told: str) -> None:
    assert ask(text).message.text.startswith(told)
