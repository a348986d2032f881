"""What is said of nobody by name: of whoever stands at a place in an order ("is the highest P/E above 30?"), or has the
stated figure ("is the P/E 18x?"); and who is set beside such a one ("is Microsoft cheaper than the first?")."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import Knowledge, Mention, replace

from bot.answers.orders.order import direction_of, ranked_rows
from bot.answers.selecting.selection import FIRST, LAST, in_one_unit, select
from bot.answers.statements.limits import BOUNDS, read_limits
from bot.answers.statements.stated import in_stated_unit
from bot.models import Reading

_ENDS = frozenset({*FIRST, *LAST})
_PLACES = _ENDS | {"ordinal"}
_OVER, _UNDER = ("more", "above", "pricier", "faster"), ("less", "below", "cheaper", "slower")
_BESIDE = (*_OVER, *_UNDER)
_OTHERWISE = (
    "every", "both", "neither", "nobody", "only", "any_of", "difference", "ratio", "points", "total", "average",
)
"""Cues by which the figure is not held against one of an order, but against several of them."""


def of_whoever_is_placed(reading: Reading, knowledge: Knowledge) -> Reading:
    """The reading with whoever stands at the place that is asked of as the one it is about; as it is where somebody is
    named, where no place or no figure is said, or where two share the place."""
    if reading.entities or len(reading.metrics) != 1 or len(reading.quantities) != 1 or reading.has(*_OTHERWISE):
        return reading
    if not reading.has(*_PLACES) or not (reading.has(*_ENDS) or reading.ordinals):
        return reading
    placed = _who_is_placed(replace(reading, cues=reading.cues - BOUNDS), knowledge)
    if not placed:
        return reading
    return replace(reading, entities=(placed,), groups=(), ordinals=(), cues=reading.cues - _PLACES)


def beside_whoever_is_placed(reading: Reading, knowledge: Knowledge) -> Reading | None:
    """The reading with whoever stands at the place that the one name is set beside: "below the highest?" does not ask
    whether it is the highest. None where that is the name itself, for nobody is above himself, or where it is to lie
    between two."""
    named = len(reading.entities) == 1 and len(reading.metrics) == 1
    if not named or reading.quantities or reading.excluded or reading.has(*_OTHERWISE, "other"):
        return reading
    if not _leads_to_a_place(reading):
        return reading
    if reading.has(*_OVER) and reading.has(*_UNDER):
        return None  # "above the third, but below the first": one of two would answer for both
    mentions = tuple(m if _is_place(m) else m.as_filler() for m in reading.mentions)
    placed = _who_is_placed(replace(reading, mentions=mentions, entities=(), cues=reading.cues & _PLACES), knowledge)
    if not placed:
        return reading
    if placed == reading.entities[0]:
        return None
    mentions = tuple(m.as_filler() if _is_place(m) or m.kind == "group" else m for m in reading.mentions)
    entities = (*reading.entities, placed)
    cues = reading.cues - _PLACES
    return replace(reading, mentions=mentions, entities=entities, groups=(), ordinals=(), cues=cues)


def _is_place(mention: Mention) -> bool:
    return mention.key in _PLACES or mention.kind == "ordinal"


def _leads_to_a_place(reading: Reading) -> bool:
    """ "Cheaper than the first", where "more, and the highest" is a place of its own."""
    beside = {m.end for m in reading.mentions if m.kind == "cue" and m.key in _BESIDE}
    idle = {m.start: m.end for m in reading.mentions if m.kind == "filler"}
    places = {m.start for m in reading.mentions if _is_place(m)}
    return any(_behind_idle(end, idle) in places for end in beside)


def _behind_idle(start: int, idle: Mapping[int, int]) -> int:
    while start in idle:
        start = idle[start]
    return start


def who_stands_at(place: Mention, metric: str, knowledge: Knowledge) -> str:
    """Of that metric, at an end of its order or at a place counted from its first end; empty where nobody does, or two
    do."""
    is_counted = place.kind == "ordinal"
    ordinals = (int(place.key),) if is_counted else ()
    cues = frozenset() if is_counted else frozenset({place.key})
    return _who_is_placed(Reading((place,), metrics=(metric,), cues=cues, ordinals=ordinals), knowledge)


def next_to(place: Mention, metric: str, knowledge: Knowledge) -> str:
    """Who comes behind whoever stands there."""
    ordinal = int(place.key) + 1 if place.kind == "ordinal" else 2
    cues = frozenset() if place.kind == "ordinal" else frozenset({place.key})
    return _who_is_placed(Reading((place,), metrics=(metric,), cues=cues, ordinals=(ordinal,)), knowledge)


def _who_is_placed(reading: Reading, knowledge: Knowledge) -> str:
    """Empty where nobody stands there by himself."""
    rows = [row for row in select(reading, knowledge, with_peers=True).rows if row.fact]
    if len({row.metric for row in rows}) != 1 or len(rows) < 2:
        return ""
    ranked = ranked_rows(in_one_unit(rows, knowledge), direction_of(reading, knowledge.metric(rows[0].metric)))
    place = reading.ordinals[0] if reading.ordinals else 1
    placed = [row.entity for row in ranked if row.rank == place]
    return placed[0] if len(placed) == 1 else ""


def of_whoever_has_it(reading: Reading, knowledge: Knowledge) -> Reading | None:
    """The reading with the one who has the stated figure as whom it is about; None where nobody is named and several
    have it, or nobody, so that it is so of none."""
    if reading.entities or reading.groups or len(reading.metrics) != 1 or len(reading.quantities) != 1:
        return reading
    limit = read_limits(reading)[0]
    rows = [row for row in select(reading, knowledge, with_peers=True).rows if row.fact]
    if limit.side != "equals" or len({row.entity for row in rows}) < 2:
        return reading
    owners = {row.entity for row in in_stated_unit(rows, limit.stated, knowledge) if row.fact and limit.holds(row.fact)}
    return replace(reading, entities=tuple(owners)) if len(owners) == 1 else None
