"""A figure that is asked for more narrowly than any source gives it: another time, place, basis, unit or circle, in
every shape of question; and the same questions without it."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

SHAPES = (
    "What is Amazon's P/E",
    "P/E of Alibaba, Amazon and Microsoft",
    "rank the clouds by market share",
    "difference between AWS's and Azure's cloud market share",
    "how far behind the market leader is Alibaba in cloud share",
    "how fast did Azure's revenue grow",
    "how much does Microsoft spend on R&D",
    "Alibaba's investment plan per year",
    "80% of the $53 billion",
    "who has the highest P/E",
    "sum of the cloud market shares",
    "AWS vs Azure cloud market share",
    "downloads of the Qwen app",
)
NARROWER = (
    "in 2019", "in Q1 2024", "five years ago", "next year", "by 2030", "in the first half of 2024", "before the crash",
    "during the pandemic", "after the merger", "since the stock split", "in Brazil", "in Japan and Korea",
    "in rural areas", "per employee", "per user", "in euros", "at constant currency", "adjusted for inflation",
    "before tax", "net of subsidies", "excluding one-offs", "on a diluted basis", "on a forward basis",
    "for small businesses", "for iPhone users", "in the healthcare sector", "in gaming", "on tablets",
    "among Fortune 500 companies",
)


@pytest.mark.parametrize("shape", SHAPES)
def test_figure__asked_for_as_the_source_gives_it_is_told(ask: Asking, shape: str) -> None:
    assert ask(f"{shape}?").answer.outcome == "answer"


@pytest.mark.parametrize("narrower", NARROWER)
@pytest.mark.parametrize("shape", SHAPES)
def test_figure__asked_for_more_narrowly_is_declined(ask: Asking, shape: str, narrower: str) -> None:
    assert ask(f"{shape} {narrower}?").answer.outcome == "decline"


FRAMES = (
    "During the pandemic", "Before the merger", "At constant currency", "In euros", "Per employee",
    "On a diluted basis", "Under its old CEO", "In rural areas", "In 2019",
)
FRAMED = (
    "what is Amazon's P/E?", "what is AWS's cloud market share?", "how much does Microsoft spend on R&D?",
    "what share of Microsoft's revenue is Azure?",
)
IDLE_FRAMES = ("For my slide", "In short", "For the blackboard", "Before lunch", "In plain words")


@pytest.mark.parametrize("question", FRAMED)
@pytest.mark.parametrize("frame", FRAMES)
def test_figure__is_declined_where_the_message_opens_with_what_narrows_it(
    ask: Asking, question: str, frame: str
) -> None:
    assert ask(f"{frame}, {question}").answer.outcome == "decline"


@pytest.mark.parametrize("question", FRAMED)
@pytest.mark.parametrize("frame", IDLE_FRAMES)
def test_figure__is_told_where_the_opening_is_the_askers(ask: Asking, question: str, frame: str) -> None:
    assert ask(f"{frame}, {question}").answer.outcome == "answer"


@pytest.mark.parametrize(("text", "outcome"), [
    ("In which year did Alibaba drop plans to list its cloud arm?", "answer"),
    ("In what field is Google Cloud called an expert?", "answer"),
    ("In what field is AWS called an expert?", "decline"),
    ("In which field does Alibaba lag most?", "decline"),
    ("who owns the biggest part of the cloud market", "answer"),
    ("who owns most of Alibaba", "decline"),
    ("Which Chinese authority is scrutinising Alibaba?", "decline"),
    ("what drove the 34% jump in alibaba's cloud sales", "answer"),
    ("which of the three brings in the most money", "decline"),
])
def test_narrower_word__is_heard_and_a_harmless_one_is_passed_over(ask: Asking, text: str, outcome: str) -> None:
    assert ask(text).answer.outcome == outcome
