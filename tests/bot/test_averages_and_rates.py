"""How far a figure lies from an average of others, the exchange rate that two amounts imply, and turns that go on from
what was told: against an average, by what percent, the parent of a unit, what else money goes into."""

from __future__ import annotations

import pytest

from bot.conversation import Conversation
from bot.models import Trace
from tests.bot.asking import TODAY, Asking
from tests.shipped import shipped_assistant


def last(*turns: str) -> Trace:
    chat = Conversation(shipped_assistant(), TODAY)
    return [chat.ask(turn) for turn in turns][-1]


@pytest.mark.parametrize(("turns", "told"), [
    (("How much lower is Alibaba's P/E than the mean of Microsoft and Amazon?",), "19.5 points (52%) below"),
    (("By how many points is AWS's share above the mean of Azure and Google Cloud?",), "12.5 percentage points above"),
    (("how far is Alibaba's P/E below the average of its US peers?",), "19.5 points (52%) below"),
    (("阿里的市盈率比微软和亚马逊的平均低多少",), "19.5个倍数（52%）"),
    (("P/E of the three", "mean of the two US names", "Alibaba's discount to that mean?"), "(52%) below"),
    (("average P/E of the three", "and Amazon's premium to that?"), "9 points (29%) above"),
    (("average share of AWS and Azure", "how far below is Google Cloud?"), "11.5 percentage points below"),
    (("which exchange rate is implied by RMB120bn and $16.5bn?",), "RMB7.27 per dollar"),
    (("implied FX rate of Alibaba's AI capex?",), "RMB7.27 per dollar"),
    (("Alibaba P/E?", "is that low next to Amazon?", "by what %?"), "55% below"),
    (("who is first in cloud by share?", "and what P/E has the parent?"), "40x"),
    (("Azure's growth", "P/E of its parent company?"), "35x"),
    (("how much does Microsoft put into R&D?", "and Amazon into cloud?"), "$40 billion"),
    (("Amazon's cloud infrastructure spending", "and Microsoft on R&D?"), "$100 billion"),
    (("is the $40 billion Amazon's R&D budget?", "so what is it then?"), "cloud infrastructure spending: $40 billion"),
    (("Is Microsoft's $100 billion capex or an R&D budget?",), "annual R&D budget: $100 billion"),
    (("how many x earnings is Amazon?",), "40x"),
    (("Amazon and Alibaba on P/E and on cloud position",), "29%"),
    (("Does Alibaba Cloud have any profit?",), "No."),
    (("Why the investors are so careful with Alibaba?",), "cautious"),
])  # fmt: skip
def test_turn__is_told(turns: tuple[str, ...], told: str) -> None:
    trace = last(*turns)
    assert trace.answer.outcome == "answer"
    assert told in trace.message.text


@pytest.mark.parametrize("turns", [
    ("how much below the sector average is Alibaba's P/E?",),
    ("Alibaba's discount to its own five year average?",),
    ("how far is Google Cloud's P/E below the average of Microsoft and Amazon?",),
    ("what exchange rate is implied by RMB120bn and $53bn?",),
    ("what is the dollar yuan exchange rate today?",),
    ("which exchange rate would make RMB120bn $20bn?",),
    ("how many times its earnings is the plan?",),
    ("P/E of Alibaba", "and its parent?"),
    ("Amazon's cloud infrastructure spending", "and Microsoft into cloud?"),
    ("how much profit is Alibaba Cloud having?",),
])  # fmt: skip
def test_turn__without_such_a_figure_is_declined(turns: tuple[str, ...]) -> None:
    assert last(*turns).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "missing"), [
    ("average growth rate across all four cloud providers", "no revenue growth for AWS"),
    ("average growth of the US clouds", "no revenue growth for Google Cloud"),
    ("average P/E of the four clouds", "no P/E for Google"),
    ("四家云的平均增速", "没有给出AWS的营收增速"),
])
def test_average_of_so_many__wants_a_figure_of_each(ask: Asking, text: str, missing: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert missing in trace.message.text


def test_average_of_those_there_are__says_who_has_none(ask: Asking) -> None:
    text = ask("average growth of the clouds").message.text
    assert text.startswith("Average revenue growth: 36.5%")
    assert "The sources give no revenue growth for AWS" in text


@pytest.mark.parametrize("text", [
    "What's Microsoft's P/E minus its cloud share?", "difference between Microsoft's P/E and AWS's share",
    "微软的市盈率减去它的云份额",
])
def test_figures_in_different_units__are_not_subtracted(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert not trace.answer.facts


@pytest.mark.parametrize("text", ["How many of the cloud vendors have a double digit share?",
                                  "who falls between 10% and 25% in cloud?"])
def test_so_many_and_between__are_limits(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert trace.answer.kind == "threshold"
    assert "Azure" in trace.message.text.splitlines()[0]


@pytest.mark.parametrize("text", [
    "will the stock go up", "will the stock rise", "will the stock drop", "will the rally last", "will the stock rally",
])
def test_stock_to_come__is_a_forecast(ask: Asking, text: str) -> None:
    assert "no forecast" in ask(text).message.text
