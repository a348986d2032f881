"""Somebody who does not reach a figure: "isn't Microsoft's multiple shy of 30?" asks whether it is below, where "how
far short of 30?" asks by how much."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_DIFFERENCE, _BELOW = "difference", "below"
_SHORT_OF = frozenset({"shy of", "short of", "adrift of"})
_ASKING_WHETHER = frozenset({"polar", "confirm"})
_MEASURING = frozenset({"points", "how_much", "how_many", "convert", "as_percent"})
_NEAR = 1
"""An article may stand before the figure ("shy of a third")."""


@woken_by(_DIFFERENCE, beside=_ASKING_WHETHER)
def with_figures_not_reached(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the distance as a limit, where a yes or no is wanted and nothing else measures it."""
    short = [m for m in mentions if m.key == _DIFFERENCE and m.text.casefold() in _SHORT_OF]
    measures = any(m.key in _MEASURING or (m.key == _DIFFERENCE and m not in short) for m in mentions)
    stated = [m.start for m in mentions if m.quantity]
    if measures or len(set(stated)) != 1:
        return mentions
    return tuple(m._replace(key=_BELOW) if m in short and 0 <= stated[0] - m.end <= _NEAR else m for m in mentions)
