"""An outlay over years to come is a plan: "how much does Alibaba want to put into AI over the next few years?"."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_PER_YEAR, _NEXT_YEAR, _PLAN = "per_year", "next_year", "plan"
_NEXT = frozenset({"next", "coming", "following"})
_YEARS = frozenset({"years", "yrs"})
_BEFORE = frozenset({"over", "in", "during", "for", "within", "across"})
_SMALL = frozenset({"the", "few", "several", "couple", "of", "some", "these", "a", "next", "coming", "following"})
_OUTLAYS = frozenset({"budget", "invest"})


@woken_by(*_NEXT, beside=_OUTLAYS)
def with_years_to_come(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with one "plan" for the years, where they are not counted and nothing is asked of each."""
    if _OUTLAYS.isdisjoint(m.key for m in mentions) or any(m.key == _PLAN for m in mentions):
        return mentions
    years = next((m for m in mentions if _is_of_years(m)), None)
    said = _said_before(years, mentions) if years else ()
    if years is None or not said or not any(_is_next(m) for m in (*said, years)):
        return mentions
    start = min(m.start for m in said)
    plan = Mention("cue", _PLAN, start, years.end, " ".join(m.text for m in (*said, years)))
    before = tuple(m for m in mentions if m.start < start)
    behind = tuple(m for m in mentions if m.start >= years.end)
    return (*before, plan, *behind)


def _is_of_years(mention: Mention) -> bool:
    words = mention.text.casefold().split()
    return mention.key in (_PER_YEAR, _NEXT_YEAR) and words[-1] in _YEARS


def _is_next(mention: Mention) -> bool:
    return not _NEXT.isdisjoint(mention.text.casefold().split())


def _said_before(years: Mention, mentions: Mentions) -> Mentions:
    """From "over" up to the years, where only small words stand between."""
    found: list[Mention] = []
    for mention in reversed([m for m in mentions if m.start < years.start]):
        words = frozenset(mention.text.casefold().split())
        found.insert(0, mention)
        if words <= _BEFORE:
            return tuple(found)
        if not words <= _SMALL:
            break
    return ()
