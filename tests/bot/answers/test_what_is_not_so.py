"""Figures that are supposed and not so are declined; those that are printed may be taken for granted."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "If Amazon's P/E fell by half, would it still be above Alibaba's?",
    "Were Alibaba's P/E to double, would it be above Microsoft's?",
    "Had Alibaba 30% of the market, would it lead?",
    "Should Azure's growth halve, is it below Alibaba's?",
    "Imagine Alibaba's share were 30%. Would it lead?",
    "Let's say Alibaba's P/E is 50x, is it more expensive than Amazon?",
    "Is Alibaba's P/E higher than Microsoft's if doubled?",
    "With three times its share, would Alibaba beat Google Cloud?",
    "At double the multiple, is Alibaba above Microsoft?",
    "If Alibaba had Amazon's multiple, what would its P/E be?",
    "If the plan was $100 billion, how much for data centers?",
    "如果计划是1000亿美元，数据中心占多少？",
])
def test_suppositions__are_not_answered_with_what_is_so(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("Tell me if Alibaba's P/E is half of Microsoft's", "51.4%"),
    ("要是微软的市盈率减半，会低于阿里吗？", "是的：17.5倍低于阿里巴巴的18倍"),
    ("If AWS has 29% and Azure 20%, how much do they have together?", "49%"),
    ("If Alibaba's plan is $53 billion over three years, how much is that per year?", "$17.67 billion"),
    ("If Azure and Google Cloud merged, would they beat AWS?", "33%"),
    ("If I add Azure and Google Cloud, do they beat AWS?", "33%"),
    ("Does Amazon trade at twice Alibaba's P/E?", "2.22 times"),
    ("Check if Azure grew 39%", "Yes"),
])
def test_what_is_printed__may_be_taken_for_granted(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text
