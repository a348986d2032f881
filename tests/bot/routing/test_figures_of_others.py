"""Figures on another basis or by another house, whoever is struck from a list, and who wrote the text with what."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(
    "text",
    ["Alibaba's P/E, forward", "microsoft pe, fwd", "forward: Amazon's P/E", "Alibaba P/E - trailing",
     "Alibaba P/E by Morgan Stanley", "Morgan Stanley's P/E for Alibaba", "AWS share via Gartner",
     "AWS's share as Gartner sees it", "Gartner: AWS share?", "is AWS's share 29% according to Gartner"],
)
def test_figures_of_others__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("forward me alibaba's p/e", "18x"),
        ("Alibaba P/E vs JPMorgan", "18x"),
        ("AWS share according to AInvest", "29%"),
        ("is azure trailing aws", "Yes"),
        ("strike Amazon from the list - highest P/E?", "Microsoft"),
        ("strike Amazon, highest P/E?", "Microsoft"),
        ("axe AWS, biggest cloud?", "Azure"),
        ("with Amazon struck off the list, highest P/E?", "Microsoft"),
        ("Does the page disclose anywhere that AI was used to write it?", "AI agent"),
        ("did they use AI to write the piece", "AI agent"),
        ("anywhere on the page does it admit AI was used for the writing?", "AI agent"),
    ],
)
def test_what_looks_like_them__is_answered(ask: Asking, text: str, told: str) -> None:
    answer = ask(text)
    assert answer.answer.outcome == "answer"
    assert told in answer.message.text


@pytest.mark.parametrize(
    "text",
    ["Which Latin American laws hold back US cloud companies?", "what US statute restricts the chips",
     "which permits do US clouds lack in southeast asia", "which hurdles does Alibaba face, by name?",
     "Which individual editor reviewed this piece?", "which member of the editorial team reviewed it?",
     "who reviewed the article, by name?"],
)
def test_what_is_nowhere_named__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("which hurdles does Alibaba face?", "operations"),
        ("which partners does alibaba have, by name?", "Bosch"),
        ("who reviewed the piece?", "Editorial Team"),
        ("what kinds of hurdles hold back US clouds in Latin America?", "logistical"),
    ],
)
def test_what_is_named__is_told(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text
