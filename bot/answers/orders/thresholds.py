"""Of whom a figure is above or below a limit."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from knowledge import Knowledge, Mention, frozen, replace

from bot.answers.build import answer
from bot.answers.declining.decline import decline
from bot.answers.orders.counts_of_names import counted_in_han, holds_of_counted, holds_of_so_many
from bot.answers.orders.order import high_to_low
from bot.answers.selecting.lacking import count_without
from bot.answers.selecting.rivals_alone import of_rivals_alone
from bot.answers.selecting.selected import Missing
from bot.answers.selecting.selection import in_one_unit, select
from bot.answers.statements.comparing import denials
from bot.answers.statements.field_of_only import counts_some, field_of_only
from bot.answers.statements.limits import BOUNDS, Limit, Side, read_limits
from bot.answers.statements.multiples_of_names import multiplied
from bot.answers.statements.stated import in_stated_unit
from bot.answers.words_of_yes import asks_whether_anybody, word_of_yes
from bot.models import Answer, Asked, Reading, Row, Suggestion

_NEAR, _DENYING = 2, ("not", "no")
_RATES, _MILLION = ("percent", "multiple"), 10**6
_COUNTING = ("how many", "what number of", "number of", "count")
ThresholdVerdict = Literal["", "yes", "no", "among"]
"""`among`: yes of those of whom there is a figure, and of others there is none."""
_WHICH_HAN = ("有哪些", "有哪几", "有哪幾", "有谁", "有誰", "有邊啲", "有边啲", "有边间", "有邊間", "有边几", "有邊幾")
"""What asks who they are and not whether there are any, though it is heard as an empty word or as "any"."""
_LIMITING = (*BOUNDS, "cheaper", "pricier", "faster", "slower")
_ALL, _ALL_HAN = frozenset({"all", "every", "each"}), ("所有", "每", "全部", "全体", "全體", "各")
_COUNTS = "counts_of_names"
"""Fillers that say of how many of them a limit is to hold."""
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_NO_MORE = frozenset({"just", "only", "exactly", "precisely"})
_MOST = ("most", "most of")
_MAJORITY = frozenset({"majority", "多数", "多數", "大多数", "大多數", "大部分", "过半", "過半"})


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
    counted: bool = False
    """Whether it is asked of how many the limit holds."""
    missing: tuple[Missing, ...] = ()
    """Of those named, who has no such figure."""


def build_threshold(asked: Asked, knowledge: Knowledge) -> Answer:
    """Of whom a limit holds. Where "neither" is said of those named, only theirs are looked at; else everybody's."""
    reading = of_rivals_alone(asked.match.reading, knowledge)
    selection = select(_with_everybody(reading), knowledge, with_peers=not reading.has("neither"))
    if not selection.rows:
        return decline(asked, knowledge, selection.missing)
    limit = _limit(reading)
    if limit is not None and _is_left_out(limit, reading):
        limit = replace(limit, negated=not limit.negated)
    if limit is None or (len(reading.quantities) > 1 and _says_what_part(reading)):
        return decline(asked, knowledge)  # what is said of the one figure need not be said of the other
    if _denies_only(reading):
        limit = replace(limit, negated=False)
    base = multiplied(limit, reading)
    if base is not None:
        return _build_of_multiple(asked, knowledge, limit, base)
    rows = high_to_low(in_stated_unit(in_one_unit(selection.rows, knowledge), limit.stated, knowledge))
    rows = tuple(row for row in rows if _may_be_held(row, limit))
    if not rows:  # "a discount of over half" is no P/E of so much
        multiple = (Missing("another", metric=reading.metrics[0], wanted="multiple_of"),)
        return decline(asked, knowledge, multiple if limit.stated.unit in ("ratio", "multiple") else ())
    inside = tuple(row for row in rows if row.fact and limit.holds(row.fact))
    outside = tuple(row for row in rows if row not in inside)
    told = answer(
        asked,
        knowledge,
        "threshold",
        Threshold(
            limit,
            inside,
            outside,
            _of_how_many(asked.match.reading, inside, outside, knowledge),
            of_named=_is_of_named(reading),
            counted=_counts(reading) and not limit.negated,
            missing=tuple(item for item in selection.missing if item.entity in reading.entities),
        ),
        facts=[row.fact for row in rows if row.fact],
        suggestions=[Suggestion("comparison", metric=rows[0].metric)],
    )
    held = tuple(dict.fromkeys(row.entity for row in inside))
    if told.frame is None:
        return told
    # What a chat keeps of a limit is its number: "how many are there?" and "and 15 %?" would lose the rest of another.
    again = told.frame.limit if _is_plain(limit, asked.match.reading) else None
    return replace(told, frame=replace(told.frame, held=held, limit=again))


def _is_of_named(reading: Reading) -> bool:
    """Whether others may be inside the limit, so that "nobody" would be too much."""
    left_out = bool(reading.excluded or reading.excluded_groups)
    return reading.has("neither") or left_out or bool(reading.entities and not reading.groups)


def _with_everybody(reading: Reading) -> Reading:
    """Whether AWS and Azure are the only ones, those who are not named decide."""
    is_said_of_several = reading.has("only") and len(reading.entities) > 1 and not reading.groups
    return replace(reading, entities=()) if is_said_of_several and not field_of_only(reading).among else reading


def _build_of_multiple(asked: Asked, knowledge: Knowledge, limit: Limit, base: Mention) -> Answer:
    """The same question, with the figure that the multiple comes to as the limit; of all others."""
    reading = asked.match.reading
    family = knowledge.family(base.key)
    of_base = [fact for key in reading.metrics for one in family for fact in knowledge.facts(one, key)]
    if len(of_base) != 1 or of_base[0].qualifier:
        return decline(asked, knowledge, (Missing("another", metric=reading.metrics[0], wanted="multiple_of"),))
    times = limit.stated.value if limit.stated.unit == "multiple" else limit.stated.value / 100
    amount = replace(limit.stated, value=times * of_base[0].value, unit=of_base[0].unit, worded=False)
    left = (m for m in reading.mentions if m != base)
    mentions = tuple(m._replace(quantity=amount) if m.quantity == limit.stated else m for m in left)
    others = tuple(key for key in reading.entities if key not in family)
    asked_of = replace(reading, mentions=mentions, entities=others, quantities=(amount,), excluded=())
    return build_threshold(replace(asked, match=replace(asked.match, reading=asked_of)), knowledge)


def _is_plain(limit: Limit, reading: Reading) -> bool:
    """Above or below, of everybody."""
    narrowed = reading.excluded or reading.excluded_groups or reading.entities
    return limit.side in ("above", "below") and not limit.negated and not narrowed


def _of_how_many(
    reading: Reading, inside: tuple[Row, ...], outside: tuple[Row, ...], knowledge: Knowledge
) -> ThresholdVerdict:
    """ "None of them", "only AWS", "all", "any": whether the limit holds of so many; empty where none is said, or where
    it is said to be wrong."""
    if reading.has("false_that"):
        return ""
    if asks_whether_anybody(reading):
        return "yes" if inside else "no"
    if words := counted_in_han(reading):
        holds = holds_of_so_many(words, len({row.entity for row in inside}))
        return "" if holds is None or denials(reading) else "yes" if holds else "no"
    if _denies_only(reading) and reading.entities:
        found = {knowledge.company(row.entity) for row in inside}
        return "yes" if {knowledge.company(key) for key in reading.entities} < found else "no"
    if reading.has("only", "nobody", "neither") and (denials(reading) or reading.excluded):
        return ""  # "not only AWS", "nobody but AWS": another count than the one that is worked out here
    if reading.has("nobody", "neither"):
        return "no" if inside else "yes"
    if reading.has("only") and not reading.entities:
        return ""  # "only P/Es over 30 get in": of nobody in particular
    if reading.has("only") or counts_some(reading):
        found = {knowledge.company(row.entity) for row in inside}
        return "yes" if field_of_only(reading).is_met_by(found, knowledge.company) else "no"
    sought = reading.has("which", "who", "list") and word_of_yes(reading) != "has"  # 有没有哪家: whether anybody
    if sought or any(word in m.text for m in reading.mentions for word in _WHICH_HAN):
        return ""
    counted = holds_of_counted(reading, len({row.entity for row in inside}))
    if counted is not None and reading.has("polar", "confirm") and not denials(reading):
        return "yes" if counted else "no"
    if _says_how_many(reading):
        return ""  # "do three have over 10 %?": who they are is told, and can be counted
    if reading.has("existence") and (count := _counted(reading)):
        return _of_so_many(count, len({row.entity for row in inside}), reading)
    if reading.has("any_of", "existence"):
        return "yes" if inside else "no"
    if _denies_all(reading):  # the limit is denied, so that those inside it are the exceptions
        return "" if denials(reading) > 1 else "yes" if inside else "no"
    unknown = count_without((*inside, *outside), reading, knowledge)
    if says_most(reading):
        return _of_more_than_half(len({row.entity for row in inside}), len({row.entity for row in outside}), unknown)
    in_doubt = reading.has("polar", "confirm") and (reading.has("every", "both") or bool(reading.groups))
    if not in_doubt:
        return ""
    return "no" if outside else "among" if unknown else "yes"


def _denies_only(reading: Reading) -> bool:
    """ "Not only AWS is above 15 %, right?": that it is the only one is denied, and not the limit."""
    only = {m.start for m in reading.mentions if m.key == "only"}
    denied = [m for m in reading.mentions if m.key == "negation" and m.end in only]
    return len(denied) == denials(reading) == 1 and reading.has("polar", "confirm") and not reading.excluded


def _denies_all(reading: Reading) -> bool:
    """ "Not all clouds are above 10 %, correct?", 并非每家都高于: that there is an exception. Right behind the word
    that asks ("are not all ...?") it may be meant the other way."""
    if not reading.has("polar", "confirm"):
        return False
    denied = {m.end for m in reading.mentions if m.key == "negation" and m.start not in _asking_places(reading)}
    return any(m.start in denied and _is_of_all(m) for m in reading.mentions)


def _asking_places(reading: Reading) -> set[int]:
    return {place for m in reading.mentions if m.key == "polar" for place in (m.start, m.end)}


def _is_of_all(mention: Mention) -> bool:
    said = mention.text.casefold()
    return mention.kind in ("cue", "group") and (said.split()[0] in _ALL or said.startswith(_ALL_HAN))


def _counted(reading: Reading) -> int:
    """ "Are there two companies above 30x?", "is there just one?": how many; 0 where no number is said."""
    start = next(m.end for m in reading.mentions if m.key == "existence")
    behind = [m for m in reading.mentions if start <= m.start and not m.quantity]
    words = (word for m in behind[:_NEAR] for word in m.text.casefold().split())
    return next((_NUMBERS[word] for word in words if word in _NUMBERS), 0)


def _of_so_many(count: int, found: int, reading: Reading) -> ThresholdVerdict:
    """Of more than are asked for, nothing says that they are not meant as well."""
    no_more = any(m.text.casefold() in _NO_MORE for m in reading.mentions)
    return "yes" if found == count else "no" if found < count or no_more else ""


def _of_more_than_half(inside: int, outside: int, unknown: int) -> ThresholdVerdict:
    half = (inside + outside + unknown) / 2
    if outside >= half:
        return "no"
    return "yes" if inside > half else "among" if inside > outside else ""


def says_most(reading: Reading) -> bool:
    """ "Do most providers have over 15 %?", 多数云厂商超过15%吗: of more than half, and no first of an order."""
    if reading.entities or not reading.has("polar", "confirm"):
        return False
    if any(m.key == "most" and not _MAJORITY.isdisjoint(m.text.casefold().split()) for m in reading.mentions):
        return True
    bare = [m for m in reading.mentions if m.key == "most" and m.text.casefold() in _MOST]
    opened = {m.end for m in reading.mentions if m.key == "polar"}
    groups = [m.start for m in reading.mentions if m.kind == "group"]
    return any(m.start in opened or any(0 <= start - m.end <= _NEAR for start in groups) for m in bare)


def _says_how_many(reading: Reading) -> bool:
    """ "At least three providers"."""
    counted = any(m.key == _COUNTS for m in reading.mentions)
    return reading.has("polar", "confirm") and counted and not reading.has("only", "every", "both", "existence")


def _says_what_part(reading: Reading) -> bool:
    """ "Do half of the clouds have over 15 %?": a part of the names, and of no figure."""
    groups = [m.start for m in reading.mentions if m.kind == "group"]
    parts = [m.end for m in reading.mentions if m.quantity and m.quantity.unit == "percent"]
    return any(0 <= start - end <= _NEAR for start in groups for end in parts)


def _is_left_out(limit: Limit, reading: Reading) -> bool:
    """ "All clouds except those below 10 %": of those who are left the limit does not hold."""
    if reading.excluded or reading.excluded_groups:
        return False
    places = [m.end for m in reading.mentions if m.key == "exclude" and m.text.casefold() not in _DENYING]
    return any(0 <= limit.start - place <= _NEAR for place in places)


def _counts(reading: Reading) -> bool:
    """ "How many clouds" asks who they are as well."""
    return reading.has("how_many") or any(m.text.casefold() in _COUNTING for m in reading.mentions)


def _may_be_held(row: Row, limit: Limit) -> bool:
    """Of figures of several kinds, those in the stated unit; millions are no percentage."""
    if row.fact is None or limit.stated.unit not in (None, row.fact.unit):
        return False
    return limit.stated.unit is not None or row.fact.unit not in _RATES or limit.stated.value < _MILLION


def _limit(reading: Reading) -> Limit | None:
    """The one limit that is set, or two of one figure taken together; None where several are of several figures. Where
    the comparing word stands far from the figure, the cues alone say which side."""
    limits = read_limits(reading)
    binding = tuple({(one.side, one.stated.value): one for one in limits if one.side != "equals"}.values())
    if len(binding) > 1:
        return _taken_together(binding) if len(reading.metrics) == 1 else None
    if binding and (len(reading.metrics) == 1 or binding[0] is limits[0]):
        return binding[0]
    if reading.has("existence") and not reading.has(*_LIMITING):
        one_figure = len(reading.metrics) == len(limits) == 1 and not denials(reading)
        return limits[0] if one_figure else None  # "is there a cloud with exactly 13 %?"
    if not reading.has(*_LIMITING) and reading.has("negation") and reading.has("who", "which"):
        return replace(limits[0], negated=True) if len(limits) == 1 else None  # "whose P/E is not 18x?"
    low = reading.has("below", "less", "cheaper", "slower") and not reading.has("above", "more", "pricier", "faster")
    side: Side = "below" if low else "above"
    return replace(limits[0], side=side)


def _taken_together(limits: tuple[Limit, ...]) -> Limit | None:
    """ "Above 20 and below 40", "more than a fifth, over 25 % even"."""
    units = {one.stated.unit for one in limits} - {None}
    lower = [one for one in limits if one.side in ("above", "at_least")]
    upper = [one for one in limits if one.side in ("below", "at_most")]
    if len(units) > 1 or len(lower) + len(upper) < len(limits) or any(one.negated for one in limits):
        return None
    if not (lower and upper):
        return max(lower, key=_stated) if lower else min(upper, key=_stated)
    low, high = max(lower, key=_stated), min(upper, key=_stated)
    strict = (low.side, high.side) == ("above", "below")
    if (not strict and (low.side, high.side) != ("at_least", "at_most")) or _stated(low) >= _stated(high):
        return None  # "above 10 and up to 25": a range has both of its ends or none
    unit = next(iter(units), None)
    return Limit(replace(low.stated, unit=unit, over=strict), "between", replace(high.stated, unit=unit))


def _stated(limit: Limit) -> Decimal:
    return limit.stated.value
