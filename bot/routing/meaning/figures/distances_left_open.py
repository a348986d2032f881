"""A comparison that ends in "by?": "Azure trails AWS in share by?" leaves out "how much", and asks for no yes or no."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_BY, _MARK = "by", "?"
_COMPARING = frozenset({"more", "less", "above", "below", "faster", "slower", "cheaper", "pricier", "most", "least"})
_DIFFERENCE = "difference"


@woken_by(_BY, beside=_COMPARING)
def with_distances_left_open(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with that "by" as what asks for the difference."""
    said = [m for m in mentions if m.text != _MARK]
    if not said or said[-1].text.casefold() != _BY or all(m.key not in _COMPARING for m in said):
        return mentions
    return tuple(m._replace(kind="cue", key=_DIFFERENCE) if m.start == said[-1].start else m for m in said)
