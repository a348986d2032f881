"""Lengths of time that a question states, held against those that the figures cover."""

from __future__ import annotations

from decimal import Decimal

from knowledge import Fact, Knowledge, replace

from bot.answers.selecting.selected import Missing
from bot.answers.selecting.selection import select
from bot.answers.selecting.times import lasts
from bot.answers.statements.limits import Limit
from bot.answers.verification.checks import MOUNTING, yes_or_no
from bot.answers.verification.verified import Verification
from bot.models import Reading, Row

_UPWARDS = ("at_least", "above")
_QUARTERS_IN = {"years": 4, "quarters": 1}


def of_another_span(reading: Reading, knowledge: Knowledge) -> Verification | None:
    """ "Is it a five-year plan?": no, where the figure covers another length of time."""
    rows = select(replace(reading, spans=()), knowledge).rows
    timed = tuple(row for row in rows if row.fact and row.fact.period and row.fact.period.count)
    timed = tuple(row for row in timed if row.fact and _is_stated(row.fact, reading)) or timed
    if any(lasts(row.fact, span) for row in timed if row.fact for span in reading.spans):
        return None  # it is missing for another reason
    return Verification("plain" if _mounts(timed, reading) else "no", "span", timed) if timed else None


def _mounts(rows: tuple[Row, ...], reading: Reading) -> bool:
    """ "Did it reach 10 million downloads in its first month?": what one week had, the month has at least; a statement
    that is to be confirmed names the wrong length."""
    asked = reading.has("polar") and not reading.has("confirm")
    return asked and reading.has(*_UPWARDS) and any(row.fact and row.fact.unit in MOUNTING for row in rows)


def _is_stated(fact: Fact, reading: Reading) -> bool:
    """ "Will it spend 53 billion in a single year?" is of that figure, and of none that happens to be for a year."""
    return any(q.value == fact.value and q.unit in (None, fact.unit) for q in reading.quantities)


def of_span(reading: Reading, knowledge: Knowledge, limit: Limit) -> Verification | tuple[Missing, ...]:
    """ "Does the plan run for more than two years?"."""
    selection = select(replace(reading, spans=()), knowledge)
    rows = tuple(r for r in selection.rows if r.fact and r.fact.period and r.fact.period.count)
    lengths = {_length(row.fact, limit) for row in rows if row.fact}
    if len(lengths) != 1:
        return selection.missing
    length = lengths.pop()
    holds = None if length is None else limit.holds_for(length)
    return Verification(yes_or_no(holds), "span", rows)


def _length(fact: Fact, limit: Limit) -> Decimal | None:
    """How many of the stated unit a figure covers; None where the units do not convert."""
    assert fact.period
    own, asked = _QUARTERS_IN.get(f"{fact.period.length}s"), _QUARTERS_IN.get(limit.stated.unit or "")
    if f"{fact.period.length}s" == limit.stated.unit:
        return Decimal(fact.period.count or 0)
    return Decimal(fact.period.count or 0) * own / asked if own and asked else None
