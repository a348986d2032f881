"""What a question does not wake would have changed nothing: a word that is missing from what wakes a rewrite, a near
miss or a check on points would silence it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from knowledge import Knowledge, Mention, clean, tokenize

from bot.answers.claims import unsaid
from bot.answers.near_misses import NEAR_MISSES, waking_words
from bot.assistant import Assistant
from bot.evaluation import Case, read_cases
from bot.language import language_of
from bot.routing import hear_doubt, read_question
from bot.routing.idle import IDLE_WORDS
from bot.routing.reading import BEFORE_NAMES
from bot.routing.waking import woken_by
from bot.waking import Sleepers, said_in
from tests.bot.asking import TODAY
from tests.share import share

FOLDER = Path(__file__).parents[2] / "questions"
SETS = ("mending", "mending_later", "mending_third", "mending_fourth", "mending_fifth", "mending_zh")


def test_rewrite__is_applied_where_a_word_wakes_it(knowledge: Knowledge) -> None:
    @woken_by("pe", "quantity", "long")
    def shorten(mentions: tuple[Mention, ...], _: Knowledge) -> tuple[Mention, ...]:
        return mentions[:1]

    mentions = (Mention("cue", "how_much", 0, 2, "How Long"), Mention("filler", "of", 2, 3, "of"))
    assert shorten.is_woken_by(said_in(mentions))
    assert shorten.is_woken_by(said_in((Mention("cue", "pe", 0, 1, "P/E"),)))
    assert shorten.is_woken_by(said_in((Mention("quantity", "percent", 0, 1, "4%"),)))
    assert not shorten.is_woken_by(said_in(mentions[1:]))


def test_rewrite__that_leans_on_a_second_word_sleeps_without_it() -> None:
    shorten = woken_by("pe", beside=("entity", "group"))(lambda mentions, _: mentions[:1])
    assert shorten.is_woken_by({"pe", "group"})
    assert not shorten.is_woken_by({"pe", "metric"})
    assert not shorten.is_woken_by({"entity"})


@pytest.mark.volume
@pytest.mark.parametrize("name", SETS)
def test_sleeping_rewrite__would_change_nothing(assistant: Assistant, name: str) -> None:
    for text, mentions in _spotted(assistant, read_cases(FOLDER / f"{name}.jsonl")):
        for rewrite in (*BEFORE_NAMES.rules, *IDLE_WORDS.rules):
            changed = rewrite.apply(mentions, assistant.knowledge)
            assert rewrite.is_woken_by(said_in(mentions)) or changed == mentions, (text, rewrite)
            mentions = changed


@pytest.mark.volume
@pytest.mark.parametrize("name", SETS)
def test_sleeping_near_miss__is_none(assistant: Assistant, name: str) -> None:
    for text, mentions in _spotted(assistant, read_cases(FOLDER / f"{name}.jsonl")):
        reading = read_question(mentions, assistant.knowledge, assistant.hearing[language_of(text)].passing)
        for miss in NEAR_MISSES.rules:
            awake = bool(Sleepers([miss]).awake(waking_words(reading)))
            assert awake or not miss.asks(reading, assistant.knowledge), (text, miss.wanted)


@pytest.mark.volume
@pytest.mark.parametrize("name", SETS)
def test_sleeping_check_on_points__finds_nothing(assistant: Assistant, name: str) -> None:
    knowledge = assistant.knowledge
    for text, mentions in _spotted(assistant, read_cases(FOLDER / f"{name}.jsonl")):
        reading = read_question(mentions, knowledge, assistant.hearing[language_of(text)].passing)
        found = knowledge.claims.speaking(reading.cues.union(reading.topics))
        words = unsaid.waking_words(reading)
        for check in unsaid.LEFT_OUT.rules:
            asleep = bool(check.wakes) and check.wakes.isdisjoint(words)
            for claims in ((), found, *((claim,) for claim in found)) if asleep else ():
                assert not check.asks(claims, reading), (text, check)


def _spotted(assistant: Assistant, cases: tuple[Case, ...]) -> Iterator[tuple[str, tuple[Mention, ...]]]:
    for text in share(dict.fromkeys(turn for case in cases for turn in case.turns), one_in=10):
        hearing = assistant.hearing[language_of(text)]
        spotted = hear_doubt(hearing.reader.spot_mentions(tokenize(clean(text)), TODAY), hearing.passing.tags)
        yield text, spotted.mentions
