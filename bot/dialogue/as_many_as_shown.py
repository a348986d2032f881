"""So many names as the chat has shown: after the shares of three clouds "the total of the 3" is of those, and not of
everyone who has one. After two, "add Google Cloud, the total of the three" is of those two and the new one."""

from __future__ import annotations

import re
from collections.abc import Mapping

from knowledge import replace

from bot.models import Frame, Reading

_COUNTS: Mapping[str, int] = {
    "two": 2, "2": 2, "three": 3, "3": 3, "trio": 3, "threesome": 3, "four": 4, "4": 4,
    "两": 2, "兩": 2, "三": 3, "四": 4,
}
_THESE_HAN, _PAIR = ("这几", "這幾", "那几", "那幾"), 2
_NEXT = "and_what"
_HAN = re.compile("[两兩三四]")
_ALL = frozenset({"everyone", "hyperscalers"})
"""Groups of all that there are, by which so many are called as well."""


def of_as_many_as_shown(reading: Reading, frame: Frame) -> Reading:
    """The reading with those in place of a group of all, where it counts as many as were shown."""
    measured = reading.metrics and not (reading.likely or set(reading.metrics) <= set(frame.metrics))
    if reading.excluded or reading.excluded_groups or measured or (reading.metrics and not reading.entities):
        return reading
    if not frame.metrics or len(reading.groups) != 1 or reading.groups[0] not in _ALL:
        return reading
    counts = {count for m in reading.mentions if m.kind == "group" for count in _counted(m.text.casefold())}
    meant = tuple(dict.fromkeys((*reading.entities, *frame.compared)))  # "so AWS is the highest of the three?"
    if counts != {len(meant)} and not _points_at_several(reading, frame):
        return reading
    alone = all(m.kind in ("filler", "group") for m in reading.mentions)  # "all three?"
    mentions = tuple(
        m._replace(kind="cue", key=_NEXT) if alone and m.kind == "group" else m.as_filler() if m.kind == "group" else m
        for m in reading.mentions
    )
    inherited = reading.inherited | {"entities"}
    return replace(reading, mentions=mentions, groups=(), entities=meant, inherited=inherited)


def _points_at_several(reading: Reading, frame: Frame) -> bool:
    """这几家里谁最高 after three in turn is asked of these."""
    return len(frame.compared) > _PAIR and any(
        m.kind == "group" and m.text.startswith(_THESE_HAN) for m in reading.mentions
    )


def _counted(text: str) -> set[int]:
    return {_COUNTS[word] for word in (*text.split(), *_HAN.findall(text)) if word in _COUNTS}
