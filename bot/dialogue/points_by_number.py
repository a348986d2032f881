"""One of the points that were told, by its place, in words that are no ordinals elsewhere: "the last one?", "the
first?", "number 7", "the ninth one"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from knowledge import Mention, has_han, replace

from bot.models import Frame, Reading

_PLACES: Mapping[str, int] = {
    "first": 1, "1st": 1, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "第一": 1, "第一个": 1, "第一個": 1, "第二个": 2, "第二個": 2, "头一个": 1, "頭一個": 1, "第六": 6, "第七": 7,
    "第八": 8, "第九": 9, "第十": 10,
}
_LAST = frozenset({"last", "final", "最后", "最後", "最后一个", "最後一個", "最末", "最末一个", "最末一個"})
_NUMBER = frozenset({"number", "no", "nr", "num", "point", "item", "点", "點", "条", "條", "项", "項"})
_AROUND = frozenset({"and_what", "what", "it", "its", "define", "roughly", "says", "list", "more", "polar"})
_LIST, _FIRST_IN_FULL = "list", frozenset({"list", "most"})
_COUNTS = "counts_of_names"
"""The filler of "the first two"."""
_ORDINAL: Literal["ordinal"] = "ordinal"


def with_point_by_number(reading: Reading, frame: Frame) -> Reading:
    """The reading with such a word as the place of a point, where several were told."""
    named = reading.entities or reading.groups or reading.metrics or reading.periods or reading.ordinals
    if named or len(frame.claims) < 2 or frame.metrics or not frame.topics:
        return reading
    places = {m.start: place for m in reading.mentions if (place := _place(m, reading, frame))}
    counts = any(m.key == _COUNTS for m in reading.mentions)
    beside = (m for m in reading.mentions if m.start not in places and m.kind != "filler")
    if len(set(places.values())) != 1 or counts or not all(_is_around(m, frame) for m in beside):
        return reading
    (place,) = set(places.values())
    mentions = tuple(
        m._replace(kind=_ORDINAL, key=str(place), quantity=None) if m.start in places else m.as_filler()
        for m in reading.mentions
    )
    return replace(
        reading,
        mentions=mentions,
        ordinals=(place,),
        quantities=(),
        topics=(),
        cues=frozenset({_ORDINAL}),
    )


def opens_the_first_point(reading: Reading, frame: Frame) -> bool:
    """第一个展开说说 after several points: the first of them, though by itself it would be the first of some order."""
    if len(frame.claims) < 2 or frame.metrics or not reading.cues <= _FIRST_IN_FULL or not reading.has(_LIST):
        return False
    named = reading.entities or reading.groups or reading.metrics
    return not named and any(has_han(m.text) and _PLACES.get(m.text) == 1 for m in reading.mentions)


def _place(mention: Mention, reading: Reading, frame: Frame) -> int:
    word = mention.text.casefold()
    if word in _LAST:
        return len(frame.claims)
    if mention.quantity and mention.quantity.unit is None and _is_number(mention, reading):
        return int(mention.quantity.value)
    return _PLACES.get(word, 0)


def _is_number(mention: Mention, reading: Reading) -> bool:
    """ "Number 7", "the 7th"."""
    before = any(m.end == mention.start and m.text.casefold() in _NUMBER for m in reading.mentions)
    return before or any(m.start == mention.end and m.text.casefold() == "th" for m in reading.mentions)


def _is_around(mention: Mention, frame: Frame) -> bool:
    word = mention.text.casefold()
    return mention.key in (*_AROUND, *frame.topics) or word in _NUMBER
