"""Of a place it is told what names the place; of a region that no claim names, nothing is said."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("What does the source say about the Middle East?", "Middle East"),
    ("Does Alibaba build data centers in the Middle East?", "Middle East"),
    ("Is Alibaba building data centers in Southeast Asia?", "Southeast Asia"),
    ("What are the risks of emerging markets?", "geopolitical"),
])
def test_place__is_named_by_what_is_told(ask: Asking, text: str, shown: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert shown in trace.message.text


@pytest.mark.parametrize("text", [
    "Is Alibaba building data centers in Europe?", "Does Alibaba build data centers in Africa?",
])
def test_place__that_no_claim_names_is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "Is Latin America part of Alibaba's data center plan?",
    "Is the Middle East within the plan for the data centers?",
    "The Latin America is inside of the plan of data centers of Alibaba, or is not?",
    "Southeast Asia is in the plan for data centers, right?",
])
def test_place__within_the_plan_is_affirmed(ask: Asking, text: str) -> None:
    assert "Yes." in ask(text).message.text


@pytest.mark.parametrize("text", [
    "Is Africa part of Alibaba's data center plan?", "Europe is included in the plan for data centers, or is not?",
    "Is Brazil within its data center plan?", "Is China part of the data center plan of Alibaba?",
    "Are Latin America and Africa in the plan for data centers?",
    "Is Latin America included in Microsoft's data center plan?",
])
def test_place__within_the_plan_that_no_claim_names_is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


def test_plan__where_no_place_is_named_is_the_plan(ask: Asking) -> None:
    assert "Yes" not in ask("Is AI part of the data center plan of Alibaba?").message.text
    assert "80%" in ask("how much is in the plan for data centers").message.text


@pytest.mark.parametrize("text", ["What hurdles does Alibaba face?", "Which obstacles must Alibaba overcome?"])
def test_hurdles__of_the_one_who_is_asked_about(ask: Asking, text: str) -> None:
    text = ask(text).message.text
    assert all(kind in text for kind in ("regulation", "finances", "operations"))


def test_hurdles__of_the_others_stay_theirs(ask: Asking) -> None:
    assert "logistical hurdles" in ask("What hurdles do US cloud providers face?").message.text


@pytest.mark.parametrize("text", [
    "So the new data centers are all in China, right?",
    "Are the data centers only in Southeast Asia?",
    "are all data centers in the middle east",
    "数据中心全在中国吗",
])
def test_place__alone_is_denied_where_several_are_named(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert trace.message.text.startswith(("No.", "不是"))
    assert [claim.key for claim in trace.answer.claims] == ["expansion_regions"]


@pytest.mark.parametrize("text", [
    "is alibaba building in the us", "does alibaba build in america", "are all of microsoft's data centers in china",
])
def test_place__at_home_is_not_affirmed_by_building_abroad(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


def test_place__after_a_figure_narrows_it(ask: Asking) -> None:
    frame = ask("Alibaba Cloud market share?").answer.frame
    assert ask("in the Middle East?", frame).answer.outcome == "decline"
