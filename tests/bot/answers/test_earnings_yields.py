"""The P/E turned round: worked out with its formula, and only where the source gives the P/E."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("turns", "head", "formula"), [
    ("What's Alibaba's earnings yield?", "Alibaba's earnings yield is 5.6%.", "1 ÷ 18x = 5.6%"),
    ("1/PE for Amazon", "Amazon's earnings yield is 2.5%.", "1 ÷ 40x = 2.5%"),
    ("What is Microsoft's P/E? || and the earnings yield?", "Microsoft's earnings yield is 2.9%.", "1 ÷ 35x = 2.9%"),
    ("阿里的盈利收益率", "阿里巴巴的盈利收益率是5.6%。", "1 ÷ 18倍 = 5.6%"),
    ("Is Alibaba's earnings yield above 5%?", "Yes: Alibaba's earnings yield is 5.6%.", "1 ÷ 18x = 5.6%"),
    ("Is Microsoft's earnings yield more than 3%?", "No: Microsoft's earnings yield is 2.9%.", "1 ÷ 35x = 2.9%"),
    ("Is Alibaba's earnings yield higher than Microsoft's?", "Yes: earnings yield, the highest first:", "1 ÷ 35x"),
    ("Is Amazon's earnings yield higher than Microsoft's?", "No: earnings yield, the highest first:", "1 ÷ 40x"),
])
def test_yield__is_worked_out(ask: Asking, turns: str, head: str, formula: str) -> None:
    text = ask.chat(turns).message.text
    assert text.split("\n")[0] == head
    assert formula in text
    assert "states no earnings yield" in text or "没有写明" in text


@pytest.mark.parametrize("question", [
    "Who has the highest earnings yield?", "compare the earnings yields of all three",
])
def test_yields__are_told_from_high_to_low(ask: Asking, question: str) -> None:
    lines = ask(question).message.text.split("\n")
    assert lines[1:4] == ["• Alibaba: 5.6%", "• Microsoft: 2.9%", "• Amazon: 2.5%"]


@pytest.mark.parametrize("question", [
    "Google's earnings yield", "earnings yield in 2023", "forward earnings yield of Alibaba",
    "Alibaba's dividend yield", "free cash flow yield of Alibaba", "earnings yield and market share of Alibaba",
])
def test_other_yields__are_not_known(ask: Asking, question: str) -> None:
    assert ask(question).answer.outcome == "decline"


def test_who_lacks_a_multiple__is_said_to(ask: Asking) -> None:
    text = ask("Is Alibaba's earnings yield below Google's?").message.text
    assert text.startswith("Alibaba's earnings yield is 5.6%.")
    assert "no P/E for Google" in text
