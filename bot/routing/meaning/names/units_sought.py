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
    stated = [m.quantity for m in mentions if m.quantity]
    asked = any(m.key in _ASKING or m.text.casefold() in _NAME or _is_described(m, mentions) for m in mentions)
    if not asked or len(stated) != 1:
        return mentions
    sought, unit = _sought(mentions)
    if sought is None:
        return mentions
    having = {fact.entity for fact in facts_with_value(stated[0], (sought.key,), knowledge)}
    having = {key for key in having if knowledge.entity(key).parent == sought.key}
    if len(having) != 1:
        return mentions
    return tuple(
        m._replace(key=min(having)) if m is sought else m.as_filler() if m.start == unit else m for m in mentions
    )


def _sought(mentions: Mentions) -> tuple[Mention | None, int]:
    """In which company a unit is sought ("Alibaba division", "unit of Alibaba"), and where the unit's word stands."""
    units = [m for m in mentions if m.text.casefold().split()[-1] in _UNITS]
    at = {m.start: m.start for m in units}
    before = {m.end: m.start for m in units}
    behind_of = {m.end: before[m.start] for m in mentions if m.text.casefold() == _OF and m.start in before}
    for mention in mentions:
        place = behind_of.get(mention.start, at.get(mention.end))
        if mention.kind == "entity" and place is not None:
            return mention, place
    return None, 0


def _is_described(mention: Mention, mentions: Mentions) -> bool:
    """ "The segment that ...", "the arm with ..."."""
    return mention.text.casefold() in _UNITS and any(
        m.start == mention.end and m.text.casefold() in _RELATING for m in mentions
    )
