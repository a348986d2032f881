"""Chinese: parts of another's figure as limits, tenths with a digit behind, names added to an order, what is said of
whoever asks, and neighbours that stay as they are."""

from __future__ import annotations

import pytest

from tests.languages.conftest import Ask

ANSWERED = [
    ("阿里市盈率低于亚马逊的一半吗", "是的：阿里巴巴的市盈率是亚马逊的45%"),
    ("阿里市盈率低于微软的一半吗", "不是：阿里巴巴的市盈率是微软的51.4%"),
    ("谷歌云份额高于AWS的三分之一吗", "是的"),
    ("阿里的投资超过微软研发预算的一半吗", "是的：阿里巴巴的AI和云投资计划是微软的年度研发预算的53%"),
    ("阿里四个季度的支出不到亚马逊云支出的一半吗", "是的"),
    ("阿里市盈率比亚马逊低一半吗", "低55%"),
    ("阿里PE只有微软一半不到", "不是：阿里巴巴的市盈率是微软的51.4%"),
    ("亚马逊PE比阿里高一倍多对吗", "是的：亚马逊的市盈率是阿里巴巴的2.22倍"),
    ("亚马逊PE比微软高一倍多对吗", "不是"),
    ("只有微软高于30倍吗", "亚马逊和微软"),
    ("光靠投钱能赢吗", "光靠花钱"),
    ("股价因为什么涨的", "AI故事"),
    ("Azure增长慢过阿里云吗", "不是"),
    ("AWS份额比Azure多四成五对吗", "是的：AWS的云市场份额比Azure高45%"),
    ("AWS份额比Azure多四成多对吗", "是的"),
    ("AWS份额比Azure高9%对吗", "是的"),
    ("AWS份额比Azure高29%对吗", "不是"),
    ("阿里云增长慢过Azure？", "是的"),
    ("AWS领先阿里云25个百分点对吗", "25个百分点"),
    ("谷歌云份额占AWS的几成", "44.8%"),
    ("阿里市盈率占微软的几成", "51.4%"),
    ("谷歌云的市占率是百分之几", "13%"),
    ("市佔超過一成五的雲端業者有哪幾家", "高於15%的：AWS和Azure"),
    ("AWS是不是吃下了半边天", "不是50%"),
    ("三家云加起来占多少", "62%"),
    ("aws 微软 谷歌 这三家云加起来占多少", "62%"),
    ("份额第二的是谁", "Azure"),
    ("阿里係咪平過微軟呀，講市盈率", "是的"),
    ("整个投资计划都用在数据中心吗", "不是100%"),
    ("阿里云已经盈利了对吧", "不是。"),
    ("跟阿里一块儿搞AI的大企业都有谁", "SAP"),
    ("老美卡芯片脖子，阿里会咋样", "芯片"),
    ("微軟啲收入有幾多係靠 Azure 㗎", "25%"),
    ("我老太婆眼神不好，阿里市盈率多少", "18倍"),
    ("Qwen3-Next針對邊個對手", "Gemini"),
    ("阿里那530亿按三年平摊，一年大概多少", "176.7亿"),
]


@pytest.mark.parametrize(("text", "shown"), ANSWERED)
def test_question__is_answered(ask: Ask, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "谁分到的蛋糕份额最大",
    "手机市场份额最大的是谁",
    "阿里今天收在多少",
    "Azure占了两成一年内会涨吗",
])
def test_neighbour__is_declined(ask: Ask, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


def test_point_by_its_place__is_told_alone(ask: Ask) -> None:
    assert "第9项" in ask("阿里有什么风险", "最后一个是什么").message.text
    assert "第1项" in ask("阿里有什么优势", "第一个是什么").message.text


def test_one_more_name_for_an_order__is_no_sum(ask: Ask) -> None:
    assert "阿里巴巴的市盈率最低" in ask("阿里pe多少", "微软的呢", "加上亚马逊 仨里头谁最便宜").message.text


def test_limit_behind_than__is_a_limit(ask: Ask) -> None:
    assert "市盈率高于30倍的：亚马逊和微软" in ask("谁的市盈率比30倍高").message.text
