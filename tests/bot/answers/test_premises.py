"""A reason is told only of what a source gives it for; a "why" that takes what is not so for granted gets what is so
instead, or is declined."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "Why does Alibaba Cloud have such a low market share?",
    "Why is Alibaba's cloud share so small?",
    "Why does Alibaba lag?",
    "Why is Alibaba lagging behind AWS?",
    "Why is Azure outpacing Alibaba Cloud?",
    "Why is Alibaba so expensive?",
    "Why are Alibaba's AI revenues declining?",
    "For how many quarters has AI revenue been falling?",
    "阿里云的市场份额为什么这么小",
])
def test_why__of_another_thing_is_declined(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert not trace.answer.claims


@pytest.mark.parametrize("text", [
    "Why is Alibaba Cloud growing faster than Azure?",
    "Why did Alibaba's cloud revenue drop?",
    "Why is Alibaba's P/E above Amazon's?",
    "为什么阿里巴巴的市盈率比亚马逊高",
])
def test_why__of_a_wrong_premise_gets_what_is_so(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert trace.message.text.startswith(("It is the other way round", "正好相反"))
    assert not trace.answer.claims


@pytest.mark.parametrize(("text", "shown"), [
    ("Why is Alibaba's P/E so low?", "Investors are cautious"),
    ("Why is Alibaba cheaper than Microsoft?", "Investors are cautious"),
    ("Why is Microsoft's P/E higher than Alibaba's?", "Investors are cautious"),
    ("Why does Alibaba trade below Amazon?", "Investors are cautious"),
    ("Why did Alibaba's cloud revenue rise?", "AI products"),
    ("Why does Alibaba invest in data centers?", "large language models"),
    ("为什么阿里巴巴的市盈率比亚马逊低", "投资者态度谨慎"),
])
def test_why__is_answered_where_it_is_so(ask: Asking, text: str, shown: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert shown in trace.message.text


def test_why__the_other_way_round_names_both_figures(ask: Asking) -> None:
    text = ask("Why is Alibaba's P/E higher than Amazon's?").message.text
    assert text.startswith("It is the other way round: Alibaba's P/E is 18x")
    assert "40x" in text


@pytest.mark.parametrize("text", [
    "but why's baba only half the pe of msft tho",
    "why is amazon's p/e twice alibaba's",
    "Why is Amazon's P/E more than double Alibaba's?",
    "Why is Alibaba's P/E less than half of Amazon's?",
    "为什么阿里的市盈率只有微软的一半？",
])
def test_multiple_of_the_other__is_explained_where_it_is_so(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert "18" in trace.message.text


@pytest.mark.parametrize(("text", "told"), [
    ("why is alibaba only worth a tenth of microsoft's p/e", "51.4%"),
    ("why is msft's pe triple baba's", "1.94 times"),
    ("Why is Amazon's P/E more than triple Alibaba's?", "2.22 times"),
    ("why is alibaba's p/e twice microsoft's", "0.51 times"),
])
def test_multiple_of_the_other__is_denied_where_it_is_not_so(ask: Asking, text: str, told: str) -> None:
    opening, *_ = ask(text).message.text.split("\n")
    assert opening.startswith("No: ")
    assert told in opening


@pytest.mark.parametrize("text", [
    "Why is Alibaba's market share a fifth of Azure's?",
    "why is azure's growth double aws's",
])
def test_multiple_of_the_other__is_never_explained_where_it_is_not_so(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
