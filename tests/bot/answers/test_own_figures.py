"""A figure between a name and its measure is the one that it has: two are compared, and no distance is held."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Is AWS's 29% share bigger than Azure's?", "Yes: AWS, 29%, is above Azure, 20%"),
        ("is azure's 39% growth higher than alibaba cloud's?", "Yes: Azure, 39%"),
        ("is alibaba's 18x P/E lower than microsoft's?", "Yes: Alibaba, 18x, is below"),
        ("is microsofts 35x P/E higher than amazons?", "No: Microsoft, 35x, is below Amazon, 40x"),
        ("Is microsoft's 100B R&D bigger than alibaba's whole 3-year plan?", "different kinds"),
        ("so amazons 40B cloud infra spend is bigger than alibabas whole 3 yr plan?", "different kinds"),
        ("is AWS 9% ahead of Azure in share?", "Yes in percentage points, no in percent: AWS's cloud market share is"),
    ],
)
def test_own_figure__is_no_distance(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize(
    "text", ["Is Amazon's $40 billion for three years?", "is amazon's $40 billion more than alibaba's over 3 years?"]
)
def test_length__that_nothing_has_is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "told"), [
    ("Is the $53bn plan larger than Microsoft's R&D budget?", "By amount alone, no: Alibaba $53 billion"),
    ("does the 53 billion plan exceed amazon's cloud infrastructure spending", "By amount alone, yes: Alibaba"),
    ("is the 40 billion below alibaba's investment plan?", "By amount alone, yes: Amazon $40 billion"),
    ("is the 53 billion alibaba plan lower than microsoft's R&D budget", "By amount alone, yes: Alibaba"),
])
def test_amount_pointed_at__is_the_one_side(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize(("text", "told"), [
    ("Is Microsoft's $100 billion cloud spending?", "No: in the source, $100 billion is Microsoft's annual R&D budget"),
    ("is the $40 billion of Amazon for research", "No: in the source, $40 billion is Amazon's cloud infrastructure"),
    ("is AWS's 34% its growth rate?", "No: in the source, 34% is AWS's share of AI case studies"),
    ("微软的1000亿美元是云基础设施支出吗", "不是：来源中，1000亿美元是微软的年度研发预算"),
])
def test_figure_pointed_at__is_nothing_else_than_it_is(ask: Asking, text: str, told: str) -> None:
    trace = ask(text)
    assert trace.message.text.startswith(told)
    assert trace.answer.outcome == "answer"


def test_figure_claimed__of_another_measure_is_left_open(ask: Asking) -> None:
    assert ask("did AWS grow 34%?").answer.outcome == "decline"


@pytest.mark.parametrize(("text", "told"), [
    ("What's Azure's 25% about, it isn't market share, is it?", "Azure makes up 25% of Microsoft's total revenue"),
    ("what is AWS's 34%, a growth rate?", "AWS, share of AI case studies: 34%"),
    ("what is Azure's 39% market share", "Your question says 39%"),
])
def test_guess_at_what_a_figure_is__asks_for_no_other(ask: Asking, text: str, told: str) -> None:
    assert ask(text).message.text.startswith(told)
