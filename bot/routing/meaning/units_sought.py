"""A unit asked for by its figure: "which Alibaba division grew its revenue 34 %?"."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.metrics import facts_with_value
from bot.routing.waking import Mentions, woken_by

_UNITS = ("division", "unit", "segment", "arm", "business", "branch", "subsidiary", "part")
_ASKING = frozenset({"which", "what", "who", "confirm", "list"})
_NAME = ("name", "the name", "called")
_OF, _RELATING = "of", ("that", "which", "whose", "with")


@woken_by(*_UNITS)
def with_units_sought(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with the unit that has the stated figure in the place of the company that it is sought in."""
    asked = any(m.key in _ASKING or m.text.casefold() in _NAME or _is_described(m, mentions) for m in mentions)
    stated = [m.quantity for m in mentions if m.quantity]
    sought = next((m for m in mentions if m.kind == "entity" and _is_searched(m, mentions)), None)
    if not asked or sought is None or len(stated) != 1:
        return mentions
    units = {fact.entity for fact in facts_with_value(stated[0], (sought.key,), knowledge)}
    units = {key for key in units if knowledge.entity(key).parent == sought.key}
    if len(units) != 1:
        return mentions
    beside = _beside(sought, mentions)
    return tuple(
        m._replace(key=min(units)) if m is sought else m.as_filler() if m.start in beside else m for m in mentions
    )


def _is_described(mention: Mention, mentions: Mentions) -> bool:
    """ "The segment that ...", "the arm with ..."."""
    return mention.text.casefold() in _UNITS and any(
        m.start == mention.end and m.text.casefold() in _RELATING for m in mentions
    )


def _is_searched(name: Mention, mentions: Mentions) -> bool:
    return bool(_beside(name, mentions))


def _beside(name: Mention, mentions: Mentions) -> set[int]:
    """Where the word for a unit stands: "Alibaba division", "unit of Alibaba"."""
    of = {m.start for m in mentions if m.end == name.start and m.text.casefold() == _OF}
    return {
        m.start for m in mentions
        if m.text.casefold().split()[-1] in _UNITS and (m.start == name.end or m.end in of)
    }
