"""A country that is left out of those of another one: "US hyperscalers only, ex-China" says of whom it is asked twice,
and names no market of a country."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_EXCLUDE = "exclude"
_SHORT = {"United States": "US"}
"""How a group has the country that a place names."""


@woken_by(_EXCLUDE, beside=("place",))
def without_countries_left_out(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions without the country that is left out, where those of one other country are asked for."""
    countries = {knowledge.base.groups[m.key].country for m in mentions if m.kind == "group"}
    if len(countries) != 1 or None in countries or "" in countries:
        return mentions
    others = {group.country for group in knowledge.base.groups.values()} - countries
    excluding = {m.end: m for m in mentions if m.key == _EXCLUDE}
    left_out = [
        m for m in mentions
        if m.kind == "place" and m.start in excluding and _SHORT.get(m.key, m.key) in others
    ]
    idle = {m.start for m in left_out} | {excluding[m.start].start for m in left_out}
    return tuple(m.as_filler() if m.start in idle else m for m in mentions)
