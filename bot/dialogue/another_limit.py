"""A bare number that goes on: "and 15 %?" after "above 10 %?" sets that limit. "And three times?", "and a quarter?" are
stated of nobody: of what they are a multiple or a part, arithmetic may know."""

from __future__ import annotations

from fractions import Fraction

from knowledge import Mention, Quantity, replace

from bot.models import Frame, Reading

_SIDES = ("above", "below")
_AND = "and_what"
_AROUND = frozenset({_AND, "polar", "per_quarter"})
"""Cues beside it; "a quarter" may be one of a year elsewhere."""
_WORKED_OUT = frozenset({"total", "average", "difference", "ratio", "points", "discount", "premium"})
_DIVIDED, _COUNT = "quotient", "counts_of_names"
_BY, _GROWTH = "by", "growth"
_LIMITED, _WHO, _POLAR = "threshold", "who", "polar"
_TIMES = frozenset({"times", "time", "twice", "thrice", "double", "triple"})


def another_limit(reading: Reading, frame: Frame) -> Reading | None:
    """The last question again with that limit; None where more is said, or none was set."""
    side = _side_of(frame)
    if not _is_bare(reading) or frame.limit is None or side is None or not frame.metrics:
        return None
    number = reading.quantities[0]
    if number.unit not in (None, frame.limit.unit) or _is_the_figure(number, frame) or not reading.has(_AND):
        return None
    of_all = frame.intent.startswith(_LIMITED)
    return replace(
        reading,
        mentions=tuple(m._replace(key=side) if m.key == _AND else m for m in reading.mentions),
        metrics=frame.metrics,
        likely=False,
        pairs=(),
        entities=() if of_all else frame.entities,
        cues=frozenset({side, _WHO if of_all else _POLAR}),
        inherited=reading.inherited | {"metrics", "entities"},
    )


def states_a_number_of_nothing(reading: Reading, frame: Frame) -> bool:
    """Whether it is a bare multiple, a bare part where no number was held against a figure before, or a number of which
    it is open how it is to be held against what was shown."""
    if _is_divided_by_a_number(reading) or _is_more_by_a_part(reading) or _is_by_so_much(reading, frame):
        return True
    if not _is_bare(reading) or not frame.metrics:
        return False
    said = next(m for m in reading.mentions if m.quantity)
    if not _TIMES.isdisjoint(said.text.casefold().split()):
        return True
    if not reading.has(_AND):
        return False  # "so a third?" is a guess at what was shown
    if frame.intent.startswith(_LIMITED) and frame.limit is None:
        return True  # a limit of which the chat keeps too little to set another
    part = reading.quantities[0].worded and not frame.limit
    of_several = not _WORKED_OUT.isdisjoint(frame.cues)
    level = frame.limit is not None and _side_of(frame) is not None and _is_the_figure(reading.quantities[0], frame)
    return part or of_several or level


def _is_divided_by_a_number(reading: Reading) -> bool:
    """ "Divided by two?": of what, where the chat came to no number?"""
    numbers = {m.start for m in reading.mentions if m.key == _COUNT or m.quantity}
    divided = any(m.key == _DIVIDED and m.end in numbers for m in reading.mentions)
    return divided and not (reading.entities or reading.groups)


def _is_more_by_a_part(reading: Reading) -> bool:
    """ "A tenth more?" is no tenth of the market."""
    said = [m for m in reading.mentions if m.kind != "filler" and not _is_around(m)]
    parts = {m.end for m in said if m.quantity} if any(q.worded for q in reading.quantities) else set()
    more = [m for m in said if m.key in ("more", "less")]
    return bool(more) and len(said) == len(more) + len(parts) and any(m.start in parts for m in more)


def _is_by_so_much(reading: Reading, frame: Frame) -> bool:
    """ "By 10 points?" of no two that were set beside each other: of nobody's own figure, but of a growth."""
    first = next((m for m in reading.mentions if m.key != _AND), None)
    by = first is not None and first.text.casefold().split()[0] == _BY
    named = reading.entities or reading.groups or reading.topics or reading.metrics
    grown = any(_GROWTH in metric for metric in frame.metrics) and len(frame.entities) == 1
    return by and bool(reading.quantities) and not named and not grown


def _side_of(frame: Frame) -> str | None:
    if not _WORKED_OUT.isdisjoint(frame.cues):
        return None  # of a sum or a distance, and of nobody's figure
    return next((one for one in _SIDES if one in frame.cues), None)


def _is_bare(reading: Reading) -> bool:
    said = (m for m in reading.mentions if m.kind != "filler")
    return len(reading.quantities) == 1 and all(m.quantity or _is_around(m) for m in said)


def _is_around(mention: Mention) -> bool:
    return mention.kind == "cue" and mention.key in _AROUND


def _is_the_figure(number: Quantity, frame: Frame) -> bool:
    """Whether "at least" or "more than" was said would decide; the chat does not keep it."""
    shown = [Fraction(*one.value) for one in frame.results if not one.parts]
    return Fraction(number.value) in shown
