"""Figures of a few are no figures of a market, of whoever comes behind the last, or of a distance from somebody
else."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "what's the average p/e across the whole cloud industry", "typical P/E in the tech industry",
    "market average for P/E",
    "How large is Alibaba's R&D gap to Google?", "R&D gap between Alibaba and Google?",
    "how far behind Google is Alibaba in R&D spending",
    "what share does the cloud provider ranked right behind alibaba have",
    "which cloud is directly below Alibaba Cloud",
    "market share of the company one place below Alibaba",
])
def test_figure__is_not_told_beyond_those_that_are_given(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "holds"), [
    ("average P/E of the three companies", "31x"), ("average cloud market share of the four providers", "16.5%"),
    ("What's Alibaba's R&D gap to Amazon?", "$100 billion"), ("R&D gap between Alibaba and Microsoft", "$100 billion"),
    ("How large is Alibaba's R&D gap?", "$100 billion"), ("who is right behind AWS", "Azure"),
    ("who sits just ahead of Alibaba in cloud share", "Google Cloud"),
    ("who is next after Google Cloud in market share", "4%"),
    ("How many downloads did the Qwen app have one week after it came out?", "10 million"),
])
def test_figure__is_told_of_those_who_have_it(ask: Asking, text: str, holds: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert holds in trace.message.text
