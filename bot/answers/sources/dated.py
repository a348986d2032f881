"""The time of figures and events, and what the sources date so."""

from __future__ import annotations

import re
from typing import Literal

from knowledge import Claim, Fact, Knowledge, Period, frozen, overlaps

from bot.answers.build import answer
from bot.answers.calculations import calculation
from bot.answers.calculations.calculation import Calculation
from bot.answers.claims import events_asked, is_of_another_thing
from bot.answers.claims.unsaid import (
    asks_for_a_new_date,
    asks_of_its_own_listing,
    asks_part_of_a_year,
    asks_who_funds_it,
)
from bot.answers.declining.decline import decline
from bot.answers.selecting.dates_stated import is_date_right, rows_with_date_stated
from bot.answers.selecting.selection import select
from bot.answers.sources.quoted import quoted
from bot.models import Answer, Asked, Outcome, Reading, Row

_OF_OTHERS = frozenset(
    {"chips", "regulation", "geopolitics", "partner", "ai_lab", "ipo", "cancel", "open_source", "gemini", "rally",
     "debate", "ecommerce_record"}
)
"""Topics of what has no figure: its time is not that of any figure."""
_WEEK = "week"
_YEARS = re.compile(r"years|yrs|几年|幾年|多少年", re.IGNORECASE)
_LENGTHS = ("quarters", "years")
"""Units of figures that are lengths of time themselves."""
_PERFORMED = "performed"
_ENDS = frozenset({"start", "starts", "started", "begin", "begins", "began", "begun", "end", "ends", "ended", "stop",
                   "stops", "stopped", "break", "broke", "开始", "結束", "结束"})


@frozen
class Dated:
    """What was asked about in time: figures with their dates, or events."""

    rows: tuple[Row, ...]
    claims: tuple[Claim, ...] = ()
    verdict: Literal["", "yes", "no"] = ""
    """Where the question states the date of a figure: whether it is that."""
    in_years: tuple[Calculation, ...] = ()
    """How many years so many quarters are, where it is asked in years."""


def build_when(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    if stated := rows_with_date_stated(reading, knowledge):
        content = Dated(stated, verdict="yes" if is_date_right(stated, reading, knowledge) else "no")
        return answer(asked, knowledge, "when", content, facts=[row.fact for row in stated if row.fact])
    claims = events_asked(reading, knowledge)
    others = bool(_OF_OTHERS & set(reading.topics) & reading.cues)  # "since when are exports controlled?"
    of_figures = reading.metrics and not (claims or others)
    rows = quoted(select(reading, knowledge).rows, reading) if of_figures else ()
    coming = bool(claims) and reading.has("will")  # "when will it try the listing again?"
    undated = asks_part_of_a_year(reading) or asks_for_a_new_date(reading) or asks_of_its_own_listing(claims, reading)
    undated = undated or is_of_another_thing(claims, reading, knowledge)  # "千问什么时候上市"
    undated = undated or asks_who_funds_it(reading)
    if not (rows or claims) or coming or (claims and undated):
        return decline(asked, knowledge, select(reading, knowledge).missing if reading.metrics else ())
    facts = [row.fact for row in rows if row.fact]
    in_years = _in_years(facts, reading)
    dated = bool(claims or in_years) or any(_tells(fact, reading) for fact in facts)
    outcome: Outcome = "answer" if dated else "decline"  # the figure is there, its date is not
    content = Dated(rows, claims, in_years=in_years)
    return answer(asked, knowledge, "when", content, facts=facts, claims=claims, outcome=outcome)


def _in_years(facts: list[Fact], reading: Reading) -> tuple[Calculation, ...]:
    """ "The triple-digit quarters, how many years is that?": the quarters as years."""
    if not any(m.key == "how_long" and _YEARS.search(m.text) for m in reading.mentions):
        return ()
    return tuple(calculation.in_years(fact) for fact in facts if fact.unit == _LENGTHS[0])


def build_happened(asked: Asked, knowledge: Knowledge) -> Answer:
    """ "What happened in 2024?": what the sources date so, whoever it is of."""
    rows, claims = events_in(asked.match.reading, knowledge)
    if not (rows or claims) or (not rows and asked.match.reading.has(_PERFORMED)):
        return decline(asked, knowledge)  # that an offering was called off says nothing of how somebody did
    facts = [row.fact for row in rows if row.fact]
    return answer(asked, knowledge, "when", Dated(rows, claims), facts=facts, claims=claims)


def events_in(reading: Reading, knowledge: Knowledge) -> tuple[tuple[Row, ...], tuple[Claim, ...]]:
    """The figures and the events of the times that a question names; of the one that it names, if any."""
    times = [m.period for m in reading.periods if m.key != "now" and m.period and m.period.start]
    named = {member for key in reading.entities for member in knowledge.family(key)}

    def is_meant(entity: str, period: Period | None) -> bool:
        mine = not named or entity in named
        return mine and period is not None and bool(times) and all(overlaps(period, time) for time in times)

    claims = tuple(c for c in knowledge.base.claims if c.period and is_meant(c.entity, c.period))
    rows = tuple(Row(f.entity, f.metric, f) for f in knowledge.base.facts if is_meant(f.entity, f.as_of))
    return rows, claims


def _tells(fact: Fact, reading: Reading) -> bool:
    """Whether a figure has the date that is asked for; three years are a length and no date."""
    if _asks_since_when(reading) or _asks_of_a_start(reading):
        return False
    if fact.as_of or (fact.period and fact.period.start):
        return True
    if fact.unit in _LENGTHS:
        counted = any(q.unit == fact.unit for q in (*reading.quantities, *reading.spans))
        return not (counted or _asks_for_an_end(reading))  # "which nine quarters?"
    if fact.period is None:
        return False
    if reading.has("how_long") or not reading.has("when"):
        return True
    return fact.period.length == _WEEK and not _is_of_a_day(reading)


def _is_of_a_day(reading: Reading) -> bool:
    """ "On which date?": that it was in the first week says none."""
    return any(m.key == "when" and m.text.casefold().split()[-1] in ("date", "day") for m in reading.mentions)


def _asks_for_an_end(reading: Reading) -> bool:
    """ "When did the streak start?"."""
    return any(m.text.casefold() in _ENDS for m in reading.mentions)


def _asks_since_when(reading: Reading) -> bool:
    """ "Since when has AWS held 29 %?": that it did in one quarter says not since when, and not until when."""
    since = {m.end for m in reading.mentions if m.text.casefold() in ("since", "ever since", "until", "till")}
    asking = [m for m in reading.mentions if m.key in ("when", "how_long")]
    return any(m.start in since or m.text.casefold().startswith(("since ", "until ", "till ")) for m in asking)


def _asks_of_a_start(reading: Reading) -> bool:
    """ "When did the app come out?": of that, how often it was fetched in its first week says nothing."""
    counted = any(m.kind in ("metric", "quantity") or m.key in ("download", "how_many") for m in reading.mentions)
    named = counted or "metrics" in reading.inherited
    return reading.has("first_week") and reading.has("when") and not named


def is_dateable(reading: Reading, knowledge: Knowledge) -> bool:
    return bool(events_asked(reading, knowledge)) or bool(reading.metrics)
