"""挣 and 赚 before a part of the revenue: Azure给微软挣了四分之一的收入 is of what it contributes, not of a profit."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_EARNING = ("挣", "赚", "賺", "掙", "创造", "创收", "創造", "搵", "揾")
_PROFIT, _REVENUE, _CONTRIBUTE = "profit", "revenue", "contribute"
_BY, _BACK = ("靠", "由", "从", "從"), ("返", "回", "来", "來", "嚟", "返嚟", "回来", "回來", "的", "嘅")
_PARTS = frozenset({"as_percent", "how_much_of", "share"})


@woken_by(_PROFIT, "unknown")
def with_revenue_earned(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a verb as a contribution."""
    if not any(m.key == _REVENUE for m in mentions):
        return mentions
    mentions = _without_earning_by(mentions)
    return tuple(m._replace(kind="cue", key=_CONTRIBUTE) if _earns_a_part(m, mentions) else m for m in mentions)


def _without_earning_by(mentions: Mentions) -> Mentions:
    """ "微軟有幾多收入係靠Azure賺返嚟": by whom it is earned is said before, the verb behind the name says no more."""
    by = {m.end for m in mentions if m.text.endswith(_BY)}
    names = {m.end for m in mentions if m.kind == "entity" and m.start in by}
    verb = next((m for m in mentions if m.start in names and m.text in _EARNING), None)
    if verb is None:
        return mentions
    tail = [m for m in mentions if m.start >= verb.start]
    closes = all(m is verb or m.text in _BACK or m.kind == "filler" for m in tail)
    return tuple(m.as_filler() if closes and m in tail else m for m in mentions)


def _earns_a_part(verb: Mention, mentions: Mentions) -> bool:
    if not verb.text.startswith(_EARNING) or verb.key == _REVENUE:
        return False
    behind = next((m for m in mentions if m.start >= verb.end and m.kind != "filler"), None)
    if behind is None:
        return False
    return behind.key in _PARTS or bool(behind.quantity and behind.quantity.unit == "percent")
