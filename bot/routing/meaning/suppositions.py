"""A supposition that is arithmetic alone asks for no forecast: "assume the $53 billion is spent evenly, what is one
year?"."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_FORECAST = "forecast"
_SUPPOSING = frozenset({"suppose", "supposing", "assume", "assuming"})
_EVENLY = frozenset({"evenly", "equally", "uniformly"})
_SPENT = ("budget", "paid", "invest")
"""What is done with the amount: it says by itself whose it is."""
_TIMES = ("per_year", "per_quarter", "years", "quarters")


@woken_by(*_SUPPOSING)
def without_even_suppositions(mentions: Mentions, _: Knowledge) -> Mentions:
    """The word of supposing as filler, where all that is supposed is that an amount is spread evenly."""
    spread = any(not _EVENLY.isdisjoint(m.text.casefold().split()) for m in mentions)
    asked = any(m.key in _TIMES or (m.quantity and m.quantity.unit in _TIMES) for m in mentions)
    amounts = any(m.quantity and m.quantity.unit not in _TIMES for m in mentions)
    if not (spread and asked and amounts):
        return mentions
    return tuple(m.as_filler() if _supposes(m) or m.key in _SPENT else m for m in mentions)


def _supposes(mention: Mention) -> bool:
    return mention.key == _FORECAST and mention.text.casefold() in _SUPPOSING
