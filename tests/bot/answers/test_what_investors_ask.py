"""What investors should look at is told as the question that the source puts to them, and not as the author's field."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "What should Microsoft focus on?",
])
def test_another__is_refused(ask: Asking, text: str) -> None:
    assert ask.chat(text).answer.outcome in ("decline", "clarify")


@pytest.mark.parametrize(("text", "told"), [
    ("投资者应该关注什么", "幻影"),
    ("股民最该关注什么", "幻影"),
    ("投资者应该重点关注什么问题", "幻影"),
    ("What should investors focus on?", "mirage"),
    ("What should an investor pay attention to?", "mirage"),
    ("What must investors look at?", "mirage"),
    ("作者关注什么", "私募"),
    ("这位作者关注哪些领域", "私募"),
    ("Why are investors cautious?", "cautious"),
])
def test_neighbour__is_answered(ask: Asking, text: str, told: str) -> None:
    trace = ask.chat(text)
    assert trace.answer.outcome == "answer"
    assert told in trace.message.text
