"""Everyday words of Chinese: slang for figures and points, doubt without 吗, and neighbours that have no figure."""

from __future__ import annotations

import pytest

from tests.languages.conftest import Ask

ANSWERED = [
    ("微软的PE吊打阿里吗", "是的"),
    ("AWS份额碾压阿里云？", "是的"),
    ("微软PE比阿里还高？", "是的"),
    ("阿里云份额比谷歌云高？", "不是"),
    ("三家PE都在30倍以上吗", "否，市盈率至少30倍的：微软和亚马逊"),
    ("AWS加Azure过半了吗", "不是"),
    ("1200亿人民币的AI投入，折算成美元是多少", "165亿美元"),
    ("530亿乘80%是多少美元，投到数据中心的", "424亿美元"),
    ("阿里搞AI会踩什么雷", "芯片"),
    ("唱好阿里嘅原因", "新兴市场"),
    ("阿里云上市泡汤了吧", "取消"),
    ("阿里云顺利上市了，没记错吧", "取消"),
    ("阿里和亚马逊PE取个平均", "29倍"),
    ("这些数靠谱么", "AI代理"),
    ("有没有人审过稿", "AInvest"),
]
DECLINED = [
    "怎么用阿里云建网站", "阿里云最便宜的服务器几多钱", "阿里市盈率中位数", "阿里云欧洲份额", "阿里净利润增长几个点",
    "千问日活几多", "530亿里有多少给芯片公司", "三家奶茶店平均多少钱", "贵州茅台市盈率几倍", "1000美元换多少人民币",
]


@pytest.mark.parametrize(("question", "said"), ANSWERED)
def test_everyday_words__are_heard(question: str, said: str, ask: Ask) -> None:
    assert said in ask(question).message.text


@pytest.mark.parametrize("question", DECLINED)
def test_neighbours__have_no_figure(question: str, ask: Ask) -> None:
    assert ask(question).answer.outcome != "answer"
