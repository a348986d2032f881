"""A count behind the names that it counts: Azure、谷歌云、阿里云三家里谁最高 is of these three, and not of all."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_COUNTS = {"两": 2, "兩": 2, "俩": 2, "倆": 2, "二": 2, "2": 2, "三": 3, "3": 3, "仨": 3, "四": 4, "4": 4}
_ALL = "everyone"
_POINTING = ("这", "這", "呢", "那")
_BETWEEN = 2
"""Tokens that may stand between two names of a list, and around it: a comma, a word that joins, a bracket."""


@woken_by("group", beside=("entity",))
def without_counts_behind_names(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a count as no group: behind as many names, or before them in brackets."""
    counts = [m for m in mentions if m.kind == "group" and _count(m)]
    if len(counts) != 1:
        return mentions
    names = [m for m in mentions if m.kind == "entity"]
    before = [(m.end, m.start, m.key) for m in reversed(names) if m.end <= counts[0].start]
    behind = [(m.start, m.end, m.key) for m in names if m.start >= counts[0].end]
    listed = {_listed(before, counts[0].start), _listed(behind, counts[0].end)}
    return tuple(m.as_filler() if m in counts and _count(m) in listed else m for m in mentions)


def _count(group: Mention) -> int:
    if group.key != _ALL:
        return 0  # 那四家云就是亚马逊、微软、谷歌、阿里: their clouds are meant
    text = group.text[1:] if group.text.startswith(_POINTING) else group.text
    return _COUNTS.get(text[:1], 0)


def _listed(names: list[tuple[int, int, str]], place: int) -> int:
    """How many names stand in a list that begins at a place; each with its near end, its far end and its key."""
    listed = set()
    for near, far, key in names:
        if abs(near - place) > _BETWEEN:
            break
        listed.add(key)
        place = far
    return len(listed)
