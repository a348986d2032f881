"""Figures as they ought to be, as somebody says them or as they rose; and small parts in words, in Chinese."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

REFUSED = (
    "谁的市盈率涨得最多", "谁的市盈率涨幅最高", "谁的份额升得最快", "分析师认为阿里市盈率多少",
    "专家说阿里云份额是多少", "分析师说阿里云份额是4%吗",
    "IDC说阿里云份额是多少", "阿里云的份额目标是多少", "阿里云的增长目标是多少", "阿里市盈率应该是多少",
    "阿里应该投资多少",
    "阿里三年投资比微软三年研发少多少",
)
TOLD = {
    "阿里云份额是二十五分之一吗": "是的：阿里云的云市场份额是4%",
    "阿里云份额有25分之1吗": "是的：阿里云的云市场份额是4%",
    "阿里云份额是二十分之一吗": "不是：阿里云的云市场份额是4%，不是5%",
    "阿里云份额占四分之一吗": "不是：阿里云的云市场份额是4%，不是25%",
    "Azure份额是五分之一吗": "是的：Azure的云市场份额是20%",
    "谁的营收涨得最快": "Azure的营收增速较高",
    "有分析师说阿里云份额是4%，对吗": "是的",
    "朋友说阿里云份额是4%吗": "是的",
    "阿里市盈率应该是18倍吧": "是的",
    "AWS份额应该是多少来着": "AWS的云市场份额：29%",
    "阿里IDC占投资多少": "阿里巴巴的投资计划中数据中心的占比：80%",
}


@pytest.mark.parametrize("question", REFUSED)
def test_opinions_and_rises__get_no_figure(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize(("question", "told"), TOLD.items())
def test_what_the_source_has__is_told(question: str, told: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(told)
