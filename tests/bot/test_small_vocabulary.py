"""Questions of people with few words of English: a word for word way of asking, and what must not be heard in it."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("question", "first"), [
    ("What bad thing can happen with Alibaba plan?", "Risks, in 9 points:"),
    ("What is not good for Alibaba?", "Risks, in 9 points:"),
    ("What is hard for Alibaba in other countries?", "Risks, in 9 points:"),
    ("What is the hard part for Alibaba?", "Risks, in 9 points:"),
    ("Why Alibaba go to new markets?", "Alibaba stands apart by building data centers in emerging markets"),
    ("What is hard for American cloud in new markets?", "Alibaba stands apart by building data centers"),
    ("The article like Alibaba or not like Alibaba?", "What the source says, in 4 points:"),
    ("Does the author like Alibaba or not?", "What the source says, in 4 points:"),
    ("What must Alibaba do for the price to be right?", "What the source says, in 2 points:"),
    ("Why Google Cloud is strong?", "Google Cloud's know-how in data analytics"),
    ("Why AWS is strong?", "AWS has long led in published AI case studies."),
    ("Is true that Middle East also is in the data center plan?", "Yes."),
    ("Alibaba Cloud sell more than last year, how much more in percent?", "Alibaba Cloud, revenue growth: 34%"),
    ("How much more does Alibaba Cloud sell than last year?", "Alibaba Cloud, revenue growth: 34%"),
    ("Amazon pay how much for build cloud?", "Amazon, cloud infrastructure spending: $40 billion"),
    ("Google Cloud have how many from 100 of market?", "Google Cloud, cloud market share: 13%"),
])
def test_small_vocabulary__is_understood(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", [
    "Azure share one year before and now?", "Azure, two years ago and now, growth?",
    "AWS sell how much more than last year?",
    "Should I sell Alibaba Cloud more than last year?", "Is true that Africa also is in the data center plan?",
    "Why is Alibaba strong in Brazil?", "Why is Alibaba not strong?", "Of 100 customers, how many use AWS?",
    "What bad thing happened to Alibaba?", "Which new markets does AWS enter?",
])
def test_small_vocabulary__of_what_no_source_gives__declines(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize("question", [
    "Boss of Alibaba, what is the name?", "Alibaba boss name?", "the boss of Microsoft is who?", "Head of Alibaba?",
    "Does the author disclose holding a position in BABA?", "Does the author have a stake in Alibaba?",
    "Has the author any interest in Alibaba?", "Does the author hold BABA?",
])
def test_bosses_and_holdings__are_in_no_source(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize(("question", "first"), [
    ("Hey boss, what is Alibaba's P/E?", "Alibaba, P/E: 18x"),
    ("My boss wants Alibaba's P/E", "Alibaba, P/E: 18x"),
    ("Alibaba head to head with Amazon", "Alibaba and Amazon"),
    ("What is the author's position on Alibaba?", "What the source says, in 4 points:"),
    ("Does the author hold that Alibaba is a strong contender?", "Yes."),
])
def test_own_boss_and_opinions__are_neither(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize(("question", "stances"), [
    ("Name one strength and one risk", ["strength", "risk"]),
    ("Two strengths and two weaknesses", ["strength", "strength", "risk", "risk"]),
    ("Give me one favourable and one unfavourable statement.", ["strength", "risk"]),
])
def test_so_many_of_both_sides__are_so_many_of_each(question: str, stances: list[str], ask: Asking) -> None:
    assert [claim.stance for claim in ask(question).answer.claims] == stances


@pytest.mark.parametrize(("question", "first"), [
    ("Our draft says Alibaba's AI products grew at triple-digit rates for nine quarters. Does the source support that "
     "consistently?", "No: the source contradicts itself:"),
    ("Does the text say eight quarters in all sections?", "No: the source contradicts itself:"),
    ("Did Alibaba's AI grow at triple digits throughout eight quarters?", "The source says both"),
    ("Did Alibaba's AI grow at triple digits for ten quarters consistently?", "No: Alibaba has 9 quarters"),
])
def test_said_throughout__is_of_the_text(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", [
    "What fields does the author's profile say he covers?", "Which subjects does the author's bio say he writes on?",
    "What topics does the profile of the author name?",
])
def test_field_of_the_author__by_his_profile(question: str, ask: Asking) -> None:
    assert "private equity" in ask(question).message.text
