"""What somebody is at as he asks, who waits for him and how soon: told by its shape; and conditions, which stay."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("Doing a cloud slide for IC, what's Ali's global share", "Alibaba Cloud, cloud market share: 4%"),
    ("Putting together a deck for the LPs, what's Microsoft's P/E", "35x"),
    ("Drafting my thesis chapter on IT, AWS share?", "29%"),
    ("For my technical section I need the parameter count of Qwen3-Max-Preview.", "1 trillion"),
    ("For the competition slide I want to know who has the largest cloud share", "AWS has the highest"),
    ("In our market chapter, what share does AWS get?", "29%"),
    ("How fast did Azure grow? It is for a homework of my daughter", "39%"),
])
def test_what_the_asker_is_at__changes_nothing(ask: Asking, text: str, shown: str) -> None:
    answered = ask(text)
    assert answered.answer.outcome == "answer"
    assert shown in answered.message.text
    assert "do not know" not in answered.message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("PEs for BABA, MSFT, AMZN in one line pls, client on the phone", "40x"),
    ("Alibaba P/E asap, customer on line 2", "18x"),
    ("Boss on the phone, Alibaba P/E?", "18x"),
    ("Alibaba P/E, LP call in 5 min", "18x"),
    ("give me the bear points in 3 bullets, LP call in 5 min", "export controls"),
    ("Dinner with clients in an hour, Azure growth?", "39%"),
    ("Alibaba P/E, IC at 3pm", "18x"),
    ("AWS share quick, train leaving", "29%"),
    ("what share does AWS have, phone at 3%", "29%"),
])
def test_haste__changes_nothing(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "Alibaba P/E, excluding leases",
    "Adjusting for cash, Alibaba P/E?",
    "AWS share, customers in healthcare",
    "AWS share, in Europe",
    "Azure growth last year, boss waiting",
    "Azure growth in healthcare, client on the phone",
    "For the retail part, Alibaba's growth?",
    "Alibaba's revenue, phone business",
    "Making a chip in China, what does it cost Alibaba",
    "Client numbers for AWS?",
])
def test_conditions__are_no_situations(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("is baba cheap af compared to amzn? pe numbers pls", "18x"),
    ("baba pe istg", "18x"),
    ("whos the smol one in cloud lmao", "Alibaba Cloud has the lowest cloud market share: 4%"),
    ("who is the small one in the cloud market", "Alibaba Cloud has the lowest"),
    ("whos the chonky one in cloud", "AWS has the highest"),
])
def test_slang__is_read(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "is alibaba the small one in ecommerce",
    "does alibaba serve the small ones in retail",
])
def test_small_ones__of_other_fields(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "outcome"), [
    ("okay so what about that one how much was that", "clarify"),
    ("thanks, how much was that", "clarify"),
    ("ok so which one is higher", "clarify"),
    ("thanks so much", "chat"),
    ("thanks, that's exactly how much i needed", "chat"),
])
def test_thanks__hide_no_question(ask: Asking, text: str, outcome: str) -> None:
    assert ask(text).answer.outcome == outcome
