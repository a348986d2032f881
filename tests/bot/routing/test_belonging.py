"""Where nobody is named: everyday words are no question about this field, its own words are."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "How many parameters may a kotlin function take?",
    "What share of the marks is geometry?",
    "Is 34% a good rate for a standing order?",
    "Our class has two pupils, 5% like fractions!",
    "what is the growth plan for my savings account",
    "can I share the build plan between threads?",
    "Compare multiples of seven and fractions",
    "four of us had dinner, what's my fair share of a 120 dollar bill?",
    "how many downloads did my song get",
    "Is climbing expensive?",
])
def test_everyday_talk__gets_no_figure(ask: Asking, text: str) -> None:
    assert not ask(text).answer.facts


@pytest.mark.parametrize(("text", "shown"), [
    ("P/E?", "18x"),
    ("what are the cloud shares", "29%"),
    ("market shares please", "29%"),
    ("who grew over 35%?", "39%"),
    ("anything under 20x", "18x"),
    ("who has over 25% of the cloud", "29%"),
    ("the 34% in the article, what is it of", "34%"),
    ("R&D budget?", "$100 billion"),
])
def test_question_that_names_nobody__in_the_words_of_this_field(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "outcome"), [
    ("which of these companies is the most expensive", "answer"),
    ("which of them is the dearest stock", "answer"),
    ("which firm is the cheapest for car insurance", "decline"),
    ("which company is the cheapest to work for", "clarify"),
])
def test_dearest_company__is_one_by_its_earnings(ask: Asking, text: str, outcome: str) -> None:
    assert ask(text).answer.outcome == outcome
