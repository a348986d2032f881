"""This project's own reader and router."""

from __future__ import annotations

from knowledge import Knowledge, Reader, build_lexicon, clean, tokenize

from benchmarks.router.recognised import TODAY, Recognised
from benchmarks.router.vocabulary import Words
from bot.answers.slots import count_slots
from bot.models import IntentMatch
from bot.routing import PassingWords, read_question, route


class Footnote:
    def __init__(self, words: Words) -> None:
        english = words.base.vocabularies["en"]
        self.book = words.book
        self.knowledge = Knowledge(words.base)
        self.reader = Reader(build_lexicon(words.base, "en"), english)
        self.passing = PassingWords(**{kind: frozenset(found) for kind, found in english.small_words.items()})

    def recognise(self, text: str) -> Recognised:
        spotted = self.reader.spot_mentions(tokenize(clean(text)), TODAY)
        reading = read_question(spotted.mentions, self.knowledge, self.passing)
        match = route(reading, self.book, count_slots(reading, self.knowledge))
        intent = match.intent if isinstance(match, IntentMatch) else None
        return Recognised(intent, reading.entities, reading.groups, reading.metrics, reading.cues)


def build(words: Words) -> Footnote:
    return Footnote(words)
