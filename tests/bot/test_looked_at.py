"""What the asker looks at is said in a sentence or a fragment of its own, or set for the chat: no wider
figure answers it."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

LOOKS = (
    "I'm looking at databases. what is Azure's market share?",
    "Take object storage: how big is AWS's cloud share?",
    "My question is about Southeast Asia. what share of Microsoft's revenue does Azure make up?",
    "What is Azure's market share? This is about healthcare.",
    "In this chat I want Taobao only. how big is Microsoft's research budget?",
    "I'm interested in profit growth. how fast is Azure growing?",
    "We want to compare numbers for the car industry. how fast is Alibaba Cloud growing?",
    "How much will Alibaba invest in AI and cloud? per megawatt, that is.",
    "What share of the cloud market does AWS have? by profit only, please.",
    "What is Azure's growth rate? the month-on-month one please",
    "What is Alibaba's P/E? the trailing one please",
    "Alibaba Cloud's cloud market share, traffic?",
    "Did Alibaba Cloud grow 34% organically?",
    "Regionally, what is Amazon's cloud infrastructure spending?",
    "Let's stick to the gaming industry || What is Google Cloud's market share?",
    "I'm looking at normalised earnings. || What P/E does Microsoft trade at?",
    "I only care about the last decade || What is Alibaba Cloud's growth rate?",
)
"""The last turn wants a figure of less than the sources give."""
IDLE = (
    "I'm looking at Q3 2025. what is Azure's market share?",
    "I'm interested in AI. What is Alibaba's P/E?",
    "I'm interested in dividends. What is Alibaba's P/E?",
    "This is about an exam tomorrow. What is Alibaba's P/E?",
    "I'm looking at my portfolio. What is Azure's market share?",
    "Is Microsoft valued more highly than Amazon, measured on earnings?",
    "As a percentage of revenue, how much of Microsoft is Azure?",
    "screen: P/E > 36",
    "I'm looking at Southeast Asia. Where does Alibaba build data centers?",
    "alibaba, never thought I'd look at that stock again after 2021. how big is their ai and cloud investment plan",
)
"""What is looked at changes nothing of what is asked."""


@pytest.mark.parametrize("text", LOOKS)
def test_figure__is_declined_where_something_narrower_is_looked_at(ask: Asking, text: str) -> None:
    assert ask.chat(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", IDLE)
def test_figure__is_told_where_what_is_looked_at_narrows_nothing(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "answer"


def test_field__is_set_for_the_chat(ask: Asking) -> None:
    assert "gaming" in ask.chat("Let's stick to the gaming industry").message.text


@pytest.mark.parametrize(("text", "wanted"), [
    ("How fast is Azure growing internationally?", "that of one country, region or market alone"),
    ("Is AWS's market share locally above 20%?", "that of one country, region or market alone"),
    ("What is AWS's non-US share of AI case studies?", "that of one country, region or market alone"),
    ("How high is Azure's AI revenue growth?", "that part of it"),
    ("How does Microsoft's PE compare with Amazon's without the cloud unit?", "what it is without that part"),
    ("Is Azure's growth per quarter above 30%?", "what it is from one quarter to the next"),
    ("Like-for-like Azure growth?", "that on a like-for-like basis"),
])
def test_refusal__names_what_the_cue_narrows_the_figure_to(ask: Asking, text: str, wanted: str) -> None:
    trace = ask(text)
    assert (trace.answer.outcome, wanted in trace.message.text) == ("decline", True)


@pytest.mark.parametrize("text", [
    "What is AWS's share internationally?", "What is AWS's share on a global scale?",
    "compare each non-Chinese cloud provider's share to that of Alibaba Cloud",
    "on a like-for-like basis, the cloud market shares of AWS and Azure",
    "Is Microsoft's P/E above 20 as of December 2025?", "cloud unit growth at Alibaba and at Microsoft",
    "who leads the cloud game?",
])
def test_figure__is_told_where_the_words_narrow_nothing(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "answer"


@pytest.mark.parametrize(("text", "outcome"), [
    ("What is AWS's March 2024 AI case study share?", "decline"),
    ("How fast did Alibaba Cloud grow in August 2025?", "decline"),
    ("What is AWS's AI case study share in 2024/2025?", "answer"),
    ("How fast did Alibaba Cloud grow in Q3 2025?", "answer"),
])
def test_figure_of_a_stretch__is_not_one_of_a_part_of_it(ask: Asking, text: str, outcome: str) -> None:
    assert ask(text).answer.outcome == outcome
