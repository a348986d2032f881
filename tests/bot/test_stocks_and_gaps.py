"""What is asked of a stock: its price, a rating, its exchange, how it is priced; gaps in valuation that are to be
explained, whom they are held against, how far a comparison goes, and what goes up."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "how much is 1 share of Amazon",
    "1 share of msft = how much?",
    "Which rating does the author give Amazon?",
    "the article's rating on Microsoft",
    "what rating did analysts put on BABA",
    "By how much did the P/E of Amazon go up?",
    "by how many points did the share of AWS go up",
    "how do investors price the Qwen app",
    "VNG stock P/E",
    "what is HDB stock's PE",
    "what does Amazon take out of its cloud infrastructure in cash money",
    "what does alibaba draw from cloud in actual money",
])  # fmt: skip
def test_figure_of_a_stock__that_no_source_gives_is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "told"), [
    ("how much is the share of Azure", "20%"),
    ("ASAP stock P/E please", "40x"),
    ("FYI I need the stock P/E of Alibaba", "18x"),
    ("how much money does it take to build Alibaba's data centers", "80%"),
    ("what grounds does the author give for its discount to the Americans?", "cautious"),
    ("what should Alibaba do so its multiple has sense?", "profitability"),
    ("smallest of the cloud bunch?", "4%"),
    ("littlest cloud share", "4%"),
    ("how long time does the plan run", "3 years"),
    ("in which parts of world do they make these data centers?", "Latin America"),
    ("what rating does Microsoft trade on", "35x"),
    ("NYSE:BABA P/E", "18x"),
    ("NASDAQ: AMZN multiple", "40x"),
    ("by how much did sales at Azure go up?", "39%"),
    ("AWS share as of Q3 2025", "AWS, cloud market share: 29%"),
    ("P/E ratois of Alibaba and Amazon", "40x"),
    ("how large is the P/E gap versus American rivals?", "22 points below Amazon"),
    ("the discount to US peers?", "48.6% below Microsoft"),
    ("Alibaba Cloud trails AWS in share by?", "25 percentage points below"),
    ("Microsoft trades above Alibaba by?", "17 points above"),
])  # fmt: skip
def test_figure_of_a_stock__is_told(ask: Asking, text: str, told: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert told in trace.message.text


@pytest.mark.parametrize("text", [
    "How does the writer explain the discount to its US rivals?",
    "how is the valuation gap explained?",
    "explain the P/E gap between Alibaba and Microsoft",
    "how does the article justify the discount versus American peers",
])  # fmt: skip
def test_gap_explained__is_the_reason(ask: Asking, text: str) -> None:
    assert "why_discount" in [claim.key for claim in ask(text).answer.claims]


@pytest.mark.parametrize(("text", "intent"), [
    ("explain what a valuation discount is", "definition"),
    ("explain the term discount", "definition"),
    ("explain the share gap between AWS and Azure", "difference"),
    ("what's the P/E gap between the US rivals", "difference"),
])  # fmt: skip
def test_gap_named__is_defined_or_told(ask: Asking, text: str, intent: str) -> None:
    assert ask(text).answer.intent == intent
