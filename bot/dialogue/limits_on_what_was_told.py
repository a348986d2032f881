"""A limit that names nobody, asked after an answer: 过半了吗 after a sum is of the sum, 超过30倍吗 after "who has the
highest?" of whoever that was."""

from __future__ import annotations

from knowledge import replace

from bot.dialogue.leaning import COMPARATIVES
from bot.models import Frame, Reading

_LIMITS = ("above", "below", "at_least", "at_most")
_TOTAL, _AVERAGE = "total", "average"
_OF_SEVERAL = ("both", "every", "neither", "which", "who", "any_of", "only", "nobody", "it")

_OF_TWO = ("verification", "comparison", "stated_beside")
_SIDED = (*COMPARATIVES, "above", "below")
_IT, _PAIR = frozenset({"it", "its"}), 2


def with_limit_on_what_was_told(reading: Reading, frame: Frame) -> Reading:
    """The reading with what the limit is held against; "do both have more than 20 %?" is of each that was shown."""
    another = not set(reading.metrics) <= set(frame.metrics)
    named = reading.entities or reading.groups or another or reading.ordinals or reading.excluded
    limited = reading.has(*_LIMITS) and len(reading.quantities) == 1
    if not named and limited and _is_of_the_one_compared(reading, frame):
        cues = reading.cues - _IT
        return replace(reading, entities=frame.entities[:1], metrics=frame.metrics, cues=cues)
    limited = limited and reading.has("polar", "confirm")
    if named or not limited or reading.has(*_OF_SEVERAL) or len(frame.metrics) != 1:
        return reading
    if frame.intent == _TOTAL and len(frame.entities) > 1 and "remainder" not in frame.cues:
        operation = _AVERAGE if _AVERAGE in frame.cues else _TOTAL
        return replace(reading, entities=frame.entities, metrics=frame.metrics, cues=reading.cues | {operation})
    if frame.winner:
        return replace(reading, entities=(frame.winner,), metrics=frame.metrics)
    return reading


def _is_of_the_one_compared(reading: Reading, frame: Frame) -> bool:
    """ "AWS's share?", "is it higher than Azure's?", and then "is it over 30 %?": of the one that was held against the
    other, and not of both."""
    beside = len(frame.entities) == _PAIR and len(frame.metrics) == 1 and frame.limit is None and not frame.winner
    several = any(reading.has(cue) for cue in _OF_SEVERAL if cue not in _IT)
    sided = frame.intent in _OF_TWO and not set(frame.cues).isdisjoint(_SIDED)
    return beside and sided and not several and not reading.has("difference", "points", "compare")
