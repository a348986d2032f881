"""A number that was worked out, or asked for and refused, set beside the figure of another: after "double it", "is that
above Microsoft's?" is of the double, and never of the figure that was doubled."""

from __future__ import annotations

from knowledge import Mention, Quantity

from bot.models import Frame, Reading

_THAT = frozenset({"that", "this", "这", "这个", "那个", "這", "這個", "那個"})
_IT = "it"
_ASKING = frozenset({"polar", "confirm", "compare"})
_BESIDE = frozenset(
    {"above", "below", "more", "less", "cheaper", "pricier", "faster", "slower", "most", "least", "cheapest",
     "priciest", "fastest", "slowest", "premium", "discount"}
)
_ABOVE_OR_BELOW = frozenset({"above", "below", "more", "less"})
_OF_THEIR_OWN = frozenset({"number", "rest", "multiple"})
"""Sorts of results that are called "it" too; after a distance or a guess, "it" is whose figure that was."""
_WOULD = frozenset({"would", "will", "wouldn't", "won't"})
_DISTANCE = "difference"
_OF_RATES = frozenset({"ratio", "points"})


def with_result_in_its_place(mentions: tuple[Mention, ...], frame: Frame | None) -> tuple[Mention, ...]:
    """ "Is that above Google Cloud's?" after the sum of two shares: with that sum in the place of "that", where it is
    one that may stand beside the figures of others."""
    result = frame.worked_out if frame else None
    if result is None or result.value is None or result.unit in _OF_RATES:
        return mentions
    pointing = next((m for m in mentions if m.key == _IT and _words(m) <= _THAT | {_IT}), None)
    keys = {m.key for m in mentions}
    named = any(m.kind == "entity" for m in mentions) and not any(m.quantity for m in mentions)
    if pointing is None or not named or not _compares(keys) or keys.isdisjoint(_ABOVE_OR_BELOW):
        return mentions
    stated = Quantity(result.value, result.unit, pointing.start, pointing.end)
    number = pointing._replace(kind="quantity", key=result.unit, quantity=stated)
    kept = (m for m in mentions if m.start != pointing.start or m is pointing)
    return tuple(number if m is pointing else m for m in kept)


def asks_of_what_is_not_printed(reading: Reading, frame: Frame) -> bool:
    """Whether "that" is such a number and is to be compared."""
    if _limits_a_distance(reading, frame):
        return True
    result = frame.worked_out
    if result is None:
        return False
    if result.sort in _OF_THEIR_OWN and _opens_with_a_comparison(reading):
        return True
    if not _compares(reading.cues):
        return False
    supposed = any(not _WOULD.isdisjoint(_words(m)) for m in reading.mentions)
    also_it = supposed or result.sort in _OF_THEIR_OWN
    return any(also_it or _words(m) <= _THAT for m in reading.mentions if m.key == _IT)


def _limits_a_distance(reading: Reading, frame: Frame) -> bool:
    """ "More than ten points?", "超过10个点吗", after a distance: of that, and of nobody's own figure."""
    stated = bool(reading.quantities) and all(q.unit in _OF_RATES for q in reading.quantities)
    limited = stated and reading.has("polar", "confirm") and reading.has(*_ABOVE_OR_BELOW)
    return limited and frame.intent == _DISTANCE and not (reading.entities or reading.groups)


def _opens_with_a_comparison(reading: Reading) -> bool:
    """ "More than Amazon's?": what is more is what was asked for last."""
    told = next((m for m in reading.mentions if m.kind not in ("filler", "term")), None)
    return told is not None and told.key in _BESIDE and "than" in _words(told)


def _compares(cues: frozenset[str] | set[str]) -> bool:
    return not cues.isdisjoint(_ASKING) and not cues.isdisjoint(_BESIDE)


def _words(mention: Mention) -> set[str]:
    return set(mention.text.casefold().split())
