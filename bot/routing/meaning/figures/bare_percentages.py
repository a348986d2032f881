"""A percentage whose sign is said before it: "pct discount of Alibaba to Amazon, I get 55" states 55 per cent."""

from __future__ import annotations

from knowledge import Knowledge, Mention, replace

from bot.routing.waking import Mentions, woken_by

_AS_PERCENT, _PERCENT = "as_percent", "percent"
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


def _as_percentage(mention: Mention) -> Mention:
    assert mention.quantity
    return mention._replace(key=_PERCENT, quantity=replace(mention.quantity, unit=_PERCENT))
