"""How far a figure would have to move to match another's, percentages of another's figure, why somebody is called
something, what several names have to do with each other, and names set against each other in everyday words."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "told"), [
    ("By how much does Alibaba's P/E need to rise to equal Amazon's?", "22 points below"),
    ("how much would alibaba's multiple have to rerate to reach amazon's", "22 points below"),
    ("how many points does azure have to gain to draw level with aws in share", "9 percentage points below"),
    ("How far does AWS's share have to fall to match Azure's?", "9 percentage points above"),
    ("how far is azure from parity with aws in share", "9 percentage points below"),
    ("Google Cloud's market share is what percent of Azure's", "is 65% of Azure's"),
    ("what percentage of AWS's share is Azure's?", "is 69% of AWS's"),
    ("why do they call azure a cash cow", "25% of the company"),
    ("Explain why Azure is a cash cow", "25% of the company"),
    ("What long-term gains could emerging markets bring Alibaba?", "might pay off"),
    ("What is alibaba trying to be in AI?", "one of the contenders"),
    ("What does the author think about illiquid assets?", "illiquid"),
    ("what's the author's mission", "widen"),
    ("What is the connection between Deloitte, SAP and Alibaba?", "partners include"),
    ("distill the story", "Verdict"),
    ("elevator pitch version of the article", "Verdict"),
    ("swot matrix for baba", "18 points"),
    ("Alibaba toe to toe with Amazon", "40x"),
    ("clash of the titans: alibaba, microsoft, amazon", "35x"),
    ("AWS and Azure: the tale of the tape", "29%"),
    ("what is the purpose of the new data centers", "language models"),
    ("Who are the author's typical readers?", "institutional"),
])
def test_is_answered(ask: Asking, text: str, told: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer", trace.message.text
    assert told in trace.message.text


@pytest.mark.parametrize("text", [
    "how much would alibaba's share have to climb to reach 10%",
    "how far would baba's market cap have to rise to match msft",
    "How much would Alibaba's revenue have to grow to match Amazon's",
    "will alibaba's p/e climb to match microsofts",
    "Did Alibaba's P/E climb to match Microsoft's?",
    "why is azure so profitable",
    "is aws a cash cow?",
    "What is Microsoft's ambition?",
    "What is the link between SAP, Bosch and Amazon?",
    "Alibaba and Tencent face to face",
    "swot of Tencent",
    "summarize the article on Tencent",
    "boil an egg",
])
def test_near_miss_is_declined(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline", trace.message.text
