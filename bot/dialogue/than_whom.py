"""Whom somebody was set against: "it trades at a discount?" and then "to who?", "cheaper?" and then "than who?"."""

from __future__ import annotations

from knowledge import Mention

from bot.models import Frame

_LEADING = frozenset({"to", "than", "against", "vs", "versus", "behind", "over", "below", "above", "with", "relative",
                      "compared", "from"})
_WHO = frozenset({"who", "whom", "whos", "which", "what"})
_PEOPLE = frozenset({"and", "but", "company", "companies", "ones", "exactly", "rivals", "peers", "though"})
_COMPARE = "compare"
_SET_AGAINST = frozenset({"discount", "premium", "cheaper", "pricier", "more", "less", "above", "below", "difference",
                          "compare", "cheapest", "priciest"})
_PAIR = 2


def with_those_set_against(mentions: tuple[Mention, ...], frame: Frame) -> tuple[Mention, ...]:
    """The mentions with the whole question as one that sets beside, where a figure of several was shown."""
    words = [word for m in mentions for word in m.text.casefold().split() if word not in _PEOPLE]
    short = len(words) > 1 and words[0] in _LEADING and words[-1] in _WHO and set(words) <= _LEADING | _WHO
    compared = len(frame.compared) >= _PAIR and bool(frame.metrics) and not _SET_AGAINST.isdisjoint(frame.cues)
    if not short or not compared:
        return mentions
    last = mentions[-1]
    return (*(m.as_filler() for m in mentions[:-1]), last._replace(kind="cue", key=_COMPARE))
