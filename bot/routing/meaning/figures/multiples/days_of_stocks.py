"""What a stock did of late: "what did the Alibaba stock do today, is it up or down?", "how did BABA trade yesterday?"
ask for its return, which is no share of a market and nothing of what else is known of the company."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_RETURN, _SINCE = "outside:stock_return", "since"
_DAYS = frozenset(
    {"today", "yesterday", "tonight", "this week", "last week", "this month", "morning", "afternoon", "friday",
     "monday", "tuesday", "wednesday", "thursday", _SINCE}
)
_NOW = frozenset({"right now", "now"})
_STOCK, _SHARE = frozenset({"stock", "stocks"}), frozenset({"share", "shares"})
_DOING = frozenset({"do", "doing", "done", "fare", "fared", "faring", "perform", "performed", "performing"})
_TRADING = frozenset(
    {"trade", "traded", "trading", "close", "closed", "closing", "open", "opened", "finish", "finished"}
)
_MOVED = frozenset({"up", "down", "green", "red", "rise", "rose", "fall", "fell", "rally", "rallied", "drop", "dropped",
                    "move", "moved", "moving", "gain", "gained", "jump", "jumped"})
_HOW = "how"
_ELSE = frozenset({"why", "pe", "multiple", "growth", "market", "cloud", "ai", "risk", "strength", "revenue", "budget",
                   "invest", "plan", "compare", "when", "where", "who"})
"""Cues of what else may be asked of that day."""


@woken_by(*_DAYS, *_NOW, beside=_STOCK | _SHARE | _DOING | _TRADING)
def with_days_of_stocks(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with that return alone, of one company that is listed."""
    names = {m.key: m for m in mentions if m.kind == "entity"}
    listed = [m for m in names.values() if knowledge.entity(m.key).tickers]
    words = [word for m in mentions for word in m.text.casefold().split()]
    otherwise = any(m.kind == "metric" or m.quantity or m.key in _ELSE for m in mentions)
    if len(names) != 1 or not listed or otherwise:
        return mentions
    said = set(words)
    done = _DOING if not _tells(mentions, _DAYS) else _DOING | _TRADING
    of_share = _SHARE & said and _MOVED & said and _SINCE not in said
    of_stock = bool(of_share or (_STOCK & said and (done | _MOVED) & said))
    how = words[0].startswith(_HOW) and bool(done & said)
    if not (of_stock or how) or not _tells(mentions, _DAYS | _NOW):
        return mentions
    asked = listed[0]._replace(kind="metric", key=_RETURN)
    return (listed[0], asked)


def _tells(mentions: Mentions, days: frozenset[str]) -> bool:
    """ "Today", "this morning"; "since the article" as well."""
    return any(not days.isdisjoint((m.text.casefold(), *m.text.casefold().split())) for m in mentions)
