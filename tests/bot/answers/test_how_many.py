"""Statements on how many a limit holds of, on places in an order; and those that a mark or a tag makes questions."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "opening", "shown"), [
    ("Does only AWS have a share of 20% or more?", "No", ["29%", "20%"]),
    ("Is Alibaba the only one of the three with a P/E below 20?", "Yes", ["18x"]),
    ("Is neither Azure nor AWS above a fifth of the market?", "No", ["29%"]),
    ("Neither AWS nor Azure has over 30%, right?", "Yes", ["29%", "20%"]),
    ("Not a single one of the three trades above 40x, true?", "Yes", ["40x"]),
    ("Does any cloud provider have more than a quarter of the market?", "Yes", ["29%"]),
    ("Do all of them trade above 20x earnings?", "No", ["18x"]),
    ("Nobody is cheaper than Alibaba, right?", "Yes", ["18x"]),
    ("No one grows faster than Alibaba Cloud, correct?", "No", ["39%"]),
])
def test_how_many__is_checked_over_everybody(ask: Asking, text: str, opening: str, shown: list[str]) -> None:
    answer = ask(text).message.text
    assert answer.startswith(opening)
    assert all(figure in answer for figure in shown)


@pytest.mark.parametrize(("text", "opening"), [
    ("From largest to smallest share: AWS, Azure, Google, Alibaba. Correct order?", "Yes"),
    ("From largest to smallest share: Azure, AWS, Google. Is that right?", "No"),
    ("Google is third and Alibaba fourth in cloud share, agreed?", "Yes"),
    ("Amazon first and Alibaba second on P/E, right?", "No"),
])
def test_places__are_checked_name_by_name(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)


@pytest.mark.parametrize(("text", "opening"), [
    ("Microsoft's multiple is higher than Amazon's?", "No"),
    ("baba pe below msft?", "Yes"),
    ("AWS is at 29% of the cloud market, no?", "Yes"),
    ("Azure comes second by cloud share?", "Yes"),
    ("Azure grew 39%. True?", "Yes"),
])
def test_doubt__wants_a_yes_or_a_no(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)


@pytest.mark.parametrize("text", [
    "How many times larger is AWS's share than Alibaba Cloud's?",
    "Alibaba's discount to Amazon's multiple in %?",
    "Cheaper on P/E: Alibaba or Microsoft?",
])
def test_question_that_asks_for_more__gets_no_bare_yes(ask: Asking, text: str) -> None:
    assert not ask(text).message.text.startswith("Yes")


@pytest.mark.parametrize("text", [
    "I read that Azure growth slowed to 39 percent. True?",
    "Did Alibaba's P/E climb from 12x to 18x?",
    "Qwen downloads doubled to 10 million, correct?",
    "So AWS lost three points of share to end up at 29%, and fell to second?",
])
def test_way_to_a_figure__is_not_affirmed(ask: Asking, text: str) -> None:
    assert not ask(text).message.text.startswith("Yes")
    assert ask(text).answer.outcome == "decline"
