"""One name that lies between two others: "is Microsoft's P/E between Alibaba's and Amazon's?", 谷歌云的份额在Azure和AWS
之间吗. A gap or a comparison between two is none of that."""

from __future__ import annotations

from knowledge import Knowledge, has_han

from bot.routing.waking import Mentions, woken_by

_BETWEEN, _LYING = "between", "lying_between"
_APART = frozenset({"difference", "points", "ratio", "compare", "total", "average", "who", "which"})
_THREE = 3


@woken_by(_BETWEEN, beside=("polar", "confirm"))
def with_names_in_between(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the word for it as a cue of its own, where one name stands before the two."""
    names = [m for m in mentions if m.kind == "entity"]
    otherwise = any(m.key in _APART or m.quantity or m.kind == "group" for m in mentions)
    if otherwise or len(names) != _THREE or len({m.key for m in names}) != _THREE:
        return mentions
    places = [m for m in mentions if m.key == _BETWEEN]
    if len(places) != 1:
        return mentions
    behind = [name for name in names if name.start >= places[0].end]
    if len(behind) != (0 if has_han(places[0].text) else _THREE - 1):
        return mentions
    return tuple(m._replace(key=_LYING) if m is places[0] else m for m in mentions)
