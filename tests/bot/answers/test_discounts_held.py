"""The discount to the one name that is said, held against a limit: it is the subject's own."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "first"), [
    ("is the discount to Microsoft over half?", "No: Alibaba's P/E is 48.6% below Microsoft's"),
    ("Is the discount to Microsoft over 40%?", "Yes: Alibaba's P/E is 48.6% below Microsoft's"),
    ("Is the discount to Amazon more than half?", "Yes: Alibaba's P/E is 55% below Amazon's"),
    ("Is the P/E discount to Amazon more than half?", "Yes: Alibaba's P/E is 55% below Amazon's"),
    ("Does the discount to Amazon exceed 60%?", "No: Alibaba's P/E is 55% below Amazon's"),
    ("Is the discount against Amazon bigger than 50 percent?", "Yes: Alibaba's P/E is 55% below Amazon's"),
    ("Is Alibaba's discount to Amazon bigger than 60%?", "No: Alibaba's P/E is 55% below Amazon's"),
    ("Is the discount versus Microsoft wider than 45%?", "Yes: Alibaba's P/E is 48.6% below Microsoft's"),
    ("Is the discount to Microsoft at least 17 points?", "Yes: Alibaba's P/E is 17 points below"),
    ("What is the discount to Microsoft? || Is it over half?", "No: Alibaba's P/E is 48.6% below"),
])
def test_discount__of_the_subject_against_the_limit(ask: Asking, text: str, first: str) -> None:
    assert ask.chat(text).message.text.startswith(first)


@pytest.mark.parametrize("text", [
    "Is the discount to Google over half?",
    "Has the discount to Microsoft narrowed?",
    "Is Microsoft 3 times as big as Alibaba?",
])
def test_discount__not_given(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
