"""Which point is asked for: a danger and no strength, of each of two names, of an app and not of businesses."""

from __future__ import annotations

import pytest

from bot.answers.claims import Claims
from tests.bot.asking import Asking


def _told(ask: Asking, text: str) -> set[str]:
    content = ask(text).answer.content
    assert isinstance(content, Claims)
    return {claim.key for claim in content.claims}


@pytest.mark.parametrize(("text", "keys"), [
    ("which danger does Alibaba face when it builds in Latin America", {"risk_geopolitics"}),
    ("what's the danger in building abroad", {"risk_geopolitics"}),
    ("what strengths does Alibaba have in emerging markets", {"strength_emerging", "strength_position"}),
    ("explain to a beginner why people are worried about Alibaba", {"why_discount"}),
    ("the bit about the IPO, please explain", {"risk_ipo"}),
    ("explain the point on the IPO", {"risk_ipo"}),
    ("what differentiates it, Alibaba, from American providers", {"strength_emerging"}),
    ("how does Alibaba set itself apart from the US clouds", {"strength_emerging"}),
    ("US curbs on semiconductors, what does the article say?", {"risk_chips", "risk_geopolitics"}),
    ("what has to happen on costs for Alibaba to make a profit", {"path_to_profit"}),
    ("what role does Azure play in Microsoft's finances", {"azure_cash_cow"}),
    ("what does Azure do for Microsoft financially", {"azure_cash_cow"}),
    ("uptake of AI by enterprises", {"risk_adoption"}),
    ("profitability of Azure versus Alibaba Cloud", {"azure_cash_cow", "risk_profit", "path_to_profit"}),
    ("is azure making moeny", {"azure_cash_cow"}),
])
def test_points__are_those_asked_for(ask: Asking, text: str, keys: set[str]) -> None:
    assert _told(ask, text) == keys


@pytest.mark.parametrize("text", ["AWS vs Azure profitability", "Google Cloud's role in Google's finances"])
def test_points__of_somebody_without_one_are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", ["what did Alibaba cancel and when?", "which quarter was it when AWS had 29%?"])
def test_when__asks_for_a_date_where_it_is_no_case(ask: Asking, text: str) -> None:
    assert ask(text).answer.kind == "when"


@pytest.mark.parametrize("text", [
    "What has Alibaba been the undisputed leader in for ages?",
    "in what line has alibaba been top dog for decades",
    "what's alibaba been best at for ages",
    "where has alibaba reigned supreme all these years",
])
def test_an_old_reign__is_that_in_e_commerce(ask: Asking, text: str) -> None:
    assert "e-commerce" in ask(text).message.text


@pytest.mark.parametrize("text", [
    "What has Amazon been king of for ages?",
    "who has been king of the cloud for ages",
    "has aws been the leader for years",
    "who has been number one for years",
    "how fast has alibaba cloud been growing for years",
])
def test_a_reign_of_others_or_in_the_cloud__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "are the regulatory risks domestic or foreign?",
    "Regulatory pressure, is it at home or abroad?",
    "watchdogs: chinese or foreign?",
    "Scrutiny of Alibaba: local, international or both?",
    "which regulators, home or foreign, watch alibaba",
])
def test_regulation_on_either_side__is_that_on_both(ask: Asking, text: str) -> None:
    assert "Regulators in China and abroad" in ask(text).message.text


@pytest.mark.parametrize("text", [
    "is alibaba's revenue mainly domestic or foreign?",
    "are alibaba's data centers domestic or foreign",
    "competition: domestic or foreign?",
    "regulatory headwinds for amazon: domestic or foreign?",
])
def test_other_things_on_either_side__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "why do they call azure a cash cow",
    "Why is Azure such a milk cow for Microsoft?",
    "为什么说Azure是现金牛",
])
def test_why_it_is_a_cash_cow__is_its_part_of_revenue(ask: Asking, text: str) -> None:
    assert _told(ask, text) == {"azure_cash_cow"}
    assert "25%" in ask(text).message.text


@pytest.mark.parametrize("text", ["why is AWS a cash cow", "why is azure profitable"])
def test_why_it_earns__no_source_says(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
