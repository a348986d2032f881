"""Distances between two: a comparison that breaks off before the figure ("Azure trails AWS in share by?" asks by how
much, and for no yes), and one of where somebody stands ("how much lower does Alibaba stand?" asks for no order)."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_BY, _POLAR, _DIFFERENCE = "by", "polar", "difference"
_COMPARING = frozenset({"more", "less", "above", "below", "cheaper", "pricier", "faster", "slower", "compare"})
_PAIR = 2
_RANK, _STANDING = "rank", frozenset({"stand", "stands", "sit", "sits", "rank", "ranks"})
_HOW_FAR = ("how_much", "how_big", _DIFFERENCE)


@woken_by(_BY, beside=_COMPARING)
def with_distances_left_open(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the "by" at the end as "by how much", where two are compared."""
    said = [m for m in mentions if m.key != _POLAR or m.text not in "?？"]
    last = max(said, key=lambda m: m.end, default=None)
    compared = len({m.key for m in said if m.kind == "entity"}) == _PAIR and any(m.key in _COMPARING for m in said)
    if last is None or last.text.casefold() != _BY or not compared or any(m.quantity for m in said):
        return mentions
    return tuple(m._replace(kind="cue", key=_DIFFERENCE) if m is last else m for m in said)


@woken_by(_RANK, beside=_HOW_FAR)
def without_standing_apart(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with "stand" as filler, where it is asked how much lower or higher somebody stands."""
    compared = {m.start for m in mentions if m.key in _COMPARING}
    asked = any(m.key in _HOW_FAR and m.end in compared for m in mentions)
    return tuple(
        m.as_filler() if asked and m.key == _RANK and m.text.casefold() in _STANDING else m for m in mentions
    )
