"""One who tops another: "Alibaba's budget tops one year of Microsoft's R&D?" says that it is above it, and not that it
is the highest of all."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_TOPPING = frozenset({"tops", "topped", "topping"})
_MOST, _ABOVE, _NAMES = "most", "above", ("entity", "group")


@woken_by(*_TOPPING, beside=_NAMES)
def with_those_who_top_others(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions without an order, where names stand on both sides of the verb."""
    places = {m.start for m in mentions if m.key == _ABOVE and m.text.casefold() in _TOPPING}
    named = [m.start for m in mentions if m.kind in _NAMES]
    between = {place for place in places if named and min(named) < place < max(named)}
    return tuple(m for m in mentions if not (m.key == _MOST and m.start in between))
