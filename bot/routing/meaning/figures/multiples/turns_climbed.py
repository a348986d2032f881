"""Turns that a multiple would climb: "how many turns would it have to climb to meet Microsoft?" asks how far the two
lie apart, and of no growth."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_TURNS, _GROWTH, _CHANGES = "turns", "growth", ("growth", "turned")
_DIFFERENCE = "difference"


@woken_by(_TURNS, beside=(_GROWTH,))
def with_turns_climbed(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the verb as a small word, where the distance to somebody is asked for."""
    keys = {m.key for m in mentions if m.kind == "cue"}
    if not keys.issuperset((_TURNS, _DIFFERENCE)) or any(m.kind == "metric" for m in mentions):
        return mentions
    climbed = {m.start for m in mentions if m.key == _GROWTH}
    kept = (m for m in mentions if not (m.start in climbed and m.key in _CHANGES and m.key != _GROWTH))
    return tuple(m.as_filler() if m.start in climbed else m for m in kept)
