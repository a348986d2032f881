"""A rate that is of a year as it stands: "which cloud grows by more than 35 % a year?" asks for no amount of a year."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_YEARLY = "per_year"
_ASKING_WHO = frozenset({"which", "who", "any_of", "existence", "nobody"})
_PERCENT = "percent"
_GROWTH = frozenset({"growth", "faster", "slower", "revenue_growth"})


@woken_by(_YEARLY)
def with_yearly_rates(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions without "a year" where somebody is asked for by a rate of growth."""
    keys = {m.key for m in mentions}
    rated = any(m.quantity and m.quantity.unit == _PERCENT for m in mentions)
    if not rated or keys.isdisjoint(_ASKING_WHO) or keys.isdisjoint(_GROWTH):
        return mentions
    return tuple(m.as_filler() if m.key == _YEARLY else m for m in mentions)
