"""One figure beside the average of all who have it, and those outside the first of an order."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("question", "first"), [
    ("is azure above the average share of the four clouds", "Yes: Azure's cloud market share is 3.5"),
    ("is alibaba's p/e below average", "Yes: Alibaba's P/E is 13 points (41.9%) below the average"),
    ("isn't AWS below average share", "No: AWS's cloud market share is 12.5"),
    ("is Alibaba's P/E below the average of its peers", "Yes: Alibaba's P/E is 19.5 points"),
    ("is Azure above or below the average share", "Azure's cloud market share is 3.5 percentage points above"),
    ("how far under the average p/e is baba", "Alibaba's P/E is 13 points (41.9%) below"),
    ("how many turns is amazon's p/e over the average of the three?", "Amazon's P/E is 9 points (29%) above"),
    ("what % discount is alibaba on to the microsoft/amazon average p/e", "Alibaba's P/E is 19.5 points (52%) below"),
    ("how far above the average of its rivals is amazon's p/e", "Amazon's P/E is 13.5 points"),
    ("who is above the average P/E", "Above the average P/E, 31x"),
])
def test_average__is_of_all_or_of_the_others(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", [
    "is Alibaba's P/E below its five-year average", "Alibaba's discount to its own average",
    "is alibaba's P/E below the market average", "how far is Alibaba below the industry average P/E",
    "are AWS and Azure above the average share", "is Alibaba's R&D above average",
])
def test_average__of_another_kind_is_refused(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize(("question", "first"), [
    ("clouds other than the top 3", "Cloud market share, all but the 3 highest: Alibaba Cloud 4%."),
    ("who is not in the top 3 by cloud share", "Cloud market share, all but the 3 highest: Alibaba Cloud 4%."),
    ("clouds outside the top two", "Cloud market share, all but the 2 highest: Google Cloud 13% and Alibaba Cloud 4%."),
    ("P/E of everyone except the most expensive", "P/E, all but the highest: Microsoft 35x and Alibaba 18x."),
    ("which cloud is not the biggest", "Cloud market share, all but the highest: Azure 20%"),
    ("is azure outside the top two", "No"), ("is Alibaba outside the top three clouds", "Yes"),
    ("is google cloud not in the top 3", "No"), ("top 3 clouds", "Cloud market share, the 3 highest: AWS 29%"),
])
def test_order__those_outside_the_first(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)
