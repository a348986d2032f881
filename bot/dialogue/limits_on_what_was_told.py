"""A limit that names nobody, asked after an answer: 过半了吗 after a sum is of the sum, 超过30倍吗 after "who has the
highest?" of whoever that was."""

from __future__ import annotations

from knowledge import replace

from bot.models import Frame, Reading

_LIMITS = ("above", "below", "at_least", "at_most")
_TOTAL, _AVERAGE = "total", "average"
_OF_SEVERAL = ("both", "every", "neither", "which", "who", "any_of", "only", "nobody", "it")


def with_limit_on_what_was_told(reading: Reading, frame: Frame) -> Reading:
    """The reading with what the limit is held against; "do both have more than 20 %?" is of each that was shown."""
    another = not set(reading.metrics) <= set(frame.metrics)
    named = reading.entities or reading.groups or another or reading.ordinals or reading.excluded
    limited = reading.has(*_LIMITS) and len(reading.quantities) == 1 and reading.has("polar", "confirm")
    if named or not limited or reading.has(*_OF_SEVERAL) or len(frame.metrics) != 1:
        return reading
    if frame.intent == _TOTAL and len(frame.entities) > 1 and "remainder" not in frame.cues:
        operation = _AVERAGE if _AVERAGE in frame.cues else _TOTAL
        return replace(reading, entities=frame.entities, metrics=frame.metrics, cues=reading.cues | {operation})
    if frame.winner:
        return replace(reading, entities=(frame.winner,), metrics=frame.metrics)
    return reading
