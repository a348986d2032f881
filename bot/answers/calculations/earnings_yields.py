"""The earnings yield, which is the P/E turned round: what a year earns as percent of the price."""

from __future__ import annotations

from decimal import Decimal

from knowledge import Knowledge, replace

from bot.answers.build import answer
from bot.answers.calculations import calculation
from bot.answers.calculations.calculation import Calculation
from bot.answers.calculations.computed import Computed, RateVerdict
from bot.answers.declining.decline import decline
from bot.answers.selecting.selection import select
from bot.answers.statements.comparing import HIGHER, LOWER, is_denied
from bot.answers.statements.limits import read_limits
from bot.models import Answer, Asked, Reading, Suggestion

_MULTIPLE, _PERCENT, _PAIR = "multiple", ("percent", None), 2


def build_earnings_yield(asked: Asked, knowledge: Knowledge) -> Answer:
    """Of each who is asked for, the highest first; of everybody, where nobody is named."""
    reading = asked.match.reading
    multiples = tuple(key for key, metric in knowledge.base.metrics.items() if metric.unit == _MULTIPLE)
    if not set(reading.metrics) <= set(multiples):
        return decline(asked, knowledge)  # of that and of another measure: a figure of either would be half of it
    selection = select(replace(reading, metrics=multiples), knowledge, in_part=True)
    rows = sorted((row for row in selection.rows if row.fact), key=lambda row: row.fact.value if row.fact else 0)
    results = tuple(calculation.turned_round(row.fact) for row in rows if row.fact)
    verdict = _verdict(reading, results)
    if not results or (reading.quantities and not verdict):
        return decline(asked, knowledge, selection.missing)
    told = answer(
        asked,
        knowledge,
        "earnings_yield",
        Computed(results, tuple(rows), selection.missing, verdict=verdict),
        facts=[row.fact for row in rows if row.fact],
        suggestions=[Suggestion("comparison", metric=rows[0].metric)],
    )
    # What follows is of the yields, and never of the P/Es that they are made of, whose order is the other way round.
    return replace(told, frame=replace(told.frame, metrics=(), facts=(), compared=())) if told.frame else told


def _verdict(reading: Reading, results: tuple[Calculation, ...]) -> RateVerdict:
    """On a limit that the question sets to one of them, and on which of two has the higher one."""
    limits = read_limits(reading)
    if len(results) == len(limits) == 1 and limits[0].stated.unit in _PERCENT:
        exact = Decimal(100) / results[0].inputs[0].value  # 2.857 % is not above 2.88 %, though it is told as 2.9 %
        return "yes" if limits[0].holds_for(exact, Decimal(1)) else "no"
    return _of_two(reading, results) if reading.has("polar", "confirm") and not limits else ""


def _of_two(reading: Reading, results: tuple[Calculation, ...]) -> RateVerdict:
    higher, lower = bool(reading.cues & HIGHER), bool(reading.cues & LOWER)
    if len(results) != _PAIR or higher == lower or not reading.entities:
        return ""
    is_above = results[0].inputs[0].entity == reading.entities[0]
    return "yes" if (is_above == higher) != is_denied(reading) else "no"
