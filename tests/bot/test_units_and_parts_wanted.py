"""In which unit a distance is wanted, a figure as a part of another, amounts spread over years, everyone's figures."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "told"), [
    ("In percent, not points, how much larger is Azure's share than Google Cloud's?", "is 53.8% above"),
    ("by what percent (not percentage points) is AWS share above Azure", "is 45% above"),
    ("AWS vs Azure gap, percent instead of percentage points", "is 45% above"),
    ("how much bigger is AWS than Azure in points rather than percent", "is 9 percentage points above"),
    ("Is the gap between AWS and Azure not 9 points?", "9 percentage points"),
])
def test_a_unit_that_is_denied__is_not_the_one_told(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text.split("\n")[0]


@pytest.mark.parametrize(("text", "told"), [
    ("alibaba's multiple is what fraction of microsoft's", "is 51.4% of Microsoft's"),
    ("Google Cloud's share is what proportion of Azure's", "is 65% of Azure's"),
    ("Alibaba's P/E is which fraction of Amazon's", "is 45% of Amazon's"),
    ("Azure is what fraction of Microsoft's revenue", "Azure makes up 25%"),
    ("AWS's growth is what fraction of Azure's", "The sources give no revenue growth for AWS"),
])
def test_a_fraction__is_of_whom_it_is_said(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text.split("\n")[0]


@pytest.mark.parametrize(("text", "told"), [
    ("spread evenly over the period, how much is the 53 billion per year", "$17.67 billion per year"),
    ("if you spread the $53B evenly over its period, what's one year", "$17.67 billion per year"),
    ("how many $ of the 53 billion are NOT for data centers", "$10.6 billion"),
    ("how many $ of the 53 billion are for data centers", "$42.4 billion"),
    ("multiples of everyone you have", "Amazon highest with 40x"),
    ("everyone's multiple", "Amazon highest with 40x"),
    ("growth of everybody", "Azure 39%, Alibaba Cloud 34%"),
])
def test_amounts_and_figures_of_everyone(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text.split("\n")[0]


@pytest.mark.parametrize("text", [
    "does everyone have the same multiple",
    "multiples please",
    "how many $ of the $53bn are for regions",
    "how many dollars go to the regions",
])
def test_what_is_left_open__is_not_answered(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome != "answer"


@pytest.mark.parametrize("text", [
    "On a yearly footing how does Alibaba's AI and cloud spending stand next to Microsoft's R&D",
    "Annualised, how does Alibaba's investment plan compare to Microsoft's R&D",
    "Is Alibaba's plan per year larger than Microsoft's R&D?",
    "阿里的投资计划平均每年和微软研发相比怎么样",
])
def test_by_the_year__a_plan_over_several_is_spread(ask: Asking, text: str) -> None:
    told = ask(text).message.text
    assert "÷ 3" in told
    assert "By amount alone" not in told


@pytest.mark.parametrize("text", [
    "compare Alibaba's investment plan with Microsoft's annual R&D budget",
    "is one year of msft r&d more than Alibaba's three-year plan?",
    "is microsofts R&D budget for a year bigger than alibabas whole three year plan",
])
def test_by_the_year__what_is_called_annual_is_not(ask: Asking, text: str) -> None:
    assert "÷" not in ask(text).message.text


@pytest.mark.parametrize(("text", "told"), [
    ("amazon cloud capex", "$40 billion"),
    ("aws capex", "$40 billion"),
    ("azure capex", "no cloud infrastructure spending for Microsoft"),
    ("alibaba cloud capex", "RMB120 billion"),
    ("aws ai capex", "no AI spending"),
    ("worldwide cloud - amazon's cut?", "AWS, cloud market share: 29%"),
    ("global cloud market: microsoft's cut", "Azure, cloud market share: 20%"),
    ("in the cloud market, what is google's cut", "Google Cloud, cloud market share: 13%"),
    ("cloud layoffs - amazon's cut", "do not give Amazon's layoffs"),
    ("alobaba cloud marker share", "Alibaba Cloud, cloud market share: 4%"),
])
def test_short_words_for_figures_of_clouds(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text
