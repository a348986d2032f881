"""Figures that a question says are somebody's, and amounts and lengths that it states of the plan."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

DISPUTED = "Your question says"


@pytest.mark.parametrize(
    ("asked", "disputed", "told"),
    [
        ("Google's 15% plus Azure's 20%, what is the sum?", "15%", "33%"),
        ("average of Microsoft's 36x and Amazon's 40x", "36x", "37.5x"),
        ("Google's 20% plus Azure's 13%, what is the sum?", "20%", "33%"),
        ("how much per year is the $50 billion plan", "$50 billion", "$17.67 billion"),
        ("Is Google's 15% plus Azure's 20% more than AWS's 29%?", "15%", "together 33%"),
    ],
)
def test_what_is_not_theirs__is_told_before_the_result(ask: Asking, asked: str, disputed: str, told: str) -> None:
    text = ask(asked).message.text
    assert text.startswith(f"{DISPUTED} {disputed}")
    assert told in text


@pytest.mark.parametrize(
    "asked",
    [
        "AWS's 29% plus Azure's 20%",
        "how much per year is the $53 billion plan",
        "阿里 AI plan per year 係幾多 billion",
        "average of Microsoft's 35x and Amazon's 40x",
    ],
)
def test_what_is_theirs__is_not_disputed(ask: Asking, asked: str) -> None:
    reply = ask(asked)
    assert reply.answer.outcome == "answer"
    assert DISPUTED not in reply.message.text
    assert "您的问题" not in reply.message.text


@pytest.mark.parametrize(
    ("asked", "verdict", "worked"),
    [
        ("is it $14 billion a year for data centers?", "Yes", "÷ 3 = $14.13 billion"),
        ("Do data centers get more than $20 billion a year?", "No", "÷ 3 = $14.13 billion"),
        ("is $4 billion a quarter going to data centers", "Yes", "÷ 12 = $3.53 billion"),
        ("is $42 billion going to data centers", "Yes", "= $42.4 billion"),
        ("is $40 billion going to data centers", "No", "= $42.4 billion"),
    ],
)
def test_part_of_the_plan__is_held_to_the_time_that_is_said(ask: Asking, asked: str, verdict: str, worked: str) -> None:
    first = ask(asked).message.text.split("\n")[0]
    assert first.startswith(verdict)
    assert worked in first


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("How long is the plan?", "over 3 years"),
        ("Is it a five-year plan?", "No: Alibaba's AI and cloud investment plan is $53 billion (3 years)"),
        ("they have a 5-year plan, don't they?", "(3 years)"),
        ("how much does alibaba want to put into AI over the next few years", "$53 billion"),
        ("What will Alibaba invest over the coming years?", "$53 billion"),
        ("What is the P/E discount to Amazon?", "Alibaba's P/E is 55% below Amazon's"),
    ],
)
def test_the_plan_and_the_discount__are_found_without_their_owner(ask: Asking, asked: str, told: str) -> None:
    reply = ask(asked)
    assert reply.answer.outcome == "answer"
    assert told in reply.message.text


@pytest.mark.parametrize(
    "asked",
    [
        "how long is the floor plan?",
        "Is it my five-year plan?",
        "What percentage of the three-year pot is used up so far?",
        "how much will amazon spend in the next years",
        "Alibaba's P/E over the next few years?",
        "Is Alibaba's discount to its rivals over half?",
        "Which companies have a P/E above 40%?",
        "why the discount to Amazon?",
    ],
)
def test_what_is_near_them__is_declined(ask: Asking, asked: str) -> None:
    assert ask(asked).answer.outcome == "decline"


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Is there any provider that controls more than 30% of the market?", "No. Nobody"),
        ("How much of the cloud market belongs to nobody named in the article?", "34%"),
        ("is the writer a former investment banker?", "is an AI agent, not a person"),
        ("Was the author a banker before?", "is an AI agent, not a person"),
        ("How would you explain a price-to-earnings ratio to fourteen-year-olds?", "price of a share divided by"),
        ("The stock has been sliding on the AI story, right?", "No. Investors"),
        ("Alibaba shares have been rising on AI, right?", "Yes. Investors"),
        ("股价因为AI概念下跌了吗？", "不是。"),
    ],
)
def test_in_other_words(ask: Asking, asked: str, told: str) -> None:
    reply = ask(asked)
    assert reply.answer.outcome == "answer"
    assert told in reply.message.text
