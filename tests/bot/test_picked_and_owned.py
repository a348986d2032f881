"""Which of several is ahead, has none or how much; whose a model is; what a quarter or a part of a plan comes to."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking
from tests.shipped import shipped_assistant


@pytest.mark.parametrize(
    "question",
    [
        "Which cloud is most profitable?",
        "What is the most profitable cloud?",
        "Which company is the most profitable?",
        "Which of its products grew most?",
        "Which AI products grew fastest?",
        "Which Qwen model grew most?",
        "Which of its models is the most popular?",
        "How much is a quarter of the plan?",
    ],
)
def test_untold__is_declined(question: str) -> None:
    assert Asking(shipped_assistant())(question).answer.outcome == "decline"


@pytest.mark.parametrize(
    ("question", "lacking"),
    [
        ("Which company doesn't have a P/E here?", ["no P/E for Google"]),
        ("Who has no P/E?", ["no P/E for Google"]),
        ("Which clouds have no growth rate?", ["no revenue growth for AWS", "no revenue growth for Google Cloud"]),
        ("Which companies lack an R&D figure?", ["R&D budget for Alibaba", "R&D budget for Amazon"]),
        ("哪家公司没有市盈率", ["谷歌的市盈率"]),
    ],
)
def test_who_has_none__is_named(question: str, lacking: list[str]) -> None:
    text = Asking(shipped_assistant())(question).message.text
    assert all(words in text for words in lacking)
    assert "¹" not in text


@pytest.mark.parametrize(
    "question", ["70% of the plan", "80% of the floor plan", "Who has which laptop?", "Who owns what?"]
)
def test_of_another_field__is_declined(question: str) -> None:
    assert Asking(shipped_assistant())(question).answer.outcome == "decline"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Which cloud grew fastest?", "39%"),
        ("Which cloud is a cash cow?", "Azure"),
        ("Is Qwen from Alibaba?", "Yes: Qwen app belongs to Alibaba"),
        ("Is Azure Microsoft's?", "calls it a cash cow"),
        ("Is Gemini from Alibaba?", "No: Gemini belongs to Google"),
        ("Is Qwen3-Next made by Alibaba?", "as open source"),
        ("Is OpenAI Microsoft's?", "alliance with OpenAI"),
        ("$16.5bn over four quarters, so how much a quarter?", "÷ 4 = $4.125 billion"),
        ("Alibaba's plan per year?", "$17.67 billion per year"),
        ("Who has how much percent?", "AWS highest with 29%"),
        ("Which provider has how much percent of the market?", "AWS highest with 29%"),
        ("Who has which share?", "AWS highest with 29%"),
        ("Who has what P/E?", "Amazon highest with 40x"),
        ("80% of the plan", "for data centers: 80%"),
        ("How much is 80% of the plan in dollars?", "$42.4 billion"),
    ],
)
def test_told__is_answered(question: str, told: str) -> None:
    trace = Asking(shipped_assistant())(question)
    assert trace.answer.outcome == "answer"
    assert told in trace.message.text
