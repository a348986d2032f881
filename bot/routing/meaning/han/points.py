"""What 个点 is: a share by itself ("谷歌云有几个点"), and the unit of whatever else is spoken of ("增速差几个点")."""

from __future__ import annotations

from knowledge import Knowledge, Mention, has_han

from bot.routing.waking import Mentions, woken_by

_OF_A_MEASURE = frozenset({"growth", "yoy", "moved", "turned", "revenue", "faster", "slower", "pe", "multiple"})
_SETTING_BESIDE = frozenset({"difference", "more", "less", "compare"})


@woken_by("points")
def settle_points(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions without the share that points alone would name, where a measure is named or the points are between
    one name and what was shown before ("Azure高几个点")."""
    points = {(m.start, m.end) for m in mentions if m.kind == "cue" and m.key == "points" and has_han(m.text)}
    if not points or not _are_of_something_else(mentions):
        return mentions
    return tuple(m for m in mentions if not (m.key == "share" and (m.start, m.end) in points))


def _are_of_something_else(mentions: tuple[Mention, ...]) -> bool:
    cues = {m.key for m in mentions if m.kind == "cue"}
    if not cues.isdisjoint(_OF_A_MEASURE) or any(m.kind == "metric" for m in mentions):
        return True
    names = {m.key for m in mentions if m.kind in ("entity", "group")}
    return not cues.isdisjoint(_SETTING_BESIDE) and len(names) < 2
