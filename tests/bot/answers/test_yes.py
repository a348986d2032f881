"""A "yes" is said only where every word of the question holds: verb, doer, basis, what is only planned or possible."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "Is Microsoft worth $100 billion?", "Did Amazon earn $40 billion?", "Does Alibaba owe $53 billion?",
    "Has Alibaba spent $53 billion already?", "Is the $53 billion only for AI?",
    "Is it false that Alibaba's P/E is 18x?", "Am I wrong that Amazon's P/E is 40x?",
    "Did Alibaba gain 4% market share?", "Did Alibaba Cloud grow 34% quarter on quarter?",
    "Does Alibaba invest more than Amazon?", "Does Alibaba lag Microsoft by over $100 billion in R&D?",
    "Did regulators cancel the IPO?", "Was the cloud IPO cancelled by investors?",
    "Is Alibaba's AI hardware already stifled?",
    "Azure is 25% of Microsoft's cloud revenue, right?",
    "Is AWS second in cloud share and Azure not third?", "Does Alibaba need cost discipline?",
    "AWS has 29% of the cloud market, up from last year, right?", "Is it true that Azure grew 39% despite the crisis?",
    "Alibaba's P/E is 18x, according to Reuters, right?", "Alibaba plans to invest $53 billion thanks to AI, right?",
    "80% of the plan goes to data centers ahead of schedule, right?",
    "Alibaba works with SAP by mistake, right?", "Is it true that Alibaba cancelled its cloud IPO for the third time?",
])
def test_yes__is_not_said_past_a_word_that_does_not_hold(ask: Asking, text: str) -> None:
    assert not ask(text).message.text.startswith("Yes:")
    assert not ask(text).message.text.startswith("Yes.")


@pytest.mark.parametrize("text", [
    "Alibaba invests $53 billion, right?",
    "Has Alibaba already spent RMB120 billion on AI?", "Is Alibaba's P/E only 18x?",
    "Was the cloud IPO cancelled?", "Did Azure's revenue grow 39%?",
    "Is Azure faster growing than Alibaba Cloud?", "Is regulation a risk for Alibaba?",
])
def test_yes__is_said_where_all_holds(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith("Yes")


def test_part_of_an_owner__is_no_market_share(ask: Asking) -> None:
    assert "25%" in ask("How much of Microsoft is Azure?").message.text
    assert ask("How much of Amazon is AWS?").answer.outcome == "decline"
