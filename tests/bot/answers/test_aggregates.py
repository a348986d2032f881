"""Sums, parts and limits: those figures are taken that the question means."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

CASES = [
    ("total share of the top 3 clouds", "62%"),
    ("combined share of the two largest clouds", "49%"),
    ("combined share of all four clouds", "66%"),
    ("云市场份额前三加起来多少", "62%"),
    ("最小的两家云加起来占多少", "17%"),
    ("excluding AWS and Azure, how much of the cloud market is left for others", "51%"),
    ("除了AWS，云市场还剩多少", "71%"),
]


@pytest.mark.parametrize(("question", "said"), CASES)
def test_total__adds_up_those_that_are_meant(question: str, said: str, ask: Asking) -> None:
    assert said in ask(question).message.text.split("\n")[0]


@pytest.mark.parametrize(("question", "said"), [
    ("how many dollars is alibaba's investment plan", "$53 billion"),
    ("does Qwen3-Max-Preview have more than a trillion parameters?", "Yes"),
    ("which models have over 1 trillion parameters", "Qwen3-Max-Preview"),
])
def test_amount__is_the_one_asked_for(question: str, said: str, ask: Asking) -> None:
    assert said in ask(question).message.text.split("\n")[0]


def test_total__of_the_largest_without_a_number_is_none(ask: Asking) -> None:
    assert ask("the largest clouds combined share").answer.outcome == "decline"
