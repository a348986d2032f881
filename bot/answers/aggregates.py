"""Figures made of several: above or below a limit, totals, averages, parts of an amount, amounts per period."""

from __future__ import annotations

import itertools
from collections import Counter
from decimal import Decimal
from typing import Literal

from knowledge import CURRENCIES, Fact, Knowledge, Mention, Metric, Quantity, frozen, replace

from bot.answers import calculation
from bot.answers.build import answer
from bot.answers.calculation import Calculation
from bot.answers.decline import decline
from bot.answers.leaders import leaders
from bot.answers.selection import Missing, in_one_unit, is_part_meant, select
from bot.answers.statements.comparing import denials
from bot.answers.statements.limits import Limit, Side, read_limits
from bot.answers.statements.stated import in_stated_unit
from bot.models import Answer, Asked, Reading, Row, Suggestion

ThresholdVerdict = Literal["", "yes", "no"]
RateVerdict = Literal["", "yes", "no", "whole"]
_QUARTERS_A_YEAR = 4
_DAYS_A_WEEK = 7
_COUNTED = "downloads"
"""The unit of what may be spread over days."""
_NEAR = Decimal("0.05")
_MONEY_FROM = 1_000_000
_OTHERS = frozenset({"other two", "the other two", "others", "the others", "the other", "other", "remaining two"})
_SUMMED = frozenset({"sum", "total", "combined", "summed", "aggregate"})
_JOINED = frozenset({"and", "plus", "with", "&", "和", "与", "及", "跟", "including"})
_REGIONS = "regions"
_OF_AT_MOST = 3
"""How many tokens may stand between a share and its amount ("of the")."""


@frozen
class Threshold:
    """The rows of which the limit holds, and the others."""

    limit: Limit
    inside: tuple[Row, ...]
    outside: tuple[Row, ...]
    verdict: ThresholdVerdict = ""
    """Where the question says of how many the limit holds: whether that is so."""
    of_named: bool = False
    """Whether only those named were looked at."""


@frozen
class Computed:
    """Results with the rows that they are made of."""

    calculations: tuple[Calculation, ...]
    rows: tuple[Row, ...]
    missing: tuple[Missing, ...] = ()
    verdict: RateVerdict = ""
    """On an amount that the question states for a year or a quarter; "whole": it is that of all periods together."""
    length: str | None = None
    """For an amount per period: "year" or "quarter"."""
    beside: tuple[Row, ...] = ()
    """Whose figure an average is set against."""


def build_threshold(asked: Asked, knowledge: Knowledge) -> Answer:
    """Of whom a limit holds. Where "neither" is said of those named, only theirs are looked at; else everybody's."""
    reading = asked.match.reading
    selection = select(reading, knowledge, with_peers=not reading.has("neither"))
    if not selection.rows:
        return decline(asked, knowledge, selection.missing)
    limit = _limit(reading)
    rows = in_stated_unit(in_one_unit(selection.rows, knowledge), limit.stated, knowledge)
    inside = tuple(row for row in rows if row.fact and limit.holds(row.fact))
    outside = tuple(row for row in rows if row not in inside)
    return answer(
        asked,
        knowledge,
        "threshold",
        Threshold(limit, inside, outside, _of_how_many(reading, inside, outside, knowledge), reading.has("neither")),
        facts=[row.fact for row in rows if row.fact],
        suggestions=[Suggestion("comparison", metric=rows[0].metric)],
    )


def _of_how_many(
    reading: Reading, inside: tuple[Row, ...], outside: tuple[Row, ...], knowledge: Knowledge
) -> ThresholdVerdict:
    """ "None of them", "only AWS", "all", "any": whether the limit holds of so many; empty where none is said."""
    if reading.has("only", "nobody", "neither") and (denials(reading) or reading.excluded):
        return ""  # "not only AWS", "nobody but AWS": another count than the one that is worked out here
    if reading.has("nobody", "neither"):
        return "no" if inside else "yes"
    if reading.has("only") and not reading.entities:
        return ""  # "only P/Es over 30 get in": of nobody in particular
    if reading.has("only"):
        named = {knowledge.company(key) for key in reading.entities}
        return "yes" if named == {knowledge.company(row.entity) for row in inside} else "no"
    if reading.has("which", "who", "list"):
        return ""
    if reading.has("any_of", "existence"):
        return "yes" if inside else "no"
    in_doubt = reading.has("polar", "confirm") and (reading.has("every", "both") or bool(reading.groups))
    return ("no" if outside else "yes") if in_doubt else ""


def _limit(reading: Reading) -> Limit:
    """The first stated figure; where the comparing word stands far from it, the cues alone say which side."""
    limit = read_limits(reading)[0]
    if limit.side != "equals":
        return limit
    side: Side = "below" if reading.has("below", "less") and not reading.has("above", "more") else "above"
    return replace(limit, side=side)


def build_total(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = _counted(asked.match.reading, knowledge)
    if _others_of_nobody(reading):
        return decline(asked, knowledge)  # "the other two" than who?
    selection = select(reading, knowledge)
    rows = tuple(dict.fromkeys(_of_the_rivals_alone(selection.rows, reading, knowledge)))
    rows = _one_each(rows) if selection.mixed and not reading.has("average") else rows
    if len({(row.entity, row.metric) for row in rows}) < len(rows):
        return decline(asked, knowledge, selection.missing)  # two sides of a contradiction add up to nothing
    rows = tuple(in_one_unit(leaders(rows, reading), knowledge))
    rows, beside = _parted(rows, reading, knowledge)
    facts = tuple(row.fact for row in rows if row.fact)
    if len(facts) < 2 - reading.has("remainder") or selection.missing or len({fact.unit for fact in facts}) > 1:
        return decline(asked, knowledge, selection.missing)
    if reading.has("remainder") and facts[0].unit != "percent":
        return decline(asked, knowledge, selection.missing)  # multiples and amounts leave nothing of a whole
    if not reading.has("remainder", "average") and _do_not_add_up(facts, reading):
        return decline(asked, knowledge, (Missing("another", metric=rows[0].metric, wanted="sum_of_rates"),))
    if reading.has("remainder"):
        results = (calculation.remainder(facts),)
    elif reading.has("average"):
        results = (calculation.average(facts),)
    else:
        results = (calculation.total(facts),)
    return answer(
        asked,
        knowledge,
        "total",
        Computed(results, rows, selection.missing, beside=beside),
        facts=(*facts, *(row.fact for row in beside if row.fact)),
        suggestions=[Suggestion("comparison", metric=rows[0].metric)],
    )


def _parted(
    rows: tuple[Row, ...], reading: Reading, knowledge: Knowledge
) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """ "Alibaba's P/E compared to the average of Microsoft and Amazon": those that an average is of, and whose figure
    it is set against."""
    averages = [m for m in reading.mentions if m.key == "average"]
    sets = [m for m in reading.mentions if m.key == "compare"]
    if len(averages) != 1 or not sets or reading.has("remainder"):
        return rows, ()
    place = max(sets[0].start, averages[0].start) if sets[0].start < averages[0].start else sets[0].start
    families = {
        member for m in reading.mentions if m.kind == "entity" and m.start < place for member in knowledge.family(m.key)
    }
    before = tuple(row for row in rows if row.entity in families)
    after = tuple(row for row in rows if row not in before)
    averaged, beside = (before, after) if averages[0].start < sets[0].start else (after, before)
    return (averaged, beside) if len(averaged) > 1 and len(beside) == 1 else (rows, ())


def _others_of_nobody(reading: Reading) -> bool:
    named = reading.entities or reading.excluded
    others = any(m.key == "other" and m.text.casefold() in _OTHERS for m in reading.mentions)
    return others and not named and reading.has("average")


def _of_the_rivals_alone(rows: tuple[Row, ...], reading: Reading, knowledge: Knowledge) -> tuple[Row, ...]:
    """ "The average of Alibaba's peers" leaves Alibaba out; "of Alibaba and its peers" counts it in."""
    rivals = [m for m in reading.mentions if m.kind == "group" and m.key in knowledge.rivals]
    named = [m for m in reading.mentions if m.kind == "entity"]
    if not rivals or len(reading.entities) != 1 or "entities" in reading.inherited:
        return rows
    owned = any(_is_owned(rival, name, reading) for rival in rivals for name in named)
    own = knowledge.company(reading.entities[0])
    return tuple(row for row in rows if not owned or knowledge.company(row.entity) != own)


def _is_owned(rivals: Mention, name: Mention, reading: Reading) -> bool:
    """ "Alibaba's two rivals", "the rivals of Alibaba", 阿里的对手, with nothing that joins the two."""
    start, end = sorted((name, rivals), key=lambda m: m.start)
    between = [m.text.casefold() for m in reading.mentions if start.end <= m.start and m.end <= end.start]
    if rivals is start:
        return between[:1] in (["of"], ["to"])
    possessive = name.text.casefold().endswith(("'s", "’s", "s'")) or bool({"的", "嘅"} & set(between))
    return (possessive or name.end == rivals.start) and _JOINED.isdisjoint(between)


def _do_not_add_up(facts: tuple[Fact, ...], reading: Reading) -> bool:
    """Growth rates; prices over earnings where a sum is named ("add Microsoft" may set one beside the others)."""
    words = {word for m in reading.mentions for word in m.text.casefold().split()}
    summed = not _SUMMED.isdisjoint(words)
    return all("growth" in fact.metric or (summed and fact.unit == "multiple") for fact in facts)


def _one_each(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Of amounts of different kinds, one of each company: where it has several, the one in the unit of the others."""
    count = Counter(row.entity for row in rows)
    units = {row.fact.unit for row in rows if row.fact and count[row.entity] == 1}
    return tuple(row for row in rows if count[row.entity] == 1 or (row.fact and units == {row.fact.unit}))


def _counted(reading: Reading, knowledge: Knowledge) -> Reading:
    """Those who get the rest ("left for everyone else") are not among those who are counted; those who are left out
    ("apart from AWS and Azure, what remains?") are the ones who are."""
    if not reading.has("remainder"):
        return reading
    groups = tuple(key for key in reading.groups if not knowledge.base.groups[key].rivals)
    return replace(
        reading,
        groups=(*groups, *reading.excluded_groups),
        entities=(*reading.entities, *reading.excluded),
        excluded=(),
        excluded_groups=(),
    )


def build_part_amount(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    found = parts_of(reading, knowledge)
    if not found:
        return decline(asked, knowledge)
    share, whole = found
    if states_share_of(reading, knowledge) and not _state(reading, found):
        return decline(asked, knowledge)  # arithmetic on other figures than the source's
    if regions := regions_of(reading, knowledge):
        each = calculation.part_each(share, whole, regions)
        results: tuple[Calculation, ...] = (calculation.part(share, whole), each)
        rows = tuple(Row(fact.entity, fact.metric, fact) for fact in (share, whole, regions))
        return answer(asked, knowledge, "part_amount", Computed(results, rows), facts=(share, whole, regions))
    years = _periods(whole, "year") if reading.has("per_year") else 0
    if years:
        results = (calculation.part(share, whole), calculation.part_per_period(share, whole, years))
    elif reading.has("negation", "exclude", "excluded_after", "remainder", "other"):
        results = (calculation.rest_of_part(share), calculation.rest_amount(share, whole))
        if reading.has("breakdown", "compare"):  # "data centers vs the rest, in dollars"
            results = (calculation.part(share, whole), *results)
    else:
        results = (calculation.part(share, whole),)
    rows = (Row(share.entity, share.metric, share), Row(whole.entity, whole.metric, whole))
    return answer(asked, knowledge, "part_amount", Computed(results, rows), facts=(share, whole))


def regions_of(reading: Reading, knowledge: Knowledge) -> Fact | None:
    """Over how many regions a part is spread, where a question asks what each gets on average, and states no other
    number of them."""
    stated = [q.value for q in reading.quantities if q.unit == _REGIONS]
    if not reading.has("average") or not (stated or reading.has("region")) or not reading.has("budget", "invest"):
        return None
    found = parts_of(reading, knowledge)
    if not found:
        return None
    owner = found[0].entity
    facts = [fact for key in knowledge.metrics_of(owner) for fact in knowledge.facts(owner, key)]
    return next((f for f in facts if f.unit == _REGIONS and all(value == f.value for value in stated)), None)


def states_share_of(reading: Reading, knowledge: Knowledge) -> bool:
    """ "80 % of 53bn", to be worked out: a share of an amount, and nothing said of them."""
    if reading.has("polar", "confirm", "where", "region", "emerging", "says", "data_center", "why"):
        return False
    if "share_of_that" in reading.inherited:
        found = parts_of(reading, knowledge)
        return found is not None and found[1].metric in reading.metrics
    pairs = itertools.pairwise(reading.quantities)
    return parts_of(reading, knowledge) is not None and any(
        (one.unit == "percent" and two.value >= _MONEY_FROM and 0 < two.start - one.end <= _OF_AT_MOST)
        or (two.unit == "percent" and one.value >= _MONEY_FROM and _belongs(two, one, reading))
        for one, two in pairs
    )


def _belongs(share: Quantity, amount: Quantity, reading: Reading) -> bool:
    """Chinese has the amount first: 530亿的80%."""
    joints = (m for m in reading.mentions if m.text in ("的", "之", "嘅"))
    return any(amount.end == joint.start and joint.end == share.start for joint in joints)


def _state(reading: Reading, facts: tuple[Fact, ...]) -> bool:
    stated = {(q.value, q.unit) for q in reading.quantities}
    if "share_of_that" in reading.inherited:
        facts = facts[:1]  # the amount is what was shown before
    return all((fact.value, fact.unit) in stated or (fact.value, None) in stated for fact in facts)


def parts_of(reading: Reading, knowledge: Knowledge) -> tuple[Fact, Fact] | None:
    """A share and the amount that it is a share of, where the question speaks of either."""
    for metric in knowledge.shares:
        if metric.whole and (is_part_meant(metric, reading) or _is_quoted_in_money(metric, reading, knowledge)):
            families = {member for entity in reading.entities for member in knowledge.family(entity)}
            for holder in knowledge.holders(metric.key, families or None):
                shares, wholes = knowledge.facts(holder, metric.key), knowledge.facts(holder, metric.whole)
                if shares and wholes:
                    return shares[0], wholes[0]
    return None


def _is_quoted_in_money(part: Metric, reading: Reading, knowledge: Knowledge) -> bool:
    """ "80 % of the three-year plan, as money": the part is told by its figure, beside the whole's name."""
    if part.whole not in reading.metrics or not reading.has("convert"):
        return False
    printed = {fact.value for holder in knowledge.holders(part.key) for fact in knowledge.facts(holder, part.key)}
    return any(q.unit == "percent" and q.value in printed for q in reading.quantities)


def build_per_period(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    length = _length_asked(reading)
    facts = spread_facts(reading, knowledge)
    stated = next((q for q in reading.quantities if q.value > Decimal(1000)), None)
    meant = tuple(fact for fact in facts if stated and _is_of(fact.value, fact.unit, stated)) or facts
    results = tuple(c for fact in meant if (c := _rate(fact, length)))
    if not results:
        return decline(asked, knowledge)
    verdict, kept = _rate_verdict(reading, results, stated) if reading.has("polar", "confirm") else ("", results)
    rows = tuple(Row(c.inputs[0].entity, c.inputs[0].metric, c.inputs[0]) for c in kept)
    content = Computed(kept, rows, verdict=verdict, length=length)
    return answer(asked, knowledge, "per_period", content, facts=[row.fact for row in rows if row.fact])


def _rate_verdict(
    reading: Reading, results: tuple[Calculation, ...], stated: Quantity | None
) -> tuple[RateVerdict, tuple[Calculation, ...]]:
    """Whether the stated amount is, or bounds, what a year or a quarter comes to."""
    limit = next((one for one in read_limits(reading) if one.stated == stated), None)
    if limit is None:
        return "", results
    if limit.side != "equals":
        found = {limit.holds_for(result.value) for result in results}
        return ("" if len(found) > 1 else "yes" if found.pop() else "no"), results
    right = tuple(c for c in results if _is_of(c.value, c.unit, limit.stated) != limit.negated)
    if right:
        return "yes", right
    return ("whole" if any(c.inputs[0].value == limit.stated.value for c in results) else "no"), results


def _is_of(value: Decimal, unit: str, stated: Quantity) -> bool:
    """To the digit that was stated ("18bn" of 17.67 billion), where that comes near."""
    digits = len(stated.value.normalize().as_tuple().digits)
    rounded = value.quantize(Decimal(1).scaleb(value.adjusted() - digits + 1))
    near = abs(value - stated.value) <= value * _NEAR
    return stated.unit in (None, unit) and near and stated.value in (value, rounded)


def _length_asked(reading: Reading) -> str:
    if reading.has("per_day"):
        return "day"
    return "quarter" if reading.has("per_quarter") else "year"


def spread_facts(reading: Reading, knowledge: Knowledge) -> tuple[Fact, ...]:
    """Amounts of money, and what is counted day by day, that the source gives over several periods."""
    length = _length_asked(reading)
    families = {member for entity in reading.entities for member in knowledge.family(entity)}
    return tuple(
        fact
        for metric in reading.metrics
        for kind in (knowledge.narrower(metric) or (metric,))
        for holder in knowledge.holders(kind, families or None)
        for fact in knowledge.facts(holder, kind)
        if _may_be_spread(fact, length)
    )


def _may_be_spread(fact: Fact, length: str) -> bool:
    if fact.period is None:
        return False
    if length == "day":
        return fact.unit == _COUNTED and _periods(fact, length) > 1
    return fact.unit in CURRENCIES and (fact.period.count or 0) > 1


def _rate(fact: Fact, length: str) -> Calculation | None:
    periods = _periods(fact, length)
    return calculation.per_period(fact, periods) if periods else None


def _periods(fact: Fact, length: str) -> int:
    """How many of that length the fact's own period has; 0 where it has no whole one."""
    assert fact.period
    count, given = fact.period.count or 0, fact.period.length
    return {
        ("year", "year"): count,
        ("quarter", "quarter"): count,
        ("year", "quarter"): count * _QUARTERS_A_YEAR,
        ("quarter", "year"): count // _QUARTERS_A_YEAR,
        ("week", "day"): count * _DAYS_A_WEEK,
    }.get((given or "", length), 0)
