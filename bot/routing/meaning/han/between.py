"""中间 where two are set against each other is what lies between them, and nobody's place in an order: 阿里的市盈率去跟
亚马逊的比，中间到底差多少."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_MIDDLE, _BETWEEN, _DIFFERENCE = "middle", ("中间", "中間"), "difference"
_TWO = 2
_LATELY, _OFF, _OF = "最近", ("离", "離", "距", "距离", "距離"), ("的", "嘅", "之")


@woken_by(_MIDDLE, beside=(_DIFFERENCE,))
def without_middles_of_two(mentions: Mentions, _: Knowledge) -> Mentions:
    """Before a difference of two names: who stands in the middle is asked of three and more."""
    behind = max((m.start for m in mentions if m.key == _DIFFERENCE), default=0)
    names = {m.key for m in mentions if m.kind == "entity"}
    if len(names) != _TWO or any(m.kind == "group" for m in mentions):
        return mentions
    return tuple(
        m.as_filler() if m.key == _MIDDLE and m.text in _BETWEEN and m.start < behind else m for m in mentions
    )


@woken_by(_LATELY, beside=("who", "which", "any_of"))
def with_whoever_is_near(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "市盈率离阿里最近的是谁": behind whom something lies off, 最近 is nearest and no time."""
    from_whom = {m.end for m in mentions if m.text in _OFF}
    names = {m.end for m in mentions if m.kind == "entity" and m.start in from_whom}
    measured = {m.end for m in mentions if m.start in names and is_measure(m, knowledge)}
    of = {m.end for m in mentions if m.text in _OF and m.start in names}
    measured |= {m.end for m in mentions if m.start in of and is_measure(m, knowledge)}
    return tuple(
        m._replace(kind="cue", key="nearest_to", period=None)
        if m.text == _LATELY and m.start in names | measured
        else m
        for m in mentions
    )
