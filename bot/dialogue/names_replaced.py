"""A name in the place of one of two that were shown: "swap Microsoft for Amazon", "typo, meant Amazon", "same question
but AWS"."""

from __future__ import annotations

from bot.dialogue.leaning import SETTING_BESIDE, own_metrics
from bot.models import Frame, Reading

_PAIR = 2
_STRANGER = "outside:"
"""What the keys of names begin with that no source has."""
_SWAPPING = frozenset({"swap", "swapping", "replace", "replacing", "substitute", "exchange", "switch"})
"""Verbs that put one name in another's place."""
_RATIO = "ratio"
_SAME = ("same", "同样", "同樣", "换成", "換成")


def swapped_in(reading: Reading, frame: Frame) -> tuple[str, ...]:
    """ "Swap Microsoft for Amazon" after Alibaba and Microsoft: those shown, with the new name in the old one's place;
    empty where no name is put in another's."""
    swaps = any(m.text.casefold() in _SWAPPING for m in reading.mentions)
    old = [one for one in reading.entities if one in frame.compared]
    if not swaps or reading.metrics or len(reading.entities) != _PAIR or len(old) != 1:
        return ()
    new = next(one for one in reading.entities if one not in old)
    return tuple(new if one in old else one for one in frame.compared)


def corrected_to(reading: Reading, frame: Frame) -> tuple[str, ...]:
    """ "Typo, meant Amazon" after Alibaba and Oracle: those shown, with the new name in the place of the stranger, or
    of whom the first was set against; empty where no two were shown."""
    pair, new = frame.entities, reading.entities
    if len(pair) != _PAIR or len(new) != 1 or new[0] in pair or own_metrics(reading):
        return ()
    strangers = [one for one in pair if one.startswith(_STRANGER)]
    if len(strangers) == 1:
        return tuple(new[0] if one in strangers else one for one in pair)
    return (pair[0], new[0]) if set(frame.cues) & {*SETTING_BESIDE, "above", "below"} else ()


def counted_in(reading: Reading, frame: Frame) -> str | None:
    """ "Same question but AWS", 换成AWS呢, after how many times Alibaba Cloud's share Azure's is: whose it is."""
    again = any(m.text.casefold().removeprefix("the ").startswith(_SAME) for m in reading.mentions)
    told = frame.results[-1] if frame.results else None
    if not again or told is None or told.operation != _RATIO or "less" in frame.cues:
        return None
    divisor = told.parts[-1].fact
    return divisor[0] if divisor and divisor[0] not in reading.entities else None
