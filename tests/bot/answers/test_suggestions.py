"""Whatever is offered is answered: every suggestion that any answer can make is itself a question with an answer."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

import pytest

from knowledge import Knowledge

from bot.assistant import Assistant
from bot.models import Suggestion
from tests.bot.asking import Asking

pytestmark = pytest.mark.volume


def _possible(knowledge: Knowledge) -> Iterator[Suggestion]:
    """All that the answers make suggestions of: figures that exist, metrics, pairs of holders, broad topics."""
    for fact in knowledge.base.facts:
        yield Suggestion("figure", (fact.entity,), fact.metric)
    for metric in knowledge.base.metrics:
        holders = knowledge.holders(metric)
        if holders:
            yield Suggestion("comparison", metric=metric)
        yield from (Suggestion("difference", pair, metric) for pair in permutations(holders, 2))
    yield from (Suggestion("claims", topic=topic) for topic in ("risk", "strength", "verdict"))
    yield from (Suggestion("contradictions"), Suggestion("gaps"))
    for name in (claim.entity for claim in knowledge.base.claims):
        yield Suggestion("overview", (name,))
    yield from (Suggestion("versus", pair) for pair in permutations(knowledge.holders("pe_ratio"), 2))


def test_suggestions__each_is_answered(assistant: Assistant, knowledge: Knowledge, ask: Asking) -> None:
    language = assistant.renderer.languages["en"]
    offered = dict.fromkeys(language.question(idea) for idea in _possible(knowledge))
    refused = {text: ask(text).answer.outcome for text in offered}
    assert {text: outcome for text, outcome in refused.items() if outcome != "answer"} == {}


def test_suggestions__a_pair_gets_the_difference_it_asks_for(
    knowledge: Knowledge, assistant: Assistant, ask: Asking
) -> None:
    language = assistant.renderer.languages["en"]
    for idea in _possible(knowledge):
        if idea.kind == "difference":
            trace = ask(language.question(idea))
            assert trace.answer.kind == "difference", trace.question.text
            assert {fact.entity for fact in trace.answer.facts} == set(idea.entities), trace.question.text


@pytest.mark.parametrize(
    "text",
    [
        "hi",
        "help",
        "Tencent P/E?",
        "should I buy BABA?",
        "Azure",
        "weather in Paris",
        "compare cloud market shares",
        "which one is higher",
        "source?",
    ],
)
def test_buttons__those_that_are_shown_are_answered(text: str, ask: Asking) -> None:
    buttons = ask(text).message.buttons
    assert buttons
    assert {button: ask(button).answer.outcome for button in buttons} == dict.fromkeys(buttons, "answer")


@pytest.mark.parametrize(
    "text", ["P/E in 2022", "how much is AWS growing", "Tencent P/E?", "tell me a joke about cats"]
)
def test_refusal__offers_at_most_three(text: str, ask: Asking) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert 1 <= len(trace.message.buttons) <= 3


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Is BABA a buy?", ["Compare P/E", "What are the risks?", "What are the strengths?"]),
        ("price target for Alibaba?", ["Compare P/E", "What are the risks?"]),
        ("amazon or microsoft, which should i buy", ["Compare Amazon and Microsoft", "Compare P/E"]),
        ("Azure revenue in dollars", ["Azure revenue growth?", "Azure share of parent's revenue?"]),
        ("Alibaba's revenue?", ["Alibaba Cloud revenue growth?"]),
        ("which models does Qwen2.5-Max beat", ["Qwen3-Max-Preview parameters?"]),
        ("AWS revenue growth", ["Compare revenue growth"]),
        ("Alibaba's headcount?", ["What are the risks?"]),
        ("compare them", ["Compare revenue growth"]),
    ],
)
def test_refusal__offers_what_is_near(text: str, offered: list[str], ask: Asking) -> None:
    assert set(offered) <= set(ask(text).message.buttons)


@pytest.mark.parametrize("text", ["how much?", "which one is higher", "the gap?", "Qwen3-Max-Preview's licence?"])
def test_refusal__never_sets_a_model_beside_the_author(text: str, ask: Asking) -> None:
    assert "Compare parameters" not in ask(text).message.buttons
