"""Follow-ups on a figure: the whole company beside its unit, money for what the plan is not split by, the basis of a
growth."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

_CLOUD, _AZURE, _PART = "baba cloud yoy", "Azure growth", "How much of Alibaba's plan is earmarked for data centers?"


@pytest.mark.parametrize(("before", "text"), [
    (_CLOUD, "and microsoft as a whole, yoy?"), (_CLOUD, "and microsoft overall, yoy?"),
    (_CLOUD, "and the whole of Alibaba?"), (_AZURE, "and all of Microsoft?"), (_AZURE, "and Microsoft company-wide?"),
    ("阿里云增速", "微软整体呢"),
])
def test_whole_company__has_no_growth_of_its_unit(ask: Asking, before: str, text: str) -> None:
    trace = ask(text, ask(before).answer.frame)
    assert trace.answer.outcome == "decline"
    assert "39%" not in trace.message.text


@pytest.mark.parametrize(("before", "text", "said"), [
    (_CLOUD, "and microsoft, yoy?", "39%"), (_CLOUD, "and azure, overall?", "39%"),
    (_AZURE, "and Alibaba's cloud as a whole?", "34%"), ("Alibaba P/E", "and Microsoft as a whole?", "35x"),
])
def test_unit_or_company_with_the_figure__is_told(ask: Asking, before: str, text: str, said: str) -> None:
    assert said in ask(text, ask(before).answer.frame).message.text


@pytest.mark.parametrize(("before", "text"), [
    (_PART, "and for chips?"), (_PART, "and chips?"), (_PART, "and into hardware?"), (_PART, "how much to chips then?"),
    ("what is the plan of alibaba, in money?", "and for chips?"),
])
def test_money_for_another_purpose__is_not_given(ask: Asking, before: str, text: str) -> None:
    assert ask(text, ask(before).answer.frame).answer.outcome == "decline"


@pytest.mark.parametrize(("before", "text"), [
    (_PART, "and the chip export controls?"), (_PART, "and the risks?"), ("what are the risks?", "and chips?"),
])
def test_points_after_an_amount__are_told(ask: Asking, before: str, text: str) -> None:
    assert ask(text, ask(before).answer.frame).answer.kind == "claims"


@pytest.mark.parametrize(("before", "text"), [
    ("how much did alibaba's cloud sales go up", "was that quarter on quarter?"), (_CLOUD, "is it qoq"),
    (_AZURE, "quarter on quarter, right?"), (_AZURE, "is that month on month?"), ("阿里云增速", "是环比吗"),
])
def test_growth_that_was_shown__is_a_years(ask: Asking, before: str, text: str) -> None:
    trace = ask(text, ask(before).answer.frame)
    assert trace.answer.kind == "verification"
    assert "No" in trace.message.text or "不是" in trace.message.text


@pytest.mark.parametrize(("before", "text"), [
    (_CLOUD, "and quarter on quarter?"), (_AZURE, "month on month?"),
    ("How long is Alibaba's AI growth streak?", "was that quarter on quarter?"),
])
def test_growth_on_another_basis__is_not_given(ask: Asking, before: str, text: str) -> None:
    assert ask(text, ask(before).answer.frame).answer.outcome == "decline"
