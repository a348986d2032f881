"""What is said of nobody by name: of whoever stands at a place in an order ("is the highest P/E above 30?"), or has the
stated figure ("is the P/E 18x?")."""

from __future__ import annotations

from knowledge import Knowledge, replace

from bot.answers.orders.order import direction_of, ranked_rows
from bot.answers.selecting.selection import FIRST, LAST, in_one_unit, select
from bot.answers.statements.limits import BOUNDS, read_limits
from bot.answers.statements.stated import in_stated_unit
from bot.models import Reading

_ENDS = frozenset({*FIRST, *LAST})
_PLACES = _ENDS | {"ordinal"}
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
    rows = [row for row in select(reading, knowledge, with_peers=True).rows if row.fact]
    if len({row.metric for row in rows}) != 1 or len(rows) < 2:
        return reading
    unbound = replace(reading, cues=reading.cues - BOUNDS)
    ranked = ranked_rows(in_one_unit(rows, knowledge), direction_of(unbound, knowledge.metric(rows[0].metric)))
    place = reading.ordinals[0] if reading.ordinals else 1
    placed = [row.entity for row in ranked if row.rank == place]
    if len(placed) != 1:
        return reading
    return replace(reading, entities=(placed[0],), groups=(), ordinals=(), cues=reading.cues - _PLACES)


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
