"""Questions on what happened that ask for more than a source says of it: its cause, the month or the day."""

from __future__ import annotations

from bot.models import Reading

_OF_AN_ACT = frozenset(
    {"why", "cancel", "ipo", "cloud", "what", "which", "who", "it", "article", "polar", "went_public"}
)
"""Cues of a question that asks of an act and of nothing that came of it."""
_MATTERING = frozenset(
    {"matter", "matters", "mattered", "care", "cares", "important", "importance", "deal", "bad", "significant"}
)
"""Words of what comes of something, with those that the cues of risks have."""


def asks_the_cause(reading: Reading) -> bool:
    """ "Why did they cancel the IPO?": the source says what came of it and not what led to it."""
    told = {m.key for m in reading.mentions if m.kind == "cue"}
    words = {word for m in reading.mentions for word in m.text.casefold().split()}
    plain = not any(m.kind == "unknown" for m in reading.mentions) and words.isdisjoint(_MATTERING)
    return plain and {"why", "cancel"} <= told and told <= _OF_AN_ACT


def asks_for_the_day(reading: Reading) -> bool:
    """ "Which month was it?": the events have a year."""
    return any(
        m.kind == "cue" and m.key == "when" and m.text.casefold().split()[-1] in ("month", "day", "week")
        for m in reading.mentions
    )
