"""A bare "by what %?" after two have been compared: how far apart they are, not what part the one is of the other."""

from __future__ import annotations

from knowledge import Mention, replace

from bot.models import Frame, Reading

_BY, _AS_PERCENT, _DIFFERENCE = "by", "as_percent", "difference"
_AROUND = frozenset({_AS_PERCENT, "and_what", "it", "its", "what", "polar", "how_much"})
_PAIR = 2


def by_percent(reading: Reading, frame: Frame) -> Reading:
    """The reading with that asked of the two."""
    if len(frame.entities) != _PAIR or not frame.metrics or not reading.cues <= _AROUND:
        return reading
    named = reading.entities or reading.groups or reading.metrics or reading.quantities or reading.topics
    if named or not any(_is_by(m, reading) for m in reading.mentions):
        return reading
    return replace(reading, cues=reading.cues | {_DIFFERENCE})


def _is_by(percent: Mention, reading: Reading) -> bool:
    led = any(m.end == percent.start and m.text.casefold() == _BY for m in reading.mentions)
    return percent.key == _AS_PERCENT and (led or percent.text.casefold().startswith(f"{_BY} "))
