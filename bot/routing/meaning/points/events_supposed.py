"""Trouble to come, and what an event would bring which the source names as a risk: "what problems will Alibaba have in
future?", "... if the US bans chips?" ask for the risks, and for no forecast."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.parts import first_word
from bot.routing.waking import Mentions, woken_by

_IFS = ("if", "in case", "once", "should")
_WILL, _TROUBLE = "will", "risk"
_FUTURE, _FORECAST, _POINTS = "future", "forecast", ("risk",)
_TIMES_TO_COME = frozenset({"将来", "將來", "未来", "未來", "以后", "以後", "今后", "今後", "日后", "日後", "往后"})
_WHAT_HAN = frozenset("什啥咩哪甚乜")
_OF_STOCKS = frozenset({"stock", "stocks", "share", "shares", "price", "downside", "shareholders", "valuation"})
_EVENTS = frozenset({"chips", "regulation", "geopolitics"})
_ASKING = frozenset({"what", "which"})
_OF_NUMBERS = frozenset({"how_much", "how_many", "forecast", "future", "advice", "rally", "when", "moved", "how_long"})
_FORESEEING = frozenset({*_OF_NUMBERS, "polar", "confirm"}) - {"future", "forecast"}


@woken_by(_WILL, beside=_IFS)
def without_will_of_events(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with the future as a small word, where such an event is supposed and its trouble asked for."""
    supposed = next((m.start for m in mentions if _is_if(m)), None)
    if supposed is None or any(_measures(m, knowledge) for m in mentions):
        return mentions
    keys = {m.key for m in mentions if m.kind == "cue"}
    events = any(m.key in _EVENTS and m.start > supposed for m in mentions)
    asked = _TROUBLE in keys and not keys.isdisjoint(_ASKING) and keys.isdisjoint(_OF_NUMBERS)
    return tuple(m.as_filler() if m.key == _WILL else m for m in mentions) if events and asked else mentions


@woken_by(_FUTURE, _FORECAST, _WILL, beside=_POINTS)
def with_troubles_to_come(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "What problems will Alibaba face in future?": whatever may come of them stands among the risks that the source
    names; of the stock, and in numbers, it is a forecast."""
    keys = {m.key for m in mentions if m.kind == "cue"}
    words = {word for m in mentions for word in m.text.casefold().split()}
    asked = (not keys.isdisjoint(_ASKING) or _asks_in_han(mentions)) and keys.isdisjoint(_FORESEEING)
    if not asked or not words.isdisjoint(_OF_STOCKS) or any(_measures(m, knowledge) for m in mentions):
        return mentions
    return tuple(m.as_filler() if m.key == _WILL or _is_of_times_to_come(m) else m for m in mentions)


def _is_of_times_to_come(mention: Mention) -> bool:
    """ "In future", 将来: no more than a time."""
    return mention.key == _FUTURE or mention.text in _TIMES_TO_COME


def _asks_in_han(mentions: Mentions) -> bool:
    """遇到什么麻烦 is one cue that asks as well."""
    return any(m.key in _POINTS and not _WHAT_HAN.isdisjoint(m.text) for m in mentions)


def _is_if(mention: Mention) -> bool:
    return mention.text.casefold() in _IFS or first_word(mention) == _IFS[0]


def _measures(mention: Mention, knowledge: Knowledge) -> bool:
    counted = mention.quantity is not None or mention.period is not None
    return counted or (is_measure(mention, knowledge) and mention.key != _WILL)
