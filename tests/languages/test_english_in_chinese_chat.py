"""In a chat that is set to Chinese, English questions are heard as ever and answered in Chinese."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import pytest

from bot.assistant import Assistant
from bot.conversation import Conversation
from bot.models import Trace
from tests.bot.asking import TODAY
from tests.conversations.reading import Talk, read_talks
from tests.conversations.worlds import build_worlds

pytestmark = pytest.mark.volume

_OWN = ("zh ", "claims by evidence")
"""Hints (`hints.yaml`) are each language's own."""
TALKS = {talk.name: talk for talk in read_talks() if not talk.name.startswith(_OWN)}


@cache
def _worlds() -> Mapping[str, Assistant]:
    return build_worlds()


def _traces(talk: Talk, language: str) -> list[Trace]:
    chat = Conversation(_worlds()[talk.world], TODAY, language)
    return [chat.ask(turn.ask) for turn in talk.turns]


def _shown(trace: Trace) -> tuple[str, str, list[str]]:
    return trace.answer.outcome, trace.answer.kind, sorted(fact.key for fact in trace.answer.facts)


@pytest.mark.parametrize("talk", TALKS.values(), ids=TALKS)
def test_english__is_heard_the_same(talk: Talk) -> None:
    assert [_shown(trace) for trace in _traces(talk, "zh")] == [_shown(trace) for trace in _traces(talk, "en")]


@pytest.mark.parametrize("question", [
    "My brother-in-law swears by them and will not stop. What's Alibaba's P/E?",
    "AWS leads in cloud. Wrong?", "AWS is at 29%, no?", "only talking 2022 here",
    "what is the P/E of Microsoft because my wife asked me at dinner",
])
def test_english__keeps_its_small_words(question: str) -> None:
    heard = [_shown(Conversation(_worlds()["shipped"], TODAY, language).ask(question)) for language in ("zh", "en")]
    assert heard[0] == heard[1]
    assert heard[0][0] != "decline"


@pytest.mark.parametrize("question", ["BABA 的 P/E is 多少", "Azure 的 growth 是 how much"])
def test_mixed__english_helping_verbs_ask_for_no_yes_or_no(question: str) -> None:
    trace = Conversation(_worlds()["shipped"], TODAY).ask(question)
    assert [match.intent for match in trace.matches] == ["figure"]
