"""Totals and averages of several, what is left of a whole, and how many there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from decimal import Decimal

from knowledge import Fact, Knowledge, Mention, has_han, replace

from bot.answers.build import answer
from bot.answers.calculations import calculation
from bot.answers.calculations.calculation import Calculation
from bot.answers.calculations.computed import AverageSide, Computed, RateVerdict
from bot.answers.calculations.leaders import leaders
from bot.answers.calculations.set_against import parted, place_between
from bot.answers.declining.decline import decline
from bot.answers.orders.order import high_to_low
from bot.answers.selecting.rivals_alone import is_owned
from bot.answers.selecting.selected import Missing
from bot.answers.selecting.selection import FIRST, LAST, in_one_unit, select
from bot.answers.statements.comparing import denials
from bot.answers.statements.limits import read_limits
from bot.answers.statements.stated import said_of_names
from bot.models import Answer, Asked, Reading, Row, Suggestion

_OTHERS = frozenset({"other two", "the other two", "others", "the others", "the other", "other", "remaining two"})
_SUMMED = frozenset({"sum", "total", "combined", "summed", "aggregate"})
_ABOVE, _BELOW = ("above", "pricier", "faster"), ("below", "cheaper", "slower")
_TWO, _CLOUD = 2, "cloud_unit"
_COUNTS = {"two": 2, "2": 2, "both": 2, "three": 3, "3": 3, "four": 4, "4": 4}
_COUNTING = "counts_of_names"
"""The group of filler that numbers of names are."""
_NUMBERS = frozenset({"two", "three", "four", "2", "3", "4", "all", "every", "each", "两", "兩", "三", "四"})
_OPPOSITE: Mapping[AverageSide, AverageSide] = {"above": "below", "below": "above", "": ""}


def build_total(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = _counted(asked.match.reading, knowledge)
    if _others_of_nobody(reading):
        return decline(asked, knowledge)  # "the other two" than who?
    if _doubts_a_side(reading):
        return decline(asked, knowledge, (Missing("another", metric=reading.metrics[0], wanted="from_average"),))
    selection = select(reading, knowledge)
    rows = tuple(dict.fromkeys(_of_the_rivals_alone(selection.rows, reading, knowledge)))
    rows = _one_each(rows) if selection.mixed and not reading.has("average") else rows
    if len({(row.entity, row.metric) for row in rows}) < len(rows):
        return decline(asked, knowledge, selection.missing)  # two sides of a contradiction add up to nothing
    without = members_without(rows, reading, knowledge)
    if without and _are_counted(reading):
        return decline(asked, knowledge, without)
    if rows and not without and _are_counted_otherwise(rows, reading):
        return decline(asked, knowledge, (Missing("another", metric=rows[0].metric, wanted="which_of_those"),))
    rows = high_to_low(in_one_unit(leaders(rows, reading), knowledge))
    sides = None if reading.has("remainder") else parted(rows, reading, knowledge)
    if sides is None and len(rows) > _TWO and place_between(reading) is not None:
        return decline(asked, knowledge, (Missing("another", metric=rows[0].metric, wanted="from_sum"),))
    rows, beside = (sides.added, sides.beside) if sides else (rows, ())
    rows = _within_a_limit(rows, reading)
    sought = _sought_beside(reading)
    others = _others_than(rows, reading, knowledge) if sought and not beside else ()
    facts = tuple(row.fact for row in rows if row.fact)
    if len(facts) < 2 - reading.has("remainder") or selection.missing or len({fact.unit for fact in facts}) > 1:
        return decline(asked, knowledge, selection.missing or without)
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
    side = _side_of_the_average(reading)
    outside = tuple(row for row in rows if row.fact and side and _lies(row.fact.value, side, results[0].value))
    if others:
        side, lying = sought, _OPPOSITE[sought]
        outside = tuple(row for row in others if row.fact and _lies(row.fact.value, lying, results[0].value))
    said = said_of_names(reading, (*rows, *beside), knowledge)
    return answer(
        asked,
        knowledge,
        "total",
        replace(
            Computed(results, rows, without, beside=beside, side=side, outside=outside, disputed=said),
            verdict=_verdict_on_the_rest(results[0], reading),
        ),
        facts=(*facts, *(row.fact for row in (*beside, *(outside if others else ())) if row.fact)),
        suggestions=[Suggestion("comparison", metric=rows[0].metric)],
    )


def _verdict_on_the_rest(rest: Calculation, reading: Reading) -> RateVerdict:
    """ "Is over 40 % of the cloud market outside AWS and Azure?"."""
    if not (reading.has("remainder") and reading.has("polar", "confirm")) or denials(reading):
        return ""
    limits = [one for one in read_limits(reading) if one.stated.unit == rest.unit]
    if len(limits) != 1 or len(reading.quantities) != 1 or limits[0].negated:
        return ""
    return "yes" if limits[0].holds_for(rest.value, Decimal(1)) else "no"


def _are_counted_otherwise(rows: tuple[Row, ...], reading: Reading) -> bool:
    """ "The average of the three clouds", where four have such a figure: which three, nobody says."""
    changed = reading.excluded or reading.excluded_groups or reading.inherited  # "... and once Alibaba is thrown in"
    if changed or reading.entities or reading.wanted > 1 or reading.has(*FIRST, *LAST, "remainder", "above", "below"):
        return False
    said = {
        _COUNTS[word]
        for m in reading.mentions
        if m.kind == "group" or m.key == _COUNTING
        for word in m.text.casefold().split()
        if word in _COUNTS
    }
    return len(said) == 1 and len(rows) not in said


def _within_a_limit(rows: tuple[Row, ...], reading: Reading) -> tuple[Row, ...]:
    """ "The combined share of clouds with more than 10 %": of those who keep to the limit."""
    if not reading.quantities or reading.entities or reading.has("polar", "confirm", "remainder"):
        return rows
    units = {None, *(row.fact.unit for row in rows if row.fact)}
    limits = [one for one in read_limits(reading) if one.side != "equals" and one.stated.unit in units]
    return tuple(row for row in rows if row.fact and all(one.holds(row.fact) for one in limits))


def _doubts_a_side(reading: Reading) -> bool:
    """ "Are AWS and Azure above the average share?": of whom the average is, the names do not say."""
    return reading.has("average") and reading.has("polar", "confirm") and reading.has(*_ABOVE, *_BELOW, "more", "less")


def members_without(rows: tuple[Row, ...], reading: Reading, knowledge: Knowledge) -> tuple[Missing, ...]:
    """The clouds of a collective name, or their owners, that have no such figure: an average is not of all of them."""
    if len(reading.groups) != 1 or len(reading.metrics) != 1 or not rows or reading.has("remainder"):
        return ()
    metric, group = knowledge.metric(reading.metrics[0]), knowledge.base.groups[reading.groups[0]]
    if group.rivals or (group.kind != _CLOUD and not group.members):
        return ()
    clouds = [key for key, entity in knowledge.base.entities.items() if entity.covered and entity.kind == _CLOUD]
    told = {knowledge.company(row.entity) for row in rows} | {knowledge.company(key) for key in reading.excluded}
    return tuple(
        Missing("figure", entity=key if metric.of == _CLOUD else knowledge.company(key), metric=metric.key)
        for key in knowledge.members(group, clouds)
        if knowledge.company(key) not in told
    )


def _are_counted(reading: Reading) -> bool:
    """ "All four cloud providers", 四家云."""
    names = [m.text.casefold() for m in reading.mentions if m.kind == "group"]
    counted = any(not _NUMBERS.isdisjoint((name[:1], *name.split())) for name in names)
    return counted or reading.has("every")


def _side_of_the_average(reading: Reading) -> AverageSide:
    """ "Who is above average?": who lies on which side of it."""
    apart = reading.has("polar", "confirm", "difference", "points", "ratio", "how_much")
    if not reading.has("average") or apart or reading.entities or reading.quantities:
        return ""
    said = {word for m in reading.mentions if m.key == "average" for word in m.text.casefold().split()}
    above, below = reading.has(*_ABOVE) or "above" in said, reading.has(*_BELOW) or "below" in said
    return "above" if above and not below else "below" if below and not above else ""


def _lies(value: Decimal, side: AverageSide, average: Decimal) -> bool:
    return value > average if side == "above" else value < average


def _sought_beside(reading: Reading) -> AverageSide:
    """ "Azure和谷歌云加起来比哪个大": whose figure the sum is above, or below."""
    asked = {m.start for m in reading.mentions if m.key in ("which", "who")}
    than = any(m.end in asked and _says_than(m) for m in reading.mentions)
    if not than or len(reading.entities) < _TWO or reading.has("average", "remainder", "polar", "confirm"):
        return ""
    return "above" if reading.has("more", *_ABOVE) else "below" if reading.has("less", *_BELOW) else ""


def _says_than(mention: Mention) -> bool:
    return mention.text.casefold().endswith("than") or (mention.key == "compare" and has_han(mention.text))


def _others_than(rows: tuple[Row, ...], reading: Reading, knowledge: Knowledge) -> tuple[Row, ...]:
    """Everybody else who has the figure."""
    everyone = select(replace(reading, entities=(), pairs=()), knowledge, with_peers=True).rows
    return high_to_low(in_one_unit(tuple(row for row in everyone if row not in rows), knowledge))


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
    owned = any(is_owned(rival, name, reading) for rival in rivals for name in named)
    own = knowledge.company(reading.entities[0])
    return tuple(row for row in rows if not owned or knowledge.company(row.entity) != own)


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
