"""An amount that the asker has and finds too rough ("the exact R&D gap, not just 'over $100 billion'"): it is no limit
of what is asked for."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.parts import first_word
from bot.routing.waking import Mentions, woken_by

_EXACTLY, _NOT = "exactly", ("negation", "exclude")
_ONLY = frozenset({"just", "only", "merely", "simply"})
_ROUGHLY = frozenset({"above", "more", "at_least", "roughly"})


@woken_by(_EXACTLY, beside=("quantity",))
def without_rough_amounts(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with "not just over ..." as filler."""
    amount = next((m for m in mentions if m.quantity), None)
    if amount is None or not any(m.key == _EXACTLY for m in mentions):
        return mentions
    denied = [m for m in mentions if m.key in _NOT and m.end <= amount.start]
    if not denied:
        return mentions
    between = [m for m in mentions if denied[-1].end <= m.start < amount.start]
    only = bool(between) and first_word(between[0]) in _ONLY
    if not only or not any(m.key in _ROUGHLY for m in between) or any(m.kind == "entity" for m in between):
        return mentions
    return tuple(
        dict.fromkeys(
            m._replace(quantity=None).as_filler() if denied[-1].start <= m.start < amount.end else m for m in mentions
        )
    )
