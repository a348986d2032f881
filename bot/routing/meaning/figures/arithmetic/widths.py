"""A limit on how wide a distance is: "is the gap wider than 15 points?". Where a distance follows, two are compared."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_DIFFERENCE = "difference"
_SIDES: Mapping[str, tuple[str, str]] = {
    "wider than": ("more", "above"), "broader than": ("more", "above"),
    "narrower than": ("less", "below"), "tighter than": ("less", "below"),
}  # fmt: skip


@woken_by(_DIFFERENCE, beside=("quantity",))
def with_limits_of_width(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a word right before a figure as the limit that it is."""
    figures = {m.start for m in mentions if m.quantity}
    limiting = {m: keys for m in mentions if m.end in figures and (keys := _SIDES.get(m.text.casefold()))}
    if not limiting:
        return mentions
    return tuple(one for m in mentions for one in ([m._replace(key=key) for key in limiting.get(m, (m.key,))]))
