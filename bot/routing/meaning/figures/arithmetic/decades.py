"""Tens as limits: "is Microsoft's P/E in the thirties?" asks whether it lies from 30 up to 40, "in the high thirties"
whether it lies in the upper part of that.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from knowledge import Knowledge, Mention, Quantity

from bot.routing.waking import Mentions, woken_by

_TENS: Mapping[str, int] = {
    "teens": 10, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
    "eighties": 80, "nineties": 90,
}
_PARTS: Mapping[str, tuple[str, str]] = {
    "low": ("0", "4"), "lower": ("0", "4"), "mid": ("3", "7"), "middle": ("3", "7"), "high": ("6", "9.9"),
    "upper": ("6", "9.9"),
}
"""From where to where in its ten a figure lies that is said to be low or high in it."""
_WHOLE = ("0", "9.9")
_THE = re.compile(r"(?:^|\W)the$")
_EXACTLY, _PLURAL = "exactly", "s"
_OF_A_TIME = frozenset({"what", "how_much", "how_many", "how_big", "when"})
"""With these a ten is one of years ("what was its P/E in the nineties?")."""
_CHECKED = frozenset({"polar", "confirm", "who", "which"})


@woken_by(*_TENS, _PLURAL)
def with_tens(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with "between" and the two limits for such a ten behind a "the"; "exactly" asks for the figure
    itself, and what the asker has heard of it is no limit."""
    asked = {m.key for m in mentions if m.kind == "cue"}
    if _EXACTLY not in asked and asked & _OF_A_TIME:
        return mentions
    for ten in mentions:
        opening = _opening(ten, mentions) if _tens(ten, mentions) else None
        if opening is None:
            continue
        if _EXACTLY in asked:
            within = range(opening.start, _end(ten))
            return tuple(m.as_filler() if m.start in within else m for m in mentions)
        limited = _as_limits(mentions, opening, ten)
        doubt = ten._replace(kind="cue", key="confirm", quantity=None, word=None)
        return limited if asked & _CHECKED else (*limited, doubt)
    return mentions


def _tens(mention: Mention, mentions: Mentions) -> int | None:
    """30 for "thirties", and for "30s", which is read as a figure with an "s" behind it."""
    if mention.quantity is None:
        return _TENS.get(mention.text.casefold())
    plural = any(m.start == mention.end and m.text.casefold() == _PLURAL for m in mentions)
    return next((tens for tens in _TENS.values() if plural and tens == mention.quantity.value), None)


def _end(ten: Mention) -> int:
    return ten.end + (ten.quantity is not None)


def _opening(ten: Mention, mentions: Mentions) -> Mention | None:
    """The "the" before a ten, with or without a part of the ten between them."""
    start = next((m.start for m in mentions if m.end == ten.start and m.text.casefold() in _PARTS), ten.start)
    return next((m for m in mentions if m.end == start and _THE.search(m.text.casefold())), None)


def _as_limits(mentions: Mentions, opening: Mention, ten: Mention) -> Mentions:
    part = next((m.text.casefold() for m in mentions if opening.end <= m.start < ten.start), "")
    before = (m for m in mentions if m.start < opening.start)
    behind = (m for m in mentions if m.start >= _end(ten))
    tens = Decimal(_tens(ten, mentions) or 0)
    limits = (_limit(tens + Decimal(more), ten) for more in _PARTS.get(part, _WHOLE))
    return (*before, opening._replace(kind="cue", key="between"), *limits, *behind)


def _limit(value: Decimal, ten: Mention) -> Mention:
    quantity = Quantity(value, None, ten.start, _end(ten))
    return ten._replace(kind="quantity", key="", end=_end(ten), quantity=quantity, word=None)
