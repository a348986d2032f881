"""A year that opens a message about an event ("year the cloud listing got scrapped?") is asked for: no amount of
each year is. One that is put in front ("was it 2023 when it was scrapped?") is to be checked. "AWS slice of AI case
studies 24-25" names the years of a figure in short.
"""

from __future__ import annotations

from itertools import pairwise

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_CENTURY = 100
_PER_YEAR, _WHEN = "per_year", "when"
_YEARS = frozenset({"year", "yr"})
_EVENTS = frozenset({"ipo", "group_ipo", "cancel", "went_public"})


@woken_by("case_study", beside=("quantity",))
def with_years_in_short(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions without two bare numbers in a row that are the last digits of the years of a figure."""
    spans = {(fact.period.start.year % _CENTURY, fact.period.end.year % _CENTURY) for fact in knowledge.base.facts
             if fact.period and fact.period.start and fact.period.end}  # fmt: skip
    bare = [m for m in mentions if m.quantity and m.quantity.unit is None]
    years = {
        m
        for first, last in pairwise(bare)
        if first.end == last.start and first.quantity and last.quantity
        and (int(first.quantity.value), int(last.quantity.value)) in spans
        for m in (first, last)
    }
    return tuple(m.as_filler() if m in years else m for m in mentions) if years else mentions


@woken_by(_PER_YEAR)
def with_years_asked_for(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with "when" for such a year."""
    first = next((m for m in mentions if m.kind != "filler"), None)
    if first is None or first.key != _PER_YEAR or first.text.casefold() not in _YEARS:
        return mentions
    if _EVENTS.isdisjoint(m.key for m in mentions if m.kind == "cue"):
        return mentions
    return tuple(m._replace(key=_WHEN) if m is first else m for m in mentions)

