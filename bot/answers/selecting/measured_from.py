"""Whether somebody is sought by how far he is from one who is named ("whose P/E is double Alibaba's?", "who is 9 points
behind AWS?"): the figure of the one named is then no answer, and nobody's need stand there."""

from __future__ import annotations

from knowledge import Mention

from bot.models import Reading

_WHO = ("who", "whose", "which")
_SIDES = frozenset({"above", "below", "more", "less", "at_least", "at_most", "cheaper", "pricier", "same"})
_SMALL = frozenset({"of", "the", "as", "than", "that", "to", "with", "的", "嘅", "之", "比"})
_DISTANCES = ("points", "", None)


def is_measured_from(reading: Reading, *, by_parts: bool = True) -> bool:
    """`by_parts`: multiples and parts of the named figure count as well as distances from it."""
    if len(reading.entities) != 1 or reading.groups or "entities" in reading.inherited or not _seeks(reading):
        return False
    measures = [m for m in reading.mentions if _is_measure(m, by_parts)]
    names = [m for m in reading.mentions if m.kind == "entity"]
    pairs = ((one, name) if one.start < name.start else (name, one) for one in measures for name in names)
    return any(_are_joined(first, last, reading) for first, last in pairs)


def _seeks(reading: Reading) -> bool:
    return reading.has("who", "which") or any(m.text.casefold().split()[0] in _WHO for m in reading.mentions[:1])


def _is_measure(mention: Mention, by_parts: bool) -> bool:
    if mention.key == "same":
        return by_parts
    return mention.quantity is not None and (by_parts or mention.quantity.unit in _DISTANCES)


def _are_joined(first: Mention, last: Mention, reading: Reading) -> bool:
    """A measure and a name with nothing between but what says of which side and of whom."""
    between = [m for m in reading.mentions if first.end <= m.start < last.start]
    joined = all(m.key in _SIDES or m.text.casefold() in _SMALL for m in between)
    if first.kind == "entity":
        return bool(between) and joined
    sided = first.key == "same" or any(m.key in _SIDES for m in between)
    return joined and (sided or (first.quantity is not None and first.quantity.unit not in _DISTANCES))
