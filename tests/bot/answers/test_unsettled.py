"""Questions that say more than a comparison of figures settles get no verdict; what is counted is counted."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("question", [
    "Is Amazon the only company with a higher P/E than Alibaba?", "Does only Azure trail AWS?",
    "只有AWS的份额高于阿里云吗",
    "Do only Azure and Google Cloud exceed Alibaba?", "Does nobody but Azure beat Google Cloud?",
    "Does Azure trail anyone?", "Does AWS trail nobody?", "Is Google Cloud ahead of anyone?",
    "Is Alibaba smaller than some US providers but not all?", "Is AWS second or better?", "Is Azure at least third?",
    "亚马逊的市盈率排第一或第二吗", "Is Microsoft's P/E closer to Alibaba's?", "Which provider does not trail AWS?",
])
def test_more_than_a_comparison__gets_no_verdict(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize(("question", "first"), [
    ("Does only AWS have more than 25%?", "Yes. Cloud market share above 25%: AWS."),
    ("Is AWS alone bigger than Azure and Google Cloud together?", "No: together 33%"),
    ("Does AWS have a higher share than the two others, Azure and Google?", "Yes: AWS, 29%, is above"),
    ("Is Azure third?", "No: the third highest"),
    ("Does anybody but AWS have more than 25%?", "No. None of these"),
    ("Are there three providers above 15%?", "No. Cloud market share above 15%: AWS and Azure."),
    ("Are there two companies with a P/E above 30x?", "Yes. P/E above 30x: Amazon and Microsoft."),
    ("Is there just one company above 20x?", "No. P/E above 20x: Amazon and Microsoft."),
    ("How many providers have less than 20%?", "2 of 4 have a cloud market share below 20%"),
])
def test_count_or_limit__is_held_against_the_figures(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize(("question", "told"), [
    ("Which companies trade at a discount to Microsoft?", "Alibaba has the lowest P/E"),
    ("who trades at a premium to Microsoft?", "Amazon has the highest P/E"),
    ("Whose is 34%?", "Alibaba Cloud 34% (revenue growth), AWS 34%"),
    ("谁是34%?", "阿里云 34%"),
])
def test_whoever_is_sought__by_a_figure_or_a_side(question: str, told: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(told)


@pytest.mark.parametrize(("question", "first"), [
    ("What is AWS's share of AI case studies?", "AWS, cloud market share: 29%"),
    ("What is Azure's share of Microsoft's revenue?", "Azure, cloud market share: 20%"),
])
def test_share_of_the_market__after_another_share_is_that_of_the_market(
    question: str, first: str, ask: Asking
) -> None:
    frame = ask(question).answer.frame
    assert ask("And of the cloud market?", frame).message.text.startswith(first)


@pytest.mark.parametrize(("question", "first"), [
    ("Are AWS and Azure the top two?", "Cloud market share, the 2 highest: AWS 29% and Azure 20%."),
    ("Are Azure and Google the top two?", "Cloud market share, the 2 highest: AWS 29% and Azure 20%."),
    ("Are Amazon and Alibaba the two most expensive?", "P/E, the 2 highest: Amazon 40x and Microsoft 35x."),
    ("Are AWS, Azure and Google the three largest?", "Cloud market share, the 3 highest"),
    ("AWS和谷歌是前两名吗", "云市场份额最高的2家：AWS 29%和Azure 20%。"),
])
def test_first_of_an_order__are_told_and_not_how_the_named_compare(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)
