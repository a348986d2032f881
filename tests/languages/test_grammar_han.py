"""Words of Chinese grammar: what they stand beside says which of their meanings is meant."""

from __future__ import annotations

import pytest

from tests.languages.conftest import Ask

ANSWERED = [
    (("麻煩將阿里巴巴、微軟、亞馬遜三家的本益比並列對照",), "40倍"),
    (("将微软和亚马逊的市盈率并列",), "35倍"),
    (("將市占由高到低排序",), "29%"),
    (("将它们的市盈率排序",), "40倍"),
    (("阿里将投资多少",), "530亿美元"),
    (("微软市盈率相对阿里的溢价为何？",), "94.4%"),
    (("阿里对微软的折价幅度为何",), "48.6%"),
    (("Azure的市场份额为何？",), "20%"),
    (("市盈率最高者为何？",), "亚马逊"),
    (("阿里的市盈率折价，为何？",), "谨慎"),
    (("为何阿里的市盈率低？",), "谨慎"),
    (("阿里估值打折为何",), "谨慎"),
    (("阿里起數據中心，一共鋪幾多個地區？",), "8個"),
    (("千问首周一共被下载多少次",), "1000万次"),
    (("谷歌云一共占多少份额",), "13%"),
    (("AWS和Azure一共占多少",), "49%"),
    (("阿里巴巴的数据中心将建于哪些地区？", "这部分占整个投资计划的比例为何？"), "80%"),
    (("Azure市占多少", "那AWS的市占呢"), "29%"),
    (("阿里云加谷歌云能不能超过Azure",), "不是：合计17%"),
    (("最高的市盈率是最低的几倍",), "2.2倍"),
    (("投阿里有啥坑要防着",), "风险，共9点"),
    (("阿里PE要涨多少才到微软水平",), "= 17"),
    (("530亿里面，起数据中心那份是多少钱",), "424亿美元"),
]
DECLINED = [
    ("阿里云能不能超过Azure",), ("阿里云营收要涨多少才能追上AWS",), ("阿里股票是多少钱",), ("阿里云份额值多少钱",),
    ("投资谷歌有什么风险",), ("该不该投阿里，风险大吗",),
    ("微软将超越亚马逊吗",), ("微软的市盈率将是多少",), ("微软将增长多少",), ("阿里将裁员多少人",), ("Azure增长为何",),
    ("Azure涨得有多快", "那AWS的增速呢"), ("微软市盈率多少", "那谷歌的市盈率呢"), ("谷歌一共有多少员工",),
    ("微软的数据中心一共铺几个地区",), ("谷歌的市盈率为何",), ("阿里一共有多少用户",),
]


@pytest.mark.parametrize(("turns", "said"), ANSWERED)
def test_grammar__is_read_by_what_stands_beside_it(turns: tuple[str, ...], said: str, ask: Ask) -> None:
    trace = ask(*turns)
    assert trace.answer.outcome == "answer"
    assert said in trace.message.text


@pytest.mark.parametrize("turns", DECLINED)
def test_grammar__makes_no_figure_of_what_has_none(turns: tuple[str, ...], ask: Ask) -> None:
    assert ask(*turns).answer.outcome != "answer"
