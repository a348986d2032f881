"""Makers of models, what a discount reflects, profit up to now, and companies that are an "AI" something."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "told"), [
    ("Who developed Qwen2.5-Max?", "Qwen2.5-Max"), ("Who created Qwen2.5-Max?", "Qwen2.5-Max (Alibaba)"),
    ("Who developed Gemini?", "Gemini (Google)"), ("What does the discount reflect?", "Investors are cautious"),
    ("What does the valuation gap reflect?", "Investors are cautious"),
    ("Does Alibaba's P/E reflect investor caution?", "Investors are cautious"),
    ("Has Alibaba Cloud ever been profitable?", "No. The cloud group grows"),
    ("Has Azure ever been profitable?", "Yes. Azure already earns"),
    ("Of which quarter is the 34% growth?", "Alibaba Cloud, revenue growth: 34%"),
    ("Does capital allocation guarantee success?", "No. Spending alone"),
    ("Are the data centers for hosting LLMs?", "Yes. The data centers are needed"),
    ("Does Alibaba compete with Microsoft?", "Yes. The competition"),
    ("Does Alibaba compete with Amazon?", "What the source says"),
    ("Was the article written by an AI?", "Harrison Brooks is an AI agent"),
    ("Is Harrison Brooks an AI?", "Harrison Brooks is an AI agent"),
])
def test_in_other_words__is_told(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize("text", [
    "Is Alibaba an AI leader?", "Is Microsoft an AI company?", "Does AWS have an AI division?",
    "Who developed ChatGPT?",
    "Does Alibaba compete with Google?",
])
def test_what_is_not_said__is_refused(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert "Brooks" not in trace.message.text


def test_rival__that_the_source_names_as_a_partner_is_told_without_a_verdict(ask: Asking) -> None:
    assert ask("Does Alibaba compete with SAP?").message.text.startswith("Alibaba's partners include SAP")
