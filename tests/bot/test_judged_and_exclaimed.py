"""What somebody exclaims at a figure, asks whether it is much, or asks on about it that no figure tells."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking
from tests.shipped import shipped_assistant


@pytest.mark.parametrize(("turns", "told"), [
    ("What is Alibaba's P/E? || That's high. What about Amazon?", "Amazon, P/E: 40x"),
    ("What is Alibaba's P/E? || wow so cheap! and Microsoft's?", "Microsoft, P/E: 35x"),
    ("What share has Alibaba Cloud? || That's tiny! Who is the next one up?", "Google Cloud has the third highest"),
    ("What share has Alibaba Cloud? || that's not much. how far behind AWS is it?", "25 percentage points below"),
    ("how much does alibaba plan to invest? || that's a lot. over how many years?", "over 3 years"),
    ("阿里的市盈率多少 || 好贵，亚马逊呢", "亚马逊的市盈率：40倍"),
    ("阿里云份额多少 || 太少了吧，AWS呢", "AWS的云市场份额：29%"),
])  # fmt: skip
def test_what_is_exclaimed__is_left_out(turns: str, told: str) -> None:
    assert told in Asking(shipped_assistant()).chat(turns).message.text


@pytest.mark.parametrize(("question", "told"), [
    ("Cheaper, Alibaba or Amazon?", "Alibaba has the lower P/E"), ("so cheap, is it a buy?", "no advice"),
])  # fmt: skip
def test_what_asks_itself__is_no_exclamation(question: str, told: str) -> None:
    assert told in Asking(shipped_assistant())(question).message.text


@pytest.mark.parametrize(("turns", "told"), [
    ("alibaba p/e || is that good?", "Alibaba has the lowest P/E here"),
    ("azure growth || good or bad?", "Azure has the higher revenue growth"),
    ("azure growth || nice. is that healthy", "Azure has the higher revenue growth"),
    ("how much is alibaba investing || is that a lot?", "The source's own view"),
    ("阿里投资多少 || 多吗", "来源自己的判断"), ("阿里云份额 || 这算好吗", "阿里云的云市场份额在这里最低"),
    ("what are the risks || is that bad?", "Risks, in 9 points"), ("azure growth || great", "You are welcome"),
    ("azure growth || fine", "Azure, revenue growth"),
])  # fmt: skip
def test_whether_it_is_much__sets_it_beside_others(turns: str, told: str) -> None:
    assert Asking(shipped_assistant()).chat(turns).message.text.startswith(told)


@pytest.mark.parametrize("turns", [
    "how many downloads did qwen get || is that a lot?", "how many downloads did qwen get || so far?",
    "how many downloads did qwen get || how many since", "how many downloads did qwen get || in total?",
    "how much does amazon spend || is that per year?", "how much does amazon spend || only AI?",
    "alibaba p/e || only cloud?", "what is alibaba cloud's market share || and with AI only",
])  # fmt: skip
def test_what_the_figure_does_not_tell__is_refused(turns: str) -> None:
    assert Asking(shipped_assistant()).chat(turns).answer.outcome == "decline"


@pytest.mark.parametrize(("turns", "told"), [
    ("how much does amazon spend || only cloud?", "$40 billion"),
    ("how much does microsoft spend on R&D || is that per year?", "per year"),
    ("how much is alibaba investing || per year?", "$17.67 billion"),
    ("what did alibaba spend on ai over four quarters || and in yuan?", "RMB120 billion"),
])  # fmt: skip
def test_what_it_tells__is_answered(turns: str, told: str) -> None:
    assert told in Asking(shipped_assistant()).chat(turns).message.text
