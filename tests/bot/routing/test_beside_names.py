"""What a word means right beside a name, and shares that are held: each with its near misses."""

from __future__ import annotations

import pytest

from bot.models import Frame
from tests.bot.asking import Asking


def chat(ask: Asking, *turns: str) -> str:
    frame: Frame | None = None
    shown = ""
    for turn in turns:
        answer = ask(turn, frame)
        frame, shown = answer.answer.frame or frame, answer.message.text
    return shown


@pytest.mark.parametrize(("text", "figures"), [
    ("the market shares of Microsoft's and Google's cloud businesses", ("20%", "13%")),
    ("how fast do Microsoft's and Alibaba's cloud businesses grow", ("39%", "34%")),
    ("how much did alibabas cloud part grow on the year before", ("34%",)),
    ("is azure five times alibaba cloud", ("Yes", "20%", "4%")),
    ("is aws seven times alibaba", ("Yes", "7.25")),
    ("which alibaba division had the 34% revenue rise", ("Alibaba Cloud", "34%")),
    ("which part of alibaba grew by 34 percent", ("Alibaba Cloud", "34%")),
    ("what part of the worlds cloud does amazon have", ("29%",)),
    ("which part of the planet's cloud is google's", ("13%",)),
    ("who comes third in this cloud business", ("Google Cloud has the third",)),
    ("which is on place three of cloud providers", ("Google Cloud has the third",)),
    ("who sits at position 2 in cloud", ("Azure has the second",)),
    ("mean cloud share", ("16.5%",)),
    ("how quickly did the qwen app reach 10 million downloads", ("first week",)),
    ("did i read correctly that one fifth of the cloud market is microsoft", ("Yes", "20%")),
    ("alibaba has one quarter of the cloud market, correct?", ("No", "4%")),
    ("which of the companies costs least for what it earns", ("Alibaba has the lowest P/E",)),
    ("Of BABA, MSFT and AMZN, which one are investors paying up for the most?", ("Amazon has the highest P/E",)),
    ("quick - $MSFT earnings multiple per the writeup", ("35x",)),
])
def test_figure__is_asked_for_beside_a_name(ask: Asking, text: str, figures: tuple[str, ...]) -> None:
    shown = ask(text).message.text
    assert [figure for figure in figures if figure not in shown] == []


@pytest.mark.parametrize("text", [
    "Microsoft's businesses",
    "what part of the world does amazon build data centers in",
    "what part of the world's population uses the cloud",
    "is alibaba building in the bay area",
    "which amazon division had the 34% rise",
    "which alibaba division makes 34% profit",
    "which alibaba division makes the most profit",
    "how fast does qwen grow",
    "which cloud costs least",
    "how much did microsoft put in",
    "is there a place two people can eat",
    "what does mean share mean",
])
def test_beside_a_name__something_else_is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "figure"), [
    ("I hold a few Alibaba shares. what's the P/E?", "18x"),
    ("I own 100 Alibaba shares. P/E?", "18x"),
    ("I have 20 shares of Amazon. what P/E does it have?", "40x"),
    ("I bought 30 Microsoft shares last week, what multiple do they trade at", "35x"),
    ("P/E of my Amazon shares", "40x"),
    ("I hold a few Alibaba shares. How many years of its present profits am I paying for?", "18x"),
])
def test_shares_that_are_held__are_no_share_of_a_market(ask: Asking, text: str, figure: str) -> None:
    answer = ask(text)
    assert answer.message.text.split(": ")[1].startswith(figure)
    assert "%" not in answer.message.text


@pytest.mark.parametrize(("text", "figure"), [
    ("have you got amazon's share", "29%"),
    ("my question: shares of aws and azure in cloud", "20%"),
    ("we hold shares in Microsoft. cloud share?", "20%"),
])
def test_shares_of_a_market__stay_what_they_are(ask: Asking, text: str, figure: str) -> None:
    assert figure in ask(text).message.text


def test_shares_that_are_held__are_not_sold_here(ask: Asking) -> None:
    assert ask("should I sell my Alibaba shares").answer.outcome == "decline"


@pytest.mark.parametrize(("turns", "figures"), [
    (("where is alibaba building those data centres", "how many regions is that altogether"), ("8 regions",)),
    (("cloud market share of all providers", "add up the top two"), ("49%",)),
    (("P/E of Alibaba and Microsoft", "swap Microsoft for Amazon"), ("40x", "18x")),
    (("compare aws and azure", "replace azure by google"), ("29%", "13%")),
    (("compare aws and azure", "throw google in too"), ("29%", "20%", "13%")),
    (("How much does Alibaba invest?", "how many of the money is for data centers"), ("80%",)),
])
def test_next_turn__goes_on_with_what_was_shown(ask: Asking, turns: tuple[str, ...], figures: tuple[str, ...]) -> None:
    shown = chat(ask, *turns)
    assert [figure for figure in figures if figure not in shown] == []


def test_next_turn__leaves_out_whom_it_swaps(ask: Asking) -> None:
    assert "35x" not in chat(ask, "P/E of Alibaba and Microsoft", "swap Microsoft for Amazon")


def test_next_turn__to_swap_shares_is_advice(ask: Asking) -> None:
    shown = chat(ask, "P/E of Alibaba and Microsoft", "should i swap microsoft for amazon")
    assert "I give no advice" in shown
