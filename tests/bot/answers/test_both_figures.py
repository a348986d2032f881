"""A contradiction asked about in the asker's own words, and the year of an event."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "The article says eight quarters here and nine there, which one is right?",
    "nine quarters in one section, eight in the next: which is true?",
    "I found two numbers for the ai growth run, 8 and 9 quarters. which is correct",
    "one para says nine quarters of growth, another says eight",
    "why does it say nine quarters once and eight elsewhere",
    "You give 9 quarters in one spot and 8 in another spot for AI growth, explain",
    "so was it eight consecutive quarters or nine",
])
def test_both_figures__are_a_contradiction(ask: Asking, text: str) -> None:
    told = ask(text)
    assert told.answer.intent == "contradictions"
    assert "9 quarters" in told.message.text
    assert "8 quarters" in told.message.text


@pytest.mark.parametrize("text", [
    "i see 29% in one place and 30% in another for aws share, which is it",
    "i see ten quarters in one place and eleven in another for the ai growth run, which is it",
    "difference between nine quarters and eight quarters?",
    "Does AWS have 8 or 9 quarters of growth?",
    "will it be 8 or 9 quarters next year",
])
def test_other_figures__are_none(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "yr of the cloud ipo cancellation",
    "the year they scrapped the cloud unit's listing",
    "year in which alibaba pulled the cloud flotation?",
])
def test_a_year_that_opens__is_when_it_happened(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith("2024")


@pytest.mark.parametrize("text", ["year alibaba was founded?", "year the plan ends?", "what year did azure launch"])
def test_other_years__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
