"""Degrees put before the word where English grammar has another form: "the most cheap", "more low", "the least low"."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

_LOW = (
    "most cheap", "more cheap", "most cheapest", "most low", "more low", "most lowest", "less high", "less expensive",
    "least high", "most small", "more lower", "most cheaper",
)  # fmt: skip
_HIGH = (
    "least low", "less low", "least cheap", "less cheap", "least inexpensive", "most high", "more high",
    "most expensive", "most highest", "more higher", "most large",
)  # fmt: skip


@pytest.mark.parametrize(("degree", "first", "amazon"), [
    *((degree, "Alibaba has the lowest P/E: 18x.", "No") for degree in _LOW),
    *((degree, "Amazon has the highest P/E: 40x.", "Yes") for degree in _HIGH),
])
def test_degree__from_the_end_that_is_meant(ask: Asking, degree: str, first: str, amazon: str) -> None:
    assert ask(f"Who has the {degree} P/E?").message.text.startswith(first)
    assert ask(f"It is true that Amazon have the {degree} P/E?").message.text.startswith(amazon)


@pytest.mark.parametrize(("text", "first"), [
    ("Which one has the most low cloud share?", "Alibaba Cloud has the lowest"),
    ("who is the most weak in cloud share", "Alibaba Cloud has the lowest"),
    ("which is the more weak cloud, Google or Azure", "Google Cloud has the lower"),
    ("Who grow more slow, Azure or Alibaba Cloud?", "Alibaba Cloud has the lower"),
    ("Which one has the most fast growth?", "Azure has the higher"),
    ("Which grows the least slow?", "Azure has the higher"),
    ("Microsoft is more cheap than Amazon?", "Yes"),
    ("Is Amazon less cheap than Microsoft?", "Yes"),
    ("Is Azure more small than AWS?", "Yes"),
    ("the second most cheap P/E", "Microsoft has the second lowest"),
    ("How much more low is Alibaba's P/E than Amazon's?", "Alibaba's P/E is 22 points below"),
])
def test_degree__of_shares_growth_and_of_two(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize("text", [
    "Do most large investors own Alibaba?",
    "Are most cheap stocks risky?",
    "Is Alibaba's AI more strong than Microsoft's?",
    "Is Baidu the most cheap?",
    "Which cloud is the most cheap for customers?",
])
def test_degree__of_what_is_not_given(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
