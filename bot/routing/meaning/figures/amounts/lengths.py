"""How long something takes, said without a number: "is the $53 billion spread over several years?" asks whether it is
more than one, "within a single quarter" whether it is just one.

It is held against the figure where one is stated or doubted; a question that asks how much only says it of something
known ("how much is the plan, over several years?").
"""

from __future__ import annotations

from decimal import Decimal

from knowledge import Knowledge, Mention, Quantity

from bot.routing.parts import first_word
from bot.routing.waking import Mentions, woken_by
from bot.routing.word_places import past

_UNITS = {
    "several_years": "years",
    "several_quarters": "quarters",
    "single_year": "years",
    "single_quarter": "quarters",
}
_SEVERAL = "several_"
_TIMES = ("years", "quarters", "months", "weeks", "days")
_OVER = ("over", "in", "across", "within", "during", "for")
_COUNTED = "downloads"
_AVERAGE, _FIRST_WEEK, _RATE = "average", "first_week", "outside:rate_of_use"
_ONE_OF = {"day": "days", "week": "weeks", "month": "months", "quarter": "quarters", "year": "years"}
_BEFORE_LENGTHS = frozenset(
    {"a", "an", "the", "its", "just", "only", "whole", "full", "single", "entire", "mere", "very", "first", "opening"}
)
"""Words between what leads to a length and the length."""
_STRESSING = frozenset({"just", "only", "whole", "full", "single", "entire", "mere", "first", "opening"})
_REACHING = frozenset({"hit", "hits", "reach", "reached", "reaches", "passed", "crossed", "topped", "cleared"})
"""Verbs of what comes about once: within a month is no rate then."""
_NEEDING = frozenset({"need", "needs", "needed", "take", "takes", "took"})
_LEADING = _NEEDING | {"or"}
_COUNT_OF_QUARTERS, _STREAK, _HOW_LONG = "quarters", "streak", "how_long"
_RUNS, _HOW_MANY, _COUNTING = (_COUNT_OF_QUARTERS, _STREAK), "how_many", "how many"
_OF_GROWTH = ("growth", "triple_digit", "revenue", "ai_products", "contribute", "per_quarter", "will")
_CURRENCIES, _IN_MONEY = ("usd", "cny"), 1_000_000_000
"""A bare number as large as that counts money."""
_INTO = ("into", "in")
_MONTHLY = ("month", "monthly", "months")
_OF_MONEY = ("plan", "invest", "budget", "capex", "rnd", "rd_budget", "investment_plan", "ai_capex", "spending")
_ASKING = frozenset({"how_much", "how_many", "what", "which", "who", "how_big"})


@woken_by(*_UNITS)
def with_lengths_said(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a length as one of its unit, and as more than that where it is several."""
    cues = {m.key for m in mentions if m.kind == "cue"}
    said = [m for m in mentions if m.key in _UNITS]
    if not said:
        return mentions
    if not cues.isdisjoint(_ASKING):
        return tuple(m.as_filler() if m in said else m for m in mentions)
    within = [m for m in mentions if any(one.start <= m.start and m.end <= one.end for one in said)]
    kept = [m for m in mentions if m not in within]
    return tuple(sorted((*kept, *(one for m in said for one in _as_length(m))), key=lambda m: (m.start, m.end)))


@woken_by(*_RUNS)
def with_quarters_of_amounts(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "How many quarters are in that RMB120 billion?": of an amount it is how long that took, and no run of growth."""
    amounts = [m for m in mentions if m.quantity and _is_amount(m.quantity)]
    asked = {m.start for m in mentions if m.key == _COUNT_OF_QUARTERS and m.text.casefold().startswith(_COUNTING)}
    in_a_row = _counted_in_a_row(mentions)
    if len(amounts) != 1 or not asked | in_a_row or any(m.key in _OF_GROWTH for m in mentions):
        return mentions
    kept = (m for m in mentions if m.start not in asked or m.key != _STREAK)
    meant = (m.as_filler() if m.key == _HOW_MANY and m.end in in_a_row else m for m in kept)
    lengths = asked | in_a_row
    return tuple(m._replace(key=_HOW_LONG) if m.key in _RUNS and m.start in lengths else m for m in meant)


def _counted_in_a_row(mentions: Mentions) -> set[int]:
    """ "For how many quarters in a row": where the quarters begin that are counted."""
    counting = {m.end for m in mentions if m.key == _HOW_MANY}
    return {m.start for m in mentions if m.key == _STREAK and m.start in counting and "quarter" in m.text.casefold()}


@woken_by("quantity", beside=("what",))
def with_lengths_guessed(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Over what, ten years?": how long it takes is asked for, with a guess."""
    lengths = {m.start for m in mentions if m.quantity and m.quantity.unit in _TIMES}
    over = {m.end for m in mentions if m.text.casefold() in _OVER}
    asking = {m.start for m in mentions if m.key == "what" and m.start in over and {m.end, m.end + 1} & lengths}
    if not asking:
        return mentions
    return tuple(
        m._replace(key="how_long") if m.start in asking and m.key == "what"
        else m.as_filler() if m.end in asking and m.text.casefold() in _OVER
        else m
        for m in mentions
    )


@woken_by(*_ONE_OF, beside=("quantity",))
def with_time_needed(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Did the app need a month for 10 million downloads?", "in its first year": behind what something took or within
    what it was counted it is a length, and no rate and no date."""
    if not any(m.quantity and m.quantity.unit == _COUNTED for m in mentions):
        return mentions
    beginning = {m.end: m.start for m in mentions if m.text.casefold() in _BEFORE_LENGTHS}  # of "its very first"
    needing = {m.end for m in mentions if not _LEADING.isdisjoint(m.text.casefold().split())}
    needing |= {m.end for m in mentions if m.kind == "entity" and past(m.start, beginning) in needing}
    within = {m.end for m in mentions if m.text.casefold() in _OVER}
    reached = any(first_word(m) in _REACHING for m in mentions) and all(m.key not in _ASKING for m in mentions)
    stressed = {m.end for m in mentions if m.text.casefold() in _STRESSING}

    def is_length(mention: Mention) -> bool:
        first = past(mention.start, beginning)
        stress = any(first < end <= mention.start for end in stressed) or _stresses(mention)
        return _is_one(mention) and (first in needing or (first in within and (stress or reached)))

    lengths = {m.start: m for m in mentions if is_length(m)}
    taken = {index for m in lengths.values() for index in range(past(m.start, beginning), m.end)}
    rest = (m.as_filler() if m.start in taken else m for m in mentions if m.start not in lengths)
    return tuple(sorted((*rest, *map(_as_one, lengths.values())), key=lambda m: (m.start, m.end)))


@woken_by(_AVERAGE, _FIRST_WEEK)
def with_daily_averages(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "How many downloads a day did it get on average?", "a day in that first week?": what a longer time comes to, day
    by day."""
    days = {m.start for m in mentions if m.key == _RATE and m.text.casefold().split()[-1] in ("day", "daily")}
    if not days or not any(m.key in (_AVERAGE, _FIRST_WEEK) for m in mentions):
        return mentions
    return tuple(
        m._replace(kind="cue", key="per_day") if m.start in days else m.as_filler() if m.key == _AVERAGE else m
        for m in mentions
    )


@woken_by(_RATE)
def with_monthly_amounts(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "The plan per month", "53 billion over 36 months, so monthly?": of money it is what a longer time comes to,
    spread evenly; of anything else no source counts by the month."""
    months = {m.start for m in mentions if m.key == _RATE and m.text.casefold().split()[-1] in _MONTHLY}
    money = any(m.key in _OF_MONEY or (m.quantity and _is_money(m.quantity)) for m in mentions)
    into = {m.end for m in mentions if m.text.casefold() in _INTO}
    bought = any(m.kind == "entity" and m.start in into for m in mentions)  # "money into Alibaba every month"
    if not months or not money or bought:
        return mentions
    return tuple(m._replace(kind="cue", key="per_month") if m.start in months else m for m in mentions)


def _is_money(quantity: Quantity) -> bool:
    return quantity.unit in _CURRENCIES or (quantity.unit is None and quantity.value >= _IN_MONEY)


def _is_amount(quantity: Quantity) -> bool:
    """Of money, or of downloads: what is counted over a time."""
    return quantity.unit in (*_CURRENCIES, _COUNTED) or (not quantity.unit and quantity.value >= _IN_MONEY)


def _stresses(mention: Mention) -> bool:
    """ "First week", read as one: "in a month" may be a rate, "in its first month" is a length."""
    return not _STRESSING.isdisjoint(mention.text.casefold().split()[:-1])


def _is_one(mention: Mention) -> bool:
    return not mention.quantity and mention.text.casefold().split()[-1] in _ONE_OF


def _as_one(mention: Mention) -> Mention:
    one = Quantity(Decimal(1), _ONE_OF[mention.text.casefold().split()[-1]], mention.start, mention.end)
    return mention._replace(kind="quantity", key=one.unit or "", quantity=one, period=None)


def _as_length(mention: Mention) -> tuple[Mention, ...]:
    one = Quantity(Decimal(1), _UNITS[mention.key], mention.start, mention.end)
    length = mention._replace(kind="quantity", key="", quantity=one)
    return (mention._replace(key="above"), length) if mention.key.startswith(_SEVERAL) else (length,)
