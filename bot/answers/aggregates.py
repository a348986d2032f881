"""Figures made of several: above or below a limit, totals, averages, parts of an amount, amounts per period."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from knowledge import Fact, Knowledge, Quantity

from bot.answers import calculation
from bot.answers.build import answer
from bot.answers.calculation import Calculation
from bot.answers.decline import decline
from bot.answers.leaders import leaders
from bot.answers.selection import Missing, select
from bot.models import Answer, Asked, Direction, Reading, Row, Suggestion

_QUARTERS_A_YEAR = 4
_PARTS = ("data_center", "share", "how_much_of")


@dataclass(frozen=True, slots=True)
class Threshold:
    """The rows beyond the limit on the asked side, and the others."""

    limit: Quantity
    direction: Direction
    inside: tuple[Row, ...]
    outside: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Computed:
    """Results with the rows that they are made of; `stated` is what the question took for granted."""

    calculations: tuple[Calculation, ...]
    rows: tuple[Row, ...]
    missing: tuple[Missing, ...] = ()
    stated: Quantity | None = None
    length: str | None = None
    """For an amount per period: "year" or "quarter"."""


def build_threshold(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    selection = select(reading, knowledge, with_peers=True)
    if not selection.rows:
        return decline(asked, knowledge, selection.missing)
    limit = reading.quantities[0]
    direction: Direction = "low" if reading.has("below", "less") and not reading.has("above", "more") else "high"
    if reading.has("negation", "exclude") and not reading.excluded:
        direction = "low" if direction == "high" else "high"
    inside = tuple(row for row in selection.rows if row.fact and _beyond(row.fact, limit, direction, reading))
    outside = tuple(row for row in selection.rows if row not in inside)
    content = Threshold(limit, direction, inside, outside)
    return answer(
        asked,
        knowledge,
        "threshold",
        content,
        facts=selection.facts,
        suggestions=[Suggestion("comparison", metric=selection.rows[0].metric)],
    )


def _beyond(fact: Fact, limit: Quantity, direction: Direction, reading: Reading) -> bool:
    if fact.value == limit.value:
        if fact.qualifier == "over":
            return direction == "high"
        return reading.has("negation", "exclude") or reading.has("at_least")
    return fact.value > limit.value if direction == "high" else fact.value < limit.value


def build_total(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = _counted(asked.match.reading, knowledge)
    selection = select(reading, knowledge)
    rows = tuple(dict.fromkeys(selection.rows))
    if len({(row.entity, row.metric) for row in rows}) < len(rows):
        return decline(asked, knowledge, selection.missing)  # two sides of a contradiction add up to nothing
    rows = leaders(rows, reading)
    facts = tuple(row.fact for row in rows if row.fact)
    if len(facts) < 2 - reading.has("remainder") or selection.missing or len({fact.unit for fact in facts}) > 1:
        return decline(asked, knowledge, selection.missing)
    if reading.has("remainder") and facts[0].unit == "percent":
        results = (calculation.remainder(facts),)
    elif reading.has("average"):
        results = (calculation.average(facts),)
    else:
        results = (calculation.total(facts),)
    return answer(
        asked,
        knowledge,
        "total",
        Computed(results, rows, selection.missing),
        facts=facts,
        suggestions=[Suggestion("comparison", metric=rows[0].metric)],
    )


def _counted(reading: Reading, knowledge: Knowledge) -> Reading:
    """Those who get the rest ("left for everyone else") are not among those who are counted; those who are left out
    ("apart from AWS and Azure, what remains?") are the ones who are."""
    if not reading.has("remainder"):
        return reading
    groups = tuple(key for key in reading.groups if not knowledge.base.groups[key].rivals)
    return replace(
        reading,
        groups=(*groups, *reading.excluded_groups),
        entities=(*reading.entities, *reading.excluded),
        excluded=(),
        excluded_groups=(),
    )


def build_part_amount(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    found = parts_of(reading, knowledge)
    if not found:
        return decline(asked, knowledge)
    share, whole = found
    if reading.has("negation", "exclude"):
        results: tuple[Calculation, ...] = (calculation.rest_of_part(share), calculation.rest_amount(share, whole))
    else:
        results = (calculation.part(share, whole),)
    rows = (Row(share.entity, share.metric, share), Row(whole.entity, whole.metric, whole))
    return answer(asked, knowledge, "part_amount", Computed(results, rows), facts=(share, whole))


def parts_of(reading: Reading, knowledge: Knowledge) -> tuple[Fact, Fact] | None:
    """A share and the amount that it is a share of, where the question speaks of the share, or of the amount and what
    the share is for: "how many dollars is the plan?" asks for no part of it."""
    families = {member for entity in reading.entities for member in knowledge.family(entity)}
    for metric in knowledge.base.metrics.values():
        named = metric.key in reading.metrics or (metric.whole in reading.metrics and reading.has(*_PARTS))
        if metric.whole and named:
            for holder in knowledge.holders(metric.key, families or None):
                shares, wholes = knowledge.facts(holder, metric.key), knowledge.facts(holder, metric.whole)
                if shares and wholes:
                    return shares[0], wholes[0]
    return None


def build_per_period(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    length = "quarter" if reading.has("per_quarter") else "year"
    facts = spread_facts(reading, knowledge)
    results = [c for fact in facts if (c := _rate(fact, length))]
    if not results:
        return decline(asked, knowledge)
    stated = (
        next((q for q in reading.quantities if q.value > Decimal(1000)), None)
        if reading.has("polar", "confirm")
        else None
    )
    rows = tuple(Row(c.inputs[0].entity, c.inputs[0].metric, c.inputs[0]) for c in results)
    return answer(
        asked,
        knowledge,
        "per_period",
        Computed(tuple(results), rows, stated=stated, length=length),
        facts=[row.fact for row in rows if row.fact],
    )


def spread_facts(reading: Reading, knowledge: Knowledge) -> tuple[Fact, ...]:
    """Amounts of money that the source gives over several periods."""
    families = {member for entity in reading.entities for member in knowledge.family(entity)}
    return tuple(
        fact
        for metric in reading.metrics
        for kind in (knowledge.narrower(metric) or (metric,))
        for holder in knowledge.holders(kind, families or None)
        for fact in knowledge.facts(holder, kind)
        if fact.period and (fact.period.count or 0) > 1 and fact.unit in ("usd", "cny")
    )


def _rate(fact: Fact, length: str) -> Calculation | None:
    assert fact.period
    count, given = fact.period.count or 0, fact.period.length
    periods = {
        ("year", "year"): count,
        ("quarter", "quarter"): count,
        ("year", "quarter"): count * _QUARTERS_A_YEAR,
        ("quarter", "year"): count // _QUARTERS_A_YEAR,
    }.get((given or "", length), 0)
    return calculation.per_period(fact, periods) if periods else None
