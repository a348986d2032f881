"""A figure that is pointed at: what it is of, as of when, in triple digits, or of nothing at all."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "To what precisely does the 80% allocation refer?",
    "What does the 80% allocation refer to?",
    "To what does the 80% relate?",
    "For what are the 80 percent intended?",
    "For what is the 80% earmarked?",
    "On what will the 80% be spent?",
    "Where are the 80% destined?",
    "of what is it 80%?",
    "To which purpose are the 80% allotted?",
])
def test_part__is_told_with_both_targets(ask: Asking, text: str) -> None:
    shown = ask(text).message.text
    assert "eight regions" in shown
    assert "emerging markets" in shown


@pytest.mark.parametrize("text", [
    "of what is it 75%?",
    "For what is the 50% earmarked?",
    "To which school does the 80% of children go?",
    "To what extent is the 80% true?",
    "To what does 80% of 50 belong?",
])
def test_other_parts__are_not(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "How many quarters in a row did Alibaba's AI products show 100%+ gains?",
    "how long has alibaba's ai stuff kept up triple digit gains",
    "For how many quarters did Alibaba's AI products post triple-digit gains?",
    "for how long have the ai products been rising by triple digits",
    "The text appears inconsistent on the number of quarters of triple-digit AI growth. Which figures does it give?",
    "The article appears contradictory on the AI growth streak. What does it say?",
])
def test_gains_in_triple_digits__are_nine_quarters_or_eight(ask: Asking, text: str) -> None:
    shown = ask(text).message.text
    assert "9 quarters" in shown
    assert "8 quarters" in shown


@pytest.mark.parametrize("text", [
    "By how much have AI gains slowed?",
    "Did AI fall by triple digits?",
    "How many quarters in a row did Azure show triple-digit gains?",
])
def test_other_gains__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", ["On what date is that figure based?", "Which date is that figure based on?"])
def test_base_of_a_figure__is_its_date(ask: Asking, text: str) -> None:
    before = ask("What P/E is stated for Alibaba?").answer.frame
    assert "as of December 2025" in ask(text, before).message.text


@pytest.mark.parametrize("text", ["Where is Alibaba based?", "When did Bosch move to where it is based?"])
def test_base_of_a_company__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "What is the percentage?", "Give me the percentage.", "what is the multiple", "the figure?", "Give me the number",
    "the value?", "what is the budget",
])
def test_figure_of_nothing__is_asked_back(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "clarify"


@pytest.mark.parametrize("text", [
    "what is a percentage point", "what is the cloud", "What is the plan for dinner?", "what is the share price",
    "what is the percentage of iron in steel",
])
def test_other_short_questions__are_not_asked_back(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome != "clarify"


@pytest.mark.parametrize("text", [
    "Good morning, first day on this desk for me",
    "Hello, I just joined the team",
    "Good evening, I am Peter from compliance",
    "thanks, I'm going home now",
])
def test_greeting__with_news_of_the_asker_is_returned(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "chat"


@pytest.mark.parametrize("text", [
    "hi, tell me a joke",
    "hello, I need a recipe for pancakes",
    "hi, what is my horoscope?",
    "hi, should I sell my house",
])
def test_greeting__with_a_wish_is_no_greeting_alone(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
