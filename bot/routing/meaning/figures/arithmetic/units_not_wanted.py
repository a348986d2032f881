"""A distance in one unit and not in another: "in percent, not points", "in points rather than as a percentage"."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by
from bot.routing.word_places import words_by_place

_UNITS = frozenset({"as_percent", "points", "ratio"})
_NOT_PERCENT = "not_percent"
_DENYING = frozenset({"exclude", "negation", _NOT_PERCENT})
_INSTEAD = frozenset({"not", "than", "of", "instead", "without"})
"""Last words of what denies the unit behind it ("rather than points", "instead of points")."""
_BEFORE_UNITS = frozenset({"in", "as", "a", "the", "of", "percentage", "just", "and", "by", "any", "simply"})
_IDLE = ("rather", "instead", "rather than", "instead of")


@woken_by("points", beside=_UNITS - {"points"})
def with_units_not_wanted(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the unit that is denied, and the word that denies it, as filler, where another is wanted."""
    units = [m for m in mentions if m.kind == "cue" and m.key in _UNITS]
    words = words_by_place(mentions)
    points = {m.end: m.start for m in mentions if m.key == _NOT_PERCENT}  # "not percentage" points
    denied = {unit.start: place for unit in units if (place := _denied_at(unit, words)) is not None}
    denied |= {unit.start: points[unit.start] for unit in units if unit.start in points}
    wanted = {m.key for m in units if m.start not in denied}
    if not denied or len(wanted) != 1 or any(m.key in wanted for m in units if m.start in denied):
        return mentions
    idle = {*denied, *denied.values()}
    return tuple(dict.fromkeys(m.as_filler() if _is_idle(m, idle) else m for m in mentions))


def _denied_at(unit: Mention, words: Mapping[int, str]) -> int | None:
    """Where the word stands that denies a unit, with nothing but small words between the two."""
    place = unit.start - 1
    while words.get(place) in _BEFORE_UNITS and words.get(place) not in _INSTEAD:
        place -= 1
    if words.get(place) == "of" and words.get(place - 1) != "instead":
        return None
    return place if words.get(place) in _INSTEAD else None


def _is_idle(mention: Mention, idle: set[int]) -> bool:
    denies = mention.key in _DENYING or mention.text.casefold() in _IDLE or mention.kind in ("filler", "unknown")
    at = any(mention.covers(place) for place in idle)
    return at and ((mention.start in idle and mention.key in _UNITS) or denies)
