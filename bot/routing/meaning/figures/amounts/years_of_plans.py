"""One year of the plan beside what was spent in four quarters: "is the AI spending above or below one year of the
plan?", "does the yearly pace of the $53 billion match what they spent over four quarters?" ask how far apart the two
are, the plan spread evenly."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.metrics import facts_with_value
from bot.routing.waking import Mentions, woken_by

_PER_YEAR, _DIFFERENCE = "per_year", "difference"
_PLANNED, _SPENT = ("plan", "investment_plan"), ("four_quarters", "ai_capex")
_COMPARING = ("difference", "compare", "above", "below", "more", "less", "same")
_MATCHING = frozenset({"match", "matches", "equal", "equals", "fit", "fits", "line", "same", "correspond"})
_CHECKING, _LIMITS = ("polar", "confirm"), ("above", "below", "more", "less")
_IDLE = frozenset({*_COMPARING, "polar", "confirm", "and_what", "at_most", "at_least", "pace", "paid", "choice", "what",
                   "it", "its", "average", "between", "how_much", "which", "breakdown"})  # fmt: skip
"""Cues that say no more once it is known what is set beside what."""
_OTHERWISE = frozenset({"ratio", "quotient", "as_percent", "as_part", "total", "data_center", "will", "negation"})


@woken_by(_PER_YEAR, beside=(*_SPENT, "quantity"))
def with_years_of_plans(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with one "difference" for all that sets the two beside each other."""
    if any(m.key in _OTHERWISE or m.kind == "group" for m in mentions):
        return mentions
    if len({m.key for m in mentions if m.kind == "entity"}) > 1 or not _has_both(mentions, knowledge):
        return mentions
    if _is_a_limit(mentions):
        return mentions
    comparing = [m for m in mentions if m.key in _COMPARING or not _MATCHING.isdisjoint(m.text.casefold().split())]
    if not comparing:
        return mentions
    apart = comparing[0]
    yearly = {m.start for m in mentions if m.key == _PER_YEAR}
    kept = (m for m in mentions if not (m.quantity and m.start in yearly))  # "one year" is no length of what was spent
    return tuple(m._replace(kind="cue", key=_DIFFERENCE) if m is apart else _told(m) for m in kept)


def _is_a_limit(mentions: Mentions) -> bool:
    """ "Is the plan per year more than $16.5 billion?": a stated amount alone is one that the plan is held against."""
    keys = {m.key for m in mentions}
    return keys.isdisjoint(_SPENT) and not keys.isdisjoint(_CHECKING) and not keys.isdisjoint(_LIMITS)


def _has_both(mentions: Mentions, knowledge: Knowledge) -> bool:
    """Whether the plan and what was spent are both spoken of, by name or by their amounts."""
    stated = [f.metric for m in mentions if m.quantity for f in facts_with_value(m.quantity, (), knowledge)]
    said = {*stated, *(m.key for m in mentions)}
    return not said.isdisjoint(_PLANNED) and not said.isdisjoint(_SPENT)


def _told(mention: Mention) -> Mention:
    return mention.as_filler() if mention.kind == "cue" and mention.key in _IDLE else mention
