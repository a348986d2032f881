"""What is no question about the source: a text that somebody else has written, who audits a company, dates of what the
source does not date, odds."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "Could you grade an essay for me?", "Can you proofread my report?", "Would you look over and correct my article?",
    "Can you check a student's report for typos?", "Please translate my essay into Spanish",
])
def test_text__of_somebody_else_is_not_the_source(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome != "answer"


@pytest.mark.parametrize("text", [
    "who audits Alibaba", "Which firm audits Microsoft?", "Has Deloitte audited Alibaba?",
    "Who audited Amazon last year?",
])
def test_auditor__of_a_company_is_not_who_reviewed_the_article(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "Is there a new date for the cloud IPO?", "Has a fresh date been set for the cloud listing?",
    "What odds does the article give Alibaba of beating AWS?", "How likely is it that Alibaba overtakes Azure?",
    "What are the chances that the gamble pays off?", "What is the probability that chip controls get tighter?",
    "Which country poses the biggest geopolitical risk to Alibaba?", "Which region is the most profitable for Alibaba?",
    "What proportion of enterprises have adopted AI?",
])
def test_date_odds_and_ranks__that_no_point_says_are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "Was the article audited?", "Who reviewed the article?", "What is the date of the article?",
    "When was the cloud IPO cancelled?", "What are the risks for Alibaba?", "Can you read me the article's verdict?",
])
def test_source_and_points__are_told_as_before(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "answer"
