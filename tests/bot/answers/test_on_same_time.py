"""Amounts of several lengths of time set apart over one, rates held against amounts over years, and years or quarters
that no source tells apart."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("question", "first"), [
    ("three years of Microsoft's R&D minus Alibaba's plan",
     "Over 3 years at that pace, Microsoft's annual R&D budget is $247 billion above"),
    ("what is the difference between two years of Microsoft's R&D and Alibaba's plan", "Over 2 years at that pace"),
    ("how many times one year of Alibaba's plan is Microsoft's annual R&D",
     "By the year, spread evenly, Microsoft's annual R&D budget is about 5.7 times"),
    ("what percent of Microsoft's annual R&D is a year of Alibaba's plan",
     "By the year, spread evenly, Alibaba's AI and cloud investment plan is 17.7% of"),
    ("difference between Alibaba's yearly plan and Microsoft's R&D", "By the year, spread evenly"),
    ("how much bigger is a year of the plan than the 16.5 billion",
     "By the year, spread evenly, Alibaba's AI and cloud investment plan is $1.17 billion above"),
    ("how much more is $53bn than $16.5bn", "By the numbers alone, Alibaba's AI and cloud investment plan is $36.5"),
    ("how many times Alibaba's investment plan is Microsoft's annual R&D", "By the numbers alone, Microsoft's annual "
     "R&D budget is about 1.9 times"),
])
def test_amounts__are_brought_to_one_length_of_time(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize(("question", "verdict"), [
    ("is $53B over three years more than $40B a year", "No"),
    ("is $53B over three years more than $16.5B a year", "Yes"),
    ("is $20B a year more than $53B over three years", "Yes"),
    ("is $10B a year more than $53B over three years", "No"),
    ("is $53 billion over three years the same as $17.67 billion a year", "Yes"),
    ("is it $53B a year", "No: $53 billion is for 3 years together"),
])
def test_rate__is_held_against_what_a_year_comes_to(question: str, verdict: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(verdict)


@pytest.mark.parametrize("question", [
    "in which of the 3 years does alibaba spend the most", "in which of the four quarters did alibaba spend the most",
    "what year of the three gets the largest share of the plan", "highest spending quarter for alibaba",
    "which of the nine quarters had the highest growth", "difference between three years of Alibaba's plan and "
    "Microsoft's R&D", "three years of Amazon's cloud spending minus alibaba's plan",
])
def test_times__that_no_source_tells_apart_are_refused(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"
