"""Everyday turns of phrase and what surrounds a question: what accounts for a gap, dividing, a catch, savings that are
somewhere already, a call in ten minutes; and the near misses of each."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("Board call in five minutes, what multiple does Amazon trade on?", "40x"),
    ("Client meeting in ten minutes: Azure's growth?", "39%"),
    ("I hold my pension in Amazon. What's its P/E?", "40x"),
    ("headline figure on Azure growth?", "39%"),
    ("Qwen app, the one everyone has on their phone: first week downloads?", "10 million"),
    ("In the tally of AI case studies, what was AWS's portion?", "34%"),
    ("Divide Amazon's P/E by Alibaba's", "2.2"),
    ("what do i get dividing AWS's share by Alibaba Cloud's", "7.25"),
    ("Azure up 39?", "Yes"),
    ("Alibaba Cloud up 34, not 39?", "34%"),
    ("Is Alibaba's plan shorter than five years?", "Yes"),
    ("Is Alibaba's plan longer than four years?", "No"),
    ("Who's the boss in the cloud?", "AWS"),
    ("Alibaba's run of triple-digit growth?", "8 quarters"),
    ("Who has 29%?", "AWS"),
    ("What does 39% refer to?", "Azure"),
    ("What growth did Azure post?", "39%"),
    ("Between Microsoft and Amazon who is dearer?", "Amazon has the higher"),
    ("What does Azure chip in to Microsoft's sales?", "25%"),
])
def test_turn_of_phrase__gets_the_figure(ask: Asking, text: str, shown: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert shown in trace.message.text


@pytest.mark.parametrize(("text", "claim"), [
    ("How does the author account for the discount?", "why_discount"),
    ("what accounts for the valuation gap", "why_discount"),
    ("Is the market giving Alibaba full credit for its AI?", "strength_pricing"),
    ("Who has Microsoft tied itself to in AI?", "microsoft_openai"),
    ("Which AI outfit did Microsoft hitch itself to?", "microsoft_openai"),
    ("What are all those new data centers for?", "strategy_infrastructure"),
    ("where's the catch", "risk_chips"),
    ("How do investors feel?", "why_discount"),
    ("What rivals Gemini?", "strength_models"),
    ("Whom does Qwen3-Next challenge?", "strength_models"),
    ("Which business is called a cash cow?", "azure_cash_cow"),
    ("What fuels the cloud group's sales?", "growth_driver"),
])
def test_turn_of_phrase__gets_the_point(ask: Asking, text: str, claim: str) -> None:
    assert claim in [one.key for one in ask(text).answer.claims]


@pytest.mark.parametrize("text", [
    "Should I keep my savings in Microsoft?",
    "is it safe to keep my savings in Alibaba",
    "Divide Amazon's P/E by Google's",
    "AWS up 29?",
    "Who is the boss of Alibaba Cloud?",
    "Who is Alibaba's cloud head?",
    "who's in charge of Qwen",
    "阿里云的负责人是谁",
    "Any German partners?",
    "Alibaba's partners from Japan",
    "And the other 20%?",
    "what is the 20% for",
    "who has 10%",
    "How do investors feel about Amazon?",
    "How many AI case studies did AWS publish?",
])
def test_turn_of_phrase__of_what_no_source_says_is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


def test_what_a_name_accounts_for__is_its_share(ask: Asking) -> None:
    assert "29%" in ask("What does AWS account for in the cloud market?").message.text


@pytest.mark.parametrize("text", ["LLM, spelled out?", "capex spelt out", "can you spell out LLM"])
def test_term_spelled_out__is_defined(ask: Asking, text: str) -> None:
    assert ask(text).answer.kind == "definition"


def test_own_cloud__is_the_subjects(ask: Asking) -> None:
    assert "azure_cash_cow" not in [one.key for one in ask("Is its cloud a cash cow?").answer.claims]


def test_who_are__wants_no_yes(ask: Asking) -> None:
    assert not ask("Who are Alibaba's partners?").message.text.startswith("Yes")


def test_regions_altogether__are_counted_in_a_chat(ask: Asking) -> None:
    frame = ask("How many regions get data centers at Alibaba?").answer.frame
    assert "8 regions" in ask("how many regions altogether?", frame).message.text
