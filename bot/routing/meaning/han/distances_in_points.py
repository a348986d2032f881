"""A bare number behind whom somebody leads by it: 微软的PE领先亚马逊不到2吗 states a distance between two P/Es."""

from __future__ import annotations

from knowledge import Knowledge, Mention, replace

from bot.routing.waking import Mentions, woken_by

_LEADING = ("领先", "領先", "落后", "落後", "高出", "多出", "拉开", "拉開", "甩开", "甩開")
_PE, _POINTS, _PAIR = ("pe", "pe_ratio"), "points", 2


@woken_by(*_PE, beside=("quantity",))
def with_distances_in_points(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the last number, if it has no unit, in points: behind two names and the verb that sets them
    apart."""
    names = [m for m in mentions if m.kind == "entity"]
    verbs = [m for m in mentions if m.text.startswith(_LEADING)]
    last = next((m for m in reversed(mentions) if m.quantity), None)
    if len({m.key for m in names}) != _PAIR or not verbs or last is None or not any(m.key in _PE for m in mentions):
        return mentions
    assert last.quantity
    behind = last.quantity.unit is None and max(*(m.end for m in names), verbs[0].end) <= last.start
    return tuple(_in_points(m) if behind and m is last else m for m in mentions)


def _in_points(mention: Mention) -> Mention:
    assert mention.quantity
    return mention._replace(key=_POINTS, quantity=replace(mention.quantity, unit=_POINTS))
