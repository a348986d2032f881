"""Suppositions that ask for no forecast: "assume the $53 billion is spent evenly, what is one year?", "they could stop
the chips tomorrow, what would that do?"."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_FORECAST = "forecast"
_SUPPOSING = frozenset({"suppose", "supposing", "assume", "assuming"})
_EVENLY = frozenset({"evenly", "equally", "uniformly"})
_SPENT = ("budget", "paid", "invest")
"""What is done with the amount: it says by itself whose it is."""
_TIMES = ("per_year", "per_quarter", "years", "quarters")
_LIMITS = ("above", "below", "at_least", "at_most")
_ASKING = ("who", "which", "any_of")
_CHANGING = ("turned", "moved", "will")
_TOMORROW = "tomorrow"
_COULD = frozenset({"could", "might", "if"})
_WOULD = frozenset({"would", "what would"})
_CONTROLS = "chips"


@woken_by(*_SUPPOSING)
def without_even_suppositions(mentions: Mentions, _: Knowledge) -> Mentions:
    """The word of supposing as filler, where all that is supposed is that an amount is spread evenly."""
    spread = any(not _EVENLY.isdisjoint(m.text.casefold().split()) for m in mentions)
    asked = any(m.key in _TIMES or (m.quantity and m.quantity.unit in _TIMES) for m in mentions)
    amounts = any(m.quantity and m.quantity.unit not in _TIMES for m in mentions)
    if _sets_a_limit(mentions):
        return tuple(m.as_filler() if _supposes(m) else m for m in mentions)
    if not (spread and asked and amounts):
        return mentions
    return tuple(m.as_filler() if _supposes(m) or m.key in _SPENT else m for m in mentions)


def _sets_a_limit(mentions: Mentions) -> bool:
    """ "Suppose only P/Es over 30 get in. Who is in the club?": a limit is supposed, and of nobody that he changes."""
    limits = {m.end for m in mentions if m.key in _LIMITS}
    limited = any(m.quantity and m.start in limits for m in mentions)
    named = any(m.kind in ("entity", "group", "period") or m.key in _CHANGING for m in mentions)
    return limited and not named and any(m.key in _ASKING for m in mentions)


def _supposes(mention: Mention) -> bool:
    return mention.key == _FORECAST and mention.text.casefold() in _SUPPOSING


@woken_by(_TOMORROW)
def without_sudden_controls(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "They could stop the chips tomorrow, what would that do?": how suddenly it may come asks for no forecast where
    the source says what such controls could do."""
    supposed = [m.start for m in mentions if m.text.casefold() in _COULD]
    asked = [m.start for m in mentions if m.text.casefold() in _WOULD]
    controls = any(m.key == _CONTROLS for m in mentions) and not any(m.kind == "metric" for m in mentions)
    if not (supposed and asked and controls):
        return mentions
    sudden = [m for m in mentions if m.text.casefold() == _TOMORROW and supposed[0] < m.start < asked[-1]]
    return tuple(m.as_filler() if m in sudden else m for m in mentions)
