"""What a peer says that a question is, and the same as a match that the answers are built from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from knowledge import Knowledge, Reader, tokenize

from benchmarks.router.vocabulary import Words
from bot.answers.slots import count_slots
from bot.models import Ambiguous, IntentMatch, Match, Reading, Unrecognised

TODAY = date(2026, 11, 22)


@dataclass(frozen=True, slots=True)
class Recognised:
    """An intent with its slots; `intent` is None where the peer recognises nothing."""

    intent: str | None
    entities: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    metrics: tuple[str, ...] = ()
    cues: frozenset[str] = frozenset()


class Peer(Protocol):
    """A recogniser, ready to use."""

    def recognise(self, text: str) -> Recognised: ...


def metrics_by_cues(words: Words, cues: frozenset[str]) -> tuple[str, ...]:
    """The metric whose longest sign the cues hold: for peers that know metrics by their names only."""
    signs = [
        (len(sign), key) for key, metric in words.base.metrics.items() for sign in metric.signs if cues.issuperset(sign)
    ]
    longest = max((length for length, _ in signs), default=0)
    return tuple(dict.fromkeys(key for length, key in signs if length == longest))[:1]


def as_reading(found: Recognised, knowledge: Knowledge) -> Reading:
    """The slots alone, without the words that they were read from."""
    return Reading(
        mentions=(),
        entities=found.entities,
        groups=found.groups,
        metrics=found.metrics,
        cues=found.cues,
        topics=tuple(cue for cue in sorted(found.cues) if cue in knowledge.claims.topics),
        reasons=tuple(cue for cue in sorted(found.cues) if cue in knowledge.claims.reasons),
    )


def as_match(found: Recognised, text: str, words: Words, knowledge: Knowledge, reader: Reader) -> Match:
    """Numbers and dates are read by our own reader for every peer, so that only intent and names differ."""
    spotted = reader.spot_mentions(tokenize(text), TODAY)
    reading = replace(
        as_reading(found, knowledge),
        mentions=spotted.mentions,
        terms=tuple(dict.fromkeys(m.key for m in spotted.mentions if m.kind == "term")),
        quantities=tuple(m.quantity for m in spotted.mentions if m.quantity),
        periods=tuple(m for m in spotted.mentions if m.period),
        ordinals=tuple(int(m.key) for m in spotted.mentions if m.kind == "ordinal"),
    )
    if found.intent is None:
        return Unrecognised((), reading)
    rule = words.book.rule(found.intent)
    counts = count_slots(reading, knowledge)
    if any(counts[slot] < least for slot, least in rule.qualifies.items()):
        return Unrecognised((), reading)
    missing = tuple(slot for slot, least in rule.needs.items() if counts[slot] < least)
    return Ambiguous(rule.intent, missing, reading) if missing else IntentMatch(rule.intent, rule.answer, reading)
