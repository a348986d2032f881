"""A sum or an average set apart from one figure: "how many times Alibaba Cloud's share is AWS plus Azure?",
微软和亚马逊PE的平均值是阿里的几倍."""

from __future__ import annotations

from collections.abc import Callable

from knowledge import Fact, Knowledge, Quantity, replace

from bot.answers.build import answer
from bot.answers.calculations import calculation
from bot.answers.calculations.calculation import Calculation
from bot.answers.calculations.computed import Computed
from bot.answers.calculations.sides_of_sums import (
    Names,
    asks_for_a_distance,
    asks_for_a_part,
    has_two_sides,
    sides_of_a_sum,
    taken_off_in_turn,
)
from bot.answers.declining.decline import decline
from bot.answers.selecting.selected import Missing
from bot.answers.selecting.selection import select
from bot.answers.statements.asserted import asserted
from bot.models import Answer, Asked, Reading, Row, Suggestion

Build = Callable[[Asked, Knowledge], Answer]

_RATIOS = ("ratio", "quotient")
_AVERAGE = "average"
_ADDING, _NAMES = ("total", "plus", _AVERAGE), ("entity", "group")
_BEFORE, _BEHIND = 3, 5
"""How far from a percentage a name may stand that it is a part of: AWS的50%, "50 % more than that of AWS"."""


def or_sums_apart(build: Build) -> Build:
    """The builder, but for questions that set a sum apart from one figure."""

    def built(asked: Asked, knowledge: Knowledge) -> Answer:
        return _build(asked, knowledge) or build(asked, knowledge)

    return built


def _build(asked: Asked, knowledge: Knowledge) -> Answer | None:
    reading = asked.match.reading
    of_sum = asks_for_a_part(reading)
    sides = sides_of_a_sum(reading) if of_sum or asks_for_a_distance(reading) else taken_off_in_turn(reading)
    if sides is None:
        of_leaders = of_sum and reading.wanted > 1  # "what percent of the top three's total is Google Cloud?"
        return decline(asked, knowledge, _no_distance(reading)) if of_leaders and reading.entities else None
    return _set_apart(asked, knowledge, sides, of_sum=of_sum, by_ratio=reading.has(*_RATIOS))


def or_sum_held(build: Build) -> Build:
    """The builder, but for a sum of which it is asked whether it is so many times another figure, or so far from it."""

    def built(asked: Asked, knowledge: Knowledge) -> Answer:
        reading = asked.match.reading
        if not (reading.has(*_ADDING) and _is_held_apart(reading, knowledge)):
            return build(asked, knowledge)
        if (sides := sides_of_a_sum(reading)) is None:
            return decline(asked, knowledge, _no_distance(reading))
        by_ratio = not any(quantity.unit == "points" for quantity in reading.quantities)
        found = _set_apart(asked, knowledge, sides, of_sum=False, by_ratio=by_ratio)
        return found or decline(asked, knowledge, _no_distance(reading))

    return built


def _is_held_apart(reading: Reading, knowledge: Knowledge) -> bool:
    """ "At least twice AWS", "less than half of AWS", "by more than 10 points": the stated figure says how far the two
    sides are apart, and is no limit for the sum."""
    if not has_two_sides(reading):
        return any(quantity.unit == "ratio" for quantity in reading.quantities)
    units = {knowledge.metric(key).unit for key in reading.metrics}
    return any(_is_distance(quantity, units, reading) for quantity in asserted(reading))


def _is_distance(quantity: Quantity, units: set[str], reading: Reading) -> bool:
    if quantity.unit in ("ratio", "points") or (quantity.unit == "multiple" and "multiple" not in units):
        return True
    names = [m for m in reading.mentions if m.kind in _NAMES]
    near = any(quantity.start - _BEFORE < m.end <= quantity.end + _BEHIND for m in names)
    return quantity.unit == "percent" and near


def _set_apart(
    asked: Asked, knowledge: Knowledge, sides: tuple[Names, Names], *, of_sum: bool, by_ratio: bool
) -> Answer | None:
    reading = asked.match.reading
    if reading.has(_AVERAGE) and reading.groups and not by_ratio:
        return decline(asked, knowledge, _no_distance(reading))  # "the sector average": of whom, nobody says
    rows = _rows(reading, knowledge)
    several, single = (_rows_of(names, rows, sides, knowledge, with_him=of_sum) for names in sides)
    facts = tuple(row.fact for row in several if row.fact)
    other = single[0].fact if len(single) == 1 else None
    if len(facts) < len(sides) or other is None:
        return decline(asked, knowledge, _no_distance(reading))
    if not reading.has(_AVERAGE) and (other.unit == "multiple" or "growth" in other.metric):
        return decline(asked, knowledge, (Missing("another", metric=other.metric, wanted="sum_of_rates"),))
    result = calculation.average(facts) if reading.has(_AVERAGE) else calculation.total(facts)
    if of_sum and (other not in facts or other.unit == "multiple"):
        return None
    apart = _apart(replace(facts[0], value=result.value), other, of_sum=of_sum, by_ratio=by_ratio)
    return answer(
        asked,
        knowledge,
        "total",
        Computed((result, apart), several, beside=single),
        facts=(*facts, other),
        suggestions=[Suggestion("comparison", metric=other.metric)],
    )


def _no_distance(reading: Reading) -> tuple[Missing, ...]:
    wanted = "from_average" if reading.has(_AVERAGE) else "from_sum"
    return (Missing("another", metric=reading.metrics[0], wanted=wanted),) if reading.metrics else ()


def _rows(reading: Reading, knowledge: Knowledge) -> tuple[Row, ...]:
    """One figure of each name, all of one kind; none where the sources lack one."""
    selection = select(reading, knowledge)
    rows = tuple(dict.fromkeys(row for row in selection.rows if row.fact))
    one_kind = len({(row.metric, row.fact.unit) for row in rows if row.fact}) == 1
    return rows if one_kind and not selection.missing and len({row.entity for row in rows}) == len(rows) else ()


def _apart(together: Fact, other: Fact, *, of_sum: bool, by_ratio: bool) -> Calculation:
    high, low = (together, other) if together.value >= other.value else (other, together)
    if of_sum:
        return calculation.percent_of(together, other)
    return calculation.ratio(high, low) if by_ratio else calculation.difference(high, low)


def _rows_of(
    names: Names, rows: tuple[Row, ...], sides: tuple[Names, Names], knowledge: Knowledge, *, with_him: bool = False
) -> tuple[Row, ...]:
    """Those of the names; of a group all of it, and none where it has the single one as well: whether he is counted
    is not said then, but of whom a part of the sum is asked he is."""
    groups = [knowledge.base.groups[m.key] for m in names if m.kind == "group"]
    if groups:
        other = knowledge.company(sides[1][0].key)
        rows = rows if with_him else tuple(row for row in rows if knowledge.company(row.entity) != other)
        holders = knowledge.holders(rows[0].metric) if rows else ()
        members = {knowledge.company(name) for group in groups for name in knowledge.members(group, holders)}
        if with_him:
            return tuple(row for row in rows if knowledge.company(row.entity) in members)
        return rows if other not in members or any(group.rivals for group in groups) else ()
    named = {knowledge.company(m.key) for m in names}
    return tuple(row for row in rows if knowledge.company(row.entity) in named)
