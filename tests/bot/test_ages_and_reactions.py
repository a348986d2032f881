"""What the source does not date, who else wrote what, and how others reacted: none of it is the article's own age, its
author, or what they are said to have reacted to."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking
from tests.shipped import shipped_assistant


@pytest.mark.parametrize(
    "question",
    [
        "How old is the Bosch deal?",
        "How recent is the SAP partnership?",
        "How old is Microsoft's alliance with OpenAI?",
        "What age is the partnership with Deloitte?",
        "How old is the Qwen app?",
        "阿里和博世的合作多久了",
        "What else has Harrison Brooks written?",
        "Other articles by Harrison Brooks?",
        "What did Harrison Brooks write before this?",
        "How many articles has Harrison Brooks written?",
        "What else did the author write?",
        "What did Google do in answer to Qwen3-Next?",
        "How did Google answer Alibaba?",
        "What is Amazon doing about Qwen?",
        "How has Microsoft countered Alibaba?",
        "What did Bosch say about the partnership?",
    ],
)
def test_untold__is_declined(question: str) -> None:
    assert Asking(shipped_assistant())(question).answer.outcome == "decline"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How old is the article?", "10 months old"),
        ("How old are Alibaba's numbers?", "10 months old"),
        ("How old is the article about the partnership?", "10 months old"),
        ("How long ago was the IPO cancelled?", "2024"),
        ("How old is the cancellation of the IPO?", "2024"),
        ("Who wrote the article?", "Harrison Brooks"),
        ("What does Harrison Brooks usually write about?", "private equity"),
        ("What did Alibaba do to challenge Google's Gemini?", "Qwen3-Next"),
        ("Who else wrote the article?", "Harrison Brooks"),
    ],
)
def test_told__is_answered(question: str, told: str) -> None:
    trace = Asking(shipped_assistant())(question)
    assert trace.answer.outcome == "answer"
    assert told in trace.message.text
