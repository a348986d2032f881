"""Questions that were answered as if they were others."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "begins"), [
    ("AI services: 9 quarters, right?", "No: Alibaba has 8 quarters"),
    ("AI products: 8 quarters, right?", "No: Alibaba has 9 quarters"),
    ("AI-related services grew for eight quarters, right?", "Yes"),
    ("AI相关产品是连续8个季度吗？", "不是"),
    ("AI相关服务是连续8个季度吗？", "是的"),
    ("Is it 8 quarters for products and 9 for services?", "No, none of it"),
    ("Is it nine quarters for products and eight for services?", "Yes, all of it"),
    ("Has AI grown at triple digits for nine quarters?", "The source says both"),
])
def test_quarters__are_held_against_products_or_services(ask: Asking, text: str, begins: str) -> None:
    assert ask(text).message.text.startswith(begins)


def test_quarters__of_another_company_are_declined(ask: Asking) -> None:
    assert ask("Did Microsoft's AI services grow for eight quarters?").answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("What's the gap between the largest and smallest share?", "25 percentage points above Alibaba Cloud's"),
    ("How far is Alibaba behind the leader?", "25 percentage points below AWS's"),
    ("How far is Microsoft behind the leader?", "9 percentage points below AWS's"),
    ("How many percent below Google is Alibaba?", "69.2% below Google Cloud's"),
    ("How many points below Google is Alibaba?", "9 percentage points below Google Cloud's"),
    ("How much bigger is Amazon than Google?", "16 percentage points above Google Cloud's"),
    ("微软市盈率比阿里巴巴高多少百分比？", "高94.4%"),
    ("份额最高的云比最低的高多少倍？", "7.25倍"),
])
def test_how_far_apart__is_of_the_measure_in_common(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text.splitlines()[0]


@pytest.mark.parametrize("text", [
    "How many points below Tencent is Alibaba?", "How much cheaper is Google than Alibaba?",
    "How many turns of earnings separate BABA from Alphabet?", "How far is Alibaba behind Google in AI?",
])
def test_how_far_apart__in_something_else_is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("Is the 34% cloud revenue growth for full year 2025?", "No: Alibaba Cloud, revenue growth: 34%, as of Q3 2025"),
    ("Is the 29% AWS share for all of 2025?", "No: AWS, cloud market share: 29%, as of Q3 2025"),
    ("AWS的29%是2025年全年的吗", "不是"),
    ("Is the AWS share for Q3 2025?", "Yes"),
])
def test_whole_year__is_more_than_a_quarter(ask: Asking, text: str, shown: str) -> None:
    assert ask(text).message.text.startswith(shown)


@pytest.mark.parametrize(("text", "wanted"), [
    ("How much did Alibaba's shares rise?", "share price"),
    ("By how much have Alibaba's shares climbed?", "share price"),
    ("How did Alibaba's share change year over year?", "not how it has changed"),
    ("Are there comments under the article?", "comments by readers"),
    ("文章下面有评论吗？", "读者评论"),
    ("How many times does the article mention Amazon?", "number of mentions"),
    ("Is the RMB120 billion part of the $53 billion?", "whether one amount is within the other"),
    ("1200亿人民币是530亿美元的一部分吗？", "一笔是否包含另一笔"),
])
def test_refusal__names_what_was_asked(ask: Asking, text: str, wanted: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert wanted in trace.message.text


def test_revenue_that_rises__is_still_a_growth(ask: Asking) -> None:
    assert "34%" in ask("How much did Alibaba's cloud revenue rise?").message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("What are the three hurdles?", "regulation, finances and operations"),
    ("What does the author focus on?", "private equity"),
    ("Is Alibaba undervalued?", "The source's own view"),
])
def test_point__is_the_one_that_was_asked_for(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("Is Microsoft's R&D over two years above Alibaba's plan?", "Yes: $200 billion is more than"),
    ("What would Microsoft spend on R&D over three years?", "It comes to $300 billion"),
    ("How many years at $16.5B would the plan last?", "It comes to 3.21 years"),
])
def test_years_of_an_amount__are_worked_out(ask: Asking, text: str, shown: str) -> None:
    assert ask(text).message.text.startswith(shown)


def test_years_of_what_is_no_years_amount__are_declined(ask: Asking) -> None:
    assert ask("What would Amazon spend over three years?").answer.outcome == "decline"
