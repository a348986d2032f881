"""How a business gets to its profits: "how can Alibaba's cloud become profitable?" asks what it takes."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_PROFIT, _TAKES = "profit", "justify"
_HOW = frozenset({"how can", "how could", "how might", "how would", "how may", "how will", "how should"})
_HOW_ALONE, _MAY = "how", frozenset({"can", "could", "might", "would", "may", "will", "should", "does", "do"})
_GETTING = frozenset(
    {"become", "becomes", "get", "get to", "turn", "reach", "achieve", "attain", "arrive at", "make it to",
     "start making", "begin to make", "start to make"}
)


@woken_by(_PROFIT, beside=_HOW | {_HOW_ALONE})
def with_ways_to_profit(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the verb of getting there as what it takes."""
    opening = " ".join(m.text.casefold() for m in mentions[:2])
    asked = any(opening.startswith(how) for how in _HOW) or opening in {f"how {may}" for may in _MAY}
    profits = [m.start for m in mentions if m.key == _PROFIT]
    measured = any(m.quantity or m.period for m in mentions)
    if not asked or not profits or measured:
        return mentions
    return tuple(
        m._replace(kind="cue", key=_TAKES) if m.text.casefold() in _GETTING and m.end <= profits[0] else m
        for m in mentions
    )
