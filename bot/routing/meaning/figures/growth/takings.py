"""Revenue said in whole clauses: "a quarter of everything Microsoft takes in comes from Azure"."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_TAKING = ("takes", "take", "sells", "sell", "brings", "bring", "earns", "earn", "makes", "make", "generates",
           "generate", "collects", "collect", "pulls", "rakes", "books")
"""Verbs of what comes in; each opens its mention ("takes in")."""
_ALL = frozenset({"everything", "all", "all that", "whatever", "what", "the money", "money", "every dollar",
                  "each dollar", "every cent", "dollars", "every penny", "anything"})
_SMALL = ("the", "that", "which")
_REVENUE = "revenue"
_POINTING, _PARTS = ("it", "its"), ("how_much_of", "share", "as_percent")


@woken_by(*_TAKING)
def with_takings(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with a clause of what an owner takes in as its revenue, where a unit of it is named as well, or
    pointed at ("how much of what Microsoft brings in does it account for?")."""
    names = [m for m in mentions if m.kind == "entity"]
    pointed = any(m.key in _POINTING for m in mentions) and any(m.key in _PARTS for m in mentions)
    units = knowledge.base.entities.values() if pointed else [knowledge.entity(m.key) for m in names]
    owned = {unit.parent for unit in units if unit.parent}
    owner = next((m for m in names if m.key in owned and _takes_in(m, mentions)), None)
    whole = _said_before(owner, mentions) if owner else None
    if owner is None or whole is None:
        return mentions
    return tuple(_as_revenue(m, whole, owner) for m in mentions if not (m.start == whole.start and m is not whole))


def _takes_in(owner: Mention, mentions: Mentions) -> bool:
    return any(m.start == owner.end and m.text.casefold().split()[0] in _TAKING for m in mentions)


def _said_before(owner: Mention, mentions: Mentions) -> Mention | None:
    """The word for all of it right before the owner, a small word between them left aside."""
    small = {m.start for m in mentions if m.end == owner.start and m.text.casefold() in _SMALL}
    ends = small | {owner.start}
    return next((m for m in mentions if m.end in ends and m.text.casefold() in _ALL), None)


def _as_revenue(mention: Mention, whole: Mention, owner: Mention) -> Mention:
    if mention is whole:
        return mention._replace(kind="cue", key=_REVENUE)
    return mention.as_filler() if mention.start == owner.end else mention
