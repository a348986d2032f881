"""均 before what compares is of each ("微软和阿里的市盈率均超过17倍"), and no average."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_EACH, _AVERAGE, _BOTH = ("均", "皆"), "average", "both"
_COMPARING = frozenset({"above", "below", "at_least", "at_most", "more", "less"})
_TWO = 2


@woken_by(*_EACH)
def with_each_before_limits(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the word for both, where several are named before it and a limit or a verb is right behind."""
    compared = {m.start for m in mentions if m.key in _COMPARING}
    found = [m for m in mentions if m.text in _EACH and m.key == _AVERAGE and m.end in compared]
    names = {m.key for m in mentions if m.kind == "entity" and found and m.end <= found[0].start}
    if len(names) < _TWO:
        return mentions
    return tuple(m._replace(key=_BOTH) if m in found else m for m in mentions)
