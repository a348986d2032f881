"""A limit that stands before 比 and is of the distance behind it: 至少比阿里高20% is 比阿里高至少20%."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_THAN = ("比", "较", "較")
_LIMITS = ("at_least", "at_most")
_WAYS = ("more", "less", "pricier", "cheaper", "expensive", "cheap", "faster", "slower")


@woken_by(*_LIMITS, beside=("compare",))
def with_limits_of_distances(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the limit right before the figure, and what stood between them as much further to the left."""
    than = {m.start for m in mentions if m.text in _THAN}
    limit = next((m for m in mentions if m.key in _LIMITS and m.end in than), None)
    figure = next((m for m in reversed(mentions) if m.quantity), None)
    if limit is None or figure is None or not any(m.key in _WAYS and m.end == figure.start for m in mentions):
        return mentions
    width = limit.end - limit.start
    between = tuple(
        m._replace(start=m.start - width, end=m.end - width)
        for m in mentions if limit.end <= m.start and m.end <= figure.start
    )
    moved = limit._replace(start=figure.start - width, end=figure.start)
    before, behind = (m for m in mentions if m.end <= limit.start), (m for m in mentions if m.start >= figure.start)
    return (*before, *between, moved, *behind)
