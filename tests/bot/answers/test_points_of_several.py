"""Points of a collective name or of several names are theirs, never those of the source's subject."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

STRENGTHS = [
    "what are the strengths of the us companies",
    "what are the strengths of the big three",
    "which edge do the competitors have",
    "what's good about the peers",
    "bull case for the us companies",
    "what advantages do the rivals of alibaba have",
    "阿里的竞争对手有什么优势",
    "竞争对手有什么优势",
    "三大云巨頭有什麼優勢",
]
BURDENS = [
    "what are the risks of the big three",
    "what are the risks for the us clouds",
    "what are the weaknesses of the American rivals",
    "do the us clouds have any weaknesses",
    "what are the weaknesses of alibaba's competitors",
    "美国公司面临哪些风险",
]


@pytest.mark.parametrize("question", STRENGTHS)
def test_strengths_of_a_group__are_of_its_members(question: str, ask: Asking) -> None:
    answer = ask(question).answer
    assert {claim.key for claim in answer.claims} == {
        "microsoft_openai", "azure_cash_cow", "google_analytics", "aws_dominance"
    }


@pytest.mark.parametrize("question", BURDENS)
def test_risks_of_a_group__are_what_burdens_them(question: str, ask: Asking) -> None:
    assert [claim.key for claim in ask(question).answer.claims] == ["strength_emerging"]


@pytest.mark.parametrize(
    "question", ["what are Alibaba's risks against the big three", "what hurdles do US clouds face in emerging markets"]
)
def test_group_on_the_other_side__leaves_the_points_as_they_are(question: str, ask: Asking) -> None:
    assert {claim.entity for claim in ask(question).answer.claims} == {"alibaba"}


def test_names_in_a_row__each_has_its_points(ask: Asking) -> None:
    answer = ask("which strengths do AWS, Azure and Google Cloud have").answer
    assert {"aws", "azure", "google_cloud"} <= {claim.entity for claim in answer.claims}


def test_name_without_such_a_point__is_told(ask: Asking) -> None:
    text = ask("risks for Alibaba and Amazon").message.text
    assert "Risks, in 9 points" in text
    assert "The sources say nothing on that about Amazon" in text
    assert "nothing on that about Alibaba" not in text


@pytest.mark.parametrize("question", ["why are the us guys hard to beat", "what makes the US players so dominant"])
def test_dominance_of_a_group__is_told_with_what_is_said_of_it(question: str, ask: Asking) -> None:
    assert {"risk_capital", "google_analytics"} <= {claim.key for claim in ask(question).answer.claims}


def test_rivals_of_another__are_not_himself(ask: Asking) -> None:
    answer = ask("which strengths do rivals of Microsoft have").answer
    assert "microsoft" not in {claim.entity for claim in answer.claims}
