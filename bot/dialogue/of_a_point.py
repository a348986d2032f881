"""What a follow-up asks of a point in words that name a figure elsewhere: "how long has that been going on?", "how much
do they bring in?"."""

from __future__ import annotations

from knowledge import replace

from bot.models import Frame, Reading

_EVENT = "event"
"""What a question takes over so surely that it is not read by itself."""
_BY_THE_WAY = ("how long ha", "bring in", "brings in", "bringing in")
"""Cues of a figure that are no more than a verb or a length of time where a point is spoken of."""


def of_a_point(reading: Reading, frame: Frame) -> Reading:
    """The reading without that figure, where a point was told and the question says no more than "that" of it."""
    named = reading.entities or reading.topics or any(m.kind in ("metric", "quantity") for m in reading.mentions)
    if frame.metrics or not frame.claims or not reading.metrics or named or not reading.has("it"):
        return reading
    if not any(m.text.casefold().startswith(_BY_THE_WAY) for m in reading.mentions):
        return reading
    return replace(reading, metrics=(), pairs=(), inherited=reading.inherited | {_EVENT})
