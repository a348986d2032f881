"""Figures narrowed in Chinese by words that are heard as something else, and verdicts whose sides Chinese puts in
places of its own."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "阿里巴巴研发投资计划是多少", "阿里投资计划里研发有多少", "Azure的年化增速是多少",
    "要说平均每年的话，阿里云营收增速多少", "Azure的市场增速有多高",
    "云业务这块微软的研发投入多少", "讲到云业务，阿里的PE几多", "微软的市盈率是多少 || 那AI部门的呢",
    "微软嘅前年研发预算係幾多",
    "亚马逊的云基础设施支出，仅限人民币", "亚马逊的云基建开支是多少 || 换成人民币看呢", "美股的市盈率是多少",
    "微软的估值分位是多少", "亚马逊的内容支出是多少",
    "就前三季度而言，AWS的市占率是多少", "論東盟，微軟的市盈率是多少",
    "亚马逊的本益比是40倍，这是AWS的吗", "微软的研发预算是1000亿美元，这是OpenAI的吗",
    "通义千问的首周下载量是1000万，这是iOS的吗",
])
def test_what_is_narrowed__is_declined(ask: Asking, text: str) -> None:
    assert ask.chat(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "said"), [
    ("微软AI研发预算是多少", "1000亿美元"), ("微软年研发预算多少", "1000亿美元"), ("论云计算，阿里云份额多少", "4%"),
    ("阿里云的份额是4%，这是阿里云的吗", "是的"), ("阿里云的份额是4%，这是全球的吗", "是的"),
    ("拿三季度来说，AWS的份额多少", "29%"),
    ("资本支出是指什么？我不是念商的", "数据中心"), ("别整那些虚的，阿里云、AWS份额，两个数甩我", "29%"),
    ("有机会的话，想知道Azure的增速", "39%"),
    ("阿里AI资本开支是多少，按人民币算", "1200亿"), ("530亿里有多少不是建数据中心的", "106亿美元"),
    ("530亿里有多少是建数据中心的", "80%"),
])
def test_what_is_not_narrowed__is_told(ask: Asking, text: str, said: str) -> None:
    answered = ask.chat(text)
    assert answered.answer.outcome == "answer"
    assert said in answered.message.text


@pytest.mark.parametrize(("text", "sign"), [
    ("微软的PE领先亚马逊不到2吗", "不是"), ("微软的PE被亚马逊领先至少6吗", "不是"),
    ("阿里和微软的市盈率都不到10倍吗", "不是"),
    ("和亚马逊相比，微软的市盈率不到其1.5倍吗", "是的"), ("微软的市盈率超过阿里1.5倍吗", "是的"),
    ("微软市盈率是阿里1.94倍吗", "是的"),
    ("阿里云的收入增速至少Azure一半吗", "是的"), ("阿里的市盈率低于微软35倍吗", "不是"),
    ("微软的PE至少比阿里高20%吗", "是的"),
    ("微软的PE至少比阿里高200%吗", "不是"), ("Azure、谷歌云、阿里云三家里份额最高的是Azure吗", "是的"),
    ("Azure是这三家（Azure、谷歌云、阿里云）里份额最高的吗", "是的"), ("这三家里份额最高的是Azure吗", "不是"),
    ("微软、阿里巴巴、亚马逊里PE最低的是阿里巴巴吗", "是的"), ("AWS、阿里云、谷歌云相比，份额最高的是谷歌云吗", "不是"),
    ("AWS份额有27%那么多吗", "是的"), ("Azure的份額夠得上16%嗎", "是的"), ("阿里云的份额小过AWS吗", "是的"),
    ("阿里云的收入增速在36%之下吗", "是的"),
])
def test_verdicts__hold_the_sides_where_chinese_puts_them(ask: Asking, text: str, sign: str) -> None:
    assert ask.chat(text).message.text.startswith(sign)
