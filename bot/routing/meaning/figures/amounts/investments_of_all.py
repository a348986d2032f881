"""Investment in general: "is Alibaba's investment dwarfed by its US peers?" sets all that is spent side by side, for
the plan is one company's alone."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_INVEST, _SPENDING, _WHY = "invest", "spending", "why"
_COMPARING = ("more", "less", "above", "below", "compare", "difference")
_OF_ONE_KIND = frozenset({"plan", "cloud", "ai", "rnd", "infrastructure", "data_center", "capex", "app", "per_year"})
"""Cues that say which investment is meant."""


@woken_by(_INVEST, beside=("group",))
def with_investments_of_all(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with what is invested as spending, where it is held against a collective name's."""
    compared = any(m.key in _COMPARING for m in mentions)
    special = any(m.key in _OF_ONE_KIND or m.key == _WHY or m.kind == "metric" or m.quantity for m in mentions)
    if not compared or special or _SPENDING not in knowledge.base.metrics:
        return mentions
    return tuple(_as_spending(m) if m.key == _INVEST else m for m in mentions)


def _as_spending(mention: Mention) -> Mention:
    return mention._replace(kind="metric", key=_SPENDING)
