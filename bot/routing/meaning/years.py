"""A year that opens a message about an event ("year the cloud listing got scrapped?") is asked for: no amount of
each year is.
"""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_PER_YEAR, _WHEN = "per_year", "when"
_YEARS = frozenset({"year", "yr"})
_EVENTS = frozenset({"ipo", "group_ipo", "cancel", "went_public"})


@woken_by(_PER_YEAR)
def with_years_asked_for(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with "when" for such a year."""
    first = next((m for m in mentions if m.kind != "filler"), None)
    if first is None or first.key != _PER_YEAR or first.text.casefold() not in _YEARS:
        return mentions
    if _EVENTS.isdisjoint(m.key for m in mentions if m.kind == "cue"):
        return mentions
    return tuple(m._replace(key=_WHEN) if m is first else m for m in mentions)
