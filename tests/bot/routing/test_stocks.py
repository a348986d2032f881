"""Shares of a listed company are its stock; shares of several, or of a cloud, are those of a market."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(
    "text",
    [
        "alibaba shares", "how are Alibaba shares doing", "what do Alibaba shares cost", "who holds Alibaba shares",
        "Microsoft's shares?", "would it be wise for me to get Alibaba shares", "how far did amazon shares fall",
    ],
)
def test_what_a_stock_does__is_declined(ask: Asking, text: str) -> None:
    answer = ask(text)
    assert answer.answer.outcome == "decline"
    assert not answer.answer.facts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what multiple do Alibaba shares trade on", "18x"),
        ("are Microsoft shares dearer than Amazon on earnings", "35x"),
        ("I own alibaba shares, what are the risks", "9 points"),
        ("are Alibaba shares risky?", "9 points"),
        ("what has the ai narrative done for alibaba shares", "cautious"),
    ],
)
def test_a_company__is_asked_of_by_its_shares(ask: Asking, text: str, told: str) -> None:
    answer = ask(text)
    assert answer.answer.outcome == "answer"
    assert told in answer.message.text
    assert "cloud market share" not in answer.message.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("AWS and Azure shares?", "29%"),
        ("what shares do Microsoft and Google have of the cloud market", "13%"),
        ("microsoft's cloud shares", "20%"),
        ("aws azure google shares", "13%"),
    ],
)
def test_shares_of_a_market__are_told(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text
