"""Two figures in one question: added up or set against each other though they are of two kinds, or each told."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("Add up Amazon's cloud infrastructure spending and Microsoft's R&D budget", "$140 billion"),
    ("Alibaba's investment plan plus Amazon's cloud infrastructure spending", "$93 billion"),
    ("What do Alibaba's four-quarter AI spending and Microsoft's R&D come to together?", "$116.5 billion"),
    ("What is the gap between Microsoft's R&D and Alibaba's investment plan?", "$47 billion"),
    ("By how much does Microsoft's R&D exceed Amazon's cloud infrastructure spending?", "$60 billion above"),
    ("Microsoft's yearly R&D tops Alibaba's plan, by how many billions?", "$47 billion"),
    ("What lies between AWS's market share and its share of AI case studies?", "5 percentage points"),
])
def test_amounts_of_each__are_computed(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "computed"), [
    ("Add up Microsoft's P/E and AWS's market share", "64"),
    ("What is the total of Alibaba's R&D and Microsoft's P/E?", "135"),
    ("Add up Alibaba's investment plan and its AI spending", "$69.5"),
])
def test_amounts_of_each__what_cannot_be_added_is_not(ask: Asking, text: str, computed: str) -> None:
    answer = ask(text)
    assert answer.answer.kind != "total"
    assert computed not in answer.message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("How big is Alibaba's plan and how much of it is for data centers?", ("$53 billion", "80%")),
    ("How much will Alibaba invest, and what share of that goes to data centers?", ("$53 billion", "80%")),
    ("What did Alibaba spend on AI over four quarters and what is its plan?", ("$16.5 billion", "$53 billion")),
])
def test_two_figures__of_one_name_are_both_told(ask: Asking, text: str, shown: tuple[str, str]) -> None:
    text = ask(text).message.text
    assert all(figure in text for figure in shown)


def test_two_figures__asked_in_a_chat_that_lacks_the_second_are_declined(ask: Asking) -> None:
    before = ask("What is AWS's market share?").answer.frame
    assert ask("good, and how fast does it grow?", before).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("By what percentage does Microsoft's P/E lie above Alibaba's?", "94.4%"),
    ("In percentage terms, how far is Google Cloud's share below AWS's?", "55.2%"),
])
def test_difference__in_relative_terms(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


def test_stated__the_same_in_another_currency_is_not_disputed(ask: Asking) -> None:
    text = ask("$16.5 billion from Alibaba and what Microsoft spends on research, side by side").message.text
    assert "$16.5 billion" in text
    assert "Your question says" not in text
