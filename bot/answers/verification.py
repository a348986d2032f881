"""Yes or no: what the question states, held against the figures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from knowledge import Fact, Knowledge, Metric, Quantity

from bot.answers.build import answer
from bot.answers.calculation import Calculation, total
from bot.answers.decline import decline
from bot.answers.ranking import direction_of
from bot.answers.selection import Missing, disputed, in_one_unit, owners_of_stated, select
from bot.models import Answer, Asked, Direction, Reading, Row, Suggestion

Verdict = Literal["yes", "no", "both", "unclear"]
_ROUGH = Decimal("0.12")
_RATIO_UNITS = ("percent", "ratio")
_SET_BESIDE = ("discount", "premium", "cheaper", "pricier", "faster", "slower", "cheap", "expensive")


@dataclass(frozen=True, slots=True)
class Verification:
    """`relation` says what was checked: "equals", "above", "below", "more", "less", "top", "times"."""

    verdict: Verdict
    relation: str
    rows: tuple[Row, ...]
    stated: Quantity | None = None
    direction: Direction = "high"
    missing: tuple[Missing, ...] = ()
    mixed: bool = False
    disputed: tuple[Quantity, ...] = ()
    calculation: Calculation | None = None
    """For a sum: how it was added up; and in `beside` what it is set against."""
    beside: tuple[Row, ...] = ()


def build_verification(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    against_all = len(reading.entities) < 2 and not reading.quantities and not reading.has("single_digit")
    selection = select(reading, knowledge, with_peers=against_all)
    if reading.has("total") and len(selection.rows) > 1 and not selection.missing:
        return _of_sum(asked, knowledge, _in_order_asked(selection.rows, reading, knowledge))
    if not selection.rows and reading.spans:
        return _of_another_span(asked, knowledge)
    if not selection.rows and (owners := owners_of_stated(reading, knowledge)):
        return answer(
            asked,
            knowledge,
            "verification",
            Verification("no", "owner", owners),
            facts=[r.fact for r in owners if r.fact],
        )
    if not selection.rows or (selection.missing and not _can_do_without(selection.missing, reading)):
        return decline(asked, knowledge, selection.missing)
    check = _check(
        _in_order_asked(tuple(in_one_unit(selection.rows, knowledge)), reading, knowledge),
        reading,
        knowledge.metric(selection.rows[0].metric),
    )
    content = replace(check, missing=selection.missing, mixed=selection.mixed)
    return answer(
        asked,
        knowledge,
        "verification",
        content,
        facts=(*selection.facts, *(row.fact for row in content.rows if row.fact)),
        suggestions=[Suggestion("comparison", metric=selection.rows[0].metric)],
    )


def _of_sum(asked: Asked, knowledge: Knowledge, rows: tuple[Row, ...]) -> Answer:
    """ "Do Azure and Google Cloud together beat AWS?": two sides of a comparison, or one side and a figure."""
    reading = asked.match.reading
    stated = next((q for q in reading.quantities if rows[0].fact and _suits(q, rows[0].fact)), None)
    left, right = (rows, ()) if stated else _sides(rows, reading, knowledge)
    sums = [total(tuple(row.fact for row in side if row.fact)) for side in (left, right) if side]
    limit = stated.value if stated else sums[-1].value
    if reading.has("below", "less"):
        verdict = _yes(sums[0].value < limit)
    elif reading.has("above", "more") or not stated:
        verdict = _yes(sums[0].value > limit)
    else:
        verdict = _yes(_same(sums[0].value, limit, reading.has("roughly")))
    added = next((one for one in sums if len(one.inputs) > 1), sums[0])
    content = Verification(
        verdict, "sum", rows, stated, calculation=added, beside=left if added is not sums[0] else right
    )
    return answer(asked, knowledge, "verification", content, facts=[row.fact for row in rows if row.fact])


def _sides(rows: tuple[Row, ...], reading: Reading, knowledge: Knowledge) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """Those named before the comparing word and those after it; without one between names, the last stands alone."""
    named = {knowledge.company(m.key): m.start for m in reading.mentions if m.kind == "entity"}
    for place in _comparing_places(reading):
        left = tuple(row for row in rows if named.get(knowledge.company(row.entity), 0) < place)
        right = tuple(row for row in rows if row not in left)
        if left and right:
            return left, right
    return rows[:-1], rows[-1:]


def _comparing_places(reading: Reading) -> list[int]:
    """Where "more than" stands; Chinese parts the sides with 比 and has the comparative behind both."""
    cues = [m for m in reading.mentions if m.kind == "cue"]
    places = [m.start for m in cues if m.key in ("more", "less", "above", "below")][:1]
    return places + [m.start for m in cues if m.key == "compare"][:1]


def _of_another_span(asked: Asked, knowledge: Knowledge) -> Answer:
    """ "Is it a five-year plan?": no, where the figure covers another length of time."""
    reading = replace(asked.match.reading, spans=())
    selection = select(reading, knowledge)
    if not selection.rows:
        return decline(asked, knowledge, selection.missing)
    return answer(asked, knowledge, "verification", Verification("no", "span", selection.rows), facts=selection.facts)


def _can_do_without(missing: tuple[Missing, ...], reading: Reading) -> bool:
    return bool(reading.quantities) and len(reading.metrics) > 1 and all(item.what != "period" for item in missing)


def _in_order_asked(rows: tuple[Row, ...], reading: Reading, knowledge: Knowledge) -> tuple[Row, ...]:
    """The rows with the question's subject first."""
    order = [knowledge.company(key) for key in reading.entities]

    def place(row: Row) -> int:
        company = knowledge.company(row.entity)
        return order.index(company) if company in order else len(order)

    return tuple(sorted(rows, key=place))


def _check(rows: tuple[Row, ...], reading: Reading, metric: Metric) -> Verification:
    facts = [row.fact for row in rows if row.fact]
    stated = next((q for q in reading.quantities if _suits(q, facts[0])), None)
    wrong = disputed(reading, rows)
    several = len({row.entity for row in rows}) > 1
    if reading.has("single_digit"):
        return Verification(_yes(facts[0].value < 10), "single_digit", rows[:1])
    if stated and several and stated.unit in _RATIO_UNITS and facts[0].unit != "percent":
        return _times(rows, stated, reading)
    if stated and not several:
        return _stated(rows, stated, reading)
    if several and wrong and reading.has(*_SET_BESIDE):
        return replace(_versus(rows, reading, metric), disputed=wrong)
    if stated and several:
        return _stated(_nearest(rows, stated), stated, reading)
    if reading.quantities and not several:
        return Verification("no", "equals", rows, reading.quantities[0])
    if reading.spans and not reading.quantities:
        return Verification("yes", "span", rows)
    if not several:
        return Verification("unclear", "single", rows)
    if len(reading.entities) > 1 or (several and len(rows) == 2):
        return _versus(rows, reading, metric)
    return _top(rows, reading, metric)


def _suits(quantity: Quantity, fact: Fact) -> bool:
    if quantity.unit in (None, fact.unit):
        return True
    return quantity.unit in _RATIO_UNITS and fact.unit in ("multiple", "percent", "usd")


def _nearest(rows: tuple[Row, ...], stated: Quantity) -> tuple[Row, ...]:
    """Of several rows, the ones of the first name; the figure is stated of that."""
    return tuple(row for row in rows if row.entity == rows[0].entity)


def _stated(rows: tuple[Row, ...], stated: Quantity, reading: Reading) -> Verification:
    values = [row.fact.value for row in rows if row.fact]
    negated = reading.has("negation") and reading.has("above", "below", "more", "less") and not reading.has("confirm")
    if reading.has("above", "more") and not reading.has("per_year"):
        over = all(row.fact.value > stated.value or _is_over(row.fact, stated) for row in rows if row.fact)
        return Verification(_yes(over != negated), "above", rows, stated)
    if reading.has("below", "less"):
        return Verification(_yes(all(v < stated.value for v in values) != negated), "below", rows, stated)
    hits = [_same(row.fact.value, stated.value, reading.has("roughly")) for row in rows if row.fact]
    verdict: Verdict = "both" if any(hits) and not all(hits) else _yes(all(hits))
    return Verification(verdict, "equals", rows, stated)


def _is_over(fact: Fact, stated: Quantity) -> bool:
    """ "Over a trillion", as the source has it, is more than a trillion."""
    return fact.qualifier == "over" and fact.value == stated.value


def _times(rows: tuple[Row, ...], stated: Quantity, reading: Reading) -> Verification:
    """ "less than half of", "roughly double": the first figure as a multiple of the second."""
    one, other = rows[0], next(row for row in rows if row.entity != rows[0].entity)
    assert one.fact
    assert other.fact
    value, wanted = one.fact.value / other.fact.value * 100, stated.value
    if reading.has("below", "less"):
        verdict = _yes(value < wanted)
    elif reading.has("above", "more"):
        verdict = _yes(value > wanted)
    else:
        verdict = _yes(_same(value, wanted, True))
    return Verification(verdict, "times", (one, other), stated)


def _versus(rows: tuple[Row, ...], reading: Reading, metric: Metric) -> Verification:
    """The first name against the others; unsettled where the first has several figures that disagree."""
    mine = tuple(row for row in rows if row.entity == rows[0].entity)
    others = tuple(row for row in rows if row.entity != rows[0].entity)
    direction = _claimed_direction(reading, metric)
    beats = {all(_beats(one, other, direction) for other in others) for one in mine}
    verdict: Verdict = _yes(beats.pop()) if len(beats) == 1 else "unclear"
    shown = (mine[0], *others) if verdict != "unclear" else (mine[0], *others, *mine[1:])
    return Verification(verdict, "more" if direction == "high" else "less", shown, direction=direction)


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
    return Verification(
        _yes(rank == place), "top", (first, *(r for r in ordered if r is not first)), direction=direction
    )


def _claimed_direction(reading: Reading, metric: Metric) -> Direction:
    if reading.has("premium", "pricier", "priciest", "expensive"):
        return "high"
    if reading.has("discount"):
        return "low"
    return direction_of(reading, metric)


def _same(value: Decimal, stated: Decimal, roughly: bool) -> bool:
    return value == stated or (roughly and value != 0 and abs(value - stated) / value <= _ROUGH)


def _yes(holds: bool) -> Verdict:
    return "yes" if holds else "no"
