"""What a review of new rules found: own figures behind 比, a limit behind "or", counts that have passed a line, and
what follows an earnings yield."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("question", "verdict"), [
    ("阿里的18倍比微软高吗", "不是"), ("Azure的20%比AWS高吗", "不是"), ("阿里的530亿比微软的1000亿多吗", "不是"),
    ("AWS的29%比Azure高吗", "是的"), ("Is Azure's share less than 10% or more than 20%?", "No"),
    ("Is Alibaba's P/E below 10 or above 18?", "No"), ("is Azure at 15 or above", "Yes"),
    ("Has Qwen passed 5 million downloads?", "Yes"), ("Have the data centers passed 5 regions?", "Yes"),
    ("Is Microsoft's earnings yield above 2.88%?", "No"), ("Is Alibaba's earnings yield 5.56%?", "Yes"),
    ("Is Alibaba's plan bigger than its four-quarter spending?", "Yes"),
])
def test_verdict__is_of_what_is_asked(ask: Asking, question: str, verdict: str) -> None:
    assert ask(question).message.text.startswith(verdict)


@pytest.mark.parametrize("turns", [
    "Earnings yield of Alibaba? || is that higher than Amazon's?", "阿里的盈利收益率 || 比亚马逊高吗",
    "earnings yield of all || which is the highest?", "AWS的29%比Azure高9个点吗",
])
def test_no_verdict__where_it_would_be_of_another_figure(ask: Asking, turns: str) -> None:
    assert not ask.chat(turns).message.text.startswith(("Yes", "No", "是的", "不是"))


def test_number_of_a_row__is_no_streak(ask: Asking) -> None:
    assert ask("In row 3, what is the figure?").answer.outcome == "clarify"


@pytest.mark.parametrize("question", ["Which month has the most low clouds?", "which week had the most Qwen downloads",
                                      "哪个月云最多"])  # fmt: skip
def test_month_with_the_most__is_none_that_a_source_names(ask: Asking, question: str) -> None:
    assert ask(question).answer.outcome == "decline"


def test_month_of_a_figure__is_its_date(ask: Asking) -> None:
    assert "December 2025" in ask("Which month is the P/E from?").message.text
