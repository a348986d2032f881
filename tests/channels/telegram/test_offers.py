"""Offered questions are read whole on a narrow button, are asked in full, and are shown once."""

from __future__ import annotations

import pytest

from bot.app import TEMPLATES
from bot.channels.telegram.offers import Offers, question_button, without_offers
from bot.channels.telegram.words import Words
from bot.models import Suggestion
from bot.rendering.markup import columns
from tests.channels.telegram.running import UNKNOWN, alice, assistant, expected, running_bot


def offers() -> Offers:
    return Offers(Words(TEMPLATES), assistant().renderer, assistant().knowledge)


def ideas() -> list[Suggestion]:
    base = assistant().knowledge.base
    names = sorted({fact.entity for fact in base.facts})[:3]
    metrics = sorted({fact.metric for fact in base.facts})
    return [Suggestion(kind, tuple(names[:count]), metric) for metric in metrics
            for kind, count in (("figure", 1), ("comparison", 0), ("difference", 2))]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_button__is_read_whole_and_asks_in_full(language: str) -> None:
    shortened = 0
    for idea in (*ideas(), Suggestion("contradictions"), Suggestion("claims", topic="risk")):
        question = assistant().renderer.languages[language].question(idea)
        button = offers().button(idea, question, language)
        data = str(button.callback_data)
        assert columns(button.text) <= 38
        assert len(data.encode()) <= 64
        if data.startswith("q:"):
            shortened += 1
            assert offers().question(data) == question
        else:
            assert button.text == question
    assert shortened


@pytest.mark.parametrize(("idea", "label"), [
    (Suggestion("difference", ("amazon", "alibaba"), "pe_ratio"), "P/E gap: Amazon, Alibaba"),
    (Suggestion("difference", ("google_cloud", "alibaba_cloud"), "cloud_infrastructure_spending"),
     "Gap: Google Cloud, Alibaba Cloud"),
    (Suggestion("figure", ("alibaba",), "pe_ratio"), "Alibaba P/E?"),
])
def test_button__leaves_out_what_the_answer_says(idea: Suggestion, label: str) -> None:
    question = assistant().renderer.languages["en"].question(idea)
    assert offers().button(idea, question, "en").text == label


def test_button__of_a_name_that_the_base_lost_asks_nothing() -> None:
    assert offers().question("q:en:figure::xxxxxx:yyyyyy") is None


def test_question_button__reads_as_it_asks() -> None:
    assert question_button("Alibaba P/E?").text == "Alibaba P/E?"


def test_without_offers__drops_only_what_is_offered() -> None:
    html = "<b>No.</b>\n\nI can answer:\n• Alibaba&#39;s P/E?\n• Compare P/E\n• 3 points"
    assert without_offers(html, ("Alibaba's P/E?", "Compare P/E")) == "<b>No.</b>\n\nI can answer:\n• 3 points"


async def test_refusal__shows_its_questions_once() -> None:
    async with running_bot() as server:
        asker = alice(server)
        await asker.say(UNKNOWN)
        refusal = await server.next_message(asker)
        offered = expected(UNKNOWN).message.buttons
        assert [row[0] for row in refusal.buttons] == list(offered)
        assert not any(question in refusal.text for question in offered)
        await asker.say("/help")
        help_ = await server.next_message(asker)
        assert not any(row[0] in help_.text for row in help_.buttons)
