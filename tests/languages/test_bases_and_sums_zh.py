"""Chinese bases, sums that are mistyped, strict limits, and adjectives that are asked both ways."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "first"), [
    ("以微软为基准，阿里市盈率折让多少", "阿里巴巴的市盈率是18倍，比微软的35倍低48.6%"),
    ("以亚马逊为基准算，阿里折价百分之几", "阿里巴巴的市盈率是18倍，比亚马逊的40倍低55%"),
    ("以阿里为基准，微软溢价多少", "微软的市盈率是35倍，比阿里巴巴的18倍高94.4%"),
    ("阿里对微软折价多少", "阿里巴巴的市盈率是18倍，比微软的35倍低48.6%"),
    ("对微软的折价超过一半吗", "不是：阿里巴巴的市盈率比微软低48.6%"),
    ("相对亚马逊的折价超过一半没有", "是的：阿里巴巴的市盈率比亚马逊低55%"),
    ("aws跟azure和计", "云市场份额合计：49%"),
    ("AWS和谷歌云和计多少", "云市场份额合计：42%"),
    ("阿里云的份额严格大于两成吗", "不是"),
    ("Azure的份额严格大于两成吗", "不是"),
    ("AWS的份额严格小于三成吗", "是的"),
    ("AWS比Azure大不大一倍", "不是：AWS的云市场份额是Azure的1.45倍"),
    ("亚马逊的市盈率比阿里高不高两倍", "不是"),
    ("微软比阿里贵不贵", "是的"),
    ("阿里云比AWS小不小", "是的"),
    ("谷歌云比阿里云多不多9个点", "是的"),
    ("Azure比阿里云快不快", "是的"),
])
def test_base_or_limit__is_read(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize("text", [
    "以标普500为基准，阿里贵不贵",
    "以2023年为基准，Azure增速多少",
    "微软和计划有什么关系",
    "亚马逊比百度贵不贵",
    "Azure比谷歌云快不快",
])
def test_base_or_limit__that_is_not_given(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
