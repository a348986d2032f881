"""Sums and averages that somebody is set against: "Alibaba Cloud's share relative to Azure + Google Cloud"."""

from __future__ import annotations

from knowledge import Knowledge, Mention, frozen

from bot.models import Reading, Row

_COMPARE = "compare"
_TO_THE_OTHER = frozenset({"with", "to", "against"})
"""Words that lead to the other side behind a "compare" that opens the question."""
_SET_WITH, _JOINED_BY = frozenset({"跟", "与", "與", "同"}), "和"
"""In Chinese the comparing word stands behind both sides, and one of these between them."""
_RELATIVE = frozenset({"相对", "相對", "相对于", "相對於"})
_TWO = 2


@frozen
class Parted:
    """Whose figures are added up or averaged, and whose one figure is set against the result."""

    added: tuple[Row, ...]
    beside: tuple[Row, ...]


def parted(rows: tuple[Row, ...], reading: Reading, knowledge: Knowledge) -> Parted | None:
    """The two sides of "Azure + Google Cloud vs AWS", where one of them is a single figure."""
    place = place_between(reading)
    if place is None or len(rows) <= _TWO:
        return None
    before = _rows_of([m for m in reading.mentions if m.start < place], rows, knowledge)
    after = _rows_of([m for m in reading.mentions if m.start > place], rows, knowledge)
    before = before or tuple(row for row in rows if row not in after)  # a group is whoever is not named
    after = tuple(row for row in rows if row not in before)
    if not before or not after or min(len(before), len(after)) > 1:
        return None
    return Parted(after, before) if len(before) == 1 else Parted(before, after)


def place_between(reading: Reading) -> int | None:
    """Where the first side ends; None where nothing parts them ("how do Azure and AWS compare, in total?")."""
    names = _names(reading.mentions)
    comparing = [m.start for m in reading.mentions if m.key == _COMPARE or m.text in _RELATIVE]
    if len(names) < _TWO or not comparing:
        return None
    first, last = min(m.end for m in names), max(m.start for m in names)
    within = [m for m in reading.mentions if first <= m.start < last]
    places = [m.start for m in within if m.start in comparing]
    places = places or [m.start for m in within if m.text.casefold() in _TO_THE_OTHER]
    if not places and min(comparing) > last:
        places = [m.start for m in within if m.text in _SET_WITH] or [m.start for m in within if m.text == _JOINED_BY]
    return places[0] if len(places) == 1 else None


def _names(mentions: tuple[Mention, ...]) -> list[Mention]:
    return [m for m in mentions if m.kind in ("entity", "group")]


def _rows_of(mentions: list[Mention], rows: tuple[Row, ...], knowledge: Knowledge) -> tuple[Row, ...]:
    named = {member for m in mentions if m.kind == "entity" for member in knowledge.family(m.key)}
    return tuple(row for row in rows if row.entity in named)
