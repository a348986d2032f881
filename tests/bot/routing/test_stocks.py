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


@pytest.mark.parametrize(
    "text",
    [
        "How many Alibaba shares does SoftBank still own?", "Alibaba shares held by SoftBank",
        "SoftBank's Alibaba shares?", "Does SoftBank own Alibaba shares?", "SoftBank's share in Alibaba",
        "how many amazon shares does alibaba own", "does sap have alibaba shares", "what share does SoftBank have in Alibaba",
    ],
)
def test_shares_that_somebody_holds__are_no_market_share(ask: Asking, text: str) -> None:
    answer = ask(text)
    assert answer.answer.outcome == "decline"
    assert not answer.answer.facts


@pytest.mark.parametrize("text", ["what shares do alibaba and amazon have", "Alibaba share vs Oracle share"])
def test_shares_of_rivals__stay_those_of_a_market(ask: Asking, text: str) -> None:
    assert "4%" in ask(text).message.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("list stocks with multiple over 30", "P/E above 30x: Amazon and Microsoft."),
        ("stocks at a multiple of at least 20", "P/E at least 20x"),
    ],
)
def test_stocks_with_a_limit__are_listed(ask: Asking, text: str, told: str) -> None:
    assert ask(text).message.text.startswith(told)


@pytest.mark.parametrize("text", ["multiple stocks fell over 30", "stocks with multiple offers over 30"])
def test_several_stocks__are_no_multiple(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
