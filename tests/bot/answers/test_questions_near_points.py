"""Questions that come near a point and want what it leaves open, and their neighbours, which it answers."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "which regulators are looking into alibaba",
    "which foreign regulators watch alibaba",
    "what watchdog is after alibaba",
    "who exactly is scrutinising alibaba",
    "which consumers use the qwen app",
    "Who else besides Google Cloud is said to have entrenched advantages?",
    "apart from google cloud, who has entrenched advantages?",
    "who other than Google Cloud has entrenched advantages to overcome",
    "what trails microsoft's openai alliance?",
    "who is trailing the OpenAI alliance of Microsoft?",
    "besides alibaba, who partners with SAP?",
    "besides alibaba, who open-sources models?",
    "what other than Azure is a cash cow",
    "what's between alibaba and openai",
    "who else is allied with OpenAI",
    "which of the partners joined last",
    "what does the deal with deloitte cover",
    "is azure the only cash cow?",
    "is google cloud the only one with data analytics expertise?",
    "what replaced the cancelled IPO",
    "what kind of dominance does AWS have in chips",
    "does the regulatory pressure come only from Europe?",
    "is Africa one of the eight",
    "is Europe one of the eight regions",
])
def test_point__leaves_it_open(ask: Asking, text: str) -> None:
    answer = ask(text).answer
    assert (answer.outcome, answer.claims) == ("decline", ())


@pytest.mark.parametrize(("text", "claim"), [
    ("what kind of regulators watch alibaba", "risk_regulation"),
    ("which regulators could get in the way of alibaba, chinese ones or others", "risk_regulation"),
    ("does the regulatory pressure come only from China?", "risk_regulation"),
    ("is regulatory scrutiny only coming from Beijing?", "risk_regulation"),
    ("who has entrenched advantages?", "google_analytics"),
    ("who has an alliance with OpenAI?", "microsoft_openai"),
    ("who besides Bosch is a partner of alibaba?", "strength_partners"),
    ("whom besides Microsoft does alibaba chase?", "chase"),
    ("what's between alibaba and SAP?", "strength_partners"),
    ("how are alibaba and SAP related", "strength_partners"),
    ("what's there between microsoft and openai", "microsoft_openai"),
    ("which Google product is Qwen3-Next aimed at?", "strength_models"),
    ("is latin america one of the eight", "expansion_regions"),
    ("What was behind the jump in Alibaba's cloud revenue in Q3 2025?", "growth_driver"),
    ("what does the market leave out of alibaba's price", "strength_pricing"),
    ("so azure is still burning cash?", "azure_cash_cow"),
    ("which qwen model comes up together with the app launch", "models_qwen_max"),
])
def test_point__answers_its_neighbour(ask: Asking, text: str, claim: str) -> None:
    answer = ask(text).answer
    assert answer.outcome == "answer"
    assert claim in {one.key for one in answer.claims}


@pytest.mark.parametrize(("text", "begins"), [
    ("Is Alibaba Cloud's 4% share a number from Q1 2025?", "No: Alibaba Cloud, cloud market share: 4%, as of Q3 2025"),
    ("was the 4% measured in Q3 2025?", "Yes: Alibaba Cloud, cloud market share: 4%, as of Q3 2025"),
    ("is AWS's 29% a 2023 figure?", "No: AWS, cloud market share: 29%, as of Q3 2025"),
    ("is the whole $53 billion reserved for data centers?", "No: Alibaba's part of the plan for data centers is 80%"),
    ("is alibaba cloud's 34% against a year ago or the previous quarter?",
     "Alibaba Cloud, revenue growth: 34%¹ (year over year; Q3 2025)"),
    ("why is Azure's market share lower than Alibaba Cloud's", "It is the other way round"),
    ("why did azure's revenue decline", "It is the other way round"),
    ("阿里云营收为什么萎缩", "正好相反"),
])
def test_premise__is_set_right(ask: Asking, text: str, begins: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert trace.message.text.startswith(begins)


@pytest.mark.parametrize("text", [
    "what exactly is the percentage behind triple-digit growth?",
    "triple digits, ok, but what's the actual number?",
    "can you be more precise than triple-digit?",
    "exactly how many parameters does Qwen3-Max-Preview have, not just over a trillion",
    "why did alibaba cloud's revenue fall in q1 2025",
    "why did aws's revenue fall",
    "why is AWS's cloud share larger than Google Cloud's?",
])
def test_figure__is_not_given_as_asked(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "what exactly does triple-digit growth mean?",
    "the actual number of quarters in a row with triple digit growth",
    "exactly how many parameters does Qwen3-Max-Preview have",
    "what exact percentage did alibaba cloud grow",
    "why did alibaba's cloud revenue grow",
])
def test_figure__or_word_beside_it_is_given(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "answer"
