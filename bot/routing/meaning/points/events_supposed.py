"""The trouble that an event would bring which the source names as a risk: "what problems will Alibaba have if the US
bans chips?" asks for that risk, and for no forecast."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.parts import first_word
from bot.routing.waking import Mentions, woken_by

_IFS = ("if", "in case", "once", "should")
_WILL, _TROUBLE = "will", "risk"
_EVENTS = frozenset({"chips", "regulation", "geopolitics"})
_ASKING = frozenset({"what", "which"})
_OF_NUMBERS = frozenset({"how_much", "how_many", "forecast", "future", "advice", "rally", "when", "moved", "how_long"})


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


def _is_if(mention: Mention) -> bool:
    return mention.text.casefold() in _IFS or first_word(mention) == _IFS[0]


def _measures(mention: Mention, knowledge: Knowledge) -> bool:
    counted = mention.quantity is not None or mention.period is not None
    return counted or (is_measure(mention, knowledge) and mention.key != _WILL)
