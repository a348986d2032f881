"""Shares that are stocks or parts of a figure, lengths of time, and the asker's own affairs in a question."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "How much is one Amazon share?", "What does a Microsoft share go for?", "What do Alibaba shares cost these days?",
    "Price of a single share of Amazon?", "Who owns the largest share of Alibaba's cloud?",
])
def test_share__of_a_company_has_no_figure(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "held"), [
    ("Amazon share", "29%"),
    ("Does Amazon have a share of the cloud market?", "29%"),
    ("Who owns the largest share of the cloud?", "AWS"),
    ("What share of Microsoft's revenue is Azure's?", "25%"),
    ("What fraction of Amazon's P/E is Alibaba's?", "Alibaba's P/E is 45% of Amazon's"),
    ("What percentage of Amazon's P/E is Alibaba's?", "Alibaba's P/E is 45% of Amazon's"),
    ("Alibaba's P/E as a percentage of Amazon's", "Alibaba's P/E is 45% of Amazon's"),
])
def test_share__of_a_market_or_a_figure(ask: Asking, text: str, held: str) -> None:
    assert held in ask(text).message.text


@pytest.mark.parametrize(("text", "held"), [
    ("Three-year capex?", "$53 billion"),
    ("Is the three-year capex above 50 bn?", "Yes"),
    ("Is Alibaba spending more than 60 billion dollars on its three-year thing?", "No"),
    ("Capex over four quarters?", "RMB120 billion"),
    ("Set the four-quarter spend beside the three-year plan", "$53 billion"),
    ("What share of the three-year plan is for data centers?", "80%"),
])
def test_span__says_which_spending_is_meant(ask: Asking, text: str, held: str) -> None:
    assert held in ask(text).message.text


@pytest.mark.parametrize("text", [
    "Does Amazon spend $40 billion over two years?", "Did Azure grow 39% in three years?",
    "How much does Amazon spend on cloud infrastructure in five years?", "Azure's growth over five years",
    "Capex over five years",
])
def test_span__that_no_figure_covers_is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "held"), [
    ("list the risks for alibaba my boss wants it before lunch", "egulat"),
    ("My nephew says Amazon puts a very large sum into its cloud installations; what is the figure?", "$40 billion"),
    ("I should be pleased to learn which rank Azure takes among the cloud firms, starting from the top.", "second"),
    ("Which is cheapest by P/E and not by price?", "Alibaba"),
    ("Would you tell me the dollar sum that corresponds to the RMB120 billion?", "$16.5 billion"),
    ("Which stock is the dearest when one looks at its price against what it earns?", "Amazon"),
])
def test_frame__around_a_plain_question(ask: Asking, text: str, held: str) -> None:
    assert held in ask(text).message.text


@pytest.mark.parametrize("text", [
    "alibaba p/e my boss wants the 2022 figure", "amazon p/e, i want the forward one",
    "aws cloud share our office covers Europe", "aws share my question is about storage",
])
def test_frame__that_wants_another_figure_is_none(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "first"), [
    ("what percent of AWS's share does Azure have", "Azure's cloud market share is 69% of AWS's."),
    ("Alibaba has what percentage of AWS's share", "Alibaba Cloud's cloud market share is 13.8% of AWS's."),
    ("how much of AWS's share does Alibaba have in percent", "Alibaba Cloud's cloud market share is 13.8% of AWS's."),
    ("by what percent must Alibaba's P/E rise to equal Amazon's?", "Amazon's P/E is 122.2% above Alibaba's"),
    ("how many percent has Alibaba's P/E to rise to reach Microsoft's", "Microsoft's P/E is 94.4% above Alibaba's"),
])
def test_percentage_of_the_others__is_told_from_the_side_asked(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize("text", [
    "Amazon and Google in the cloud, who has how much percent?", "aws / google: percentages of cloud mkt?",
    "AWS和谷歌云市占率各是百分之几",
])
def test_percentages_of_each__are_not_set_against_each_other(ask: Asking, text: str) -> None:
    told = ask(text).message.text
    assert "29%" in told
    assert "13%" in told
    assert "55.2%" not in told
    assert "123.1%" not in told


@pytest.mark.parametrize("text", ["aws slice of ai case studies 24-25", "AWS % of AI case studies 24-25"])
def test_years_in_short__state_no_figures(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith("AWS, share of AI case studies: 34%")


def test_a_range_in_percent__is_stated(ask: Asking) -> None:
    assert ask("AWS's share of AI case studies is 24 to 25 percent, right?").message.text.startswith("No")


@pytest.mark.parametrize(("turns", "told"), [
    ("How much of the cloud is held by companies other than the big three?", "38%"),
    ("What share belongs to providers besides the big three?", "38%"),
    ("P/E of Amazon and Alibaba || plus Microsoft", "P/E: Amazon highest with 40x"),
    ("亚马逊和阿里的市盈率 || 加上微软", "市盈率：亚马逊最高"),
    ("share of AWS and Azure || plus Google Cloud", "62%"),
])
def test_rest_and_additions__are_of_what_can_be_added(turns: str, told: str, ask: Asking) -> None:
    assert told in ask.chat(turns).message.text
