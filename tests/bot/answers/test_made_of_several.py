"""How many of the one make the other, a sum divided by how many it has, and an outlay as a part of a plan."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "first"), [
    ("How many Alibaba Cloud do you need to make one Azure?", "Azure's cloud market share is 5 times"),
    ("How many Alibaba Clouds would equal one Azure?", "Azure's cloud market share is 5 times"),
    ("How many Alibaba Clouds does it take to equal AWS?", "AWS's cloud market share is 7.25 times"),
    ("How many Azures equal one AWS?", "AWS's cloud market share is 1.45 times"),
    ("How many Google Clouds make up one AWS?", "AWS's cloud market share is about 2.2 times"),
    ("How many of Alibaba's P/E fit in Microsoft's?", "Microsoft's P/E is about 1.9 times"),
    ("sum the three P/E and divide by three", "Average P/E: 31x."),
    ("Take the P/E of the three, sum it and divide by three", "Average P/E: 31x."),
    ("the three P/Es added together divided by 3", "The average: 31x."),
    ("Sum the cloud shares and divide by four", "Average cloud market share: 16.5%."),
    ("What fraction of the three-year programme does the four-quarter outlay equal?", "By the numbers alone"),
    ("What percent of the three-year program is the four-quarter outlay?", "By the numbers alone"),
    ("The four-quarter outlay equals what fraction of the three-year budget?", "By the numbers alone"),
])
def test_made_of_several__is_worked_out(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize("text", [
    "How many Alibaba Clouds are there?",
    "How many Alibabas would you need to make one Baidu?",
    "sum the three P/Es and divide by two",
])
def test_made_of_several__of_what_is_not_there(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
