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
_DOUBTING = ("polar", "confirm")
_JOINTS = frozenset({"and", "&", "/", "the", "'s"})
_BEING = frozenset({"is", "are", "was", "does", "do", "sits", "stands", "trades", "lies"})
_OWNING, _WIDE = ("its", "it", "per_year", "per_quarter"), ("market", "world")
_OWN = frozenset({"own", "its", "their", "his"})
_FROM_HAN, _SIDES_HAN = ("离", "離", "距", "距离", "距離"), ("above", "below", "more", "less")
_COUNTING = frozenset({"how_much", "how_many", "points", "as_percent", "compare"})
_ASKED_OTHERWISE = ("who", "which", "total", "remainder", "exclude", "rank", "why")


def with_distance_from_average(reading: Reading) -> Reading:
    """The reading with the one name, and those behind the average as what it is set against."""
    if reading.averaged:
        return _against_those_told(reading)
    if AVERAGE not in reading.cues or not is_set_apart(reading) or len(reading.metrics) != 1:
        return reading
    averages = [m for m in reading.mentions if m.key == AVERAGE]
    sides = _sides(averages[0], reading) if len(averages) == 1 else None
    if sides is None:
        return reading
    subject, averaged = sides
    if reading.has(*_DOUBTING) and averaged:
        return reading  # a sum of those named, held against the one
    return set_against(reading, (subject,), averaged)


def _sides(average: Mention, reading: Reading) -> tuple[str, tuple[str, ...]] | None:
    """The one name, and those whose average it is set against: those behind the word or right before it ("the
    Microsoft/Amazon average"); none of them where it is of a group, or of everybody."""
    start = _start_of_average(average, reading)
    names = [m for m in reading.mentions if m.kind == "entity"]
    leading = _right_before(average, names, reading) if not has_han(average.text) else []
    behind = [m for m in names if m.start > start or m in leading]
    before = [m for m in names if m not in behind]
    groups = {m.key for m in reading.mentions if m.kind == "group" and m.start > start}
    others = {m.key for m in reading.mentions if m.kind == "group"} - groups
    asked_of = bool(behind) and (has_han(average.text) or _is_asked_of(behind[0], reading))
    if len(_keys(behind)) == 1 and not before and not leading and asked_of:
        before, behind = behind, []  # "how far under the average P/E is Alibaba?", 平均值跟AWS差几个点
    if len(_keys(before)) != 1 or others or len(groups) > 1:
        return None
    if len(_keys(behind)) > 1 and not groups:
        return before[0].key, _keys(behind)
    led = not has_han(average.text) or start >= 0  # 高于平均, 比平均低多少
    bare = not groups and led and _is_of_everybody(average, reading)
    return (before[0].key, ()) if not behind and (groups or bare) else None


def _keys(mentions: list[Mention]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(m.key for m in mentions))


def _right_before(average: Mention, names: list[Mention], reading: Reading) -> list[Mention]:
    """Several names, joined, that lead to the word."""
    small = {m.end: m.start for m in reading.mentions if m.text.casefold() in _JOINTS or m.kind == "metric"}
    ends, place, found = {m.end: m for m in names}, average.start, list[Mention]()
    while one := next((ends[at] for at in (place, place - 1, small.get(place)) if at in ends), None):
        found.append(one)
        place = one.start
    return found if len(found) > 1 and len(found) < len(names) else []


def _is_asked_of(name: Mention, reading: Reading) -> bool:
    """Whether a verb stands right before the name ("... is Alibaba?")."""
    return any(m.end == name.start and m.text.casefold() in _BEING for m in reading.mentions)


def _is_of_everybody(average: Mention, reading: Reading) -> bool:
    """ "Below average", "above the average share": of all who have the figure; "its own average" and the average of a
    market are others."""
    before = next((m for m in reading.mentions if m.end == average.start), None)
    said = set(before.text.casefold().split()) if before else set()
    owned = before is not None and (before.key in _OWNING or before.kind == "unknown" or not said.isdisjoint(_OWN))
    measured = {i for m in reading.mentions if m.kind == "metric" for i in range(m.start, m.end)}
    wide = any(m.key in _WIDE and m.start not in measured for m in reading.mentions)
    return not owned and not wide and not reading.spans and not reading.periods


def _start_of_average(average: Mention, reading: Reading) -> int:
    """Behind it stands whose average it is; in Chinese behind the 比 or 高于 before it."""
    if not has_han(average.text):
        return average.start
    before = [m for m in reading.mentions if m.start < average.start]
    than = [m.start for m in before if m.key == "compare" or m.text in _FROM_HAN]
    apart = [m.start for m in before if m.key in _SIDES_HAN and m.end == average.start]
    groups = {m.start for m in before if m.kind == "group"}
    apart += [m.start for m in before if m.key in _SIDES_HAN and m.end in groups]
    return max((*than, *apart), default=-1)


def _against_those_told(reading: Reading) -> Reading:
    """ "Alibaba's discount to that mean?", after the average of others; without anything that sets them apart it is a
    question of its own."""
    named = tuple(m.key for m in reading.mentions if m.kind == "entity")
    apart = bool(reading.cues & (APART - _COUNTING)) or reading.has("compare")
    if len(set(named)) != 1 or len(reading.metrics) != 1 or not apart or reading.quantities:
        return replace(reading, averaged=())
    return set_against(reading, named[:1], reading.averaged)


def is_set_apart(reading: Reading) -> bool:
    denied = reading.has("negation") and not reading.has(*_DOUBTING)
    apart = bool(reading.cues & (APART - _COUNTING)) and not denied
    return apart and not reading.has(*_ASKED_OTHERWISE) and not reading.quantities


def set_against(reading: Reading, entities: tuple[str, ...], averaged: tuple[str, ...]) -> Reading:
    """The reading with the words of the distance used up; of a question for a yes they say on which side it is."""
    in_doubt = reading.has(*_DOUBTING)
    mentions = tuple(m.as_filler() if _is_used(m) and not in_doubt else m for m in reading.mentions)
    return replace(
        reading,
        mentions=mentions,
        entities=entities,
        averaged=averaged,
        cues=reading.cues | {AVERAGE} if in_doubt else reading.cues - _USED | {AVERAGE},
        inherited=reading.inherited | {FROM_AVERAGE},
    )


def _is_used(mention: Mention) -> bool:
    return mention.kind in ("cue", "term") and mention.key in _USED


@woken_by(AVERAGE, beside=(_DEFINE,))
def without_means_to_define(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "The mean of the two": an average, and no word that asks what something means."""
    averages = {m.start for m in mentions if m.key == AVERAGE and "mean" in m.text.casefold().split()}
    return tuple(m for m in mentions if not (m.key == _DEFINE and m.start in averages))
