"""A limit on how wide a distance is: "is the gap wider than 15 points?". Where a distance follows, two are compared."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_DIFFERENCE, _TWO = "difference", 2
_PLACED = ("entity", "group", "ordinal")
"""Of whom a distance is: names, and places in an order ("the number two")."""
_OF_ONE = frozenset({"discount", "premium"})
"""Distances that are the subject's own, to the one who is named."""
_SIDES: Mapping[str, tuple[str, str]] = {
    "wider than": ("more", "above"), "broader than": ("more", "above"),
    "narrower than": ("less", "below"), "tighter than": ("less", "below"),
}  # fmt: skip


@woken_by(_DIFFERENCE, beside=("quantity",))
def with_limits_of_width(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a word right before a figure as the limit that it is, where the two whose distance it is
    are named before it."""
    figures = {m.start for m in mentions if m.quantity}
    limiting = {m: keys for m in mentions if m.end in figures and (keys := _SIDES.get(m.text.casefold()))}
    first = min((m.start for m in limiting), default=0)
    of_one = any(m.text.casefold() in _OF_ONE for m in mentions)
    if len({m.key for m in mentions if m.kind in _PLACED and m.end <= first}) < (1 if of_one else _TWO):
        return mentions
    return tuple(one for m in mentions for one in ([m._replace(key=key) for key in limiting.get(m, (m.key,))]))
