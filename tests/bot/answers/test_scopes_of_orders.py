"""A figure set in another circle than the few who have one gets no yes, and no figure of somebody else."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "Does Amazon have the highest P/E among Chinese companies?", "Is Amazon the most expensive Chinese stock?",
    "Is Alibaba the largest of the US clouds?", "Is Amazon's P/E above the market's?",
    "Is Alibaba's P/E lower than that of the market?", "How does Alibaba's P/E compare to the market?",
    "What is the P/E of the market?", "What is the P/E of the sector?", "P/E of the tech sector?",
    "What is the market's P/E?", "How fast is the AI market growing?", "How fast is the AI industry growing?",
    "How does Alibaba's P/E compare with expectations?", "Is Alibaba's P/E above expectations?", "Alibaba's median P/E",
    "What is Alibaba's median P/E?", "Amazon's mean P/E", "Which cloud is cheapest?",
    "Which cloud is the most expensive?",
    "Which cloud provider is the cheapest?", "What percentage of the $53 billion goes to cloud?",
    "What percentage of the $53 billion goes to AI?", "What share of the $53 billion goes to R&D?",
    "What percentage of the $53 billion goes to Qwen?", "What percentage of the plan goes to AI?",
    "What percentage of Microsoft's $100 billion goes to AI?", "Which company has the most parameters?",
    "Is Alibaba rich?", "AWS's share in basis points", "What is Azure's growth in bps?",
    "Is Alibaba's P/E half its market share?", "Is Azure's growth twice its market share?",
])
def test_other_circle__is_refused(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "told"), [
    ("Does Alibaba have the lowest P/E in tech?", "Among those in the source, yes"),
    ("Does Amazon have the highest P/E in the sector?", "Among those in the source, yes"),
    ("Does Alibaba have the lowest P/E for the first time?", "As the source has it"),
    ("Is a P/E of 40x too high?", "As the source has it"), ("Is 18x too low?", "As the source has it"),
])
def test_wider_circle__gets_no_bare_yes(ask: Asking, text: str, told: str) -> None:
    assert ask(text).message.text.startswith(told)


@pytest.mark.parametrize(("text", "told"), [
    ("Is AWS the largest of the US clouds?", "Yes: the highest cloud market share is AWS's"),
    ("Does AWS have the highest share in the industry?", "Yes: the highest cloud market share is AWS's"),
    ("Does Alibaba have the lowest P/E among the three?", "Yes: the lowest P/E is Alibaba's"),
    ("Which stock is cheapest?", "Alibaba has the lowest P/E"),
    ("Which provider is cheapest on P/E?", "Alibaba has the lowest P/E"),
    ("What is the median P/E?", "Microsoft has the second highest P/E"),
    ("mean P/E of Microsoft and Amazon", "Average P/E: 37.5x"),
    ("How does Alibaba's P/E compare to the sector?", "Alibaba has the lowest P/E here"),
    ("How fast are AI products growing?", "Alibaba: 9 quarters or 8 quarters"),
    ("Is 18x cheap?", "Yes: the lowest P/E is Alibaba's"), ("Is a P/E of 18x low?", "Yes: the lowest P/E"),
    ("Is 18x the lowest?", "Yes: the lowest P/E is Alibaba's"),
    ("What percentage of the $53 billion goes to data centers?", "Alibaba, part of the plan for data centers: 80%"),
    ("What percentage of the $53 billion is $16.5 billion?", "By the numbers alone"),
    ("Is Alibaba rich on P/E?", "No: the highest P/E is Amazon's"),
    ("Which model has the most parameters?", "Qwen3-Max-Preview"),
    ("The gap between AWS and Azure in basis points", "AWS's cloud market share is 9 percentage points above"),
    ("Does Azure have two thirds of AWS's share?", "Yes"),
    ("Does Qwen3-Max-Preview have more than a trillion parameters?", "Yes"),
])
def test_own_circle__is_told(ask: Asking, text: str, told: str) -> None:
    assert ask(text).message.text.startswith(told)
