"""Sums and averages of those who keep to a limit or lead, who lies above one and below another, what is left out."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("question", "first"), [
    ("combined share of clouds with more than 10%", "Combined cloud market share: 62%."),
    ("average P/E of those above 20x", "Average P/E: 37.5x."),
    ("cheapest two stocks' average P/E", "Average P/E: 26.5x."),
    ("average P/E of the two most expensive", "Average P/E: 37.5x."),
    ("average P/E of the three", "Average P/E: 31x."),
    ("who has a bigger share than Google Cloud but smaller than AWS", "Only Azure's cloud market share is between"),
    ("who is cheaper than Amazon but pricier than Alibaba", "Only Microsoft's P/E is between 18x and 40x: 35x."),
    ("all clouds except those below 10%", "Cloud market share not below 10%: AWS, Azure, and Google Cloud."),
    ("who has a P/E above 30x except Amazon", "P/E above 30x: Microsoft."),
    ("who is last but one in cloud share", "Google Cloud has the second lowest cloud market share: 13%."),
    ("ratio of the highest to the lowest cloud share", "AWS's cloud market share is 7.25 times that of Alibaba Cloud."),
    ("from the highest to the lowest P/E", "P/E, high to low:"),
    ("P/Es above Alibaba's", "P/E above 18x: Amazon and Microsoft."),
    ("Microsoft's research budget and Amazon's cloud infrastructure money added up, in dollars?",
     "Combined figures of different kinds and spans: $140 billion."),
    ("what yuan per dollar rate is baked into that 120bn RMB figure?", "About RMB7.27 per dollar"),
    ("order clouds by share, skip the first", "Cloud market share, all but the highest: Azure 20%"),
])
def test_operations__are_of_those_who_are_meant(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", [
    "combined share of clouds above 25%", "which gap is bigger: AWS to Azure or Oracle to Google",
    "the three P/Es added together divided by 2", "how much more than double Alibaba's P/E is Amazon's",
    "AWS share plus 5",
    "what exchange rate is implied by RMB120bn and $53bn?",
])
def test_operations__that_are_not_worked_out_are_refused(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"
