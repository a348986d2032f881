"""Who asks, for whom and for what: it narrows no figure, in whatever words it is said."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Good morning, a customer at my window is asking at what multiple Alibaba shares are trading", "18x"),
        ("One of our members asked how much of the world cloud market belongs to Microsoft", "20%"),
        ("the lads at the pub asked which cloud is biggest", "29%"),
        ("somebody in the audience wondered what Amazon's P/E is", "40x"),
        ("Is there a P/E comparison between Amazon and Alibaba I can read out to the customer?", "40x"),
        ("What dangers for Alibaba should I warn our members about?", "9 points"),
        ("price earnings ratio of all the companies mentioned, for the treasurers report", "35x"),
        ("names of Alibaba's strategic tie-ups, for the ecosystem box", "Deloitte"),
        ("need the earnings multiple for Alibaba for my IC memo", "18x"),
        ("summarise the downside factors on Alibaba for our investmnt committee", "9 points"),
        ("which are the dangers for who buys Alibaba", "9 points"),
        ("Who do I credit on air for this article?", "AInvest"),
        ("May I state that Alibaba's cloud listing was abandoned in 2023?", "No. Alibaba cancelled"),
    ],
)
def test_askers__narrow_nothing(ask: Asking, text: str, told: str) -> None:
    answer = ask(text)
    assert answer.answer.outcome == "answer"
    assert told in answer.message.text


@pytest.mark.parametrize(
    "text",
    [
        "how many customers does Azure have", "how many of our customers use Azure", "does Alibaba have many customers",
        "how many members do we have", "our members' growth", "cloud market share, for Europe",
        "the P/E of Amazon, for the retail segment", "cloud market share, for the Japanese office market",
        "In what year was Alibaba founded, and by whom?", "In which programming language is the Qwen app written?",
    ],
)
def test_people_and_places_that_are_asked_about__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("P/E of Alibaba and Microsoft", "and the discount?"), "Alibaba's P/E is 48.6% below Microsoft's"),
        (("P/E of Alibaba and Microsoft", "and the premium?"), "Microsoft's P/E is 94.4% above Alibaba's"),
    ],
)
def test_discount_or_premium__is_that_of_whoever_has_it(ask: Asking, turns: tuple[str, str], told: str) -> None:
    frame = ask(turns[0]).answer.frame
    assert told in ask(turns[1], frame).message.text


@pytest.mark.parametrize(
    "text",
    ["what's our cloud share", "our P/E", "how fast is our cloud growing", "my growth rate?", "cloud share in our region"],
)
def test_figures_of_the_asker__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("my P/E slide: all three multiples", "40x"),
        ("for our records: AWS share", "29%"),
        ("my boss wants the P/E of Microsoft", "35x"),
    ],
)
def test_things_of_the_asker__narrow_nothing(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text
