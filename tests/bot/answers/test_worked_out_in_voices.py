"""Arithmetic as people say it: spread over regions, multiplied by a number, the inverse of a multiple, two gaps, what
is left, and what a chat goes on with."""

from __future__ import annotations

import pytest

from bot.conversation import Conversation
from bot.models import Trace
from tests.bot.asking import TODAY, Asking


def _after(ask: Asking, *texts: str) -> Trace:
    chat = Conversation(ask.assistant, TODAY)
    return [chat.ask(text) for text in texts][-1]


@pytest.mark.parametrize(("text", "shown"), [
    ("how much of the data center money does each of the eight regions get if split equally", "$5.3 billion"),
    ("after the data centers got their portion of the plan, how many billions are left?", "$10.6 billion"),
    ("If I multiply Microsoft's yearly R&D budget by three and take away Alibaba's three-year plan, what gap remains?",
     "It comes to $247 billion."),
    ("multiply alibaba cloud's share by five", "It comes to 20%."),
    ("one divided by Alibaba's P/E", "1x ÷ 18x = 5.6%"),
    ("which gap is wider, aws to azure or google cloud to alibaba cloud?", "is the same as"),
    ("which gap is bigger, AWS and Azure or Azure and Google Cloud", "9 percentage points is more than 7"),
    ("If Alibaba Cloud tripled its share overnight, would it be past Google Cloud?", "No: 12% is less than"),
    ("What RMB per dollar rate is hidden in the four-quarter figure?", "RMB7.27"),
])
def test_what_is_worked_out__is_told(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "multiply oracle's share by five", "one divided by Tesla's P/E", "rmb per dollar today?",
    "which gap is bigger, AWS to Azure or Oracle to IBM",
])
def test_what_has_no_figures__is_refused(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("texts", "shown"), [
    (("market share of AWS pls", "and together with Google's?"), "29% + 13% = 42%"),
    (("AWS share", "and together with Azure and Google?"), "62%"),
    (("How many dollars of the plan go to data centers?", "And if I spread it evenly over the eight regions?"),
     "$5.3 billion"),
    (("which clouds have more than 10%", "which of those is the smallest"), "Google Cloud has the lowest"),
    (("Which clouds are ahead of Alibaba on share?", "and the smallest of those?"), "Google Cloud has the lowest"),
])
def test_chat__goes_on_with_a_sum_or_a_spread(ask: Asking, texts: tuple[str, ...], shown: str) -> None:
    assert shown in _after(ask, *texts).message.text


def test_chat__adds_no_stranger(ask: Asking) -> None:
    assert _after(ask, "AWS share", "together with Oracle?").answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("cloud shares from bottom to top, i have to recite it tomorrow", "low to high"),
    ("capital expenditures, what is that, accounting for dummies please", "lasting assets"),
    ("R&D, this means what in English?", "Research and development"),
    ("was a person involved in writing it or is it all machine", "an AI agent"),
    ("I run a small bakery and put some savings in BABA. What could bite me?", "Risks, in 9 points"),
    ("why is everybody talking about chips with alibaba", "export controls"),
    ("Why does the ending call the journey long and uncertain?", "takes much capital"),
])
def test_voices__change_nothing(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


def test_forecast_for_tomorrow__is_refused(ask: Asking) -> None:
    assert ask("what will the P/E be tomorrow").answer.outcome == "decline"
