"""What one firm does to another and by what they are compared: refused where no source measures it, answered where
more is more of the market."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "Does Azure earn more than AWS?",
    "Who has more experience, AWS or Azure?",
    "Is Amazon worth more than Alibaba?",
    "Is AWS more profitable than Azure?",
    "Is AWS more reliable than Azure?",
    "Does AWS have more servers than Google Cloud?",
    "Does Azure have more patents than AWS?",
    "Who has more reach, Azure or AWS?",
    "Did Google buy Alibaba?",
    "Is Alibaba Cloud built on AWS?",
    "Does Microsoft supply Alibaba?",
    "Is Amazon suing Alibaba?",
    "Does Alibaba use AWS?",
    "is alibaba cloud smarter than aws",
    "is aws safer than azure",
    "is siemens on alibaba's side",
    "was Google founded before AWS?",
    "is aws more famous than azure",
])
def test_another__is_refused(ask: Asking, text: str) -> None:
    assert ask.chat(text).answer.outcome in ("decline", "clarify")


@pytest.mark.parametrize(("text", "told"), [
    ("Does AWS hold more than Azure?", "29%"),
    ("Does AWS grab more than Azure?", "29%"),
    ("Does AWS boast more than Azure?", "29%"),
    ("Is AWS more prevalent than Azure?", "29%"),
    ("Is AWS more commonly used than Azure?", "29%"),
    ("Does AWS have more clout than Azure?", "29%"),
    ("Is Microsoft in the same ballpark as Alibaba?", "20%"),
    ("Does Microsoft dwarf Alibaba?", "20%"),
    ("Is Alibaba a match for Microsoft?", "20%"),
    ("Does Alibaba measure up to Microsoft?", "20%"),
])
def test_neighbour__is_answered(ask: Asking, text: str, told: str) -> None:
    trace = ask.chat(text)
    assert trace.answer.outcome == "answer"
    assert told in trace.message.text
