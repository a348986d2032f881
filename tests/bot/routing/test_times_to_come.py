"""Times that have not come, as Chinese says them, and the three years for which there is a plan."""

from __future__ import annotations

import pytest

from bot.conversation import Conversation
from tests.bot.asking import TODAY, Asking


@pytest.mark.parametrize("text", [
    "往后四个季度阿里AI资本开支多少", "接下来一年Azure会增长多少", "再過一年阿里雲份額多少",
    "再來一季阿里雲營收增長多少",
    "紧接着的四个季度阿里在AI花多少", "嚟緊四季阿里會喺AI度使幾多", "阿里下一个三年投多少", "阿里下三年投多少",
    "阿里下個三年計劃投幾多", "往后三年Azure增速多少", "未来三年阿里市盈率多少", "下一个三年微软研发多少",
])
def test_to_come__is_a_forecast(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "那再來四季會砸多少", "再来四季呢", "接下来四个季度呢", "往後四季會花多少", "下四个季度呢",
])
def test_to_come__after_four_quarters(ask: Asking, text: str) -> None:
    chat = Conversation(ask.assistant, TODAY)
    chat.ask("阿里四季砸了多少錢做 AI")
    assert chat.ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "阿里未来三年要投多少", "阿里接下來三年要投多少", "今后三年阿里打算砸多少", "阿里未来3年的总投资是多少",
    "未来三年投资计划是多少",
    "後面三年阿里要投多少", "分析下三年投资计划",
])
def test_to_come__of_three_years_there_is_a_plan(ask: Asking, text: str) -> None:
    assert "530" in ask(text).message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("说下四季阿里AI資本開支", "1200"), ("接下来告诉我微软的市盈率", "35倍"), ("再來看看微軟的市盈率", "35倍"),
    ("阿里接下来三年每年投多少", "176.7"),
])
def test_to_come__words_of_order_are_no_time(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "what's the chance of baba hitting amzn's multiple", "the odds of Azure overtaking AWS?",
    "probability of 20% share for Alibaba Cloud", "what P/E could Alibaba reach?",
    "阿里市盈率达到40倍的概率", "阿里云超过Azure的几率大吗",
])
def test_chance__is_a_forecast(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert (trace.answer.outcome, trace.matches[0].intent) == ("decline", "forecast")


@pytest.mark.parametrize(("text", "figure"), [
    ("any chance you know AWS's share?", "29%"), ("could you get me the AWS share", "29%"),
    ("by any chance, what is Alibaba's P/E?", "18x"),
])
def test_chance__of_being_told_is_none(ask: Asking, text: str, figure: str) -> None:
    assert figure in ask(text).message.text.split("\n")[0]
