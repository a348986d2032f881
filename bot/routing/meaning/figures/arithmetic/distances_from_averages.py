"""How far one name's figure lies from an average of others': "Alibaba's discount to the average P/E of Microsoft and
Amazon". Whether it lies above or below at all is a question for a yes."""

from __future__ import annotations

from knowledge import Knowledge, Mention, has_han, replace

from bot.models import Reading
from bot.routing.waking import Mentions, woken_by

FROM_AVERAGE = "from_average"
"""What the reading of a question has that asks for such a distance."""
AVERAGE, _DEFINE = "average", "define"
APART = frozenset(
    {"difference", "discount", "premium", "points", "more", "less", "above", "below", "cheaper", "pricier", "how_much",
     "how_many", "as_percent", "compare"}
)
"""Cues that set a figure apart from the average; all but the last and the counting ones say so by themselves."""
_USED = APART | {AVERAGE, _DEFINE, "adding", "polar", "confirm"}
_COUNTING = frozenset({"how_much", "how_many", "points", "as_percent", "compare"})
_ASKED_OTHERWISE = ("polar", "confirm", "who", "which", "total", "remainder", "exclude", "negation", "rank", "why")


def with_distance_from_average(reading: Reading) -> Reading:
    """The reading with the one name, and those behind the average as what it is set against."""
    if reading.averaged:
        return _against_those_told(reading)
    if AVERAGE not in reading.cues or not is_set_apart(reading) or len(reading.metrics) != 1:
        return reading
    averages = [m for m in reading.mentions if m.key == AVERAGE]
    names = [m for m in reading.mentions if m.kind == "entity"]
    start = _start_of_average(averages[0], reading)
    behind = tuple(dict.fromkeys(m.key for m in names if m.start > start))
    before = tuple(dict.fromkeys(m.key for m in names if m.start < start))
    groups = [m for m in reading.mentions if m.kind == "group"]
    of_group = len(groups) == 1 and groups[0].start > start and not behind
    if len(averages) != 1 or len(before) != 1 or not (of_group or len(behind) > 1):
        return reading
    return set_against(reading, reading.entities[:1], () if of_group else reading.entities[1:])


def _start_of_average(average: Mention, reading: Reading) -> int:
    """Behind it stands whose average it is; in Chinese behind the 比 before it."""
    if not has_han(average.text):
        return average.start
    return max((m.start for m in reading.mentions if m.key == "compare" and m.start < average.start), default=-1)


def _against_those_told(reading: Reading) -> Reading:
    """ "Alibaba's discount to that mean?", after the average of others; without anything that sets them apart it is a
    question of its own."""
    named = tuple(m.key for m in reading.mentions if m.kind == "entity")
    apart = bool(reading.cues & (APART - _COUNTING)) or reading.has("compare")
    if len(set(named)) != 1 or len(reading.metrics) != 1 or not apart or reading.quantities:
        return replace(reading, averaged=())
    return set_against(reading, named[:1], reading.averaged)


def is_set_apart(reading: Reading) -> bool:
    return bool(reading.cues & (APART - _COUNTING)) and not reading.has(*_ASKED_OTHERWISE) and not reading.quantities


def set_against(reading: Reading, entities: tuple[str, ...], averaged: tuple[str, ...]) -> Reading:
    """The reading with the words of the distance used up."""
    mentions = tuple(m.as_filler() if _is_used(m) else m for m in reading.mentions)
    return replace(
        reading,
        mentions=mentions,
        entities=entities,
        averaged=averaged,
        cues=reading.cues - _USED | {AVERAGE},
        inherited=reading.inherited | {FROM_AVERAGE},
    )


def _is_used(mention: Mention) -> bool:
    return mention.kind in ("cue", "term") and mention.key in _USED


@woken_by(AVERAGE, beside=(_DEFINE,))
def without_means_to_define(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "The mean of the two": an average, and no word that asks what something means."""
    averages = {m.start for m in mentions if m.key == AVERAGE and "mean" in m.text.casefold().split()}
    return tuple(m for m in mentions if not (m.key == _DEFINE and m.start in averages))
