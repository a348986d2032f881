"""A figure that is higher by itself: "贵一倍" and "高出一倍" say twice as much, "低一倍" half of it. Behind 的
(阿里的一倍) it is the figure itself, and nothing is changed here."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from knowledge import Knowledge, Mention, Quantity

from bot.routing.waking import Mentions, woken_by

_ASKING = ("polar", "confirm")
_UPWARDS = frozenset({"more", "pricier", "faster"})
_DOWNWARDS = frozenset({"less", "cheaper", "slower"})
_OF = ("的", "嘅", "之")
_TIMES_AS_MUCH: Mapping[str, int] = {
    "一倍": 200, "1倍": 200, "一倍半": 250, "1倍半": 250, "半倍": 150,
}
"""So much of it, in percent, is what is higher by that."""
_HALF = 50
_LOWER_BY_ITSELF = frozenset({"一倍", "1倍"})
_LONGEST = 3


@woken_by(*_UPWARDS, *_DOWNWARDS)
def with_figures_once_more(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "亚马逊比微软贵一倍吗", "AWS份额高出Azure一倍吗", "阿里比微软便宜一倍吗": whether it is twice as much,
    or half."""
    if all(m.key not in _ASKING for m in mentions):
        return mentions
    said = _said(mentions)
    if said is None:
        return mentions
    side = next((m for m in reversed(mentions) if m.end <= said.start and m.key in _UPWARDS | _DOWNWARDS), None)
    if side is None or any(m.end == said.start and m.text in _OF for m in mentions):
        return mentions
    upwards = any(m.start == side.start and m.key in _UPWARDS for m in mentions)
    if not upwards and said.text not in _LOWER_BY_ITSELF:
        return mentions
    left = (m for m in mentions if m.end <= said.start or m.start >= said.end)
    times = _quantity(said, _TIMES_AS_MUCH[said.text], "ratio") if upwards else _quantity(said, _HALF, "percent")
    return tuple(sorted((*left, times), key=lambda m: (m.start, m.end)))


def _said(mentions: Mentions) -> Mention | None:
    """The words that say by how much of itself, as one; the longest."""
    found: Mention | None = None
    for first in mentions:
        run: list[Mention] = []
        end = first.start
        while len(run) < _LONGEST and (piece := next((m for m in mentions if m.start == end), None)):
            run.append(piece)
            end = piece.end
            text = "".join(m.text for m in run).replace(" ", "")
            if text in _TIMES_AS_MUCH and (found is None or end - first.start > found.end - found.start):
                found = Mention("quantity", "ratio", first.start, end, text)
    return found


def _quantity(said: Mention, percent: int, unit: str) -> Mention:
    stated = Quantity(Decimal(percent), unit, said.start, said.end, worded=True)
    return said._replace(key=unit, quantity=stated)
