"""What goes on from a figure that was shown and asks how it moved, what it is a part of, or for more than it is of."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

CHANGE, PART = "没有说它如何变化", "没有说它占什么的多大比例"
MOVED = {
    "微软市盈率多少 || 涨了多少": "微软的市盈率",
    "微软市盈率多少 || 它涨了吗": "微软的市盈率",
    "微软研发预算多少 || 增加了吗": "微软的年度研发预算",
    "微软研发预算多少 || 去年增长多少": "微软的年度研发预算",
    "微软研发预算多少 || 比去年多吗": "微软的年度研发预算",
    "微软研发预算多少 || 比上一年多多少": "微软的年度研发预算",
    "微软研发预算多少 || 涨幅呢": "微软的年度研发预算",
    "阿里的市盈率 || 升了还是跌了": "阿里巴巴的市盈率",
    "阿里云份额 || 上升了吗": "阿里云的云市场份额",
    "阿里云份额 || 增加了多少": "阿里云的云市场份额",
    "阿里计划投资多少 || 增加了吗": "阿里巴巴的AI和云投资计划",
    "阿里计划投资多少 || 追加了吗": "阿里巴巴的AI和云投资计划",
    "阿里云营收增长多少 || 加速了吗": "阿里云的营收增速",
    "Azure增长多少 || 放缓了吗": "Azure的营收增速",
}
PARTED = (
    "微软研发预算 || 占收入多少", "微软研发预算 || 占比多少", "微软研发预算 || 占营收的百分之几",
    "阿里市盈率 || 占比呢", "阿里市盈率 || 占多少",
)
MORE = {
    "连续几个季度三位数增长 || 具体增速是多少": "没有说“三位数”之外确切的增长率",
    "连续几个季度三位数增长 || 涨了多少": "没有说“三位数”之外确切的增长率",
    "阿里云营收增长多少 || 整个集团呢": "没有说整个公司的同一项数字",
    "阿里云营收增长多少 || 阿里整体呢": "没有说整个公司的同一项数字",
    "阿里云份额 || 集团呢": "没有说整个公司的同一项数字",
    "阿里云营收增长多少 || 全年呢": "没有说全年的数字",
    "阿里云全年增长多少": "没有说全年的数字",
    "阿里云营收增长多少 || 整体市场呢": "没有说整个市场的增长",
    "阿里的市盈率 || 云业务的呢": "没有说其中的那一部分",
    "阿里云业务的市盈率是多少": "没有说其中的那一部分",
    "谁的云业务市盈率最高": "其中的那一部分",
    "谁的云部门市盈率最低": "其中的那一部分",
}
ENGLISH = {
    "What is Microsoft's P/E? || how much did it rise?": "Microsoft's P/E, not how it has changed",
    "What is Microsoft's R&D budget? || how much did it grow?": "R&D budget, not how it has changed",
    "What is Alibaba Cloud's share? || how much did it rise?": "cloud market share, not how it has changed",
    "How much did Alibaba Cloud grow? || did it accelerate?": "revenue growth, not how it has changed",
    "What is Microsoft's R&D budget? || how much of revenue?": "not what part of something larger it is",
    "How much did Alibaba Cloud grow? || and Alibaba as a whole?": "not the same of the whole company",
    "How much did Alibaba Cloud grow? || for the full year?": "not that of a whole year",
    "How many quarters of triple-digit growth? || how fast exactly?": "not an exact rate",
    "Alibaba P/E? || and its cloud business?": "not that part of it",
    "Whose cloud business has the highest P/E?": "that part of it",
}
STILL = {
    "阿里云份额 || 增速呢": "阿里云的营收增速：34%",
    "阿里云份额 || 增长多少": "阿里云的营收增速：34%",
    "Azure份额 || 增长呢": "Azure的营收增速：39%",
    "AWS份额 || Azure增长了多少": "Azure的营收增速：39%",
    "介绍一下阿里云 || 涨了多少": "阿里云的营收增速：34%",
    "阿里计划投资多少 || 数据中心占比呢": "阿里巴巴的投资计划中数据中心的占比：80%",
    "阿里云营收增长多少 || Azure呢": "Azure的营收增速：39%",
    "阿里的市盈率 || 集团呢": "阿里巴巴的市盈率：18倍",
    "微软全年研发预算多少": "微软的年度研发预算：1000亿美元",
    "哪家云厂商的市盈率最高": "亚马逊的市盈率最高：40倍",
    "有云业务的公司市盈率多少": "市盈率：亚马逊最高",
    "How fast does Azure grow? || and the cloud group at Alibaba?": "Alibaba Cloud, revenue growth: 34%",
    "What is Azure's share? || how fast is it growing?": "Azure, revenue growth: 39%",
}


@pytest.mark.parametrize(("turns", "shown"), MOVED.items())
def test_moved__is_of_the_figure_that_was_shown(turns: str, shown: str, ask: Asking) -> None:
    trace = ask.chat(turns)
    assert trace.answer.outcome == "decline"
    assert trace.message.text.startswith(f"来源给出的是{shown}，{CHANGE}")


@pytest.mark.parametrize("turns", PARTED)
def test_part__is_of_the_figure_that_was_shown(turns: str, ask: Asking) -> None:
    trace = ask.chat(turns)
    assert trace.answer.outcome == "decline"
    assert PART in trace.message.text


@pytest.mark.parametrize(("turns", "told"), [*MORE.items(), *ENGLISH.items()])
def test_more_than_it_is_of__is_refused(turns: str, told: str, ask: Asking) -> None:
    trace = ask.chat(turns)
    assert trace.answer.outcome == "decline"
    assert told in trace.message.text


@pytest.mark.parametrize(("turns", "told"), STILL.items())
def test_another_figure__that_is_asked_for_is_told(turns: str, told: str, ask: Asking) -> None:
    assert ask.chat(turns).message.text.startswith(told)
