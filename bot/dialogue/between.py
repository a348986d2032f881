"""What lies between the last two amounts that were shown, of two kinds: "Alibaba's plan?", "and Amazon's spending?",
"the difference?"; after all that there is of one name, the question says too little."""

from __future__ import annotations

from knowledge import replace

from bot.models import Frame, Reading

_APART = frozenset({"difference", "ratio", "quotient"})
_AROUND = _APART | {"and_what", "what", "it", "its", "both", "total", "how_much", "how_many", "choice"}
"""Cues that ask for nothing else beside it ("the difference between them")."""
_OVERVIEW = "overview"


def of_the_last_two(reading: Reading, frame: Frame) -> Reading | None:
    """The reading with the two in its place; None where it asks for something else, or there are no two."""
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
        metrics=tuple(dict.fromkeys(metric for _, metric in pairs)),
        entities=tuple(dict.fromkeys(entity for entity, _ in pairs)),
        pairs=pairs,
        inherited=reading.inherited | {"metrics", "entities", "pairs"},
    )
