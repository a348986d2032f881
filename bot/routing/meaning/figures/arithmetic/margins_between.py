"""What lies between two figures, called a margin: "the margin, in points, between Azure's growth and Alibaba Cloud's"
asks for no operating margin."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_MARGIN, _METRIC = "margin", "outside:margin"
_BETWEEN, _POINTS = "between", "points"
_DIFFERENCE = "difference"
_REACH = 5
"""Tokens between "margin" and "between": commas and the unit."""
_PAIR = 2


@woken_by(_MARGIN, beside=(_BETWEEN,))
def with_margins_between(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with a difference for the margin, where "in points" leads on to "between" and two are named."""
    margin = next((m for m in mentions if m.key == _METRIC and m.text.casefold() == _MARGIN), None)
    behind = [m for m in mentions if margin and margin.end <= m.start <= margin.end + _REACH]
    in_points = any(m.key == _POINTS for m in behind)
    between = any(m.text.casefold() == _BETWEEN for m in behind)
    two = len({m.key for m in mentions if m.kind == "entity"}) == _PAIR
    if margin is None or not (in_points and between and two):
        return mentions
    return tuple(m._replace(kind="cue", key=_DIFFERENCE) if m is margin else m for m in mentions)
