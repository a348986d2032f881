"""What a sweep of some 3,000 odd questions by frames got wrong: figures among some firms, of a service, without a
business, and deeds of those who only write or are told of."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "What is Alibaba Cloud's market share among small firms?",
    "Azure revenue growth among small firms",
    "Alibaba's marketplace P/E",
    "Microsoft's edge P/E",
    "Azure voice growth",
    "阿里云剔除AI后的市场份额是多少",
    "微软剔除AI后的市盈率是多少",
    "Azure剔除AI后的营收增速是多少",
    "Did Oracle download Qwen?",
    "When did Amazon download Qwen?",
    "Did Harrison Brooks cancel its IPO?",
    "Did Harrison Brooks build data centers in Southeast Asia?",
])
def test_another__is_refused(ask: Asking, text: str) -> None:
    assert ask.chat(text).answer.outcome in ("decline", "clarify")


@pytest.mark.parametrize(("text", "told"), [
    ("剔除阿里云后，谁的市场份额最高", "29%"),
    ("What is Alibaba's P/E?", "18x"),
    ("Alibaba's P/E among the firms in the article", "18x"),
    ("How many times was Qwen downloaded?", "10 million"),
    ("Does Harrison Brooks say that the IPO was cancelled?", "Yes"),
    ("Did the Qwen app get 10 million downloads?", "10 million"),
])
def test_neighbour__is_answered(ask: Asking, text: str, told: str) -> None:
    trace = ask.chat(text)
    assert trace.answer.outcome == "answer"
    assert told in trace.message.text
