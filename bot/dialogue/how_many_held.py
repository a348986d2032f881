"""A bare "how many are there?", "how many of them?" after a limit: how many keep to it."""

from __future__ import annotations

from knowledge import replace

from bot.models import Frame, Reading

_LIMITED = "threshold"
_SIDES = frozenset({"above", "below"})
_HOW_MANY = "how_many"
_AROUND = frozenset({_HOW_MANY, "existence", "it", "and_what", "which", "who", "polar", "total"})
"""Cues that ask for nothing else beside it."""


def how_many_held(reading: Reading, frame: Frame) -> Reading | None:
    """The reading with that limit again; None where it asks for anything else."""
    named = reading.entities or reading.groups or reading.metrics or reading.quantities or reading.topics
    sides = _SIDES.intersection(frame.cues)
    if named or frame.limit is None or not frame.intent.startswith(_LIMITED) or not sides:
        return None
    if not reading.has(_HOW_MANY) or not reading.cues <= _AROUND or any(m.kind == "unknown" for m in reading.mentions):
        return None
    mentions = tuple(m if m.key == _HOW_MANY else m.as_filler() for m in reading.mentions)
    return replace(
        reading,
        mentions=mentions,
        cues=frozenset({_HOW_MANY, *sides}),
        metrics=frame.metrics,
        quantities=(frame.limit,),
        inherited=reading.inherited | {"metrics", "quantities"},
    )
