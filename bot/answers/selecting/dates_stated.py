"""A date that a question states of a figure: "the P/E of 18 is from December 2024, right?"."""

from __future__ import annotations

from knowledge import Fact, Knowledge, Mention, replace, within

from bot.answers.selecting.selection import select
from bot.answers.selecting.times import is_of_time
from bot.models import Reading, Row


def rows_with_date_stated(reading: Reading, knowledge: Knowledge) -> tuple[Row, ...]:
    """The figures of which a date is stated; none where a source gives them no date."""
    doubted = (reading.has("polar", "confirm") and not reading.has("choice")) or _says_as_of(reading)
    values = {quantity.value for quantity in reading.quantities}
    if not doubted or len(reading.periods) != 1 or not reading.metrics or not (values or _asks_of_the_date(reading)):
        return ()
    rows = select(replace(reading, periods=()), knowledge).rows
    stated = tuple(row for row in rows if row.fact and (not values or row.fact.value in values))
    return stated if all(row.fact and _is_dated(row.fact) for row in stated) else ()


def _says_as_of(reading: Reading) -> bool:
    """ "So that 4 % is as of Q1 2025?": a figure and its date, told and not asked for."""
    starts = {m.start for m in reading.periods}
    return bool(reading.quantities) and any(m.key == "when" and m.end in starts for m in reading.mentions)


def is_date_right(rows: tuple[Row, ...], reading: Reading, knowledge: Knowledge) -> bool:
    asked = reading.periods[0]
    return all(row.fact and is_of_time(row.fact, asked, knowledge) and not _is_longer(row.fact, asked) for row in rows)


def _is_longer(fact: Fact, asked: Mention) -> bool:
    """What is of two years is of no one quarter in them."""
    own = next((time for time in (fact.as_of, fact.period) if time and time.start), None)
    return own is not None and asked.period is not None and asked.period.start is not None and not within(
        own, asked.period
    )


def _asks_of_the_date(reading: Reading) -> bool:
    """ "Is Alibaba Cloud's share as of Q3 2025?": of whom it is, is said, and its date is all that is in doubt."""
    dated = all(m.period and m.period.start for m in reading.periods)
    return dated and bool(reading.entities) and reading.has("when")


def _is_dated(fact: Fact) -> bool:
    return bool(fact.as_of or (fact.period and fact.period.start))
