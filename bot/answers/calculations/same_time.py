"""Amounts brought to one length of time before they are set apart: "how many times one year of the plan is Microsoft's
R&D?" takes a year's part of the plan, "three years of Microsoft's R&D minus the plan" three times the R&D."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge import Knowledge, Mention, replace

from bot.answers.calculations import calculation
from bot.answers.calculations.calculation import Calculation
from bot.answers.calculations.yearly import yearly_amounts
from bot.models import Reading, Row

_YEARS = "years"
_OF = frozenset({"of", "worth of", "worth", "'s worth of"})
"""What leads from so many years to what is counted in them."""


def years_of(reading: Reading) -> Mention | None:
    """ "Three years of Microsoft's R&D": so many of them, and not the time that an amount covers."""
    of = {m.start for m in reading.mentions if m.text.casefold() in _OF}
    several = (m for m in reading.mentions if m.quantity in reading.spans and m.quantity and m.quantity.value > 1)
    return next((m for m in several if m.quantity and m.quantity.unit == _YEARS and m.end in of), None)


def on_same_time(rows: Iterable[Row], reading: Reading, knowledge: Knowledge) -> tuple[Calculation, ...]:
    """What the amounts come to over the time that the question names; of those that are of it already, nothing."""
    rows, years = tuple(rows), years_of(reading)
    if years is None:
        return yearly_amounts(rows, reading)
    named = next((m.key for m in reading.mentions if m.kind == "entity" and m.start >= years.end), None)
    of_one_year = (row.fact for row in rows if named and row.entity in knowledge.family(named))
    assert years.quantity
    count = int(years.quantity.value)
    return tuple(calculation.over_years(fact, count) for fact in of_one_year if fact and calculation.is_yearly(fact))


def brought_to(pair: tuple[Row, Row], results: tuple[Calculation, ...]) -> tuple[Row, Row]:
    """The two rows with those results in the place of their amounts."""
    values = {result.inputs[0].key: result.value for result in results}

    def brought(row: Row) -> Row:
        value = values.get(row.fact.key) if row.fact else None
        return replace(row, fact=replace(row.fact, value=value)) if row.fact and value is not None else row

    return brought(pair[0]), brought(pair[1])
