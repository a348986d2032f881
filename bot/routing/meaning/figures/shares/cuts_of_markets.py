"""Somebody's cut of a market, where the market stands before it: "worldwide cloud, Amazon's cut?" asks for a share, and
"Amazon's cut in cloud spending" for none."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_CUTS, _SHARE = frozenset({"cut", "take", "bite"}), "share"
_MARKETS = ("cloud", "market", "world")
_MONEY = frozenset({"budget", "invest", "capex", "plan", "rnd", "growth", "revenue", "share", "moved", "pe", "price"})


@woken_by(*_CUTS, beside=_MARKETS)
def with_cuts_of_markets(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with a share for the cut, where it closes the question and nothing else is measured."""
    last = mentions[-1] if mentions[-1].text != "?" else mentions[-2]
    whose = {m.end for m in mentions if m.kind == "entity" and m.is_possessive}
    if last.text.casefold() not in _CUTS or last.start not in whose:
        return mentions
    if any(m.key in _MONEY or m.kind == "quantity" for m in mentions if m.start != last.start):
        return mentions
    kept = tuple(m for m in mentions if m.start != last.start)
    return (*kept, last._replace(kind="cue", key=_SHARE))
