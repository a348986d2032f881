"""Regulation at home or abroad: "regulatory headwinds: domestic or foreign?" asks for what a source says of both.

Of revenue or of sites the two are parts that no source tells apart.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_REGULATION, _CHOICE = "regulation", "choice"
_SIDES = frozenset(
    {"domestic", "domestically", "home", "local", "locally", "chinese", "china", "foreign", "abroad", "overseas",
     "international", "global", "outside"}
)
_WORDS_OF_SIDES = ("segment", "place", "unknown", "cue")
_WHETHER = ("polar", "both")
"""Cues that change nothing where one of the two is to be chosen, or both."""


@woken_by(_REGULATION)
def with_regulation_on_both_sides(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with the two sides as filler, where nothing else is asked of which one could be the other's."""
    keys = {m.key for m in mentions if m.kind == "cue"}
    sides = {m.start for m in mentions if _is_a_side(m)}
    measured = any(m.kind == "metric" for m in mentions) or not keys.isdisjoint(knowledge.metric_cues - {"ai", "cloud"})
    if not sides or not keys >= {_REGULATION, _CHOICE} or measured:
        return mentions
    return tuple(
        m.as_filler() if m.start in sides or (m.kind == "cue" and m.key in (_CHOICE, *_WHETHER)) else m
        for m in mentions
    )


def _is_a_side(mention: Mention) -> bool:
    return mention.kind in _WORDS_OF_SIDES and mention.text.casefold() in _SIDES
