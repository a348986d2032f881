"""Yes or no: what the question states, held against the figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from knowledge import Fact, Knowledge, Metric, Quantity

from bot.answers.additions import added_words
from bot.answers.build import answer
from bot.answers.calculation import Calculation, average, difference, total
from bot.answers.checks import Check, Verdict, check_statement, verdict_of, yes_or_no
from bot.answers.decline import decline
from bot.answers.limits import Limit, read_limits, read_spans
from bot.answers.ranking import direction_of
from bot.answers.selection import Missing, in_one_unit, select
from bot.answers.stated import disputed, owners_of_stated
from bot.answers.statements import (
    Statement,
    asserted,
    is_denied,
    of_joint_names,
    offers_choice,
    read_statements,
    sets_beside,
    side_of,
    unread,
)
from bot.models import Answer, Asked, Direction, Reading, Row, Suggestion

_QUARTERS_IN = {"years": 4, "quarters": 1}
_AFFIRMING = ("yes", "both")
Relation = Literal[
    "stated", "several", "choice", "sum", "single", "span", "owner", "top", "beside", "gaps", "single_digit"
]


@dataclass(frozen=True, slots=True)
class Verification:
    """`relation` says what was checked: one stated figure or several, one or the other, a sum, a length of time,
    whose a figure is, a place in the order, two names beside each other."""

    verdict: Verdict
    relation: Relation
    rows: tuple[Row, ...]
    checks: tuple[Check, ...] = ()
    limit: Limit | None = None
    """What a sum is held against."""
    direction: Direction = "high"
    missing: tuple[Missing, ...] = ()
    mixed: bool = False
    disputed: tuple[Quantity, ...] = ()
    calculation: Calculation | None = None
    """For a sum: how it was added up; and in `beside` what it is set against."""
    beside: tuple[Row, ...] = ()
    gaps: tuple[Calculation, ...] = ()
    """Two distances that are compared."""


def build_verification(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    if reading.has("total", "plus", "average") and (summed := _of_sum(reading, knowledge)):
        return _answered(asked, knowledge, summed)
    if _says_of_no_other(reading):
        return decline(asked, knowledge)
    span = next((one for one in read_spans(reading) if one.side != "equals"), None)
    if span and len(reading.entities) < 2:
        return _of_span(asked, knowledge, span)
    statements = read_statements(reading, knowledge)
    if statements and not reading.has("single_digit") and not sets_beside(reading, statements):
        return _of_statements(asked, knowledge, statements)
    return _of_order(asked, knowledge)


def _says_of_no_other(reading: Reading) -> bool:
    """ "Does only Azure have more than 15 %?" is settled by everybody else's figures: no verdict is given on that."""
    bounded = reading.has("above", "below", "more", "less", "at_least") and bool(reading.quantities)
    return bounded and reading.has("only")


def _answered(asked: Asked, knowledge: Knowledge, content: Verification) -> Answer:
    if content.verdict in _AFFIRMING and content.relation != "choice":
        rows = (*content.rows, *content.beside, *(row for check in content.checks for row in check.rows))
        if words := added_words(asked.match.reading, rows, knowledge):
            given = (Missing("metric", content.rows[0].entity, content.rows[0].metric),)
            return decline(asked, knowledge, given, reason="added", words=words)
        content = _undated(asked.match.reading, content)
    elif absent := tuple(key for key in asked.match.reading.metrics if not knowledge.metric(key).covered):
        return decline(asked, knowledge, tuple(Missing("metric", content.rows[0].entity, key) for key in absent))
    facts = [row.fact for row in (*content.rows, *content.beside) if row.fact]
    facts += [row.fact for check in content.checks for row in (*check.rows, *check.owners) if row.fact]
    return answer(
        asked,
        knowledge,
        "verification",
        content,
        facts=facts,
        suggestions=[Suggestion("comparison", metric=content.rows[0].metric)],
    )


def _undated(reading: Reading, content: Verification) -> Verification:
    """ "Did Azure grow 39 % in 2025?": a figure without a date is right, and of that time not for certain."""
    dated = any(mention.key != "now" for mention in reading.periods)
    unsure = any(row.fact and not row.fact.as_of and not row.fact.period for row in content.rows[:1])
    return replace(content, verdict="unclear") if dated and unsure else content


# --- stated figures
def _of_statements(asked: Asked, knowledge: Knowledge, statements: tuple[Statement, ...]) -> Answer:
    reading = asked.match.reading
    statements = of_joint_names(statements, reading)
    checks = tuple(check_statement(one, _levelled(reading, statements, knowledge), knowledge) for one in statements)
    settled = tuple(check for check in checks if check.rows)
    if not settled:
        return _without_figures(asked, knowledge, checks)
    if offers_choice(reading):
        return _answered(asked, knowledge, _choice(settled, reading, knowledge))
    settled = _without_premises(settled, reading)
    if len(settled) == len(checks) == 1 or (len(settled) == 1 and all(check.rows for check in checks)):
        others = tuple(row for row in select(reading, knowledge).rows if row.metric == settled[0].statement.metric)
        rows = tuple(dict.fromkeys((*settled[0].rows, *(r for r in others if r.entity != settled[0].rows[0].entity))))
        content = Verification(settled[0].verdict, "stated", rows, settled)
        return _answered(asked, knowledge, _short_of(unread(reading, statements), content))
    rows = tuple(dict.fromkeys(row for check in settled for row in check.rows))
    missing = tuple(dict.fromkeys(item for check in checks for item in check.missing))
    content = Verification(verdict_of(checks), "several", rows, settled, missing=missing)
    return _answered(asked, knowledge, _short_of(unread(reading, statements), content))


def _levelled(reading: Reading, statements: tuple[Statement, ...], knowledge: Knowledge) -> Reading:
    """Where one figure is a cloud unit's ("Alibaba has 4 % and grows 34 %"), the others are at that level too."""
    of_units = any(knowledge.metric(one.metric).of == "cloud_unit" for one in statements)
    return replace(reading, inherited=reading.inherited | {"level"}) if of_units and len(statements) > 1 else reading


def _short_of(left: tuple[Quantity, ...], content: Verification) -> Verification:
    """A stated figure that nothing here can be held against keeps a "yes" from being said of the whole."""
    if not left:
        return content
    return replace(content, disputed=left, verdict="unclear" if content.verdict == "yes" else content.verdict)


def _choice(checks: tuple[Check, ...], reading: Reading, knowledge: Knowledge) -> Verification:
    """Every figure that one of the offered names or numbers leads to."""
    own = tuple(row for check in checks for row in check.rows)
    others = tuple(row for row in select(reading, knowledge).rows)
    return Verification("yes", "choice", tuple(dict.fromkeys((*own, *others))))


def _without_premises(checks: tuple[Check, ...], reading: Reading) -> tuple[Check, ...]:
    """ "80 % of the $53 billion": a figure that is only pointed at, and right, is no statement of its own."""
    claimed = asserted(reading)
    own = [c for c in checks if c.statement.limit.stated in claimed or c.statement.limit.stated.start < 0]
    return tuple(c for c in checks if c.verdict != "yes" or c in own) if own else checks


def _without_figures(asked: Asked, knowledge: Knowledge, checks: tuple[Check, ...]) -> Answer:
    """The one it is stated of has no such figure: somebody else's, another length of time, or unknown."""
    reading = asked.match.reading
    missing = tuple(dict.fromkeys(item for check in checks for item in check.missing))
    if reading.spans and (other := _of_another_span(reading, knowledge)):
        return _answered(asked, knowledge, other)
    owners = tuple(r for r in owners_of_stated(reading, knowledge) if not _is_named(r.entity, reading, knowledge))
    if owners and all(item.what != "period" for item in missing):
        near = tuple(row for key in reading.entities for row in _kin(key, owners[0].metric, knowledge))
        kin = any(knowledge.company(key) == knowledge.company(owners[0].entity) for key in reading.entities)
        if near or kin:  # of a stranger, whose the stated figure is would answer another question
            return _answered(asked, knowledge, Verification("no", "owner", owners, missing=missing, beside=near))
    return decline(asked, knowledge, missing or select(reading, knowledge).missing)


def _is_named(entity: str, reading: Reading, knowledge: Knowledge) -> bool:
    """The question names it, or the company or the unit of it: then the figure is not somebody else's."""
    return any(
        entity == key or knowledge.entity(entity).parent == key or knowledge.entity(key).parent == entity
        for key in reading.entities
    )


def _kin(entity: str, metric: str, knowledge: Knowledge) -> tuple[Row, ...]:
    """The figure of the same family that the named one does have: R&D for one, cloud spending for another."""
    if not knowledge.metric(metric).broader:
        return ()
    found = [Row(entity, kind, fact) for kind in knowledge.siblings(metric) for fact in knowledge.facts(entity, kind)]
    return tuple(row for row in found if row.fact and not row.fact.equivalent_of)


def _of_another_span(reading: Reading, knowledge: Knowledge) -> Verification | None:
    """ "Is it a five-year plan?": no, where the figure covers another length of time."""
    rows = select(replace(reading, spans=()), knowledge).rows
    return Verification("no", "span", rows) if rows else None


def _of_span(asked: Asked, knowledge: Knowledge, limit: Limit) -> Answer:
    """ "Does the plan run for more than two years?"."""
    selection = select(replace(asked.match.reading, spans=()), knowledge)
    rows = tuple(r for r in selection.rows if r.fact and r.fact.period and r.fact.period.count)
    lengths = {_length(row.fact, limit) for row in rows if row.fact}
    if len(lengths) != 1:
        return decline(asked, knowledge, selection.missing)
    length = lengths.pop()
    holds = None if length is None else limit.holds_for(length)
    return _answered(asked, knowledge, Verification(yes_or_no(holds), "span", rows))


def _length(fact: Fact, limit: Limit) -> Decimal | None:
    """How many of the stated unit a figure covers; None where the units do not convert."""
    assert fact.period
    own, asked = _QUARTERS_IN.get(f"{fact.period.length}s"), _QUARTERS_IN.get(limit.stated.unit or "")
    if f"{fact.period.length}s" == limit.stated.unit:
        return Decimal(fact.period.count or 0)
    return Decimal(fact.period.count or 0) * own / asked if own and asked else None


# --- sums
def _of_sum(reading: Reading, knowledge: Knowledge) -> Verification | None:
    """ "Do Azure and Google Cloud together beat AWS?": two sides of a comparison, or one side and a figure."""
    selection = select(reading, knowledge)
    rows = _in_order_asked(selection.rows, reading, knowledge)
    if len(rows) < 2 or selection.missing or len({row.fact.unit for row in rows if row.fact}) > 1:
        return None
    unit = rows[0].fact.unit if rows[0].fact else None
    limit = next((one for one in read_limits(reading) if one.stated.unit in (None, unit)), None)
    add = average if reading.has("average") else total
    left, right = (rows, ()) if limit else _sides(rows, reading, knowledge)
    sums = [add(tuple(row.fact for row in side if row.fact)) for side in (left, right) if side]
    if limit:
        holds = limit.holds_for(sums[0].value)
    elif len(sums) < 2:
        return None
    elif reading.has("same"):
        holds = (sums[0].value == sums[-1].value) != is_denied(reading)
    elif reading.has("below", "less"):
        holds = (sums[0].value < sums[-1].value) != is_denied(reading)
    else:
        holds = (sums[0].value > sums[-1].value) != is_denied(reading)
    added = next((one for one in sums if len(one.inputs) > 1), sums[0])
    beside = left if added is not sums[0] else right
    return Verification(yes_or_no(holds), "sum", rows, limit=limit, calculation=added, beside=beside)


def _sides(rows: tuple[Row, ...], reading: Reading, knowledge: Knowledge) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """Those named before the comparing word and those after it; all on one side where none stands between names."""
    named = {knowledge.company(m.key): m.start for m in reading.mentions if m.kind == "entity"}
    for place in _comparing_places(reading):
        left = tuple(row for row in rows if named.get(knowledge.company(row.entity), 0) < place)
        right = tuple(row for row in rows if row not in left)
        if left and right:
            return left, right
    return rows, ()


_PARTING = ("more", "less", "above", "below", "same", "cheaper", "pricier", "faster", "slower")


def _comparing_places(reading: Reading) -> list[int]:
    """Where "more than" stands; Chinese parts the sides with 比 and has the comparative behind both."""
    cues = [m for m in reading.mentions if m.kind == "cue"]
    places = [m.start for m in cues if m.key in _PARTING][:1]
    return places + [m.start for m in cues if m.key == "compare"][:1]


# --- one name beside others
def _of_order(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    alone = len(reading.entities) < 2 and not reading.quantities and not reading.has("single_digit")
    selection = select(reading, knowledge, with_peers=alone)
    if not selection.rows and reading.spans and (other := _of_another_span(reading, knowledge)):
        return _answered(asked, knowledge, other)
    if not selection.rows or selection.missing:
        return decline(asked, knowledge, selection.missing)
    rows = _in_order_asked(tuple(in_one_unit(selection.rows, knowledge)), reading, knowledge)
    if reading.has("difference") and len(rows) > 2:
        gaps = _of_gaps(rows, reading, knowledge)
        return _answered(asked, knowledge, gaps) if gaps else decline(asked, knowledge)
    content = _order(rows, reading, knowledge.metric(rows[0].metric), knowledge)
    return _answered(asked, knowledge, replace(content, mixed=selection.mixed))


def _of_gaps(rows: tuple[Row, ...], reading: Reading, knowledge: Knowledge) -> Verification | None:
    """ "Is the gap between A and B wider than between C and D?": four names, two distances."""
    names = [m.key for m in reading.mentions if m.kind == "entity" and m.key in reading.entities]
    found = [next((r.fact for r in rows if r.fact and r.entity in knowledge.family(key)), None) for key in names]
    facts = [fact for fact in found if fact]
    if len(facts) != len(names) or len(facts) != 4:
        return None
    gaps = tuple(difference(*sorted(pair, key=lambda fact: -fact.value)) for pair in (facts[:2], facts[2:]))
    one, other = (gap.value for gap in gaps)
    holds = one < other if reading.has("less", "below") else one > other
    return Verification(yes_or_no(holds != is_denied(reading)), "gaps", rows, gaps=gaps)


def _in_order_asked(rows: tuple[Row, ...], reading: Reading, knowledge: Knowledge) -> tuple[Row, ...]:
    """The rows with the question's subject first."""
    order = [knowledge.company(key) for key in reading.entities]

    def place(row: Row) -> int:
        company = knowledge.company(row.entity)
        return order.index(company) if company in order else len(order)

    return tuple(sorted(rows, key=place))


def _order(rows: tuple[Row, ...], reading: Reading, metric: Metric, knowledge: Knowledge) -> Verification:
    several = len({row.entity for row in rows}) > 1
    if reading.has("single_digit"):
        return Verification(yes_or_no(all(row.fact.value < 10 for row in rows if row.fact)), "single_digit", rows)
    if not several:
        verdict: Verdict = "yes" if reading.spans else "unclear"
        return Verification(verdict, "span" if reading.spans else "single", rows)
    if (len(reading.entities) > 1 or len(rows) == 2) and not _asks_of_place(reading):
        return _versus(rows, reading, metric, knowledge)
    return _top(rows, reading, metric)


def _asks_of_place(reading: Reading) -> bool:
    return bool(reading.ordinals) and len(reading.entities) == 1


def _versus(rows: tuple[Row, ...], reading: Reading, metric: Metric, knowledge: Knowledge) -> Verification:
    """The first name against the others; unsettled where the first has several figures that disagree."""
    mine = tuple(row for row in rows if row.entity == rows[0].entity)
    others = tuple(row for row in rows if row.entity != rows[0].entity)
    joint, rest = _sides(rows, reading, knowledge)
    if len(joint) > 1 and rest and len(rows) == len({row.entity for row in rows}):
        mine, others = joint, rest  # "are both Microsoft and Amazon pricier than Alibaba?"
    if reading.has("choice"):
        return Verification("yes", "choice", rows)
    direction = _claimed_direction(reading, metric)
    if reading.has("same"):
        values = {row.fact.value for row in rows if row.fact}
        level = (len(values) == 1) != is_denied(reading)
        return Verification(yes_or_no(level), "beside", (mine[0], *others), direction=direction)
    sides: Mapping[bool | None, Direction] = {True: "high", False: "low", None: direction}
    against = {other: sides[side_of(other.entity, reading, knowledge)] for other in others}
    beats = {all(_beats(one, other, against[other]) for other in others) for one in mine}
    several = len({row.entity for row in mine}) > 1
    if several and len(beats) > 1:
        beats = {False}  # one of them does not
    holds = beats.pop() != is_denied(reading) if len(beats) == 1 else None
    deciding = sorted(others, key=lambda other: all(_beats(one, other, against[other]) for one in mine))
    failing = sorted(mine, key=lambda one: all(_beats(one, other, against[other]) for other in others))
    shown = (*failing[:1], *deciding, *failing[1:]) if several or holds is None else (mine[0], *deciding)
    return Verification(yes_or_no(holds), "beside", shown, direction=direction, disputed=disputed(reading, rows))


def _beats(one: Row, other: Row, direction: Direction) -> bool:
    if not (one.fact and other.fact):
        return False
    return one.fact.value > other.fact.value if direction == "high" else one.fact.value < other.fact.value


def _top(rows: tuple[Row, ...], reading: Reading, metric: Metric) -> Verification:
    """ "Is AWS the largest?": the first row's place among all."""
    direction = _claimed_direction(reading, metric)
    ordered = sorted(rows, key=lambda row: row.fact.value if row.fact else 0, reverse=direction == "high")
    place = reading.ordinals[0] if reading.ordinals else 1
    first = rows[0]
    rank = next(i for i, row in enumerate(ordered, start=1) if row.entity == first.entity)
    holds = (rank == place) != is_denied(reading)
    ranked = tuple(replace(row, rank=number) for number, row in enumerate(ordered, start=1))
    return Verification(yes_or_no(holds), "top", ranked, direction=direction, beside=(replace(first, rank=rank),))


def _claimed_direction(reading: Reading, metric: Metric) -> Direction:
    if reading.has("premium", "pricier", "priciest", "expensive"):
        return "high"
    if reading.has("discount"):
        return "low"
    return direction_of(reading, metric)
