"""A time before one that nothing names: "what was Azure's share before that?" asks for an earlier figure, where "before
that valuation is deserved" goes on."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_BEFORE, _EARLIER = frozenset({"before", "prior to"}), "earlier_time"
_POINTING = frozenset({"that", "then"})
_MARK = "?"


@woken_by("before", "prior")
def with_times_before(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the word as an earlier time, where the message ends behind it and what it points at."""
    said = [m for m in mentions if m.text != _MARK]
    pointing = {m.start for m in said[-2:] if m.text.casefold() in _POINTING and m.end == said[-1].end}

    def is_a_time(text: str, end: int) -> bool:
        return text.casefold() in _BEFORE and end in pointing

    return tuple(
        m._replace(kind="cue", key=_EARLIER) if is_a_time(m.text, m.end) else m
        for m in mentions
    )
