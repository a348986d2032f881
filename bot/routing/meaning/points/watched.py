"""What is to be watched: "what should investors focus on?" asks for the question that the source leaves open, and "what
should investors watch in regulation?" for the points of what is named."""

from __future__ import annotations

from knowledge import Knowledge, has_han

from bot.routing.waking import Mentions, woken_by

_OPEN = "key_question"
_WATCHING = frozenset({"focus on", "watch", "look at", "attention to", "eye on"})
_WATCHING_HAN = ("关注", "关心", "留意", "盯着", "看")
_ASKING = ("polar", "confirm", "article", "says")


@woken_by(_OPEN)
def with_points_watched(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such words as filler, where it is said behind them what is watched."""
    watched = [m for m in mentions if m.key == _OPEN and _is_of_watching(m.text.casefold())]
    end = min((m.end for m in watched), default=None)
    if end is None or all(m.kind == "filler" or m.key in _ASKING for m in mentions if m.start >= end):
        return mentions
    return tuple(m.as_filler() if m in watched else m for m in mentions)


def _is_of_watching(text: str) -> bool:
    if has_han(text):
        return any(word in text for word in _WATCHING_HAN)
    return any(text.endswith(words) for words in _WATCHING)
