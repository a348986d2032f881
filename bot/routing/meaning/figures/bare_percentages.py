"""A percentage whose sign is said before it or left out: "pct discount of Alibaba to Amazon, I get 55" states 55 per
cent, and so does "whose share is 13?"."""

from __future__ import annotations

from knowledge import Knowledge, Mention, replace

from bot.routing.waking import Mentions, woken_by

_AS_PERCENT, _PERCENT = "as_percent", "percent"
_OF_PERCENTAGES, _WHO = ("share", "growth"), ("who", "which")
_WHOLE = 100
_AROUND = frozenset({*_OF_PERCENTAGES, *_WHO, "market", "cloud", "turned"})
"""Cues that ask for nothing else beside it."""
_GAPS = ("discount", "premium", "difference")


@woken_by(_AS_PERCENT, beside=_GAPS)
def with_bare_percentages(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the one figure that is stated as a percentage, and its sign as filler."""
    stated = [m for m in mentions if m.quantity]
    signs = [m for m in mentions if m.key == _AS_PERCENT]
    if len(stated) != 1 or not signs or not any(m.key in _GAPS for m in mentions):
        return mentions
    if stated[0].quantity is None or stated[0].quantity.unit is not None:
        return mentions
    return tuple(_as_percentage(m) if m in stated else m.as_filler() if m in signs else m for m in mentions)


@woken_by(*_OF_PERCENTAGES, beside=_WHO)
def with_percentages_of_somebody(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the one bare number as a percentage, where it is asked whose share or growth that is."""
    stated = [m for m in mentions if m.quantity]
    others = any(m.kind in ("entity", "group", "period", "place", "topic", "unknown") for m in mentions)
    asking = {m.key for m in mentions if m.kind == "cue"} - _AROUND
    if len(stated) != 1 or others or asking:
        return mentions
    number = stated[0].quantity
    if number is None or number.unit is not None or number.value >= _WHOLE:
        return mentions
    return tuple(_as_percentage(m) if m in stated else m for m in mentions)


def _as_percentage(mention: Mention) -> Mention:
    assert mention.quantity
    return mention._replace(key=_PERCENT, quantity=replace(mention.quantity, unit=_PERCENT))
