"""Chinese sentences with English words in them, either/or, and first lines that answer what was asked."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "opening"), [
    ("AMZN 的 P/E 比 BABA 高几个 turn", "亚马逊的市盈率是40倍，比阿里巴巴的18倍高22"),
    ("微软和亚马逊的 multiple 差多少个turn", "微软的市盈率是35倍，比亚马逊的40倍低5"),
    ("阿里的multiple比微软低17个turn对吗", "是的：阿里巴巴的市盈率比微软低17"),
    ("34%增长的driver是什么", "以三位数增长的AI产品"),
    ("AWS vs Azure 边个强啲，有咩数", "云市场份额（全球）：AWS 29%，Azure 20%"),
])
def test_mixed_sentence__is_answered(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)


@pytest.mark.parametrize("text", [
    "谷歌云增长的driver是什么",
    "微软的driver是什么",
    "who is the target of qwen3-max-preview",
    "who has a price target on alibaba",
    "微软有多少for data center",
    "阿里有多少 data center",
    "阿里 vs 台积电 边个强 有咩数",
])
def test_neighbour_of_a_mixed_sentence__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


def test_how_much_for__is_the_part_of_the_plan(ask: Asking) -> None:
    plan = ask("阿里的AI投资计划多大").answer
    assert "80%" in ask("其中多少 for data center？", plan.frame).message.text.split("\n")[0]


@pytest.mark.parametrize(("text", "opening"), [
    ("阿里市盈率算高还是低", "阿里巴巴的市盈率在这里最低：18倍，对比亚马逊的40倍和微软的35倍"),
    ("微软的PE是贵还是便宜", "微软的市盈率居中：35倍，对比亚马逊的40倍和阿里巴巴的18倍"),
    ("阿里云增长快还是慢", "阿里云的营收增速较低：34%，对比Azure的39%"),
    ("Azure快还是慢", "Azure的营收增速较高：39%"),
    ("is alibaba cloud growing fast or slow", "Alibaba Cloud has the lower revenue growth: 34%"),
])
def test_either_or_of_one_name__tells_its_place(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)


@pytest.mark.parametrize("text", ["千问下载快还是慢", "阿里扩建数据中心快还是慢"])
def test_fast_or_slow_of_something_else__is_no_growth(ask: Asking, text: str) -> None:
    assert "revenue_growth" not in {fact.metric for fact in ask(text).answer.facts}


@pytest.mark.parametrize(("text", "opening"), [
    ("亚马逊这市盈率到底几倍啊", "亚马逊的市盈率：40倍"),
    ("阿里PE几倍，微软几倍", "市盈率：微软 35倍，阿里巴巴 18倍"),
    ("微软市盈率是阿里几倍", "微软的市盈率约为阿里巴巴的1.9倍"),
    ("云份额超过15%的厂商有哪些？", "云市场份额高于15%的：AWS和Azure"),
    ("市盈率低于20倍的有谁", "市盈率低于20倍的：阿里巴巴"),
    ("本文作者和审阅方分别是谁", "作者Harrison Brooks是AI代理"),
    ("Was it checked by an editor, and by whom?", "The page names a review"),
])
def test_first_line__tells_what_was_asked(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)


def test_difference_of_multiples__is_told_in_points_in_its_formula_too(ask: Asking) -> None:
    assert "40倍 − 18倍 = 22" in ask("阿里和亚马逊的市盈率差多少").message.text
    assert "40x − 18x = 22 points" in ask("gap between Alibaba's and Amazon's P/E").message.text
