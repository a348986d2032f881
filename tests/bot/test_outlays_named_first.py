"""Outlays that open a question before whoever lays them out is named: they are no aside, and no question by
themselves."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "On cloud infrastructure, Microsoft spends what per year?",
    "For cloud infrastructure, how much does Microsoft spend?",
    "On R&D, how much does Amazon spend?",
    "On data centers, how much does Microsoft spend?",
    "On research, Amazon spends how much?",
    "In AI, how much does Microsoft invest?",
    "For its cloud, what does Google spend?",
    "As for cloud infrastructure, what does Microsoft spend?",
    "On cloud infrastructure, what is Microsoft spending?",
    "When it comes to cloud infrastructure, how much does Microsoft spend?",
    "在云基础设施上，微软每年花多少",
    "云基础设施方面，微软投入多少",
    "研发方面，亚马逊花多少钱",
    "Cloud infrastructure: how much does Microsoft spend?",
    "How much does Microsoft spend on cloud infrastructure?",
])
def test_another__is_refused(ask: Asking, text: str) -> None:
    assert ask.chat(text).answer.outcome in ("decline", "clarify")


@pytest.mark.parametrize(("text", "told"), [
    ("On R&D, Microsoft spends what per year?", "100"),
    ("On cloud infrastructure, Amazon spends what?", "40"),
    ("For cloud infrastructure, how much does Amazon spend?", "40"),
    ("研发方面，微软每年花多少", "1000"),
    ("在云基础设施上，亚马逊花多少", "400"),
    ("On AI and cloud, how much does Alibaba plan to invest?", "53"),
    ("In the cloud market, what share does Microsoft have?", "20%"),
    ("As for Microsoft, what is its R&D budget?", "100"),
])
def test_neighbour__is_answered(ask: Asking, text: str, told: str) -> None:
    trace = ask.chat(text)
    assert trace.answer.outcome == "answer"
    assert told in trace.message.text
