"""A sum that is divided by how many it has: "sum the three P/Es and divide by three" is their average, which there is
also of figures that do not add up to anything."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_TOTAL, _AVERAGE = "total", "average"
_DIVIDING = ("ratio", "quotient")
_DIVIDED = frozenset({"divide by", "divided by", "divide that by", "divide it by", "divide this by", "divide these by"})
_NUMBERS: Mapping[str, int] = {"three": 3, "3": 3, "four": 4, "4": 4, "two": 2, "2": 2}
_THEIR_NUMBER = frozenset({"number", "count", "how many"})
_NEAR = 2


@woken_by(_TOTAL, beside=_DIVIDING)
def with_sums_divided_by_their_number(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with the division as the cue of an average, where nobody is named and as many have the figure."""
    metrics = {m.key for m in mentions if m.kind == "metric"}
    divided = next((m for m in mentions if m.key in _DIVIDING and m.text.casefold() in _DIVIDED), None)
    if len(metrics) != 1 or divided is None or any(m.kind == "entity" for m in mentions):
        return mentions
    count = len(set(knowledge.holders(next(iter(metrics)))))
    number = next((m for m in mentions if m.start >= divided.end and _is_their_number(m, count)), None)
    if number is None or number.start - divided.end > _NEAR:
        return mentions
    idle = {m.start for m in mentions if m.key == _TOTAL} | {m.start for m in mentions if m.start >= number.start}
    joints = {m.start for m in mentions if m.key in ("and_what", "turned", "it") and m.start < divided.start}
    kept = (m.as_filler() if m.start in idle | joints else m for m in mentions if m.start != divided.start)
    return tuple(sorted((*kept, divided._replace(kind="cue", key=_AVERAGE)), key=lambda m: (m.start, m.end)))


def _is_their_number(mention: Mention, count: int) -> bool:
    text = mention.text.casefold()
    return _NUMBERS.get(text) == count or text in _THEIR_NUMBER
