"""A gap that "can be read two ways": what it is taken for is asked, and not how wide it is."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_READ = "overrate"
_WAYS = "ways"
_GAPS = ("discount", "difference", "valuation", "premium")
_WHOSE = ("group", "term")


@woken_by(_READ, beside=_GAPS)
def with_readings_of_gaps(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions without the gap itself, and towards whom it is."""
    read = any(m.key == _READ and m.text.casefold().endswith(_WAYS) for m in mentions)
    if not read or all(m.key not in _GAPS for m in mentions):
        return mentions
    return tuple(m.as_filler() if m.key in _GAPS or m.kind in _WHOSE else m for m in mentions)
