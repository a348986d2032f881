"""A place in the order that was shown, and another figure: "rank the clouds by share" and then "how fast does the
second one grow?", 第二名的增速 is of whoever stands there, and no place in the order of what is asked now."""

from __future__ import annotations

from knowledge import Mention, replace

from bot.models import Frame, Reading

_RANKING, _ORDINAL = "ranking", "ordinal"
_OF_ANOTHER_ORDER = frozenset(
    {"most", "least", "priciest", "cheapest", "fastest", "slowest", "rank", "place_of", "ascending", "who", "which",
     "any_of", "list", "difference", "ratio", "points", "compare", "total", "average", "next_after", "next_before",
     "among_first", "polar", "confirm", "why", "choice"}
)
_BY_ITSELF = ("快", "慢", "大", "小", "高", "低", "多", "少", "强", "強", "贵", "貴", "便宜")
"""Ends of places that say by what they are ordered (第二快)."""
_OF = frozenset({"of", "the", "for", "at", "does", "is", "has"})


def of_a_place_shown(reading: Reading, frame: Frame) -> Reading | None:
    """The reading of whoever has that place; None where none is pointed at."""
    if frame.intent != _RANKING or len(reading.ordinals) != 1 or reading.has(*_OF_ANOTHER_ORDER):
        return None
    if reading.entities or reading.groups or reading.excluded or reading.quantities or len(reading.metrics) != 1:
        return None
    place = next((m for m in reading.mentions if m.kind == _ORDINAL), None)
    number = reading.ordinals[0]
    if place is None or reading.metrics == frame.metrics or not 0 < number <= len(frame.entities):
        return None
    if not _is_of_what_was_shown(place, reading):
        return None
    return replace(
        reading,
        mentions=tuple(m.as_filler() if m is place else m for m in reading.mentions),
        entities=(frame.entities[number - 1],),
        ordinals=(),
        cues=reading.cues - {_ORDINAL},
        inherited=reading.inherited | {"entities"},
    )


def _is_of_what_was_shown(place: Mention, reading: Reading) -> bool:
    """Before the measure (第二名的增速), or behind an "of"; 增速第二 and "the second fastest" are of an order of their
    own."""
    text = place.text.casefold()
    if text.endswith(_BY_ITSELF) or any(word.endswith("est") for word in text.split()):
        return False
    before = [m for m in reading.mentions if m.end <= place.start]
    measured = [m for m in before if m.kind in ("metric", "cue")]
    led = bool(before) and before[-1].text.casefold().split()[-1] in _OF
    return led or not measured
