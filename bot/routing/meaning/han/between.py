"""中间 where two are set against each other is what lies between them, and nobody's place in an order: 阿里的市盈率去跟
亚马逊的比，中间到底差多少."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_MIDDLE, _BETWEEN, _DIFFERENCE = "middle", ("中间", "中間"), "difference"
_TWO = 2


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
