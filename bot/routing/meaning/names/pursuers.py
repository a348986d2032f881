"""Pursuits that are places in an order: "who's snapping at AWS's heels?" asks who comes next, and "who is the laggard
on growth?" who comes last; whom Alibaba chases is a point of the source."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_CHASE, _NEXT_AFTER, _LEAST = "chase", "next_after", "least"
_PURSUING = frozenset({"snapping", "nipping", "breathing", "biting", "treading", "barking", "panting"})
_PURSUED = frozenset({"heels", "heel", "neck", "ankles", "tail", "collar"})
_REACH = 3
"""So many tokens lie at most between the verb and what is nearly caught ("breathing right down Google's neck")."""


@woken_by(*_PURSUED, beside=("entity",))
def with_who_comes_next(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with what is nearly caught as the next place, and the verb as filler, with the name between them."""
    verb = next((m for m in mentions if not _PURSUING.isdisjoint(m.text.casefold().split())), None)
    caught = next((m for m in mentions if verb and m.start > verb.end and m.text.casefold() in _PURSUED), None)
    if verb is None or caught is None or caught.start - verb.end > _REACH:
        return mentions
    if not any(m.kind == "entity" and verb.end <= m.start < caught.start for m in mentions):
        return mentions
    told = (m.as_filler() if verb.start <= m.start < caught.start and m.kind != "entity" else m for m in mentions)
    read = (m._replace(kind="cue", key=_NEXT_AFTER, word=None) if m.start == caught.start else m for m in told)
    return tuple(dict.fromkeys(read))


@woken_by(_CHASE, beside=(_LEAST,))
def with_laggards(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions without the point, where the same word is an end of an order and something is measured."""
    ends = {m.start for m in mentions if m.key == _LEAST}
    measured = any(m.kind == "metric" or is_measure(m, knowledge) for m in mentions)

    def is_of_the_order(mention: Mention) -> bool:
        return mention.key == _CHASE and mention.start in ends

    return tuple(m for m in mentions if not (measured and is_of_the_order(m)))
