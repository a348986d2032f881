"""One more name for an order: 加上亚马逊，仨里头谁最便宜 and "add Amazon, which of the three is cheapest?" ask who is
ahead among more of them, and for no sum. "Is SAP a partner, and not just Deloitte?" leaves nobody out."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_PLUS, _TWO = "plus", 2
_ENDS = frozenset({"cheapest", "priciest", "fastest", "slowest", "most", "least", "rank", "place_of"})
_CHOOSING = frozenset({"who", "which", "rank", "place_of"})
_OF_SUMS = frozenset(
    {"total", "average", "how_much", "how_many", "as_percent", "remainder", "polar", "confirm", "above", "below",
     "more", "less"}
)
_NOT, _ALONE = frozenset({"exclude", "negation"}), frozenset({"just", "only", "merely", "simply", "solely"})
_MEASURED = frozenset({"cheaper", "pricier", "faster", "slower", "more", "less", "above", "below"})
_DOUBTING = frozenset({"polar", "confirm"})


@woken_by(_PLUS, beside=tuple(_ENDS))
def with_companions_added(mentions: Mentions, _: Knowledge) -> Mentions:
    """The word of adding as filler, where it opens the question before a name and an end of an order is chosen."""
    keys = {m.key for m in mentions}
    if keys.isdisjoint(_ENDS) or keys.isdisjoint(_CHOOSING) or not keys.isdisjoint(_OF_SUMS):
        return mentions
    names = {m.start for m in mentions if m.kind == "entity"}
    first = min(names, default=None)
    return tuple(
        m.as_filler() if m.key == _PLUS and m.end in names and m.end == first else m for m in mentions
    )


@woken_by("negation", beside=tuple(_DOUBTING))
def without_companions_denied(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Is SAP a partner, and not just Deloitte?": the second is one as well. A figure that is "not just"
    another's is set against it."""
    keys = {m.key for m in mentions}
    names = {m.start for m in mentions if m.kind == "entity"}
    measured = any(m.kind in ("metric", "quantity") or m.key in knowledge.metric_cues for m in mentions)
    if keys.isdisjoint(_DOUBTING) or not keys.isdisjoint(_MEASURED) or measured or len(names) < _TWO:
        return mentions
    alone = {m.start: m.end for m in mentions if m.text.casefold() in _ALONE}
    denied = {m.start for m in mentions if m.key in _NOT and alone.get(m.end) in names and min(names) < m.start}
    taken = denied | {m.end for m in mentions if m.start in denied}
    return tuple(m.as_filler() if m.start in taken and m.kind == "cue" else m for m in mentions) if denied else mentions
