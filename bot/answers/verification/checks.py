"""One stated figure held against the facts: right, wrong, or not settled."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Literal

from knowledge import CURRENCIES, Fact, Knowledge, frozen, replace

from bot.answers.calculations.calculation import (
    Calculation,
    difference,
    part,
    part_per_period,
    percent_above,
    percent_below,
    percent_of,
    periods_in,
    ratio,
)
from bot.answers.selecting.selected import Missing
from bot.answers.selecting.selection import in_one_unit, rows_of, select
from bot.answers.selecting.times import lasts
from bot.answers.statements.asserted import Statement
from bot.answers.statements.limits import Limit
from bot.answers.statements.stated import in_stated_unit
from bot.answers.verification.told_apart import of_the_part_said
from bot.models import Reading, Row

Verdict = Literal["yes", "no", "both", "unclear", "unnamed", "plain", "among", "divided", "points"]
"""Unnamed: the figure is there, and the question does not say what it is of. Plain: denied twice, or with a tag, so
that "yes" would mean one thing to some and another to others. Among: right of those that have a figure. Divided: the
figure is right, and the source does not agree with itself on what it is of. Points: so many percentage points apart,
which are not so many percent."""
_HUNDRED = Decimal(100)
_RATES = {"per_year": "year", "per_quarter": "quarter"}
MOUNTING = ("downloads",)
"""Units of what only grows with time."""
_SAID_OF = {"downloads": ("multiple",), "percent": ("points",)}
"""Units in which a figure of another may be stated ("downloaded 10 million times")."""


@frozen
class Check:
    """The verdict on one statement, with the rows that decide it; `owners` have the stated figure instead."""

    verdict: Verdict
    statement: Statement
    rows: tuple[Row, ...]
    unit: str | None = None
    """In which the stated figure is meant."""
    said: bool | None = None
    """Whether the limit itself holds, a "not" before it left aside."""
    calculation: Calculation | None = None
    other_way: Calculation | None = None
    """How far two percentages are apart the other way: in percent beside the points, in points beside the percent."""
    owners: tuple[Row, ...] = ()
    missing: tuple[Missing, ...] = ()
    of_part: bool = False
    """One of several figures, of what the question says: told with it."""
    is_rate: bool = False
    """Wrong for the time that the figure covers, which is told with it."""


def verdict_of(checks: Iterable[Check]) -> Verdict:
    """Of several statements: yes only where all are right."""
    found = {check.verdict for check in checks}
    return "no" if "no" in found else "yes" if found == {"yes"} else "unclear"


def yes_or_no(holds: bool | None) -> Verdict:
    return "unclear" if holds is None else "yes" if holds else "no"


def check_statement(statement: Statement, reading: Reading, knowledge: Knowledge) -> Check:
    names = tuple(key for key in (statement.subject, statement.against) if key)
    narrowed = replace(reading, entities=names, metrics=(statement.metric,), pairs=(), excluded=())
    selection = select(narrowed, knowledge)
    mine = tuple(r for r in selection.rows if not names or r.entity in knowledge.family(names[0]))
    if statement.against:
        others = tuple(r for r in selection.rows if r.entity in knowledge.family(statement.against))
        if not (mine and others):
            return Check("unclear", statement, (), missing=selection.missing)
        mine = tuple(in_one_unit((mine[0], others[0]), knowledge))
        if not _cover_spans(mine, reading):
            return Check("unclear", statement, ())
        return _times(statement, mine) if statement.way == "times" else _apart(statement, mine)
    if not mine:
        return Check("unclear", statement, (), missing=selection.missing)
    if statement.way == "part":
        return _part(statement, mine[0], reading, knowledge)
    return _figure(statement, in_stated_unit(mine, statement.limit.stated, knowledge), reading, knowledge)


def _cover_spans(rows: tuple[Row, ...], reading: Reading) -> bool:
    """Whether one of the two is of each length that is said ("what it spent over four quarters" is no plan of three
    years)."""
    money = [row.fact for row in rows if row.fact and row.fact.unit in CURRENCIES]
    return len(money) != len(rows) or all(any(lasts(fact, span) for fact in money) for span in reading.spans)


def _figure(statement: Statement, rows: tuple[Row, ...], reading: Reading, knowledge: Knowledge) -> Check:
    limit = statement.limit
    told = of_the_part_said(rows, limit, reading)
    if told != rows:
        return replace(_figure(statement, told, reading, knowledge), of_part=True, owners=())
    facts = [row.fact for row in rows if row.fact]
    unit = facts[0].unit if limit.stated.unit in (None, *_SAID_OF.get(facts[0].unit, ())) else limit.stated.unit
    results = {limit.holds(fact) if fact.unit == unit else False for fact in facts}
    verdict: Verdict = yes_or_no(results.pop()) if len(results) == 1 else _divided(limit, facts)
    if any(_is_other_rate(fact, reading) for fact in facts):
        return Check("no" if limit.side == "equals" else "unclear", statement, rows, unit, is_rate=True)
    if verdict == "no" and any(_is_first_of_more(fact, limit, reading) for fact in facts):
        return Check("plain", statement, rows, unit, limit.is_without_negation(False), is_rate=True)
    owners = _owners(limit, rows, knowledge) if verdict == "no" and limit.side == "equals" else ()
    said = {"yes": True, "no": False}.get(verdict)
    return Check(verdict, statement, rows, unit, limit.is_without_negation(said), owners=owners)


def _is_other_rate(fact: Fact, reading: Reading) -> bool:
    """Said to be a year's or a quarter's amount, and given for another length of time."""
    if not (fact.period and fact.period.count and fact.period.length and fact.unit in ("usd", "cny")):
        return False
    spans = {(fact.period.count, fact.period.length)}
    if reading.has("per_quarter"):
        return spans != {(1, "quarter")}
    return reading.has("per_year") and not spans <= {(1, "year"), (4, "quarter")}


def _is_first_of_more(fact: Fact, limit: Limit, reading: Reading) -> bool:
    """ "Was it downloaded more than 10 million times?": the source counts one week, and that is told; how many there
    have been since then, nobody says."""
    upwards = limit.side in ("above", "at_least") and not limit.negated
    of_its_time = reading.has("first_week") or any(lasts(fact, span) for span in reading.spans)
    return fact.unit in MOUNTING and fact.period is not None and upwards and not of_its_time


def _divided(limit: Limit, facts: list[Fact]) -> Verdict:
    """Figures of one name that disagree: "both" where the stated one is among them."""
    return "both" if limit.side == "equals" and any(fact.value == limit.stated.value for fact in facts) else "unclear"


def _owners(limit: Limit, rows: tuple[Row, ...], knowledge: Knowledge) -> tuple[Row, ...]:
    """Whose the stated figure is, of the same metric; where it is nobody's, in which other one it is their own. One
    that is printed as "over" it is nobody else's."""
    metric = rows[0].metric
    if any(row.fact and row.fact.value == limit.stated.value for row in rows):
        return ()
    others = [row for holder in knowledge.holders(metric) for row in rows_of(holder, metric, knowledge)]
    unit = limit.stated.unit or (rows[0].fact.unit if rows[0].fact else None)
    same = tuple(r for r in others if r.fact and r.fact.value == limit.stated.value and r.fact.unit == unit)
    return same or _in_another_metric(limit, rows, unit, knowledge)


def _in_another_metric(limit: Limit, rows: tuple[Row, ...], unit: str | None, knowledge: Knowledge) -> tuple[Row, ...]:
    """ "39 % is Azure's share": that is its growth; nothing where several things are of that figure."""
    family = knowledge.family(rows[0].entity)
    found = [f for f in knowledge.facts_with_value(limit.stated.value, unit or "") if f.entity in family]
    return tuple(Row(f.entity, f.metric, f) for f in found) if len(found) == 1 else ()


def _part(statement: Statement, row: Row, reading: Reading, knowledge: Knowledge) -> Check:
    """What the share of the whole comes to; in a year or a quarter, spread evenly, where the question speaks of one."""
    whole = knowledge.metric(row.metric).whole
    of = next(iter(rows_of(row.entity, whole, knowledge)), None) if whole else None
    if not (row.fact and of and of.fact):
        return Check("unclear", statement, (row,))
    length = next((length for cue, length in _RATES.items() if reading.has(cue)), None)
    periods = periods_in(of.fact, length) if length else 0
    amount = part_per_period(row.fact, of.fact, periods) if periods else part(row.fact, of.fact)
    said = statement.limit.holds_for(amount.value, Decimal(1))
    bare = statement.limit.is_without_negation(said)
    return Check(yes_or_no(said), statement, (row, of), amount.unit, bare, amount)


def _times(statement: Statement, rows: tuple[Row, ...]) -> Check:
    """ "Less than half of", "twice": the first figure as a multiple of the second."""
    one, other = (row.fact for row in rows)
    assert one
    assert other
    in_percent = statement.limit.stated.unit == "percent"
    scale = Decimal(1) if statement.limit.stated.unit in ("percent", "ratio") else _HUNDRED
    said = statement.limit.holds_for(one.value / other.value * _HUNDRED, scale)
    shown = percent_of(other, one) if in_percent else ratio(one, other)
    unit = "percent" if in_percent else "ratio"
    return Check(yes_or_no(said), statement, rows, unit, statement.limit.is_without_negation(said), shown)


def _apart(statement: Statement, rows: tuple[Row, ...]) -> Check:
    """ "9 points ahead of", "55 % cheaper than": how far, and on which side."""
    one, other = (row.fact for row in rows)
    assert one
    assert other
    ways = _distances(statement, one, other)
    results = [(statement.limit.holds_for(c.value, Decimal(1)), c) for c in ways]
    is_side = statement.higher in (None, one.value > other.value) and one.value != other.value
    exact = statement.limit.side == "equals" and not statement.limit.negated
    differ = is_side and len({holds for holds, _ in results}) > 1
    if differ and not (exact or statement.limit.stated.over):
        return _with_other_way(Check("plain", statement, rows, results[-1][1].unit, None, results[-1][1]), ways)
    holds, shown = next((item for item in results if item[0]), results[0])
    said = holds and is_side
    verdict: Verdict = "points" if said and differ and shown is ways[0] and _in_percent(ways) else yes_or_no(said)
    return _with_other_way(Check(verdict, statement, rows, shown.unit, said, shown), ways)


def _in_percent(ways: list[Calculation]) -> bool:
    """Whether the one distance is in percentage points and the other in percent."""
    return [way.unit for way in ways] == ["points", "percent"]


def _with_other_way(check: Check, ways: list[Calculation]) -> Check:
    other = next((way for way in ways if way is not check.calculation), None)
    return replace(check, other_way=other) if _in_percent(ways) else check


def _distances(statement: Statement, one: Fact, other: Fact) -> list[Calculation]:
    """The readings of the stated distance, the likelier first."""
    high, low = (one, other) if one.value >= other.value else (other, one)
    plain = difference(high, low)
    relative = percent_above(high, low) if one is high else percent_below(high, low)
    if statement.limit.stated.unit == "percent":
        # "9 % ahead" of a share may be meant as points: where only one of the two is so, neither yes nor no is said.
        return [plain, relative] if one.unit == "percent" else [relative]
    if statement.limit.stated.unit == "multiple" and one.unit == "multiple" and statement.limit.side == "equals":
        return [plain, ratio(high, low)]
    return [plain]
