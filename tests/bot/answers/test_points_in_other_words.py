"""Points asked for without their own names, and what is near to them and is not affirmed."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("question", [
    "what are the risks of the plan?", "is there a downside to the plan?", "does the plan have risks?",
])
def test_risks_of_the_plan__are_those_of_whoever_makes_it(question: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith("Risks, in 9 points:")


@pytest.mark.parametrize("question", ["is the plan a risk for Microsoft?", "risks of Amazon's plan?"])
def test_risks_of_another_plan__are_not_told(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize("question", ["does Beijing pose a problem?", "is Beijing a risk for Alibaba?"])
def test_beijing__stands_for_who_oversees(question: str, ask: Asking) -> None:
    text = ask(question).message.text
    assert text.startswith("Yes. Regulators in China and abroad")
    assert "export controls" not in text


def test_downside_of_emerging_markets__is_told_without_a_doubt_about_the_place(ask: Asking) -> None:
    assert "cannot confirm" not in ask("any downside to the emerging markets push?").message.text


@pytest.mark.parametrize(("question", "first"), [
    ("is profitability elusive for Alibaba Cloud?", "Yes. The cloud group grows"),
    ("profit at Alibaba's cloud division is still out of reach, right?", "Yes. The cloud group grows"),
    ("does Alibaba Cloud lack profits?", "Yes. The cloud group grows"),
    ("profits are far off at Alibaba Cloud, right?", "Yes. The cloud group grows"),
    ("is profit out of reach for Azure?", "No. Azure already earns well"),
    ("is Alibaba Cloud profitable?", "No. The cloud group grows"),
    ("阿里云盈利难以实现吗", "是的。云业务在增长"),
    ("Azure的盈利还遥遥无期吗", "不是。Azure"),
])
def test_profit_that_is_awaited__is_the_opposite_of_profit(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", [
    "is profit not out of reach for Alibaba Cloud?", "is Microsoft's growth out of reach?",
    "May I write that Azure earns money whereas the profits of Alibaba's cloud are missing?",
])
def test_profit_that_is_awaited__of_several_or_denied_gets_no_verdict(question: str, ask: Asking) -> None:
    assert not ask(question).message.text.startswith(("Yes", "No"))


@pytest.mark.parametrize("question", [
    "is the emerging markets bet without danger?", "is Alibaba's plan without risk?",
    "is the push without any drawbacks?",
])
def test_absence_of_risks__gets_no_yes(question: str, ask: Asking) -> None:
    text = ask(question).message.text
    assert not text.startswith(("Yes", "No"))
    assert "geopolitical" in text


@pytest.mark.parametrize("question", [
    "530亿美元只用于AI吗", "Is the $53 billion only for cloud?", "Is it only rumoured that Alibaba plans $53 billion?",
    "Did Harrison Brooks review the article?",
])
def test_purpose_or_standing__is_not_affirmed(question: str, ask: Asking) -> None:
    assert not ask(question).message.text.startswith(("Yes", "是的"))


@pytest.mark.parametrize("question", [
    "is Alibaba under pressure from regulators?", "are regulators putting pressure on Alibaba?",
])
def test_pressure_from_regulators__is_told(question: str, ask: Asking) -> None:
    assert "Regulators in China and abroad" in ask(question).message.text


def test_pressure_from_regulators__on_another_is_not_told(ask: Asking) -> None:
    assert ask("is Microsoft under pressure from regulators?").answer.outcome == "decline"


@pytest.mark.parametrize(("question", "told"), [
    ("Did Alibaba's cloud arm get on the stock market?", "No. Alibaba cancelled the IPO of its cloud unit in 2024"),
    ("was Alibaba Cloud listed on the stock exchange", "No. Alibaba cancelled the IPO"),
    ("Has Alibaba made any of its Qwen models open source?", "Yes. Alibaba released the Qwen3-Next"),
    ("are some Qwen models open source", "Yes. Alibaba released the Qwen3-Next"),
    ("what is the cloud unit of Alibaba called officially?", "Alibaba Cloud (Alibaba's cloud unit)"),
    ("What was behind the cloud division's 34%?", "AI products that grow by triple digits drive"),
])
def test_points_of_the_cloud_and_its_models(question: str, told: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(told)


@pytest.mark.parametrize("question", [
    "did AWS get on the stock exchange", "What was behind the cloud division's 39%?", "is Qwen2.5-Max open source",
])
def test_points_of_others__are_not_told(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"
