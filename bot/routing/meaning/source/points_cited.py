"""Points that are cited: "which risks are cited?", "what categories of strength are cited?" ask for the points, and for
no citation of theirs."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_SOURCE, _CITED = "source", frozenset({"cited", "are cited", "is cited"})
_BEING = frozenset({"is", "are", "was", "were"})
_POINTS = ("risk", "strength", "bull", "bear", "partner", "region")
_ASKING = ("which", "what", "list")


@woken_by(_SOURCE, beside=_POINTS)
def without_points_being_cited(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a verb as filler; of a figure, it is asked whom the source cites."""
    asked = any(m.kind == "cue" and m.key in _ASKING for m in mentions)
    pointed = any(m.kind == "cue" and m.key in _POINTS for m in mentions)
    if not asked or not pointed or any(m.kind == "metric" or m.quantity for m in mentions):
        return mentions
    being = {m.end for m in mentions if m.text.casefold() in _BEING}

    def is_verb(start: int, key: str, text: str) -> bool:
        return key == _SOURCE and text.casefold() in _CITED and start in being

    return tuple(m.as_filler() if is_verb(m.start, m.key, m.text) else m for m in mentions)
