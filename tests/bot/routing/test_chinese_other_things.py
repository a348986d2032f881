"""Chinese nouns that no figure is of, and verbs of being ahead and behind: what is asked is not what the rest of the
question would lead to."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(
    "question",
    [
        "AWS最大股东是谁", "阿里云最大股东是谁", "AWS的最大投资者", "阿里最大的市场在哪", "阿里云第二大市场是哪里",
        "谷歌云第二大业务",
        "Azure是微软最大的业务吗", "阿里云最大供应商", "阿里最大股东是谁", "阿里供应商有哪些", "微软供应商是谁",
        "阿里最新财报",
        "阿里最新消息", "阿里主要业务是什么", "微软的商业模式是什么", "阿里的定位是什么", "微软准确率",
        "谷歌论文数",
        "阿里云的技术比AWS强吗", "阿里云的数据中心比AWS多吗", "阿里云的技术比谷歌云好吗", "阿里和微软技术对比",
        "阿里的技术比微软高吗",
        "阿里会高估微软吗", "阿里低估微软了吗", "阿里云和谷歌云的技术差多少", "阿里落后于谁", "阿里输给谁了",
        "哪家公司领先微软",
    ],
)
def test_what_no_figure_is_of_gets_none(ask: Asking, question: str) -> None:
    text = ask(question).message.text
    assert "相符的回答" in text
    assert "4%" not in text
    assert "18倍" not in text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("谁份额最大", "AWS的云市场份额最高"),
        ("第三大云厂商", "第3名是谷歌云"),
        ("阿里是最大的云厂商吗", "不是"),
        ("AWS是最大的云服务吗", "是的"),
        ("AWS最大的客户是谁", "客户数"),
        ("阿里最大的风险是什么", "风险"),
        ("AWS最大的优势", "AWS长期领先"),
        ("阿里云的份额比AWS高吗", "不是"),
        ("微软和阿里谁强", "双方都有的数据"),
        ("介绍一下阿里巴巴", "关于阿里巴巴，来源有这些内容"),
        ("阿里怎么样", "关于阿里巴巴，来源有这些内容"),
        ("介绍阿里的业务", "关于阿里巴巴，来源有这些内容"),
        ("阿里云技术如何", "来源的说法"),
        ("市场低估微软了吗", "35倍"),
        ("阿里比微软低估吗", "18倍"),
    ],
)
def test_neighbours_are_answered(ask: Asking, question: str, told: str) -> None:
    assert told in ask(question).message.text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Azure领先谁", "低于20%的：谷歌云和阿里云"),
        ("谁低于Azure", "低于20%的：谷歌云和阿里云"),
        ("谁落后于Azure", "低于20%的：谷歌云和阿里云"),
        ("哪些云厂商份额低于Azure", "低于20%的：谷歌云和阿里云"),
        ("Azure输给谁", "高于20%的：AWS"),
        ("谁领先Azure", "高于20%的：AWS"),
        ("阿里云被谁超过", "高于4%的：AWS、Azure和谷歌云"),
        ("谁的市盈率高于微软", "高于35倍的：亚马逊"),
        ("微软的市盈率低于谁", "高于35倍的：亚马逊"),
    ],
)
def test_whoever_is_ahead_or_behind_is_weighed_against_the_name(
    ask: Asking, question: str, told: str
) -> None:
    assert told in ask(question).message.text


@pytest.mark.parametrize("question", ["阿里云厉害吗", "阿里云强吗", "AWS强吗"])
def test_how_good_somebody_is_gets_no_yes_or_no(ask: Asking, question: str) -> None:
    assert not ask(question).message.text.startswith(("是的", "不是"))
