"""Operations on figures, limits, places in an order and requests, each in words of every kind of speaker; and what
sounds alike and gets no such figure."""

from __future__ import annotations

import pytest

from bot.models import Frame
from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "opening"), [
    ("What's the disparity between Alibaba's and Amazon's P/E?", "Alibaba's P/E is 22 points below Amazon's"),
    ("How big is the chasm between AWS and Azure in share?", "AWS's cloud market share is 9 percentage points"),
    ("AWS's edge over Azure in market share?", "AWS's cloud market share is 9 percentage points"),
    ("What's the discrepancy between AWS's share and Azure's?", "AWS's cloud market share is 9 percentage points"),
    ("What haircut does Alibaba's P/E carry against Microsoft's?", "Alibaba's P/E is 48.6% below"),
    ("if you merged Azure and Google Cloud, what share would they have?", "Combined cloud market share: 33%"),
    ("what is the avrg pe of amazon and microsoft", "Average P/E: 37.5x"),
    ("what's halfway between Alibaba's P/E and Microsoft's?", "Average P/E: 26.5x"),
    ("leftover cloud market share after AWS, Azure and Google?", "Cloud market share left for all others: 38%"),
    ("what will Alibaba lay out every twelve months under the plan", "Alibaba, AI and cloud investment plan: $17"),
    ("list the P/Es in increasing order", "P/E, low to high"),
    ("who is hot on the heels of AWS in cloud share?", "Azure has the second highest"),
    ("Who trails AWS most closely in the cloud market?", "Azure has the second highest"),
    ("whom does Azure trail in market share?", "AWS has the highest"),
    ("In which place does Google Cloud come by market share?", "Google Cloud has the third highest"),
    ("the No. 3 cloud by share", "Google Cloud has the third highest"),
    ("Who has the lion's share of the cloud market?", "AWS has the highest"),
    ("which stock has the heftiest P/E?", "Amazon has the highest P/E"),
    ("who has the most tiny share of the cloud market?", "Alibaba Cloud has the lowest"),
    ("which cloud grows the most slowly?", "Alibaba Cloud has the lower revenue growth"),
    ("Whose shares are more affordable on P/E, Alibaba's or Amazon's?", "Alibaba has the lower P/E"),
    ("which clouds top 15% market share", "Cloud market share above 15%: AWS and Azure"),
    ("whose P/E is not even 20?", "P/E below 20x: Alibaba"),
    ("Leave AWS out: cloud shares", "Cloud market share: of these, Azure highest"),
    ("over what stretch will Alibaba invest the $53 billion?", "Alibaba, AI and cloud investment plan: $53 billion"),
    ("of what vintage is the AWS market share number?", "AWS, cloud market share: 29%, as of Q3 2025"),
    ("What's the size of Alibaba's plan?", "Alibaba, AI and cloud investment plan: $53 billion"),
])
def test_family__is_heard_word_by_word(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)


@pytest.mark.parametrize(("text", "opening"), [
    ("Alibaba's P/E is 18, amirite?", "Yes"),
    ("any truth to AWS having 35% of the market?", "No"),
    ("could you vouch for AWS's 29% share?", "Yes"),
    ("AWS share ~30%?", "Yes"),
    ("Does Alibaba Cloud have a twenty-fifth of the market?", "Yes"),
    ("1 crore downloads for the Qwen app, right?", "Yes"),
    ("is amazon's P/E twofold alibaba's?", "No"),
    ("Does Microsoft's P/E come within 5 turns of Amazon's?", "Yes"),
    ("Does Alibaba's P/E come within 5 turns of Amazon's?", "No"),
])
def test_statement__is_checked_in_any_unit(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)


@pytest.mark.parametrize("text", [
    "What is AWS's massive market share?",
    "AWS's much-ballyhooed share of the cloud market?",
    "Dear sir, please inform the market share of AWS",
    "I have an interview tomorrow: AWS's market share?",
    "AWS's market share, at your earliest convenience",
    "skip the fluff: AWS market share",
    "I should be most grateful for AWS's market share",
    "last but not least, AWS's market share",
    "it's the least you can do: AWS's market share",
    "my second question: AWS's market share",
    "between you and me, what's AWS's market share?",
])
def test_judgment_and_request__change_no_figure(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith("AWS, cloud market share: 29%")


@pytest.mark.parametrize(("text", "outcome"), [
    ("What is the fair P/E of Alibaba?", "decline"),
    ("solid state share of AWS", "decline"),
    ("quantum computing market share", "decline"),
    ("has Alibaba merged with anyone?", "decline"),
    ("what place does Rome have in history", "decline"),
    ("the midpoint between Paris and Rome", "decline"),
    ("who's the champion of the league", "decline"),
])
def test_near_miss__gets_no_figure(ask: Asking, text: str, outcome: str) -> None:
    assert ask(text).answer.outcome == outcome


@pytest.mark.parametrize(("text", "intent"), [
    ("What is Google Cloud's edge over AWS?", "claims"),
    ("what's the discrepancy between the summary and the body", "contradictions"),
    ("in which places is Alibaba building?", "figure"),
    ("What are Alibaba Cloud's advantages over AWS in the cloud market?", "claims"),
])
def test_near_miss__keeps_its_meaning(ask: Asking, text: str, intent: str) -> None:
    assert ask(text).answer.intent == intent


def test_no_before_a_pause__takes_another_name(ask: Asking) -> None:
    frame: Frame | None = ask("AWS market share").answer.frame
    assert ask("no, Azure", frame).message.text.startswith("Azure, cloud market share: 20%")
