"""What is asked stands first: the yes or the no, the dollars; and no word that is spelt right is "read as" another."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("is the listing of the cloud unit still planned?", "No. Alibaba cancelled"),
        ("alibaba cloud's ipo still happening?", "No. Alibaba cancelled"),
        ("could regulation be a problem for Alibaba", "Yes. Regulators"),
        ("might the competition be a risk for alibaba?", "Yes. The competition"),
        ("Are Deloitte and Bosch all mentioned as partners?", "Yes. Alibaba's partners"),
        ("does the text contradict itself anywhere?", "Yes: the source contradicts itself"),
        ("is Google Cloud's share anywhere near AWS's?", "No: Google Cloud, 13%"),
        ("does Alibaba Cloud come close to Azure in market share?", "No: Alibaba Cloud, 4%"),
        ("Is Azure's share near AWS's?", "As the source has it: Azure, 20%"),
        ("how many dollars is the RMB120 billion?", "Alibaba, AI spending over four quarters: $16.5 billion"),
        ("AI spending over four quarters, in USD?", "Alibaba, AI spending over four quarters: $16.5 billion"),
        ("AI spending over four quarters?", "Alibaba, AI spending over four quarters: RMB120 billion"),
    ],
)
def test_first_line__holds_what_is_asked(text: str, first: str, ask: Asking) -> None:
    assert ask(text).message.text.startswith(first)


def test_other_currency__stands_under_its_own_figure(ask: Asking) -> None:
    lines = ask("how many $ does alibaba throw at ai").message.text.split("\n")
    place = next(i for i, line in enumerate(lines) if "$16.5 billion" in line)
    assert "RMB120 billion" in lines[place + 1]


def test_four_quarters__are_no_fourth_quarter(ask: Asking) -> None:
    assert "no date for" not in ask("yuan figure for the 4q ai spend").message.text
    assert ask("ai spend in Q4 2025").answer.outcome == "decline"


@pytest.mark.parametrize(
    "text", ["bull args on alibaba?", "marketshare of azure", "wait for a pullback in alibaba?"]
)
def test_word_that_is_spelt_right__is_not_read_as_another(text: str, ask: Asking) -> None:
    assert "read as" not in ask(text).message.text


@pytest.mark.parametrize("text", ["can the weather be a risk?", "is the plan still on?", "any pullback in its shares?"])
def test_what_no_source_says__stays_declined(text: str, ask: Asking) -> None:
    assert ask(text).answer.outcome != "answer"
