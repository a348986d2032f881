"""What a single match or clause amounts to: one figure, talk, noise."""

from __future__ import annotations

from knowledge import Mention

from bot.models import IntentMatch, Match, Reading

_NOISE_AT_MOST = 2
"""Words of a clause that may be nothing."""
_FIGURE = "figure"
_OF_FIGURES = (_FIGURE, "plan")
"""Intents that tell a figure of one name."""
_IDLE_TALK = "idle_talk"


def is_mere_talk(match: IntentMatch) -> bool:
    """A greeting, or a tag that asks nothing by itself ("is it?")."""
    return match.answer in ("greeting", "thanks") or match.intent == _IDLE_TALK


def is_one_figure(match: Match) -> bool:
    if not isinstance(match, IntentMatch) or match.intent != _FIGURE:
        return False
    return len(match.reading.entities) == len(match.reading.metrics) == 1


def is_one_metric(match: Match) -> bool:
    return isinstance(match, IntentMatch) and match.intent in _OF_FIGURES and _names_one_metric(match.reading)


def _names_one_metric(reading: Reading) -> bool:
    return len(reading.metrics) == 1 and "metrics" not in reading.inherited


def only_points_at_a_figure(clause: tuple[Mention, ...]) -> bool:
    """ "It's been rising, that 34 %?": of which figure the rest is said."""
    pointing = {m.end for m in clause if m.key == "it"}
    pointed = any(m.quantity and m.start in pointing for m in clause)
    return pointed and all(m.kind in ("quantity", "filler") or m.key in ("it", "its") for m in clause)


def is_noise(match: Match) -> bool:
    """A word or two that mean nothing here ("tl;dr")."""
    unread = not isinstance(match, IntentMatch) and all(m.kind in ("unknown", "filler") for m in match.reading.mentions)
    return unread and len(match.reading.mentions) <= _NOISE_AT_MOST
