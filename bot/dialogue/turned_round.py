"""反过来呢 after one of two was set against the other: the other against the one. After "AWS是阿里云的几倍" it asks
what part of AWS's share Alibaba Cloud's is."""

from __future__ import annotations

from knowledge import replace

from bot.models import Frame, Reading

_ROUND = frozenset(
    {"反过来", "反過來", "反过来说", "反過來說", "反过来讲", "反过来看", "倒过来", "倒過來", "调过来", "調過來", "调转",
     "調轉", "掉转", "掉轉", "掉返转", "掉返轉", "换过来", "換過來"}
)
_TIMES, _PART_OF = ("ratio",), "part_of_another"
_APART = ("difference", "points", "discount", "premium", "more", "less", "cheaper", "pricier", "faster", "slower")
_OPPOSITE = {
    "discount": "premium", "premium": "discount", "more": "less", "less": "more", "cheaper": "pricier",
    "pricier": "cheaper", "faster": "slower", "slower": "faster",
}
_PAIR = 2
_ROUND_IN_ENGLISH, _BESIDE = frozenset({"round", "around", "about"}), ("other", "and_what", "what", "polar")


def turned_round(reading: Reading, frame: Frame) -> Reading:
    """The reading with the two of the chat in the other order, and the operation that they were set against each other
    by: times for a part, and a part for times."""
    english = _says_the_other_way(reading)
    said = english or any(m.text in _ROUND for m in reading.mentions)
    named = reading.entities or (reading.groups and not english) or reading.metrics or reading.quantities
    operation = frozenset({"ratio"}) if frame.intent == _PART_OF else _turned(frozenset(frame.cues))
    if not said or named or not operation or len(frame.entities) != _PAIR or len(frame.metrics) != 1:
        return reading
    return replace(
        reading,
        mentions=tuple(m.as_filler() for m in reading.mentions) if english else reading.mentions,
        groups=(),
        entities=frame.entities[::-1],
        metrics=frame.metrics,
        cues=(reading.cues - {"and_what", "other"}) | operation,
        inherited=reading.inherited | {"turned"},
    )


def _says_the_other_way(reading: Reading) -> bool:
    """ "The other way round"."""
    words = [word for m in reading.mentions for word in m.text.casefold().split()]
    idle = all(m.kind in ("filler", "unknown", "group") or m.key in _BESIDE for m in reading.mentions)
    return idle and "way" in words and not _ROUND_IN_ENGLISH.isdisjoint(words)


def _turned(cues: frozenset[str]) -> frozenset[str]:
    if not cues.isdisjoint(_TIMES):
        return frozenset({"as_part", "how_much"})
    if cues.isdisjoint(_APART):
        return frozenset()
    return frozenset(_OPPOSITE.get(cue, cue) for cue in cues & {*_APART, "how_much"})
