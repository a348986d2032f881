"""What lies between the last two amounts that were shown, of two kinds: "Alibaba's plan?", "and Amazon's spending?",
"the difference?"; after all that there is of one name, the question says too little."""

from __future__ import annotations

from knowledge import replace

from bot.models import Frame, Reading

_BEYOND, _DIFFERENCE = frozenset({"more", "less"}), "difference"
_APART = frozenset({"difference", "ratio", "quotient"})
_AROUND = _APART | {"and_what", "what", "it", "its", "both", "total", "how_much", "how_many", "choice", "by"}
"""Cues that ask for nothing else beside it ("the difference between them")."""
_OVERVIEW = "overview"


def of_the_last_two(reading: Reading, frame: Frame) -> Reading | None:
    """The reading with the two in its place; None where it asks for something else, or there are no two."""
    reading = _as_distance(reading)
    named = reading.entities or reading.groups or reading.metrics or reading.quantities or reading.topics
    if named or not reading.has(*_APART) or not reading.cues <= _AROUND:
        return None
    if frame.intent == _OVERVIEW and len(frame.entities) == 1:
        return reading
    if frame.before is None or frame.amount is None:
        return None
    pairs = (frame.before, frame.amount)
    return replace(
        reading,
        mentions=tuple(m._replace(key=_DIFFERENCE) if m.key in _BEYOND else m for m in reading.mentions),
        metrics=tuple(dict.fromkeys(metric for _, metric in pairs)),
        entities=tuple(dict.fromkeys(entity for entity, _ in pairs)),
        pairs=pairs,
        inherited=reading.inherited | {"metrics", "entities", "pairs"},
    )


def _as_distance(reading: Reading) -> Reading:
    """ "How much more is that?": how far the last one lies from the one before."""
    asked = reading.has("how_much", "by") and reading.has("it") and reading.has(*_BEYOND)
    return replace(reading, cues=reading.cues - _BEYOND | {_DIFFERENCE}) if asked else reading
