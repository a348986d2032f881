"""Whose report is meant, which neighbour in an order, what "own", "everyone" and "in the end" add."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "when does alibaba report next",
    "when is alibaba's next report due",
    "when did Microsoft last report?",
    "what chips is qwen trained on",
    "whose chips does Alibaba use?",
    "阿里用什么芯片",
    "over how many years does alibaba spend on R&D",
    "how far is AWS from the next one up?",
    "what does alibaba own",
    "did azure go public",
    "how many quarters running has azure grown",
    "has azure grown by at least 100% in eight quarters",
])
def test_near_miss__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "facts"), [
    ("What multiple of Alibaba's own P/E is Amazon's?", {"alibaba_pe", "amazon_pe"}),
    ("everybody against alibaba on pe", {"alibaba_pe", "amazon_pe", "microsoft_pe"}),
    ("Over how many years is Alibaba spreading its big infrastructure spend?", {"investment_plan"}),
    ("Azure: its percentage of Microsoft revenue versus its percentage of the cloud market.",
     {"azure_revenue_part", "azure_share"}),
    ("For how many quarters running has Alibaba's AI business grown by 100% or more?",
     {"growth_streak_nine", "growth_streak_eight"}),
    ("In how many parts of the world is that data centre rollout happening?", {"data_center_regions"}),
    ("I want yoy growth of Azure and Alibaba Cloud for tomorrow's story", {"azure_growth", "alibaba_cloud_growth"}),
])
def test_figures__that_are_meant(ask: Asking, text: str, facts: set[str]) -> None:
    assert {fact.key for fact in ask(text).answer.facts} == facts


@pytest.mark.parametrize(("text", "shown"), [
    ("What position does Alibaba have in the cloud table, 2nd, 3rd, 4th?", "fourth"),
    ("how far is azure from the next one above", "9 percentage points below AWS"),
    ("how far ahead of the next one down is aws", "9 percentage points above Azure"),
    ("is azure first or second in cloud", "second"),
    ("what's the gap between 2nd and 3rd in cloud", "7 percentage points"),
    ("did alibaba's cloud unit go public in the end?", "No."),
    ("when was the alibaba report published", "31 Dec 2025"),
    ("on what date did the text come out, for a citation", "31 Dec 2025"),
    ("my editor wrote that Microsoft's R&D is $10bn a year. ok like that?", "No:"),
    ("whats left of alibabas $53bn once the data centres take their cut", "$10.6 billion"),
    ("whose playbook is alibaba following with the infrastructure build?", "Microsoft"),
    ("Why are investors wary of the stock despite the rally?", "cautious"),
    ("what about chips?", "export controls"),
])
def test_answer__holds_what_is_asked_for(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


def test_neighbour__of_whoever_was_picked(ask: Asking) -> None:
    frame = ask("which cloud is the smallest here").answer.frame
    assert "9 percentage points" in ask("how far is it from the next one up?", frame).message.text
