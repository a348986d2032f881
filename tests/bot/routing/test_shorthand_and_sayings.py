"""Figures and points asked for in shorthand, in a foreigner's English, in an auditor's words and in old sayings."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("baba 3yr ai/cloud spend, total ticket size?", "$53 billion"),
        ("How many billions of dollars will put Alibaba in the AI and the cloud in three years?", "$53 billion"),
        ("what percent of microsofts money comes from azure", "25%"),
        ("# of back2back triple digit qtrs for baba ai", "9 quarters"),
        ("rev growth: Azure vs Alibaba's cloud org", "39%"),
        ("alibaba P/E against the parent cos of Azure and AWS", "40x"),
        ("Which entity carries the lowest earnings multiple?", "18x"),
        ("baba discnt to amzn", "55%"),
        ("PER of Alibaba?", "18x"),
        ("I don't understand what is the PER, can you explain me?", "earnings"),
        ("what in tarnation is a p e ratio", "earnings"),
        ("what could blow up in baba's face", "9 points"),
        ("anything bullish in there or is it all hopium", "Emerging markets"),
        ("Why the investors don't trust at all in Alibaba?", "cautious"),
        ("Do investors have confidence in Alibaba?", "No. Investors are cautious"),
        ("why is alibaba going for a song next to the american ones", "cautious"),
        ("The cloud of Alibaba gains money or loses?", "elusive"),
        ("are the companies really using this ai or is it all talk", "fragmented"),
        ("why is alibaba bothering w/ regions in LATAM and SEA", "hurdles"),
        ("what's all this business about washington and the computer chips for alibaba", "export controls"),
        ("did alibaba open up any of the model weights? which one", "Qwen3-Next"),
        ("what does this fella make of alibaba and its ai", "gamble"),
        ("Does the piece bear any evidence of editorial review, and by whom?", "Editorial Team"),
        ("when was this written i don't want stale news", "31 Dec 2025"),
        ("The article is of 2024, no?", "No: published on 31 Dec 2025"),
        ("The news is of December 2025, no?", "Yes: published on 31 Dec 2025"),
    ],
)
def test_sayings__are_heard(ask: Asking, text: str, told: str) -> None:
    answer = ask(text)
    assert answer.answer.outcome == "answer"
    assert told in answer.message.text


@pytest.mark.parametrize(
    "text",
    [
        "microsoft ai/cloud spend?", "alibaba ai and cloud spend in 2024?", "how much will put google in AI?",
        "how many dollars will put Alibaba in Europe?", "what percent of alibaba's money comes from its cloud?",
        "baba back2back losses", "who runs alibaba's cloud org", "revenue of the parent companies of AWS and Azure",
        "how many entities does alibaba have", "the PER of Google?", "PER of alibaba in 2022?",
        "what's the forward PER of Alibaba", "could blow up a balloon",
        "what could blow up in microsoft's face", "do investors trust amazon", "I don't trust my bank",
        "why is gold going for a song", "does amazon gain money or lose it", "alibaba's revenue in SEA and LATAM",
        "who makes alibaba's computer chips", "which computer should I buy", "what weights did I lift",
        "did microsoft release the weights of any model?", "what does this guy make of his omelette",
        "did alibaba partner with Siemens, the washing machine people", "which washing machine is best",
        "does the bear market show signs of review", "do you have fresh news on alibaba",
        "the article is from my grandmother, right?", "does the article cover 2024?",
    ],
)
def test_sayings__that_no_source_answers_are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("then", ["Of which total, exactly?", "Of what sum, exactly?", "out of how much?"])
def test_of_which_total__is_the_plan(ask: Asking, then: str) -> None:
    first = ask("What share of Alibaba's plan is earmarked for data centres?")
    assert "$53 billion" in ask(then, first.answer.frame).message.text


@pytest.mark.parametrize(("first", "then"), [
    ("Azure share of Microsoft revenue?", "of what total?"),
    ("Azure share?", "of which total market?"),
    ("What share of Alibaba's plan is earmarked for data centres?", "of which total revenue?"),
    ("What share of Alibaba's plan is earmarked for data centres?", "of how many companies?"),
])
def test_of_which_total__of_another_share_is_declined(ask: Asking, first: str, then: str) -> None:
    assert ask(then, ask(first).answer.frame).answer.outcome == "decline"
