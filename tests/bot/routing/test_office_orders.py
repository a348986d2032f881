"""What is ordered of somebody else's assistant, who is quoted, and what a unit means to its owner."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "can you set up a call with the finance people",
    "please arrange a meeting with the regulators for tuesday",
    "schedule a call with Microsoft",
    "could you write an email to the partners",
    "remind me tomorrow about the export controls",
    "please phone my broker about the IPO",
])
def test_order__for_an_assistant_is_answered_by_no_point(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "facts"), [
    ("I have to schedule a meeting with finance, what's Amazon's P/E?", {"amazon_pe"}),
    ("remind me what the P/E of Microsoft is", {"microsoft_pe"}),
])
def test_order__beside_a_question_leaves_it_alone(ask: Asking, text: str, facts: set[str]) -> None:
    assert {fact.key for fact in ask(text).answer.facts} == facts


@pytest.mark.parametrize("text", [
    "Which Amazon executive is quoted in the article?",
    "Which Microsoft managers are cited?",
    "Is any analyst quoted?",
    "who gets quoted in it?",
    "does the piece quote any officials",
])
def test_people__none_is_quoted(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


def test_people__a_figure_may_be_quoted(ask: Asking) -> None:
    assert {fact.key for fact in ask("which figure is quoted for Azure's growth?").answer.facts} == {"azure_growth"}


@pytest.mark.parametrize(("text", "parts"), [
    ("how important is Azure to Microsoft's finances?", ("25%",)),
    ("how significant is AWS for Amazon", ("29%",)),
    ("Azure or Alibaba Cloud? tell me how they differ", ("20%", "39%", "34%")),
    ("how do Alibaba Cloud and Azure differ?", ("20%", "39%", "34%")),
    ("how do Azure and Alibaba Cloud differ in growth?", ("5 percentage points",)),
    ("how far do Azure and Alibaba Cloud differ?", ("16 percentage points",)),
])
def test_names__beside_each_other(ask: Asking, text: str, parts: tuple[str, ...]) -> None:
    told = ask(text).message.text
    assert all(part in told for part in parts), told


def test_unit__what_it_means_for_something_else_is_not_told(ask: Asking) -> None:
    assert ask("how important is Azure to Microsoft's AI?").answer.outcome == "decline"
