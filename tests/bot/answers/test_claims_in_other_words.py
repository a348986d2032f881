"""Claims asked for in everyday words: the one that is meant is told, and no other's business."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

TOLD = (
    ("is Alibaba a laggard", "chase"),
    ("are people overrating Alibaba", "risk_overestimate"),
    ("do most companies embrace AI as fast as households", "risk_adoption"),
    ("what are those new server halls supposed to house", "strategy_infrastructure"),
    ("whose homework did Alibaba crib for its data centers", "strategy_infrastructure"),
    ("is Alibaba taking a leaf out of somebody's book with its infrastructure", "strategy_infrastructure"),
    ("which hoops does Alibaba have to jump through", "verdict_hurdles"),
    ("what would make the share price add up", "justify_valuation"),
    ("what does the market want to see from Alibaba", "justify_valuation"),
    ("is the Alibaba story a wild goose chase", "verdict"),
    ("does its move divide opinion", "debate"),
    ("what's Alibaba's endgame", "ambition"),
    ("which American giants are they trying to catch up with", "chase"),
    ("what propels the cloud revenue", "growth_driver"),
    ("why plant flags in Southeast Asia rather than slugging it out at home", "strength_emerging"),
    ("which firms has Alibaba joined hands with", "strength_partners"),
    ("what is behind the rise in the stock price", "why_discount"),
    ("which model did Alibaba throw open to the world", "strength_models"),
    ("Alibaba's cloud: money in the bank or jam tomorrow?", "risk_profit"),
    ("baba cloud pnl, red or black", "risk_profit"),
    ("whose cloud is a money spinner", "azure_cash_cow"),
    ("could the watchdogs clip Alibaba's wings", "risk_regulation"),
    ("is AI hungry for capital", "risk_capital"),
    ("how does the writer sum it all up", "verdict"),
)
UNNAMED = ("the tone of the ending", "what's the motor of the cloud revenue", "has the move sparked discussion")
DECLINED = (
    "did Alibaba kill anybody",
    "did Alibaba's stock drop",
    "who does Alibaba have to pay",
    "what does the landlord need to prove",
    "is Alibaba a good employer",
    "is Tesla overrated",
    "who copies Microsoft's homework",
    "which single country gets the first site",
    "what hoops must Amazon jump through",
    "does the road lead to the sea",
    "what's the motor of my car",
    "who has the upper hand in the war",
    "what does success in life depend on",
)


@pytest.mark.parametrize(("question", "claim"), TOLD)
def test_claim__is_found_in_other_words(ask: Asking, question: str, claim: str) -> None:
    answer = ask(question).answer
    assert answer.outcome == "answer"
    assert claim in {one.key for one in answer.claims}


@pytest.mark.parametrize("question", UNNAMED)
def test_subject__is_meant_where_every_word_speaks_for_a_claim(ask: Asking, question: str) -> None:
    assert ask(question).answer.claims


@pytest.mark.parametrize("question", DECLINED)
def test_same_words_of_something_else__are_declined(ask: Asking, question: str) -> None:
    answer = ask(question).answer
    assert answer.outcome == "decline" or not answer.claims
