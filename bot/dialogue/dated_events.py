"""A date that is asked of an event just told: "in 2023?", 是2023年吗 after "was the IPO cancelled?" asks whether it
happened then."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.dialogue.composing import Word, inserted
from bot.models import Frame

_POLAR, _OF_ALL_TIMES = "polar", "past"
"""The second is the key of what is no date: "is it a record?", "is that the highest ever?"."""
_BESIDE = frozenset({_POLAR, "confirm", "and_what", "it", "its", "when"})
"""Cues beside the date that say nothing of their own."""


def with_event_dated(mentions: tuple[Mention, ...], frame: Frame, knowledge: Knowledge) -> tuple[Mention, ...]:
    """The mentions as a question of that event; as they are where they ask for more than its date."""
    dated = any(m.kind == "period" and m.key != _OF_ALL_TIMES for m in mentions)
    bare = all(m.kind in ("filler", "period") or m.key in _BESIDE for m in mentions)
    if not (dated and bare) or frame.metrics or len(frame.claims) != 1:
        return mentions
    event = knowledge.claims.with_key(frame.claims[0])
    if event.period is None or not frame.topics:
        return mentions
    said = tuple(m.as_filler() if m.kind == "cue" else m for m in mentions)
    words: list[Word] = [("cue", _POLAR, _POLAR), *(("cue", topic, topic) for topic in frame.topics)]
    return inserted(said, words, 0)
