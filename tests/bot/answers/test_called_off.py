"""What is called off: an offering, and nothing else that a question puts in its place."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

SOMETHING_ELSE = (
    "阿里放弃AI了吗", "阿里有没有放弃AI", "阿里放弃云业务了吗", "阿里已经暂停云业务了吗", "阿里会放弃欧洲吗",
    "阿里暂停中国市场了吗",
    "阿里会取消美国市场吗", "阿里暂停AI吗", "听说阿里云放弃了AI，对吗", "AI业务放弃了吗", "阿里放弃股票了吗",
    "阿里取消数据中心了吗",
    "阿里取消分红了吗", "阿里取消投资计划了吗", "阿里是不是放弃了云",
    "Did Alibaba abandon AI?", "Has Alibaba given up on Europe?", "Has Alibaba cancelled its cloud business?",
)  # fmt: skip
THE_OFFERING = (
    "IPO取消了吗", "阿里取消了IPO吗", "阿里IPO取消了吗", "阿里云取消IPO了吗", "取消了吗", "阿里云是不是不上市了",
    "阿里取消IPO了吗",
    "阿里取消IPO了没有", "阿里取消上市了吗", "阿里是不是取消IPO了", "阿里放弃IPO了吗", "阿里取消IPO了嗎",
    "阿里取消云业务IPO了吗",
    "阿里取消阿里云上市了吗",
)  # fmt: skip


@pytest.mark.parametrize("question", SOMETHING_ELSE)
def test_something_else_called_off__is_not_said(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize("question", THE_OFFERING)
def test_the_offering_called_off__is(question: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith("是的")


def test_an_offering_that_took_place__is_denied(ask: Asking) -> None:
    assert ask("阿里云上市了吗").message.text.startswith("不是")
    assert ask("Did Alibaba cancel its cloud IPO?").message.text.startswith("Yes")
