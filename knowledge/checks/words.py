"""A vocabulary lists a phrase once: twice is a slip, and filler that is a cue as well is never read as filler. Nor are
alternatives set against each other without a space in thousands: those are written out when the words are read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from knowledge.checks.examined import Examined
from knowledge.checks.wording import as_read
from knowledge.locations import RecordKind
from knowledge.models import Location, Vocabulary
from knowledge.problems import Problem
from knowledge.recognition.alternatives import count_written

_MOST_WRITTEN = 1000
_PARTS: tuple[RecordKind, ...] = ("cues", "hints", "filler", "filler_more", "numbers", "names", "outside")


def check(examined: Examined) -> Iterator[Problem]:
    for language, words in examined.base.vocabularies.items():
        for cue, phrases in words.cues.items():
            yield from _twice(examined, language, cue, phrases)
        yield from _filler(examined, language, words)
        yield from _too_many(examined, language)


def _too_many(examined: Examined, language: str) -> Iterator[Problem]:
    for part in _PARTS:
        for path, phrase in _texts(examined.locations.value(part, language)):
            if (count := count_written(phrase.removeprefix("="))) > _MOST_WRITTEN:
                yield Problem("too-many-forms",
                              f"This phrase writes out {count:,} forms, and {_MOST_WRITTEN:,} are the most.",
                              examined.at(part, language, *path),
                              "Put a space between its alternatives, or make several phrases of it.")


def _texts(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every text in a file, with the way to it."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict | list):
        for step, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _texts(inner, (*path, step))


def _twice(examined: Examined, language: str, cue: str, phrases: tuple[str, ...]) -> Iterator[Problem]:
    seen: dict[tuple[str, ...], str] = {}
    for index, phrase in enumerate(phrases):
        other = seen.setdefault(_exact(phrase), phrase)
        if other is not phrase:
            yield Problem("duplicate-word", f'"{phrase}" stands twice under "{cue}".',
                          examined.at("cues", language, cue, index), "Keep one of the two.")


def _filler(examined: Examined, language: str, words: Vocabulary) -> Iterator[Problem]:
    """Filler is compared with cues by stem, as the reader does."""
    heard = _cue_by_phrase(words.cues)
    seen: set[tuple[str, ...]] = set()
    for phrase, location in _filler_phrases(examined, language, words):
        if _exact(phrase) in seen:
            yield Problem("duplicate-word", f'"{phrase}" is filler twice.', location, "Keep one of the two.")
        elif cue := heard.get(as_read(phrase, by_stem=True)):
            yield Problem("duplicate-word", f'"{phrase}" is filler and stands under the cue "{cue}" as well.', location,
                          "Keep it in one of the two.")
        seen.add(_exact(phrase))


def _filler_phrases(examined: Examined, language: str, words: Vocabulary) -> Iterator[tuple[str, Location]]:
    for group, phrases in words.filler.items():
        part: RecordKind = "filler" if group in examined.locations.value("filler", language) else "filler_more"
        for index, phrase in enumerate(phrases):
            yield phrase, examined.at(part, language, group, index)


def _cue_by_phrase(cues: Mapping[str, tuple[str, ...]]) -> dict[tuple[str, ...], str]:
    return {as_read(phrase, by_stem=True): cue for cue, phrases in cues.items() for phrase in phrases}


def _exact(phrase: str) -> tuple[str, ...]:
    return ("=",) * phrase.startswith("=") + as_read(phrase)
