"""Short Chinese questions that name nobody, or ask for nothing but whose or what a figure is."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("4%是什么", "阿里云的云市场份额：4%"), ("29%是什么", "AWS的云市场份额：29%"),
        ("39%是啥", "Azure的营收增速：39%"),
        ("34%指什么", "AWS的AI案例占比：34%"), ("13%代表什么", "谷歌云"), ("25%什么意思", "25%"),
        ("80%是什么", "数据中心"),
        ("18倍是什么", "阿里巴巴的市盈率：18倍"), ("1000万次是什么", "千问应用的下载量"),
        ("八个地区是什么", "点名的有中东"),
        ("18倍是什么意思", "每股股价除以"), ("20倍是什么", "每股股价除以"), ("市盈率是什么", "每股股价除以"),
        ("29%是谁的", "AWS"), ("530亿是什么", "530亿美元"),
        ("谁最便宜", "阿里巴巴的市盈率最低"), ("谁最贵", "亚马逊的市盈率最高"),
        ("最便宜的是谁", "阿里巴巴的市盈率最低"),
        ("最便宜的公司", "阿里巴巴的市盈率最低"), ("哪家估值最低", "阿里巴巴的市盈率最低"),
        ("竞争对手有哪些", "竞争激烈"), ("竞争对手是谁", "竞争激烈"), ("阿里的竞争对手有哪些", "竞争激烈"),
        ("谁是阿里的对手", "竞争激烈"),
        ("三年投资多少", "530亿美元"), ("未来三年投资多少", "530亿美元"), ("四个季度花了多少", "1200亿元"),
        ("谁投资最多", "只看金额"), ("谁投入最多", "只看金额"), ("谁花得最多", "只看金额"),
        ("谁花钱最多", "只看金额"),
        ("阿里的对手市盈率", "40倍"), ("竞争对手的份额", "29%"), ("阿里云排第几", "排第4"),
        ("微软份额排第几", "第2名"),
    ],
)
def test_what_is_meant_is_told(ask: Asking, question: str, told: str) -> None:
    assert told in ask(question).message.text


@pytest.mark.parametrize(
    "question",
    [
        "7%是什么", "谁有最便宜的菜", "最便宜的手机", "最便宜的公司在哪", "我三年投资多少", "三年学费花了多少",
        "五年投资多少",
        "我四个季度花了多少", "微软的竞争对手", "阿里排第几", "微软排第几",
    ],
)
def test_what_no_source_speaks_of_is_declined(ask: Asking, question: str) -> None:
    assert ask(question).answer.outcome == "decline"
