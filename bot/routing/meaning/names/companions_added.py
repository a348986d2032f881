"""One more name for an order: 加上亚马逊，仨里头谁最便宜 and "add Amazon, which of the three is cheapest?" ask who is
ahead among more of them, and for no sum."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_PLUS = "plus"
_ENDS = frozenset({"cheapest", "priciest", "fastest", "slowest", "most", "least", "rank", "place_of"})
_CHOOSING = frozenset({"who", "which", "rank", "place_of"})
_OF_SUMS = frozenset(
    {"total", "average", "how_much", "how_many", "as_percent", "remainder", "polar", "confirm", "above", "below",
     "more", "less"}
)


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
