"""What somebody who dictates takes back in the same breath, in the words that people use for it."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("turns", "first"), [
    ("Microsoft's P/E no actually Amazon's", "Amazon, P/E: 40x"),
    ("Azure share no actually AWS's", "AWS, cloud market share: 29%"),
    ("compare Alibaba's P/E with Microsoft's, no actually Amazon's", "P/E: Amazon 40x, Alibaba 18x."),
    ("Azure's share? wait no, AWS's", "AWS, cloud market share: 29%"),
    ("Amazon's P/E, sorry no, Microsoft's", "Microsoft, P/E: 35x"),
    ("pe of msft er no amzn", "Amazon, P/E: 40x"),
    ("amazon's p/e, no hang on, microsoft's", "Microsoft, P/E: 35x"),
    ("what is the pe of alibaba || okay and what about amazon no wait i meant microsoft", "Microsoft, P/E: 35x"),
    ("What is Alibaba's P/E? || oh wait, actually Amazon's", "Amazon, P/E: 40x"),
])
def test_correction__counts(ask: Asking, turns: str, first: str) -> None:
    assert ask.chat(turns).message.text.startswith(first)


@pytest.mark.parametrize(("text", "first"), [
    ("Is Azure above 30%? uh no?", "No: Azure's cloud market share is 20%"),
    ("is AWS or actually Azure bigger", "AWS's cloud market share is 29%"),
    ("wait, actually what's Alibaba's P/E", "Alibaba, P/E: 18x"),
])
def test_no_correction__changes_nothing(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize(("text", "first"), [
    ("how much has Alibaba said it will invest over these three years", "Alibaba, AI and cloud investment plan"),
    ("how many billions has Alibaba said it'll put into AI", "Alibaba, AI and cloud investment plan"),
    ("how many downloads did the queen app get in its first week", "Qwen app: 10 million downloads"),
    ("alley baba p e ratio", "Alibaba, P/E: 18x"),
    ("what site did you pull this off", "All figures come from AInvest"),
    ("r&d short 4 wat", "Research and development (R&D)"),
    ("ali cloud agnst aws", "(read as Alibaba Cloud)"),
    ("100%+ ai growth how many qtrs in row", "Alibaba: 9 quarters or 8 quarters"),
    ("who are alibaba's ai pals", "Alibaba's partners include SAP"),
    ("AWS and Azure who holds what of the market just say the two numbers", "Cloud market share (global): AWS 29%"),
])
def test_spoken_and_hurried_words__are_heard(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize("text", [
    "how much did Microsoft say it will spend on cloud", "Alibaba said it will invest how much next year",
    "just say yes",
])
def test_neighbours__stay_refused(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
