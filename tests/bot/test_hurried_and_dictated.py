"""Questions typed in a hurry and dictated in one breath: a holder in the midst of a part, good stuff and bad stuff,
slips, names summed up, partners and their deal, rivals as threats, rises that lead to a figure, several supposed to be
one; and the near misses of each."""

from __future__ import annotations

from datetime import date

import pytest

from bot.conversation import Conversation
from tests.bot.asking import Asking

ASKED_ON = date(2026, 11, 25)


@pytest.mark.parametrize(("text", "first"), [
    ("how much does aws have of the cloud market", "29%"),
    ("hw much azuer got of the cloud markt", "20%"),
    ("how much do azure and aws together have of the cloud market", "49%"),
    ("how much azure makes of microsofts revenue", "25%"),
    ("how mny got the qwen ap wen it came out", "10 million"),
    ("any clod bove 25 pct", "AWS"),
    ("aws n ali clod in a nutshel", "Alibaba Cloud 4%"),
    ("google cloud and alibaba cloud tl;dr", "Google Cloud 13%"),
    ("How many turns must BABA gain to trade in line with MSFT?", "17 points"),
    ("What rerating in percent gets BABA to Amazon's multiple?", "122.2%"),
    ("what percent derating takes Amazon to Alibaba's multiple", "55%"),
    ("is azure's growth in line with alibaba cloud's", "No: Azure, 39%"),
    ("sort the clouds from small to large", "low to high"),
    ("if you sorted the cloud companies from small to large who comes right after Alibaba", "Google Cloud"),
    ("out of Alibaba, Microsoft and Amazon who has the highest P/E and who comes after that", "Amazon has the highest"),
    ("if azure n gogle clod was one company how big share", "33%"),
    ("if azure and google cloud were one company, what share would they have", "33%"),
    ("treat aws and azure as one, how big is their share", "49%"),
    ("if Alibaba's plan is 53 billion for three years what does that come to in a single year on average", "17.67"),
    ("what does Alibaba's AI capex come to in a single quarter on average", "RMB30 billion"),
    ("how much of all the money Microsoft takes in comes from Azure, something like a third", "not 33.3%"),
    ("someone in the office mentioned the P/E of Amazon, what is it", "40x"),
    ("the data centers go to a bunch of regions, I'd like to know the number, no need to list them", "8 regions"),
    ("who should I name as the source and what date do I put", "31 Dec 2025"),
    ("If I quote this, who do I attribute it to and what date?", "31 Dec 2025"),
])
def test_hurried__gets_the_figure(ask: Asking, text: str, first: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert first in " ".join(trace.message.text.split("\n")[:4])


@pytest.mark.parametrize(("text", "claim"), [
    ("good stuf bout ali ai quick", "strength_models"),
    ("anything good in there about ali", "strength_growth"),
    ("bad stuff bout ali ai", "risk_chips"),
    ("sap n bosch wats there deal w ali", "strength_partners"),
    ("whats the deal between sap and ali", "strength_partners"),
    ("is google dangerous for alibaba cloud and why", "google_analytics"),
    ("why should alibaba worry about aws", "aws_dominance"),
    ("is microsoft a threat to alibaba and why", "risk_competition"),
    ("are the authorities a problem for alibaba", "risk_regulation"),
])
def test_hurried__gets_the_point(ask: Asking, text: str, claim: str) -> None:
    assert claim in [one.key for one in ask(text).answer.claims]


@pytest.mark.parametrize("text", [
    "how much azure got of the AI market",
    "how much azure got of the cloud market in 2023",
    "how much has alibaba got of microsofts revenue",
    "how much has aws lost of the market",
    "anything good on tv",
    "good stuff about tencent",
    "What is the Deloitte deal worth to Alibaba?",
    "what's the deal between sap and microsoft",
    "is tencent a threat to alibaba",
    "is google a threat to azure",
    "what rerating in percent gets BABA to Google's multiple",
    "what growth rate gets BABA to 30x",
    "so what did the Alibaba stock do today is it up or is it down I haven't looked",
    "how did BABA do today",
    "is the alibaba share up today or not",
    "if microsoft and amazon merged what would their P/E be",
    "if alibaba and amazon were one company what P/E",
    "if tencent and alibaba were one company how big a share",
    "how much of AWS's share comes from AI",
    "did the authorities cancel the ipo",
    "sorted from small to large who comes after AWS",
])
def test_hurried__near_miss_is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome in ("decline", "chat")


@pytest.mark.parametrize(("turns", "last"), [
    (("BABA multiple?", "AMZN same basis?", "so BABA as a percentage of that?"), "45% of Amazon's"),
    (("baba pe", "amazon's as a percentage of that"), "222.2% of Alibaba's"),
    (("ali clod grwth", "n azure", "so ali winnin"), "Azure has the higher"),
    (("msft pe", "is ali cheaper"), "Yes: Alibaba, 18x"),
    (("aws share", "so is ali coming"), "I do not know"),
    (("amazon pe", "google as a percentage of that"), "no P/E for Google"),
])
def test_hurried__in_a_chat(ask: Asking, turns: tuple[str, ...], last: str) -> None:
    chat = Conversation(ask.assistant, ASKED_ON, "en")
    assert last in [chat.ask(text) for text in turns][-1].message.text


@pytest.mark.parametrize(("typed", "read"), [
    ("stuf", "stuff"), ("bove", "above"), ("abov", "above"), ("dies", "dies"), ("rows", "rows"), ("toes", "toes"),
])
def test_slip__is_mended_where_it_is_no_word_itself(ask: Asking, typed: str, read: str) -> None:
    tokens = ask(f"the {typed} here").spotted.tokens
    assert tokens[1].norm == read
