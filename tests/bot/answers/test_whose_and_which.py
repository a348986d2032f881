"""Whose strengths are wanted, which model, which reason, which of two: what a source says of another is no answer."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "entity"), [
    ("what advantages over Microsoft does Alibaba have", "alibaba"),
    ("Which capability of Google Cloud is presented as an advantage over Alibaba?", "google_cloud"),
    ("Microsoft's strengths vs Alibaba", "microsoft"),
    ("Which advantages has Google Cloud against Alibaba?", "google_cloud"),
])
def test_strengths_over_another__are_of_the_one_asked_about(ask: Asking, text: str, entity: str) -> None:
    answer = ask(text).answer
    assert answer.claims
    family = ask.assistant.knowledge.family(entity)
    assert {claim.entity for claim in answer.claims} <= set(family)


@pytest.mark.parametrize("text", [
    "What explanation did Alibaba itself give for dropping the cloud listing?",
    "what was the rationale behind cancelling the cloud IPO",
    "how did Alibaba justify the cancelled IPO",
    "What was the first trading day of Alibaba's cloud unit after its IPO?",
    "Which rival model is Qwen3-Max-Preview meant to take on?",
    "what model is Qwen2.5-Max competing with",
    "What is the 32-billion-parameter model behind the author called?",
    "作者背后的模型叫什么",
    "Which cloud grew faster, AWS or Azure?",
])
def test_what_is_not_told__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "held"), [
    ("what's the rationale behind the data centers", "large language models"),
    ("what is qwen3-next supposed to compete with", "Gemini"),
    ("which model powers the author", "32 billion parameters"),
    ("did a language model write the article", "an AI agent"),
    ("which model has the most parameters", "Qwen3-Max-Preview"),
    ("Which United States trade measures are mentioned as a risk to the company?", "export controls"),
])
def test_neighbours__are_answered(ask: Asking, text: str, held: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert held in trace.message.text


def test_model_behind_the_author__brings_no_other_model(ask: Asking) -> None:
    assert "Qwen" not in ask("which model powers the author").message.text.split("I can answer")[0]


@pytest.mark.parametrize("text", [
    "ratio of Alibaba's own yearly R&D bill to Microsoft's?", "who's bigger in R&D, Amazon or Microsoft",
    "do the us three have over fifteen times alibaba's share",
])
def test_figure_that_one_of_them_lacks__is_no_other_amount(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert "$53 billion" not in trace.message.text
    assert "$40 billion" not in trace.message.text


@pytest.mark.parametrize(("text", "held"), [
    ("amazon's R&D next to microsoft's R&D", "The sources give no annual R&D budget for Amazon"),
    ("microsoft r&d and alibaba plan", "$53 billion"),
    ("Whose multiple is at least double Alibaba's?", "P/E at least 36x: Amazon."),
    ("Who has the smallest gap to AWS", "Azure's 20% is nearest"),
    ("which cloud has the biggest gap to AWS in share", "Alibaba Cloud's 4% is farthest"),
])
def test_amounts_and_gaps__are_those_asked_for(ask: Asking, text: str, held: str) -> None:
    assert held in ask(text).message.text


def test_start_of_trading__is_told_that_the_listing_was_cancelled(ask: Asking) -> None:
    assert "cancelled the IPO" in ask("when did the cloud unit start trading").message.text
