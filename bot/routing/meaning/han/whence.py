"""来自哪里 behind a point asks where that comes from (监管审查来自哪里), and not for the source of the figures."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_SOURCE, _WHERE = "source", "where"
_COMES_FROM = ("来自", "來自", "源自", "出自", "来源于", "來源於")
_POINTS = ("regulation", "competition", "geopolitics", "risk", "strength", "bull", "bear")


@woken_by(_SOURCE, beside=_POINTS)
def with_points_that_come_from(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """Right behind the point, where no figure is named beside it."""
    if any(m.quantity or is_measure(m, knowledge) for m in mentions):
        return mentions
    points = {m.end for m in mentions if m.kind == "cue" and m.key in _POINTS}
    return tuple(
        m._replace(key=_WHERE) if m.key == _SOURCE and m.start in points and m.text.startswith(_COMES_FROM) else m
        for m in mentions
    )
