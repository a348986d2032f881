"""Who did what a point tells, on which terms, where and how often, and what others think of it: no source says it."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

POINTS = (
    "Alibaba's partnership with SAP", "Alibaba's partnerships", "the cancelled cloud IPO", "the chip curbs",
    "the regulatory scrutiny of Alibaba", "Alibaba's expansion into emerging markets",
    "the open-source release of Qwen3-Next", "Microsoft's alliance with OpenAI",
    "Google Cloud's edge in data analytics", "enterprise AI adoption", "investor caution about Alibaba",
)
WANTED = (
    "Who signed {}?", "Who negotiated {}?", "Who is behind {}?", "Who came up with {}?", "Who at Alibaba handles {}?",
    "What are the terms of {}?", "What are the conditions of {}?", "What technology is behind {}?",
    "What do students think of {}?", "What do employees say about {}?", "Where was {} announced?",
    "Is {} the first of its kind?", "Which analyst commented on {}?", "Which lawyers worked on {}?",
)


@pytest.mark.parametrize("wanted", WANTED)
def test_point__is_no_answer_to_what_it_does_not_say(ask: Asking, wanted: str) -> None:
    asked = [wanted.format(point) for point in POINTS]
    assert [text for text in asked if ask(text).answer.outcome == "answer"] == []


@pytest.mark.parametrize("text", [
    "Who does Alibaba partner with?", "Who is Alibaba chasing?", "Who called off the cloud IPO?",
    "Who is cautious about Alibaba's stock?", "Do regulators watch Alibaba?",
    "What is the verdict of the article?", "What are the risks of Alibaba's plan?", "What do people say about Alibaba?",
    "On what does Alibaba's success depend, according to the conclusion?", "Where does Alibaba build data centers?",
    "My draft says the cloud IPO was scrapped in 2022. Is that right?", "Which hurdles stand in Alibaba's way?",
])
def test_point__that_says_it_is_told(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "answer"


@pytest.mark.parametrize("text", [
    "Which regulator is looking at Alibaba?", "Which regulators are watching Alibaba?",
    "Which Qwen model does Bosch use?",
    "Which models do Alibaba's partners use?", "Who at Alibaba made the call to cancel the IPO?",
    "Is Africa on the list for Alibaba's new data centers?", "Will Africa get one of Alibaba's data centers?",
    "Has Alibaba's AI growth been triple-digit outside China too?", "Does the OpenAI alliance hold outside the US?",
])
def test_point__of_other_names_and_places_is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome != "answer"


@pytest.mark.parametrize("text", [
    "What are the risks of Alibaba's plan?", "risks of the $53 billion investment?", "risks in Alibaba's capex",
    "what could go wrong with Alibaba's AI investment", "strengths of Alibaba's investment plan",
    "what speaks for the 53bn plan", "阿里投资计划有什么风险", "530亿美元投资计划的优势",
])
def test_points__of_the_investment_are_those_of_the_company(ask: Asking, text: str) -> None:
    answer = ask(text).answer
    assert (answer.outcome, answer.kind) == ("answer", "claims")
    assert not answer.facts


@pytest.mark.parametrize("text", [
    "risks of the $80 billion investment?", "risks of Microsoft's investment plan", "risks of Amazon's capex",
    "how much of the plan is at risk",
])
def test_points__of_another_investment_are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "Is everyone a partner?", "Are you a partner?", "Is my uncle a partner of Alibaba?",
    "Is Jack Ma a partner of Alibaba?",
    "Is Harrison Brooks a partner of Alibaba?", "Is my mother profitable?", "Is our shop profitable?",
    "Did Alibaba cancel Qwen?", "Was Qwen cancelled?", "Has Alibaba overcome its hurdles?",
    "Has Deloitte been happy with the partnership?",
    "Has Alibaba found a way round the US chip curbs?", "By when does Alibaba have to show that it's profitable?",
    "Does the article say Alibaba's 34% pales against Azure's 39%?", "which amzn strikes are busy",
])
def test_point__of_another_subject_is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "told"), [
    ("Is Alibaba a safe bet?", "No."), ("Is Alibaba a sure thing?", "No."), ("Is Alibaba's push low stakes?", "No."),
    ("Is SAP still a partner?", "Yes."), ("Is Microsoft a partner of OpenAI?", "Yes."),
    ("Are Bosch and SAP partners?", "Yes."),
])
def test_point__gets_the_verdict_that_it_bears(ask: Asking, text: str, told: str) -> None:
    assert ask(text).message.text.startswith(told)
