"""Chinese operations: sums that are asked for with a verb, parts of another's figure without 的, and whose word is
checked."""

from __future__ import annotations

import pytest

from tests.languages.conftest import Ask

ANSWERED = [
    ("AWS、Azure和谷歌云的份额加起来是多少？", "合计：62%"),
    ("AWS、Azure和谷歌雲的份額加起來是多少？", "合計：62%"),
    ("AWS和Azure的份额合计是多少？", "合计：49%"),
    ("千问首周下载加起来是多少？", "1000万次"),
    ("阿里的市盈率少于亚马逊一半吗？", "是的：阿里巴巴的市盈率是亚马逊的45%"),
    ("阿里的市盈率低於微軟一半嗎？", "不是：阿里巴巴的市盈率是微軟的51.4%"),
    ("阿里的市盈率比亚马逊低一半吗？", "低55%"),
    ("有人跟我說Azure的成長率是29%，是真的嗎？", "不是：Azure的營收增速是39%"),
    ("数据是不是经过审计？", "没有说明审阅了什么"),
]


@pytest.mark.parametrize(("text", "part"), ANSWERED)
def test_operation__is_answered(ask: Ask, text: str, part: str) -> None:
    answered = ask(text)
    assert answered.answer.outcome == "answer"
    assert part in answered.message.text


def test_order_at_the_beginning__is_none_of_somebody(ask: Ask) -> None:
    assert ask("跟我说：阿里第一").answer.outcome == "decline"
