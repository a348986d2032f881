"""Shares swapped for others, one year of a plan, sums that are supposed, and catching up, in Chinese."""

from __future__ import annotations

import pytest

from tests.languages.conftest import Ask


@pytest.mark.parametrize("text", [
    "我手里有微软，该不该全换成阿里", "微软换成阿里好不好", "该把亚马逊换成微软吗", "手上的AWS股票要不要换成阿里",
])
def test_swap_of_shares__is_advice(ask: Ask, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("turns", "shown"), [
    (("微软的市盈率", "换成阿里呢"), "18倍"),
    (("把市盈率换成阿里的",), "18倍"),
    (("阿里云份额多少", "要是把谷歌云的也加上呢"), "17%"),
    (("阿里云份额多少", "如果再加上谷歌云的呢"), "17%"),
    (("阿里云要追平AWS，份额上还差几个百分点？",), "25个百分点"),
    (("阿里云追平AWS了吗",), "不是"),
    (("阿里的AI基建投资计划是五年期的？",), "不是"),
    (("阿里的投资计划三年的？",), "是的"),
    (("投资计划每年平均多少",), "176.7亿美元"),
    (("文章怎麼描述企業採用 AI 的現況？",), "零散"),
    (("千问首周下载量有多少", "谢了，帮大忙"), "不客气"),
])
def test_what_is_asked__is_answered(ask: Ask, turns: tuple[str, ...], shown: str) -> None:
    assert shown in ask(*turns).message.text


@pytest.mark.parametrize("text", [
    "阿里三年投资计划，头一年要花掉多少", "投资计划最后一年投多少", "这款应用第一年下载量多少",
    "阿里云何时能追平AWS", "阿里云能追平AWS吗",
    "alibaba's investment plan: how much in year one", "alibaba's investment plan, final year amount",
])
def test_one_year_of_several_and_the_future__are_declined(ask: Ask, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
