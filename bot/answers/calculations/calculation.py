"""Figures that are computed from facts: each keeps its inputs, so that the formula can be shown."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from knowledge import CURRENCIES, Fact, frozen

Operation = Literal[
    "difference",
    "ratio",
    "percent_above",
    "percent_below",
    "percent_of",
    "total",
    "average",
    "median",
    "remainder",
    "part",
    "part_each",
    "part_per_period",
    "rest_of_part",
    "rest_amount",
    "rest_per_period",
    "per_period",
    "over_years",
    "in_years",
    "below_average",
    "above_average",
    "percent_below_average",
    "percent_above_average",
    "implied_rate",
    "turned_round",
]


@frozen
class Calculation:
    """`value` in `unit`, from `inputs` (values in their own units) by `operation`."""

    operation: Operation
    value: Decimal
    unit: str
    inputs: tuple[Fact, ...]
    divisor: int | None = None
    """For a rate: by how many periods the amount is divided; for a sum over years, by how many it is multiplied."""

    @property
    def is_exact(self) -> bool:
        """Whether a ratio loses nothing by its two decimals."""
        high, low = self.inputs[0].value, self.inputs[-1].value
        return self.operation != "ratio" or self.value * low == high

    @property
    def in_short(self) -> Decimal:
        """The value as one says it: in full where it is exact, else to one decimal, below one to two; the formula keeps
        the rest."""
        if self.is_exact:
            return self.value
        return _round(self.inputs[0].value / self.inputs[-1].value, "0.1" if self.value >= 1 else "0.01")


def difference(high: Fact, low: Fact) -> Calculation:
    """Percentages differ by percentage points, everything else by its own unit."""
    unit = "points" if high.unit == "percent" else high.unit
    return Calculation("difference", high.value - low.value, unit, (high, low))


def ratio(high: Fact, low: Fact) -> Calculation:
    return Calculation("ratio", _round(high.value / low.value, "0.01"), "ratio", (high, low))


def percent_above(high: Fact, low: Fact) -> Calculation:
    """How far the first lies above the second, as percent of the second."""
    return Calculation("percent_above", _round((high.value - low.value) / low.value * 100), "percent", (high, low))


def percent_below(high: Fact, low: Fact) -> Calculation:
    """How far the second lies below the first, as percent of the first."""
    return Calculation("percent_below", _round((high.value - low.value) / high.value * 100), "percent", (high, low))


def percent_of(high: Fact, low: Fact) -> Calculation:
    """The second as percent of the first."""
    return Calculation("percent_of", _round(low.value / high.value * 100), "percent", (high, low))


def total(facts: tuple[Fact, ...]) -> Calculation:
    return Calculation("total", sum((fact.value for fact in facts), Decimal(0)), facts[0].unit, facts)


def average(facts: tuple[Fact, ...]) -> Calculation:
    return Calculation("average", _round(total(facts).value / len(facts), "0.01"), facts[0].unit, facts)


def median(middle: tuple[Fact, Fact]) -> Calculation:
    """Half way between the two in the middle, where there is an even number."""
    return Calculation("median", _round(total(middle).value / 2, "0.01"), middle[0].unit, middle)


def from_average(one: Fact, facts: tuple[Fact, ...]) -> tuple[Calculation, ...]:
    """How far one lies from the average of others, and as percent of it where the figures are no percentages."""
    inputs, mean = (one, *facts), total(facts).value / len(facts)
    unit = "points" if one.unit == "percent" else one.unit
    apart, relative = _round(abs(one.value - mean), "0.01"), _round(abs(one.value - mean) / mean * 100)
    if one.value < mean:
        results = (
            Calculation("below_average", apart, unit, inputs),
            Calculation("percent_below_average", relative, "percent", inputs),
        )
    else:
        results = (
            Calculation("above_average", apart, unit, inputs),
            Calculation("percent_above_average", relative, "percent", inputs),
        )
    return results[:1] if one.unit == "percent" else results


def implied_rate(amount: Fact, again: Fact) -> Calculation:
    """How much of one currency stands for one of the other, where a source gives one amount in both."""
    return Calculation("implied_rate", _round(amount.value / again.value, "0.01"), amount.unit, (amount, again))


def turned_round(multiple: Fact) -> Calculation:
    """What one in so many is as percent: of a P/E, the earnings yield."""
    return Calculation("turned_round", _round(100 / multiple.value), "percent", (multiple,))


def remainder(facts: tuple[Fact, ...]) -> Calculation:
    """What the named shares leave of the whole."""
    return Calculation("remainder", 100 - total(facts).value, "percent", facts)


def part(share: Fact, whole: Fact) -> Calculation:
    return Calculation("part", share.value * whole.value / 100, whole.unit, (share, whole))


def part_each(share: Fact, whole: Fact, count: Fact) -> Calculation:
    """A part of an amount spread evenly over so many things."""
    return Calculation("part_each", part(share, whole).value / count.value, whole.unit, (share, whole, count))


def part_per_period(share: Fact, whole: Fact, periods: int) -> Calculation:
    """A part of an amount spread evenly over its periods."""
    value = _round(part(share, whole).value / periods, _step_of(whole.value))
    return Calculation("part_per_period", value, whole.unit, (share, whole), periods)


def rest_of_part(share: Fact) -> Calculation:
    return Calculation("rest_of_part", 100 - share.value, "percent", (share,))


def rest_amount(share: Fact, whole: Fact) -> Calculation:
    return Calculation("rest_amount", (100 - share.value) * whole.value / 100, whole.unit, (share, whole))


def rest_per_period(share: Fact, whole: Fact, periods: int) -> Calculation:
    """What is left of an amount without a part, spread evenly over its periods."""
    each = rest_amount(share, whole).value / periods
    value = _round(each, _step_of(each))
    return Calculation("rest_per_period", value, whole.unit, (share, whole), periods)


_QUARTERS_A_YEAR = 4
_MONTHS_A_YEAR = 12
_DAYS_A_WEEK = 7
_STEPS = (("1e9", "1e7"), ("1e6", "1e4"))


def per_period(amount: Fact, periods: int) -> Calculation:
    """An amount spread evenly over its periods, to ten millions of billions and ten thousands of millions."""
    value = _spread(amount.value, periods)
    return Calculation("per_period", value, amount.unit, (amount,), periods)


def over_years(amount: Fact, years: int) -> Calculation:
    """What a year's amount comes to over so many years, if each is like that one."""
    return Calculation("over_years", amount.value * years, amount.unit, (amount,), years)


def in_years(quarters: Fact) -> Calculation:
    """So many quarters in years."""
    return Calculation("in_years", quarters.value / _QUARTERS_A_YEAR, "years", (quarters,), _QUARTERS_A_YEAR)


def is_yearly(fact: Fact) -> bool:
    """Whether an amount of money is of one year, or of four quarters."""
    return fact.unit in CURRENCIES and fact.period is not None and periods_in(fact, "year") == 1


def _spread(value: Decimal, periods: int) -> Decimal:
    """In full where one digit more makes it exact ("$4.125 billion a quarter")."""
    step = Decimal(_step_of(value))
    each = value / periods
    return each if each % (step / 10) == 0 else _round(each, str(step))


def _step_of(value: Decimal) -> str:
    return next((step for least, step in _STEPS if value >= Decimal(least)), "0.01")


def periods_in(fact: Fact, length: str) -> int:
    """How many of that length the fact's own period has; 0 where it has no whole one."""
    assert fact.period
    count, given = fact.period.count or 0, fact.period.length
    return {
        ("year", "year"): count,
        ("quarter", "quarter"): count,
        ("year", "quarter"): count * _QUARTERS_A_YEAR,
        ("quarter", "year"): count // _QUARTERS_A_YEAR,
        ("year", "month"): count * _MONTHS_A_YEAR,
        ("quarter", "month"): count * _MONTHS_A_YEAR // _QUARTERS_A_YEAR,
        ("week", "day"): count * _DAYS_A_WEEK,
    }.get((given or "", length), 0)


def _round(value: Decimal, step: str = "0.1") -> Decimal:
    """Half up, as investors expect: 53 / 40 is 1.33."""
    unit = Decimal(step)
    return (value / unit).quantize(Decimal(1), rounding=ROUND_HALF_UP) * unit
