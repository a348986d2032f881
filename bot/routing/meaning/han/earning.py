"""挣 and 赚 before a part of the revenue: Azure给微软挣了四分之一的收入 is of what it contributes, not of a profit."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_EARNING = ("挣", "赚", "賺", "掙", "创造", "创收", "創造", "搵", "揾")
_PROFIT, _REVENUE, _CONTRIBUTE = "profit", "revenue", "contribute"
_PARTS = frozenset({"as_percent", "how_much_of", "share"})


@woken_by(_PROFIT, "unknown")
def with_revenue_earned(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a verb as a contribution."""
    if not any(m.key == _REVENUE for m in mentions):
        return mentions
    return tuple(m._replace(kind="cue", key=_CONTRIBUTE) if _earns_a_part(m, mentions) else m for m in mentions)


def _earns_a_part(verb: Mention, mentions: Mentions) -> bool:
    if not verb.text.startswith(_EARNING) or verb.key == _REVENUE:
        return False
    behind = next((m for m in mentions if m.start >= verb.end and m.kind != "filler"), None)
    if behind is None:
        return False
    return behind.key in _PARTS or bool(behind.quantity and behind.quantity.unit == "percent")
