"""A figure that its owner is said to have is compared as that figure, and is no distance; what only one company has
needs no owner to be named."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("question", "verdict"), [
    ("is Alibaba's 18x lower than Microsoft's", "Yes: Alibaba, 18x, is below Microsoft, 35x"),
    ("is Amazon's 40x higher than Microsoft's", "Yes: Amazon, 40x, is above Microsoft, 35x"),
    ("is Amazon's 40x lower than Microsoft's", "No: Amazon, 40x, is above Microsoft, 35x"),
    ("阿里的18倍低于微软的吗", "是的：阿里巴巴的市盈率是18倍"),
    ("is amazon's 40 billion less than alibaba's plan", "By amount alone, yes: Amazon $40 billion"),
    ("is Microsoft's 100 billion more than Alibaba's plan", "By amount alone, yes: Microsoft $100 billion"),
    ("亚马逊的400亿美元少于阿里的计划吗", "单看金额，是的：亚马逊 400亿美元"),
    ("阿里云34%的增速比Azure高吗？", "不是：阿里云的营收增速是34%，低于Azure的39%"),
    ("阿里云34%的增速比Azure低吗？", "是的：阿里云的营收增速是34%，低于Azure的39%"),
    ("微软的35倍比阿里的18倍低，对吗？", "不是：微软的市盈率是35倍，高于阿里巴巴的18倍"),
    ("Is Google Cloud with 13% behind Azure?", "Yes: Google Cloud, 13%, is below Azure, 20%"),
    ("Is Google Cloud at 13% ahead of Azure?", "No: Google Cloud, 13%, is below Azure, 20%"),
])
def test_own_figure__is_held_against_the_other(ask: Asking, question: str, verdict: str) -> None:
    assert ask(question).message.text.startswith(verdict)


@pytest.mark.parametrize(("question", "verdict"), [
    ("is Alibaba's P/E 17 lower than Microsoft's", "Yes: Alibaba's P/E is 17 points below Microsoft's"),
    ("is Alibaba's 22 points discount to Amazon right", "Yes: Alibaba's P/E is 22 points below Amazon's"),
    ("Azure增速比阿里云高5个百分点吗", "是的：Azure的营收增速比阿里云高5个百分点"),
    ("Is Azure with 5 points ahead of Google Cloud?", "No: Azure's cloud market share is 7 percentage points above"),
    ("is alibaba's 20% lower than AWS's", "No: Alibaba Cloud's cloud market share is 25 percentage points below"),
])
def test_distance__stays_one(ask: Asking, question: str, verdict: str) -> None:
    assert ask(question).message.text.startswith(verdict)


@pytest.mark.parametrize(("question", "verdict"), [
    ("is the plan bigger than amazon's 40 billion", "By amount alone, yes: Alibaba $53 billion"),
    ("is amazon's 40 billion less than the plan", "By amount alone, yes: Amazon $40 billion"),
    ("is the plan less than microsoft's 100 billion", "By amount alone, yes: Alibaba $53 billion"),
    ("is the plan half of microsoft's R&D budget", "No: Alibaba's AI and cloud investment plan is 53%"),
    ("is the four-quarter capex less than amazon's 40 billion", "By amount alone, yes: Alibaba $16.5 billion"),
])
def test_what_only_one_has__is_his(ask: Asking, question: str, verdict: str) -> None:
    assert ask(question).message.text.startswith(verdict)


@pytest.mark.parametrize("question", ["what does Amazon think of the plan", "is the plan like Microsoft's"])
def test_plan_that_is_not_compared__stays_refused(ask: Asking, question: str) -> None:
    assert ask(question).answer.outcome == "decline"
