"""What an amount of several periods comes to in each, spread evenly."""

from __future__ import annotations

from decimal import Decimal

from knowledge import CURRENCIES, Fact, Knowledge, Quantity, replace

from bot.answers.build import answer
from bot.answers.calculations import calculation
from bot.answers.calculations.calculation import Calculation
from bot.answers.calculations.computed import Computed, RateVerdict
from bot.answers.declining.decline import decline
from bot.answers.selecting.selection import FIRST, LAST, another, select
from bot.answers.statements.limits import FROM_THE_OTHER_SIDE, Limit, read_limits
from bot.answers.statements.stated import is_a_unit
from bot.models import Answer, Asked, Reading, Row

AT_THAT_PACE = "at_that_pace"
"""What the reading of a follow-up has that takes what was shown for so many years."""
_COUNTED = "downloads"
"""The unit of what may be spread over days."""
_THINGS = ("model", "app")
"""Kinds of entities whose company's amounts are not theirs."""
_BEING = frozenset({"is", "was", "are", "is it", "isn't", "isnt", "was it", "is that"})
_BEING_HAN = frozenset({"係咪", "是不是", "是否", "系咪", "是吗", "是嗎"})
_NEAR, _FIRST = Decimal("0.05"), "first"


def build_per_period(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    length = _length_asked(reading)
    facts = spread_facts(reading, knowledge)
    things = {key for key in reading.entities if knowledge.entity(key).kind in _THINGS}
    if things and facts and things.isdisjoint(fact.entity for fact in facts):
        return decline(asked, knowledge, select(reading, knowledge).missing)  # "千问每年投资多少": the company does
    large = [q for q in reading.quantities if q.value > Decimal(1000)]
    printed = (q for q in large if any(_is_of(fact.value, fact.unit, q) for fact in facts))
    stated = next(printed, large[0] if large else None)
    meant = tuple(fact for fact in facts if stated and _is_of(fact.value, fact.unit, stated)) or facts
    if stated and not reading.entities and reading.has("polar", "confirm"):
        elsewhere = _printed_elsewhere(stated, facts, knowledge)
        meant = tuple(fact for fact in elsewhere if fact.period) if elsewhere else meant
    results = tuple(c for fact in meant if (c := _rate(fact, length)))
    if AT_THAT_PACE in reading.inherited:
        results = tuple(calculation.over_years(fact, int(reading.spans[0].value)) for fact in meant)
    if not results:
        return decline(asked, knowledge)
    if any(m.key in (*FIRST, *LAST) and m.text.casefold() != _FIRST for m in reading.mentions):
        # "The highest spending quarter": no source tells them apart.
        return decline(asked, knowledge, another("for_each", reading, knowledge))
    verdict, kept = _rate_verdict(reading, results, stated) if reading.has("polar", "confirm") else ("", results)
    rows = tuple(Row(c.inputs[0].entity, c.inputs[0].metric, c.inputs[0]) for c in kept)
    content = Computed(kept, rows, verdict=verdict, length=length, disputed=_disputed(reading, stated, kept))
    return answer(asked, knowledge, "per_period", content, facts=[row.fact for row in rows if row.fact])


def _asks_whether_it_is_a_rate(reading: Reading) -> bool:
    """ "Is it per year?", 係咪每年 after the plan: whether the amount as printed is, and not what one comes to."""
    asking = [m for m in reading.mentions if m.key in ("polar", "confirm")]
    being = any(m.text.casefold() in _BEING or m.text in _BEING_HAN for m in asking)
    return being and not reading.quantities and not reading.has("how_much", "how_many", "what", "above", "below")


def _printed_elsewhere(stated: Quantity, facts: tuple[Fact, ...], knowledge: Knowledge) -> tuple[Fact, ...]:
    """ "Is $100 billion spent in one year?", with nobody named: of the figures that the source has with that amount,
    where it is of none that is asked for."""
    units = (stated.unit,) if stated.unit else CURRENCIES
    printed = tuple(fact for unit in units for fact in knowledge.facts_with_value(stated.value, unit))
    return () if any(fact in facts for fact in printed) else printed


def _disputed(reading: Reading, stated: Quantity | None, results: tuple[Calculation, ...]) -> tuple[Quantity, ...]:
    """ "How much per year is the $50 billion plan?": what the plan is said to be, where it is not."""
    if stated is None or is_a_unit(stated, reading):
        return ()
    if reading.has("polar", "confirm") or AT_THAT_PACE in reading.inherited:
        return ()
    known = [(value, result.unit) for result in results for value in (result.value, result.inputs[0].value)]
    return () if any(_is_of(value, unit, stated) for value, unit in known) else (stated,)


def _rate_verdict(
    reading: Reading, results: tuple[Calculation, ...], stated: Quantity | None
) -> tuple[RateVerdict, tuple[Calculation, ...]]:
    """Whether the stated amount is, or bounds, what a year or a quarter comes to."""
    limits = read_limits(reading)
    limit = next((one for one in limits if one.stated == stated), None)
    rates = [one for one in limits if one.stated != stated]
    limit = _of_the_rate(limit, rates[0]) if limit and len(rates) == 1 else limit
    if limit is None:
        of_one = len({(one.inputs[0].entity, one.inputs[0].metric) for one in results}) == 1
        return ("whole" if of_one and _asks_whether_it_is_a_rate(reading) else ""), results
    if limit.side != "equals":
        found = {limit.holds_for(result.value) for result in results}
        return ("" if len(found) > 1 else "yes" if found.pop() else "no"), results
    right = tuple(c for c in results if _is_of(c.value, c.unit, limit.stated) != limit.negated)
    if right:
        return "yes", right
    return ("whole" if any(c.inputs[0].value == limit.stated.value for c in results) else "no"), results


def _of_the_rate(limit: Limit, rate: Limit) -> Limit:
    """ "Is $53 billion over three years more than $16.5 billion a year?" is held against the rate, and so is "is $20
    billion a year more than $53 billion over three years?", from the other side."""
    if rate.side != "equals" or limit.side == "equals":
        return rate
    return replace(rate, side=FROM_THE_OTHER_SIDE.get(limit.side, limit.side))


def _is_of(value: Decimal, unit: str, stated: Quantity) -> bool:
    """To the digit that was stated ("18bn" of 17.67 billion), where that comes near."""
    digits = len(stated.value.normalize().as_tuple().digits)
    rounded = value.quantize(Decimal(1).scaleb(value.adjusted() - digits + 1))
    near = abs(value - stated.value) <= value * _NEAR
    return stated.unit in (None, unit) and near and stated.value in (value, rounded)


def _length_asked(reading: Reading) -> str:
    if reading.has("per_day"):
        return "day"
    if reading.has("per_month"):
        return "month"
    return "quarter" if reading.has("per_quarter") else "year"


def spread_facts(reading: Reading, knowledge: Knowledge) -> tuple[Fact, ...]:
    """Amounts of money, and what is counted day by day, that the source gives over several periods."""
    length = _length_asked(reading)
    families = {member for entity in reading.entities for member in knowledge.family(entity)}
    doubted = reading.has("polar", "confirm")

    def is_meant(fact: Fact) -> bool:
        if AT_THAT_PACE in reading.inherited:
            return calculation.is_yearly(fact)
        return _may_be_spread(fact, length, doubted=doubted)

    return tuple(
        fact
        for metric in reading.metrics
        for kind in (knowledge.narrower(metric) or (metric,))
        for holder in knowledge.holders(kind, families or None)
        for fact in knowledge.facts(holder, kind)
        if is_meant(fact)
    )


def _may_be_spread(fact: Fact, length: str, *, doubted: bool) -> bool:
    """What is of one year is spread over its quarters where it is asked for, and held against a rate as it is."""
    if fact.period is None:
        return False
    if length == "day":
        return fact.unit == _COUNTED and calculation.periods_in(fact, length) > 1
    several = (fact.period.count or 0) > 1 or (not doubted and calculation.periods_in(fact, length) > 1)
    return fact.unit in CURRENCIES and several


def _rate(fact: Fact, length: str) -> Calculation | None:
    periods = calculation.periods_in(fact, length)
    return calculation.per_period(fact, periods) if periods else None
