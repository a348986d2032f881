"""What claims do not say though a question comes near them: a cause, a deed, which of two weighs more, what is so at a
place; and what they do say is still told."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "What makes enterprise AI adoption so fragmented?", "what keeps enterprises from adopting AI",
    "what stops Alibaba Cloud from making a profit?", "what's holding back alibaba cloud's profitability",
    "what triggered the chip export controls?", "what makes the Chinese regulators watch alibaba",
    "Why is Alibaba's cloud group not profitable, what's the cause?",
])
def test_cause__is_not_told_where_a_claim_gives_none(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "claim"), [
    ("What makes Azure a cash cow?", "azure_cash_cow"), ("What makes Alibaba a strong contender?", "strength_position"),
    ("what makes investors cautious about Alibaba", "why_discount"), ("what makes the push a gamble", "verdict"),
    ("what drove the cloud revenue growth at Alibaba", "growth_driver"),
    ("what makes the journey long and uncertain?", "risk_capital"),
])
def test_cause__is_told_where_a_claim_gives_it(ask: Asking, text: str, claim: str) -> None:
    assert claim in {told.key for told in ask(text).answer.claims}


@pytest.mark.parametrize("text", [
    "which cost cuts has alibaba announced", "what cost savings has Alibaba made so far",
    "how has Alibaba monetized its AI tools", "what effects have the chip controls had on Alibaba so far",
    "which markets has Alibaba left because of regulation", "what has alibaba done to become profitable",
    "which enterprise clients has Alibaba won", "which AI tools is Alibaba charging for",
])
def test_deed__is_not_told_where_it_has_still_to_come(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "what does alibaba have to do to justify its valuation",
    "what has to happen for Alibaba's AI business to turn a profit?",
    "what must Alibaba show to justify its valuation", "What does Alibaba have to do to get into the black?",
    "what was that about chips and the americans", "what attitude to costs does alibaba need",
])
def test_need__is_told(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "answer"


@pytest.mark.parametrize("text", [
    "Which is the more serious threat to Alibaba, regulators or chip curbs?",
    "which risk is bigger for Alibaba: competition or regulation?",
    "Are regulators or chip curbs the bigger threat to Alibaba?",
    "which is the greater danger, geopolitics or competition",
    "which region is more important, Southeast Asia or Latin America",
])
def test_weight__is_not_told_of_two_points(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "Are regulators and chip curbs both threats to Alibaba?", "Is the chip ban a risk as well as regulation?",
    "are competition and geopolitics both risks for Alibaba", "is alibaba already aiming at latin america",
    "Are there Alibaba data centers planned for the Middle East under this plan?",
    "is the Middle East part of Alibaba's plan",
    "does alibaba's discount mean the market is cautious", "Is Alibaba's cloud revenue growth driven by AI products?",
    "is alibaba's e-commerce business described as dominant",
    "Did the Qwen app beat 5 million first-week downloads?", "does Alibaba's P/E beat 15?",
    "Did Alibaba Cloud's growth beat 30%?",
])
def test_yes__is_said_where_claims_settle_it(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith("Yes")


@pytest.mark.parametrize("text", [
    "Are regulators and chip curbs both threats to Amazon?", "Are chip curbs and partnerships both risks?",
    "are regulators and chip curbs not both threats?", "Is Microsoft aiming at Latin America?",
    "is alibaba aiming at Europe", "Are data centers planned for Africa?",
    "Does Microsoft's P/E mean investors are careful about it?", "is alibaba's cloud growth driven by e-commerce",
    "Is Azure's growth driven by AI products?", "Is Amazon dominant in e-commerce?",
    "is Alibaba developing its own chips?",
    "is alibaba already making money in latin america", "Does Alibaba make a profit in Southeast Asia?",
    "is alibaba cloud profitable in emerging markets", "is Qwen popular in Latin America",
    "does alibaba have partners in latin america",
])
def test_yes__is_not_said_of_another_or_elsewhere(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
