"""Distances from a stated level and over a whole order, two that lie closest, medians, and sums taken off in turn."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("question", "first"), [
    ("how many points short of 10% is alibaba's slice of cloud?", "Alibaba Cloud's cloud market share is 6 percentage"),
    ("how much above 30x is Microsoft's P/E", "Microsoft's P/E is 5 points above 30x."),
    ("by what percent is Amazon's P/E above 30x", "Amazon's P/E is 33.3% above 30x."),
    ("how far is Azure's growth from 50%", "Azure's revenue growth is 11 percentage points below 50%."),
    ("how far is azure from 29%", "Azure's cloud market share is 9 percentage points below AWS's."),
    ("Top to bottom, how wide is the spread of P/E multiples?", "Amazon's P/E is 22 points above Alibaba's"),
    ("what's the spread of cloud shares", "AWS's cloud market share is 25 percentage points above Alibaba Cloud's."),
    ("what's the spread between AWS and Azure", "AWS's cloud market share is 9 percentage points above Azure's."),
    ("which two clouds are closest to each other in share, and how far apart are they?",
     "Azure and Google Cloud are closest together in cloud market share: 20% and 13%, 7 percentage points apart."),
    ("which two companies' P/Es are furthest apart", "Amazon and Alibaba are farthest apart in P/E"),
    ("whose P/E is closest to Alibaba's", "Microsoft's 35x is nearer to Alibaba's P/E"),
    ("Median market share of the four clouds, please.", "Median cloud market share: 16.5%."),
    ("median P/E", "Microsoft has the second highest P/E: 35x."),
    ("AWS minus Azure minus Google", "Combined cloud market share: 33%, 4 percentage points above AWS's 29%."),
    ("name the one wedged between aws and google cloud on share", "Only Azure's cloud market share is between"),
    ("lowest share above 10%", "Of those above 10%, Google Cloud has the lowest cloud market share: 13%."),
    ("Which provider comes straight after Azure in the market-share table?", "Google Cloud has the third highest"),
])
def test_operations__over_an_order_and_from_a_level(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", [
    "how much does alibaba still have to spend", "whose P/E is closest", "biggest share above 50% of the pizza",
    "Amazon's P/E minus Alibaba's minus Microsoft's", "which two clouds are closest in growth",
    "how is the plan spread over time",
])
def test_operations__that_have_no_figures_are_refused(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"
