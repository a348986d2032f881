"""On what a figure is said to be, how long it is said to have taken, and what is left of it; and those who are nowhere
named."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "opening"), [
    ("Is Azure's 39% a quarter-on-quarter number?", "No: Azure's revenue growth is 39%, year over year."),
    ("is Azure's 39% sequential growth?", "No: Azure's revenue growth is 39%, year over year."),
    ("10 million Qwen downloads took a whole month, right?", "No: Qwen app had 10 million downloads in its first"),
    ("did the 10 million Qwen downloads take a year?", "No: Qwen app had 10 million downloads in its first"),
    ("how many of the 53 billion dollars are left after the data center part?", "Alibaba: $10.6 billion"),
])
def test_another_basis_or_length__gets_what_the_source_has(ask: Asking, text: str, opening: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert trace.message.text.startswith(opening)


@pytest.mark.parametrize("text", [
    "did Qwen get 10 million downloads in a day?", "Is the 4% market share quarter on quarter?",
    "Azure's quarter on quarter growth?", "how much of the $16.5 billion is left after data centers?",
    "which regional competitors does Alibaba face?",
])
def test_what_the_source_does_not_have__stays_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("first", "then"), [
    ("why go for Southeast Asia?", "which local rivals do they meet there?"),
    ("why go for Southeast Asia?", "which local partners do they have there?"),
    ("list the Qwen models in the article", "which of them runs the app?"),
])
def test_another_kind_of_thing__is_not_in_what_was_told(ask: Asking, first: str, then: str) -> None:
    assert ask(then, ask(first).answer.frame).answer.outcome == "decline"


@pytest.mark.parametrize(("first", "then", "said"), [
    ("why emerging markets?", "does that carry any risk?", "geopolitical"),
    ("list the Qwen models in the article", "which of them is open source?", "Qwen3-Next-80B-A3B"),
])
def test_what_is_told_of_it__is_still_answered(ask: Asking, first: str, then: str, said: str) -> None:
    trace = ask(then, ask(first).answer.frame)
    assert trace.answer.outcome == "answer"
    assert said in trace.message.text
