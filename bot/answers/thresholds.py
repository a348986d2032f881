"""Of whom a figure is above or below a limit."""

from __future__ import annotations

from typing import Literal

from knowledge import Knowledge, frozen, replace

from bot.answers.build import answer
from bot.answers.combine import combine
from bot.answers.decline import decline
from bot.answers.orders import high_to_low
from bot.answers.selection import in_one_unit, select
from bot.answers.statements.comparing import denials
from bot.answers.statements.limits import Limit, Side, read_limits
from bot.answers.statements.stated import in_stated_unit
from bot.answers.words_of_yes import word_of_yes
from bot.models import Answer, Asked, Reading, Row, Suggestion

ThresholdVerdict = Literal["", "yes", "no"]
_WHICH_HAN = ("有哪些", "有哪几", "有哪幾", "有谁", "有誰", "有邊啲", "有边啲", "有边间", "有邊間", "有边几", "有邊幾")
"""What asks who they are and not whether there are any, though it is heard as an empty word or as "any"."""


@frozen
class AllMet:
    """Who is within each of several limits: by their own names where all the figures are of one level, else by
    company."""

    names: tuple[str, ...]


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
    also: Limit | None = None
    """The other limit of two ("above 10 % and below 25 %"), which has to hold as well."""


def build_threshold(asked: Asked, knowledge: Knowledge) -> Answer:
    """Of whom a limit holds. Where "neither" is said of those named, only theirs are looked at; else everybody's."""
    reading = asked.match.reading
    selection = select(reading, knowledge, with_peers=not reading.has("neither"))
    if not selection.rows:
        return decline(asked, knowledge, selection.missing)
    limit, *further = _limits(reading)
    if further and (apart := _each_by_itself(asked, knowledge, (limit, *further))):
        return apart
    chosen = _in_unit_of(limit, selection.rows) if further else selection.rows
    if further and len({row.metric for row in chosen}) > 1:
        return decline(asked, knowledge)  # of which figure is which limit?
    rows = high_to_low(in_stated_unit(in_one_unit(chosen, knowledge), limit.stated, knowledge))
    further = [other for other in further[:1] if _are_ends_of_a_range(limit, other)]
    inside = tuple(row for row in rows if row.fact and all(one.holds(row.fact) for one in (limit, *further)))
    outside = tuple(row for row in rows if row not in inside)
    verdict = _of_how_many(reading, inside, outside, knowledge)
    return answer(
        asked,
        knowledge,
        "threshold",
        Threshold(limit, inside, outside, verdict, reading.has("neither"), next(iter(further), None)),
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
    sought = reading.has("which", "who", "list") and word_of_yes(reading) != "has"  # 有没有哪家: whether anybody
    if sought or any(word in m.text for m in reading.mentions for word in _WHICH_HAN):
        return ""
    if reading.has("any_of", "existence"):
        return "yes" if inside else "no"
    in_doubt = reading.has("polar", "confirm") and (reading.has("every", "both") or bool(reading.groups))
    return ("no" if outside else "yes") if in_doubt else ""


def _limits(reading: Reading) -> tuple[Limit, ...]:
    """The stated figures; where the comparing word stands far from the first, the cues alone say which side."""
    limit, *further = read_limits(reading)
    if limit.side != "equals":
        return (limit, *further)
    low = reading.has("below", "less", "cheaper", "slower") and not reading.has("above", "more", "pricier", "faster")
    side: Side = "below" if low else "above"
    return (replace(limit, side=side), *further)


def _in_unit_of(limit: Limit, rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Of figures of several kinds those that the limit may be of; all, where it says no unit."""
    return tuple(row for row in rows if row.fact and limit.stated.unit in (None, row.fact.unit))


def _are_ends_of_a_range(one: Limit, other: Limit) -> bool:
    """ "Above 10 % and below 25 %"; "more than a fifth, over 25 %" says one thing twice."""
    low, high = sorted((one, other), key=lambda limit: limit.stated.value)
    in_order = low.side in ("above", "at_least") and high.side in ("below", "at_most")
    same_unit = len({limit.stated.unit for limit in (low, high)} - {None}) <= 1
    return in_order and same_unit and not (low.negated or high.negated)


def _each_by_itself(asked: Asked, knowledge: Knowledge, limits: tuple[Limit, ...]) -> Answer | None:
    """ "P/E below 20 and cloud share below 5 %, anyone?": each limit is of the one measure in its unit."""
    reading = asked.match.reading
    named = [_metric_of(limit, reading, knowledge) for limit in limits]
    if None in named or not len(limits) == len(reading.metrics) == len({*named}):
        return None
    narrowed = (
        replace(reading, metrics=(metric,), quantities=(limit.stated,), pairs=())
        for metric, limit in zip(named, limits, strict=True)
        if metric
    )
    matches = (replace(asked.match, reading=one) for one in narrowed)
    parts = tuple(build_threshold(replace(asked, match=match), knowledge) for match in matches)
    met = all_met(parts, knowledge)
    return replace(combine(parts), content=met) if met else None


def _metric_of(limit: Limit, reading: Reading, knowledge: Knowledge) -> str | None:
    """The one measure in its unit; of a bare number, the one that is named last before it."""
    if limit.stated.unit is not None:
        return next((m for m in reading.metrics if knowledge.metric(m).unit == limit.stated.unit), None)
    alone = {metric: [sign for sign in knowledge.metric(metric).signs if len(sign) == 1] for metric in reading.metrics}
    before = [m for m in reading.mentions if m.end <= limit.stated.start]
    last = (metric for m in reversed(before) for metric, signs in alone.items() if m.key == metric or (m.key,) in signs)
    return next(last, None)


def all_met(parts: tuple[Answer, ...], knowledge: Knowledge) -> AllMet | None:
    """Of "who has a P/E above 30 and a share over 20 %?" Amazon, by AWS's share; None where a part tells of anything
    else than who is within a limit."""
    contents = [part.content for part in parts if isinstance(part.content, Threshold)]
    if len(contents) != len(parts):
        return None
    rows = [row for content in contents for row in (*content.inside, *content.outside)]
    is_one_level = len({knowledge.metric(row.metric).of for row in rows}) == 1
    held = [[row.entity if is_one_level else knowledge.company(row.entity) for row in one.inside] for one in contents]
    return AllMet(tuple(name for name in dict.fromkeys(held[0]) if all(name in names for names in held)))
