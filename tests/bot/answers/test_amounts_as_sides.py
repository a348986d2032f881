"""An amount that is a side of a comparison names the figure that is printed so; one that is said of a name does not."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(
    ("question", "facts"),
    [
        ("how do the $53B and Microsoft's R&D budget compare", {"investment_plan", "microsoft_rd"}),
        ("set the $53B against Amazon's cloud infrastructure spending", {"investment_plan", "amazon_cloud_spending"}),
        ("the $100B versus Alibaba's investment plan", {"investment_plan", "microsoft_rd"}),
        ("530亿美元和微软的研发预算比怎么样", {"investment_plan", "microsoft_rd"}),
    ],
)
def test_amounts__are_sides(question: str, facts: set[str], ask: Asking) -> None:
    trace = ask(question)
    assert {fact.key for fact in trace.answer.facts} == facts
    assert "Your question says" not in trace.message.text


@pytest.mark.parametrize(
    "question",
    [
        "how do the $70B and Microsoft's R&D budget compare",
        "compare microsoft's R&D of $90 billion with amazon's spending",
    ],
)
def test_amounts__that_no_source_prints_are_disputed(question: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith("Your question says")
