"""Amounts of two kinds set against each other: that they are not comparable comes first."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking
from tests.shipped import shipped_assistant


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Microsoft's R&D minus Alibaba's plan", "$47 billion above"),
        ("How many times Alibaba's plan is Microsoft's R&D?", "about 1.9 times"),
        ("What percent of Microsoft's R&D is Alibaba's plan?", "Alibaba's AI and cloud investment plan is 53% of"),
        ("Alibaba's plan as a percentage of Microsoft's R&D", "Alibaba's AI and cloud investment plan is 53% of"),
        ("How many percent of Amazon's cloud infrastructure spending is Alibaba's plan?", "132.5% of Amazon's"),
        ("Azure growth minus Azure share", "19 percentage points above"),
        ("微软研发预算减去阿里的计划", "470亿美元"),
    ],
)
def test_unlike__says_at_once_that_they_are_not_comparable(question: str, told: str) -> None:
    trace = Asking(shipped_assistant())(question)
    headline, caution = trace.message.text.split("\n")[:2]
    assert trace.answer.outcome == "answer"
    assert headline.startswith(("By the numbers alone", "单看数字"))
    assert told in headline
    assert "not comparable as they stand" in caution or "不能直接比较" in caution


@pytest.mark.parametrize(
    "question", ["Microsoft's P/E minus Alibaba's", "What percent of Alibaba's P/E is Microsoft's?"]
)
def test_alike__is_told_as_it_is(question: str) -> None:
    assert "not comparable" not in Asking(shipped_assistant())(question).message.text
