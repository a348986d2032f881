"""Money that is divided among regions, and what the rest of it is for: the source gives neither, but which part goes
to data centers and how much is left."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "Split the data center money: Southeast Asia gets what, the Middle East what?",
    "Break down the data center budget: what goes to Southeast Asia, what to Latin America?",
    "Of the data center money, Southeast Asia gets how much?",
    "How much of the data center money goes to Southeast Asia?",
    "Which part of the 80% goes to the Middle East?",
    "Data center spend by region: Middle East how much, Latin America how much?",
    "数据中心的钱怎么分：东南亚多少，中东多少",
    "数据中心资金中东南亚分到多少",
    "东南亚的数据中心投多少钱，中东呢",
    "Divide the money among regions: the Middle East gets what?",
    "不投数据中心的那20%资金具体用在什么项目上",
    "剩下的20%用来做什么",
    "数据中心以外的20%投到哪里",
    "另外20%花在什么地方",
    "其余20%的资金用途是什么",
    "不用于数据中心的20%资金投向哪些项目",
    "非数据中心的那部分资金用在什么上面",
    "What is the 20% that does not go to data centers spent on?",
    "The 20% not for data centers: which projects get it?",
])
def test_another__is_refused(ask: Asking, text: str) -> None:
    assert ask.chat(text).answer.outcome in ("decline", "clarify")


@pytest.mark.parametrize(("text", "told"), [
    ("Split the plan: data centers get what?", "80%"),
    ("Split the plan: what's the rest besides data centers in dollars?", "10.6"),
    ("Which regions get data centers?", "Southeast Asia"),
    ("数据中心建在哪些地区", "东南亚"),
    ("不投数据中心的那20%资金是多少", "106"),
    ("数据中心以外的资金有多少美元", "106"),
    ("不投数据中心的资金占多少", "20%"),
    ("How much money does not go to data centers?", "10.6"),
])
def test_neighbour__is_answered(ask: Asking, text: str, told: str) -> None:
    trace = ask.chat(text)
    assert trace.answer.outcome == "answer"
    assert told in trace.message.text
