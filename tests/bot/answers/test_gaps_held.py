"""A limit on the distance between two names, wherever in the question the two stand."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("question", "verdict", "formula"), [
    ("Is the gap smaller than 10 points between Azure and Alibaba Cloud growth?", "Yes", "39% − 34% = 5"),
    ("Is the gap between Azure and Alibaba Cloud growth smaller than 10 points?", "Yes", "39% − 34% = 5"),
    ("Is the share gap bigger than 20 points between AWS and Alibaba Cloud?", "Yes", "29% − 4% = 25"),
    ("Is the share gap more than 30 points, AWS against Alibaba Cloud?", "No", "29% − 4% = 25"),
    ("Is the difference in P/E more than 20 between Amazon and Alibaba?", "Yes", "40x − 18x = 22"),
    ("Is the gap above $20 billion between Alibaba's plan and Amazon's spending?", "No", "$53 billion − $40 billion"),
    ("差距小于3个百分点吗，Azure和阿里云增速", "不", "39% − 34% = 5"),
])
def test_gap__is_what_the_limit_is_held_against(ask: Asking, question: str, verdict: str, formula: str) -> None:
    text = ask(question).message.text
    assert text.startswith(verdict)
    assert formula in text.split("\n")[0]


@pytest.mark.parametrize("question", [
    "Does the gap exceed 20 points between AWS, Azure and Alibaba Cloud?",
    "Is the P/E gap between Alibaba, Microsoft and Amazon above 5 points?",
])
def test_gaps_between_three__get_no_verdict(ask: Asking, question: str) -> None:
    assert ask(question).answer.outcome == "decline"


def test_figure_of_one__is_no_gap(ask: Asking) -> None:
    assert ask("Is AWS's share bigger than 20%, and Azure's?").message.text.startswith("Yes: AWS")
