"""Differences over several metrics, each by itself, and "less" as a subtraction."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("How far apart are Azure and Alibaba Cloud in growth and share?", ("5 percentage points", "16 percentage points")),
    ("azure vs alibaba cloud: difference in growth and share", ("5 percentage points", "16 percentage points")),
    ("How do Alibaba and Microsoft differ in P/E and cloud share?", ("17 points below", "16 percentage points below")),
    ("How far apart are AWS and Azure on share and growth?", ("9 percentage points", "no revenue growth for AWS")),
])
def test_several_metrics__each_has_its_difference(ask: Asking, text: str, shown: tuple[str, ...]) -> None:
    told = ask(text).message.text
    assert all(part in told for part in shown)


def test_a_share_and_a_multiple__are_not_subtracted(ask: Asking) -> None:
    told = ask("How do Alibaba and Microsoft differ in P/E and cloud share?").message.text
    assert "P/E is 2 percentage points" not in told


def test_a_metric_without_figures__has_no_difference(ask: Asking) -> None:
    told = ask("How do Azure and Alibaba Cloud differ in market share and profit?")
    assert told.answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("Microsoft's R&D less Alibaba's plan", "$47 billion"),
    ("AWS share less Azure share", "9 percentage points"),
    ("P/E of AMZN, less that of BABA", "22 points"),
    ("Azure's growth less that of Alibaba Cloud", "5 percentage points"),
    ("Amazon's cloud spend less Alibaba's plan, in $bn", "$13 billion"),
])
def test_less_between_two_figures__subtracts(ask: Asking, text: str, shown: str) -> None:
    told = ask(text).message.text
    assert shown in told
    assert "Your question says" not in told


@pytest.mark.parametrize(("text", "intent"), [
    ("Is AWS's share less than Azure's?", "verification"),
    ("AWS share less Azure?", "difference"),
    ("which has less share, AWS or Azure", "ranking"),
    ("Alibaba has less share than AWS", "ranking"),
])
def test_less_of_somebody__says_who_is_smaller_or_by_how_much(ask: Asking, text: str, intent: str) -> None:
    assert ask(text).answer.intent == intent


def test_an_amount_of_one_unit__is_still_disputed(ask: Asking) -> None:
    told = ask("gap between Microsoft's R&D and Alibaba's plan is $1 billion?").message.text
    assert "Your question says $1 billion" in told


@pytest.mark.parametrize(("text", "told"), [
    ("Microsoft R&D in excess of Alibaba's three-year plan, dollars", "$47 billion above"),
    ("AWS share in excess of Azure's", "9 percentage points above"),
    ("Amazon's P/E over and above Alibaba's", "22 points above"),
])
def test_in_excess_of__subtracts(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize(("text", "told"), [
    ("Is Amazon's P/E in excess of Alibaba's?", "Yes"),
    ("Amazon's P/E in excess of 35", "Yes"),
    ("Google P/E in excess of Alibaba's", "The sources give no P/E for Google"),
])
def test_in_excess_of__is_checked_where_it_is_asserted(ask: Asking, text: str, told: str) -> None:
    assert ask(text).message.text.startswith(told)
