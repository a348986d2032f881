"""A bare "by what %?" after two have been compared: how far apart they are, not what part the one is of the other."""

from __future__ import annotations

from knowledge import Mention, has_han, replace

from bot.dialogue.leaning import COMPARATIVES
from bot.models import Frame, Reading

_BY, _AS_PERCENT, _DIFFERENCE = "by", "as_percent", "difference"
_PART = "how_much_of"
_AROUND = frozenset({_AS_PERCENT, _DIFFERENCE, "and_what", "it", "its", "what", "polar", "how_much"})
_PAIR = 2
_HELD_AGAINST = ("verification",)
_SIDE_BY_SIDE, _MULTIPLES = ("comparison", "versus", "ranking"), ("pe_ratio",)
"""Intents after which it is asked how far two are apart; after a mere row only of what is no percentage itself."""
_SIDES = (*COMPARATIVES, "above", "below")


def by_percent(reading: Reading, frame: Frame) -> Reading:
    """The reading with that asked of the two."""
    if len(frame.entities) != _PAIR or not frame.metrics:
        return reading
    reading = _without_side(reading)
    if not reading.cues <= _AROUND:
        return reading
    named = reading.entities or reading.groups or reading.metrics or reading.quantities or reading.topics
    again = _AS_PERCENT in reading.cues and _were_set_apart(frame)
    asks = again or any(_is_by(m, reading) for m in reading.mentions) or _DIFFERENCE in reading.cues
    if named or not asks:
        return reading
    asked = replace(reading, cues=reading.cues | {_DIFFERENCE} | _side_told(frame))
    if not again:
        return asked
    return replace(asked, entities=_looked_from(frame), inherited=asked.inherited | {"entities"})


def _were_set_apart(frame: Frame) -> bool:
    """ "In percent?" of how far they are apart, after a yes or no on who is ahead, or after two P/E ratios."""
    return frame.intent in (_DIFFERENCE, *_HELD_AGAINST) or (
        frame.intent in _SIDE_BY_SIDE and frame.metrics == _MULTIPLES
    )


def _side_told(frame: Frame) -> frozenset[str]:
    """ "How much more?", "in %?": of the higher one, for a percentage is not the same from both sides; after a yes or
    no it is of whoever was asked about."""
    return frozenset(frame.cues) & frozenset(_SIDES) if frame.intent == _DIFFERENCE else frozenset()


def _looked_from(frame: Frame) -> tuple[str, ...]:
    """The two, whoever was picked of them first."""
    first = (frame.winner,) if frame.winner and frame.winner in frame.entities else ()
    return tuple(dict.fromkeys((*first, *frame.entities)))


def _without_side(reading: Reading) -> Reading:
    """ 快百分之几 asks how far, and no longer who is ahead."""
    asked = {m.start for m in reading.mentions if m.key == _AS_PERCENT and has_han(m.text)}
    sides = {m for m in reading.mentions if m.kind == "cue" and m.key in COMPARATIVES and m.end in asked}
    if not sides:
        return reading
    mentions = tuple(m.as_filler() if m in sides else m for m in reading.mentions if m.key != _PART)
    cues = (reading.cues - {*(m.key for m in sides), _PART}) | {_DIFFERENCE}
    return replace(reading, mentions=mentions, cues=cues)


def _is_by(percent: Mention, reading: Reading) -> bool:
    led = any(m.end == percent.start and m.text.casefold() == _BY for m in reading.mentions)
    return percent.key == _AS_PERCENT and (led or percent.text.casefold().startswith(f"{_BY} "))
