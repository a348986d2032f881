"""A "why" that takes for granted what no point says gets no reason of something else."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking
from tests.shipped import shipped_assistant


@pytest.mark.parametrize(
    "text",
    [
        "why did alibaba stop building data centers",
        "why did alibaba cut spending",
        "Why did Alibaba delay its plan?",
        "Why did Alibaba leave Southeast Asia?",
        "why did the stock drop",
        "hey, why did alibaba stock fall",
        "Why doesn't Alibaba have partners?",
        "why doesn't alibaba build data centers",
        "Why did the IPO succeed?",
        "阿里为什么没有合作伙伴",
    ],
)
def test_why__an_end_a_lack_or_a_fall_that_no_point_tells_has_no_reason(text: str) -> None:
    assert Asking(shipped_assistant())(text).answer.outcome == "decline"


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Why is Alibaba growing so fast?", "triple digits"),
        ("Why does Alibaba trade at a discount?", "skepticism"),
        ("Why does Alibaba build data centers in emerging markets, and not in America?", "hurdles"),
        ("Why would American clouds have a hard time in Southeast Asia?", "hurdles"),
        ("Why does Alibaba need data centers?", "language models"),
        ("Why does it have Deloitte as a partner?", "Deloitte"),
    ],
)
def test_why__what_a_point_tells_has_its_reason(text: str, held: str) -> None:
    trace = Asking(shipped_assistant())(text)
    assert trace.answer.outcome == "answer"
    assert held in trace.message.text
