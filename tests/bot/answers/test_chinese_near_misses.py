"""Chinese questions that come near a figure and ask for another one: of a whole trade, of who invests in whom, of
another time or part."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(
    "question",
    [
        "行业的研发预算是多少", "投资者的研发预算", "行业的市盈率是多少", "对手下载量", "分析师的下载量",
        "市场投资了多少AI",
        "分析师投资AI多少钱", "行业增长率",
    ],
)
def test_of_a_whole_trade_no_figure_of_one_company_is_given(ask: Asking, question: str) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("美国云厂商的市场份额", "AWS最高"), ("各家份额", "AWS最高"), ("对手的市场份额", "29%"),
        ("对手市盈率", "40倍"),
        ("市场份额", "AWS最高"), ("市场怎么看", "投资者态度谨慎"), ("投资者担心什么", "投资者态度谨慎"),
    ],
)
def test_of_groups_and_of_the_market_itself_it_is(ask: Asking, question: str, told: str) -> None:
    assert told in ask(question).message.text


@pytest.mark.parametrize(
    "question",
    [
        "微软对OpenAI投资了多少", "微软投资OpenAI多少钱", "阿里投资OpenAI了吗", "阿里对OpenAI投资了多少",
        "阿里投资DeepSeek了吗",
        "亚马逊投资Anthropic了吗", "阿里投资英伟达了吗", "谁投资阿里", "SAP投资了阿里吗", "市场投资阿里吗",
    ],
)
def test_who_invests_in_whom_is_not_said(ask: Asking, question: str) -> None:
    assert "谁投资了它" in ask(question).message.text


@pytest.mark.parametrize(
    "question", ["阿里支持中文吗", "听说微软支持中文，对吗", "亚马逊支持中文吗", "监管支持阿里吗", "市场支持阿里吗"]
)
def test_supporting_something_is_no_outlay(ask: Asking, question: str) -> None:
    assert "支持" in ask(question).message.text.splitlines()[0]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("阿里支出多少", "1200亿"), ("阿里投资多少", "530亿"), ("阿里对AI投资多少", "530亿"),
        ("微软研发支出多少", "1000亿"),
        ("阿里和微软投资对比", "530亿"),
    ],
)
def test_what_each_lays_out_is_told(ask: Asking, question: str, told: str) -> None:
    assert told in ask(question).message.text


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("Azure去年增长率多少", "“去年”"), ("微软去年研发预算多少", "“去年”"), ("Azure去年的增长率", "“去年”"),
        ("阿里云的目标市场份额是多少", "目标市场"), ("阿里云的年化市场份额是多少", "年化"),
        ("阿里云的追加市场份额是多少", "追加"),
        ("阿里云的母公司市场份额是多少", "母公司"), ("Azure的最高市场份额是多少", "历来"),
        ("阿里的最高市盈率", "历来"),
        ("阿里市盈率最高到过多少", "历来"), ("阿里云份额最低到过多少", "历来"),
        ("阿里云大模型业务的营收增速", "那一部分"),
        ("阿里大模型的市场份额是多少", "那一部分"), ("阿里云在AI云领域的市场份额", "另一个市场"),
        ("阿里全年的市盈率", "全年"),
        ("阿里云剩余市场份额", "其余"), ("阿里每个数据中心花多少钱", "分开的每一项"),
        ("阿里每个地区投多少", "分开的每一项"),
        ("三位数增长具体是多少", "确切的增长率"), ("AI收入增长多少", "确切的增长率"), ("阿里有多少钱", "现金储备"),
    ],
)
def test_a_figure_narrowed_to_another_is_declined(ask: Asking, question: str, wanted: str) -> None:
    turn = ask(question)
    assert turn.answer.outcome == "decline"
    assert wanted in turn.message.text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Azure增长率多少", "39%"), ("微软研发预算多少", "1000亿"), ("阿里云去年同比涨了多少", "34%"),
        ("谁的市盈率最高", "亚马逊"),
        ("AWS最高吗", "是的"), ("三位数增长了多少个季度", "9个季度"), ("AI业务连续增长多少个季度", "9个季度"),
        ("阿里的投资计划是530亿吗", "是的"), ("投资计划的80%是数据中心吗", "是的"), ("AWS的AI案例占比2024年", "34%"),
        ("除了AWS，其他云厂商的份额分别是多少", "Azure"), ("阿里在每个季度投多少", "44.2亿"),
    ],
)
def test_the_figure_itself_is_told(ask: Asking, question: str, told: str) -> None:
    assert told in ask(question).message.text


def test_a_part_is_not_said_to_be_the_whole(ask: Asking) -> None:
    text = ask("阿里的投资计划是80%吗").message.text
    assert "80%" in text
    assert not text.startswith(("是的", "不是"))
