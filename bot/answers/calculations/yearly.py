"""What amounts of several years come to in one, beside amounts of another kind: by the year, a plan over three years
stands next to what somebody else spends in one."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge import CURRENCIES, Mention

from bot.answers.calculations import calculation
from bot.answers.calculations.calculation import Calculation
from bot.models import Reading, Row

_PER_YEAR, _YEAR, _AVERAGE = "per_year", "year", "average"
_CALLED_SO = frozenset({"rnd", "rd_budget"})
"""What the source itself calls annual."""
_COMPARING = frozenset({"more", "less", "above", "below", "compare", "same", "difference", "and_what"})
_IN_FULL = frozenset({"whole", "entire", "full", "total", "overall"})
_NEAR, _OF = 3, "of"


def yearly_amounts(rows: Iterable[Row], reading: Reading) -> tuple[Calculation, ...]:
    if not _asks_for_one_year(reading):
        return ()
    facts = [row.fact for row in rows if row.fact and row.fact.unit in CURRENCIES and row.fact.period]
    years = [(fact, calculation.periods_in(fact, _YEAR)) for fact in facts]
    return tuple(calculation.per_period(fact, count) for fact, count in years if count > 1)


def _asks_for_one_year(reading: Reading) -> bool:
    """ "Microsoft's annual R&D", "one year of its R&D": what is a year's by itself is only called so; nor is "the whole
    three-year plan" to be spread."""
    words = {word for m in reading.mentions for word in m.text.casefold().split()}
    yearly = [m for m in reading.mentions if m.key == _PER_YEAR]
    called = [m for m in reading.mentions if m.key in _CALLED_SO]
    return words.isdisjoint(_IN_FULL) and any(not _is_called_so(m, called, reading.mentions) for m in yearly)


def _is_called_so(yearly: Mention, called: list[Mention], mentions: tuple[Mention, ...]) -> bool:
    """Whether it stands near what is a year's, with no comparison between the two: "a year of Alibaba's plan" is of
    what comes behind it."""
    end = next((m.end for m in mentions if m.start == yearly.end and m.key == _AVERAGE), yearly.end)
    if any(m.start == end and m.text.casefold() == _OF for m in mentions):
        called = [m for m in called if m.start >= yearly.end]
    comparing = {m.start for m in mentions if m.key in _COMPARING}
    spaces = [range(min(yearly.end, m.end), max(yearly.start, m.start)) for m in called]
    return any(len(space) <= _NEAR and comparing.isdisjoint(space) for space in spaces)
