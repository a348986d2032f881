"""Whom somebody puts in a place of an order: "our memorandum places Alibaba last of the four clouds by share" names no
place on a map, and an end."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_PLACING = frozenset({"places", "placed", "place", "placing"})
_PUTTING = _PLACING | {"puts", "put", "ranks", "ranked", "has", "had", "shows", "lists", "listed", "with"}
_LAST, _LEAST, _ORDERED = "last", "least", ("most", "least", "ordinal")


@woken_by(*_PUTTING, beside=("entity",))
def with_placings(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions without the verb as a place, and with "last" right behind the name as the lower end."""
    names = {m.start: m.end for m in mentions if m.kind == "entity"}
    put = {m.end for m in mentions if not _PUTTING.isdisjoint(m.text.casefold().split()[-1:])}
    placed = {end for start, end in names.items() if start in put}
    last = {m.start for m in mentions if m.start in placed and m.text.casefold() == _LAST}
    ordered = last | {m.start for m in mentions if m.start in placed and (m.key in _ORDERED or m.kind == "ordinal")}
    if not ordered:
        return mentions
    verbs = {m.start for m in mentions if m.end in names and m.text.casefold() in _PLACING}
    told = (
        m._replace(kind="cue", key=_LEAST) if m.start in last else m.as_filler() if m.start in verbs else m
        for m in mentions
    )
    return tuple(dict.fromkeys(told))
