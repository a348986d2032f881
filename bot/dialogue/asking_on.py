"""What asks on from an answer without naming anything of it: "the second one, more please", "reverse it", "so how many
times does the smaller fit into the larger?"."""

from __future__ import annotations

from knowledge import replace

from bot.models import Frame, Reading

_ON_AND_ON = frozenset({"list", "more", "says", "roughly", "its", "define"})
"""Cues of "tell me more", "say a bit more about" and "explain": of a point there is no more than what it says."""
_POINTING = _ON_AND_ON | {"ordinal", "it", "and_what", "what", "polar"}
_OF_TWO = frozenset({"more", "less", "most", "least", "list", "competition", "other", "ordinal", "its"})
"""Cues by which one of two is called the larger, the second, or Goliath."""
_ORDERED = ("ranking", "side_by_side", "comparison")
_TURNING, _ROUND = frozenset({"reverse", "flip", "invert"}), frozenset({"round", "around"})
_BESIDE_TURNING = frozenset({"opposite", "it", "its", "other", "list", "and_what", "rank"})
_ASCENDING, _RANK, _RATIO = "ascending", "rank", "ratio"
_PAIR = 2


def asks_on(reading: Reading) -> bool:
    """Whether it may do so: it names nothing, and points at what was shown."""
    if reading.entities or reading.metrics or reading.quantities:
        return False
    if _turns_round(reading):
        return True
    named = reading.groups or reading.periods
    return not named and (_points_at_a_point(reading) or _sets_two_beside(reading))


def asking_on(reading: Reading, frame: Frame) -> Reading:
    """The reading with what it points at in its place."""
    if not asks_on(reading):
        return reading
    if frame.claims and frame.topics and _points_at_a_point(reading):
        return replace(_without(reading, _ON_AND_ON), topics=frame.topics, inherited=reading.inherited | {"topics"})
    if frame.metrics and len(frame.compared) == _PAIR and _sets_two_beside(reading):
        return replace(_without(reading, _OF_TWO), topics=(), ordinals=(), entities=frame.compared)
    if frame.metrics and frame.intent in _ORDERED and _turns_round(reading):
        return _from_the_other_end(reading, frame)
    return reading


def _points_at_a_point(reading: Reading) -> bool:
    """ "Tell me more about the second one", "say a bit more about that one"."""
    pointing = bool(reading.ordinals) or (reading.has("its", "it") and reading.has("list", "more", "define"))
    return pointing and not reading.topics and reading.cues <= _POINTING


def _sets_two_beside(reading: Reading) -> bool:
    """ "How many times does the smaller fit into the larger?"."""
    return reading.has(_RATIO) and reading.cues <= _OF_TWO | {_RATIO, "it", "and_what", "both"}


def _turns_round(reading: Reading) -> bool:
    """ "Reverse it", "the other way round"."""
    words = {word for m in reading.mentions for word in m.text.casefold().split()}
    turned = not words.isdisjoint(_TURNING) or ("way" in words and not words.isdisjoint(_ROUND))
    return turned and reading.cues <= _BESIDE_TURNING


def _from_the_other_end(reading: Reading, frame: Frame) -> Reading:
    opening, *rest = reading.mentions
    mentions = (opening._replace(kind="cue", key=_RANK), *(m.as_filler() for m in rest))
    order = {_RANK} if _ASCENDING in frame.cues else {_RANK, _ASCENDING}
    return replace(reading, mentions=mentions, topics=(), groups=(), periods=(), cues=frozenset(order))


def _without(reading: Reading, cues: frozenset[str]) -> Reading:
    mentions = tuple(m.as_filler() if m.kind == "cue" and m.key in cues else m for m in reading.mentions)
    return replace(reading, mentions=mentions, cues=reading.cues - cues)
