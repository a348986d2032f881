"""A sum or an average set apart from one figure, in the words of both languages."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("AWS plus Google Cloud is how many times Azure's share?", "42%, 2.1 times Azure's 20%"),
    ("Azure and AWS combined, how far ahead of Google Cloud by share?", "36 percentage points above Google Cloud's"),
    ("How much bigger is AWS than Azure and Alibaba combined by share?", "24%, 5 percentage points below AWS's 29%"),
    ("What's the gap between AWS and the sum of Azure and Google Cloud?", "4 percentage points above AWS's"),
    ("AWS combined with Azure is how many times Google Cloud's share?", "about 3.8 times"),
    ("How much lower is Alibaba's P/E than the average of Microsoft and Amazon?",
     "19.5 points (52%) below the average"),
    ("By what percent is Alibaba's P/E below the average of Microsoft and Amazon?",
     "19.5 points (52%) below the average"),
    ("Azure加谷歌云的份额是阿里云的几倍", "33%，是阿里云（4%）的8.25倍"),
    ("三家美国云厂商的份额合起来是阿里云的多少倍", "15.5倍"),
    ("AWS同Azure加埋比谷歌云多几个点", "36个百分点"),
    ("把Azure跟谷歌云的份额加起来再减去阿里云", "29个百分点"),
    ("AWS比Azure和阿里云加起来多多少", "比AWS的29%低5个百分点"),
    ("微软和亚马逊PE的平均值是阿里的几倍", "的2.1倍"),
    ("阿里PE比微软亚马逊均值低百分之几", "低19.5个倍数（52%）"),
    ("阿里云比三大对手合计少多少个点", "58个百分点"),
    ("阿里云份额比三巨头平均低多少", "16.67个百分点"),
])
def test_sums_apart__are_worked_out(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text.splitlines()[0]


@pytest.mark.parametrize("text", [
    "How much do AWS and Azure together lead Google Cloud and Alibaba Cloud by?",       # a sum on either side
    "微软加亚马逊的市盈率是阿里的几倍",                                               # multiples do not add up
    "Azure和阿里云增速之和比AWS高多少",
    "阿里云加腾讯云的份额是Azure的几倍",
])
def test_sums_apart__of_what_cannot_be_added_are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("AWS、Azure、谷歌云合计多少", "62%"),
    ("阿里云加谷歌云能不能超过Azure", "不是"),
    ("AWS和Azure的份额分别是阿里云的几倍", "7.25"),
])
def test_sums__that_are_set_apart_from_nothing_stay(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("Is AWS more than half of the other three combined?", "37%, about 1.3 times AWS's 29%"),
    ("AWS和Azure合计比谷歌云高40个百分点以上吗?", "高36个百分点"),
])
def test_sums_apart__by_a_stated_distance_get_no_verdict(ask: Asking, text: str, shown: str) -> None:
    reply = ask(text)
    assert reply.answer.kind == "total"
    assert shown in reply.message.text.splitlines()[0]


@pytest.mark.parametrize(("text", "first"), [
    ("Do AWS and Azure combined hold less than half of the market?", "Yes: together 49%"),
    ("Do Azure and Google together beat AWS's 29%?", "Yes: together 33%"),
    ("AWS和Azure合计超过一半吗?", "不是：合计49%"),
    ("Is Microsoft's and Amazon's average P/E above 36x?", "Yes: on average 37.5x"),
])
def test_sums__held_against_a_limit_get_a_verdict(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)
