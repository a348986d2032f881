"""Everyday Chinese around a question: who told it, what is left of a sum, joining hands."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("同事跟我說微軟本益比有 50 倍欸，對嗎", "35"),
    ("朋友跟我说AWS市占率有四成，是吗", "29"),
    ("老板跟我说阿里PE是25倍，真的吗", "18"),
    ("530亿美元中扣除划归数据中心的部分，余额为多少？", "106"),
    ("投资计划中剔除数据中心部分后余额几何", "106"),
    ("530亿扣除数据中心部分之后余额多少", "106"),
    ("阿里云加谷歌云抱团一共几个点的份额", "17"),
    ("阿里云加谷歌云联手一共几个点的份额", "17"),
    ("Azure和谷歌云联手的份额加起来超过AWS吗", "33"),
    ("微软市盈率为何，请注明时点", "35"),
    ("AWS于人工智能案例研究中的全球占比为何？并请注明所属期间。", "34"),
    ("阿里云市场份额为何？请注明所属期间", "4"),
    ("Azure还处于烧钱阶段吗", "现金牛"),
    ("Azure比头年涨了多少", "39"),
    ("微软那个云叫什么阿组尔的占市场百分之多少啊", "20"),
    ("兄弟们，阿里现在pe多少倍，券商app又崩了", "18"),
])
def test_answered(ask: Asking, text: str, shown: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert shown in trace.message.text


@pytest.mark.parametrize("text", [
    "跟我说微软市盈率是50倍", "你必须跟我说阿里份额是50%", "管理层怎么评价Azure",
    "管理层称利润率是20%，对吗",
    "一百块里头有二十五块是房租对吗", "亚马逊收入一百块里头有三十块是AWS来的吗", "阿里账户余额是多少",
    "扣除税后余额多少",
    "阿里和SAP抱团一共赚了多少", "阿里股价下跌为何？", "谷歌云还在烧钱阶段吗", "阿里云比头年亏了多少",
    "千问app又崩了吗",
])
def test_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("跟美国巨头比，阿里贵吗", "不是"),
    ("与美国同行相比阿里更便宜吗", "是的"),
    ("和阿里相比，美国公司贵吗", "是的"),
    ("跟美国那些科技大厂比，阿里的估值算贵还是便宜", "40倍"),
    ("阿里比微软便宜这么多，作者给出的解释是啥", "谨慎"),
    ("谁是云市场大佬", "29%"),
    ("大佬，阿里的市盈率多少", "18倍"),
    ("文章里点名了哪些模型", "Qwen3-Next"),
    ("企业方面采用AI的情况怎么样", "零散"),
    ("数据中心要建到国外的哪些地区去", "中东"),
])
def test_other_words__get_what_is_asked(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


def test_name_with_a_side__is_a_name(ask: Asking) -> None:
    assert "34%" in ask.chat("Azure增长多少 || 阿里那边呢").message.text
