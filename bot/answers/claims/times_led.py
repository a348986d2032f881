"""What happened before or after a time: "was the IPO cancelled before 2024?", where the source says that it was in
2024."""

from __future__ import annotations

import re
from collections.abc import Iterable

from knowledge import Claim, Mention

from bot.models import Reading

_BEFORE, _AFTER = ("before", "prior to", "earlier than", "ahead of"), ("after", "later than", "past")
_SINCE, _UNTIL = ("since", "from"), ("until", "till", "by", "up to")
_SMALL = ("the", "year", "the year")
LEADING = (*_BEFORE, *_AFTER, *_SINCE, *_UNTIL)
"""Words right before a time that set what happened beside it, and not into it."""


_COUNTED = re.compile(r"\b(?:years?|decades?)\b.*\b(?:ago|before|earlier|prior)$|(?:年|载)(?:之|以)?前$")
_HAN_SIDES = {"之前": "before", "以前": "before", "前": "before", "之后": "after", "以后": "since", "以来": "since"}


def is_counted_back(claims: Iterable[Claim], reading: Reading) -> bool:
    """ "Five years ago?", "at least three years before the article?": from when on the years count, or whether so many
    have gone by, is not worked out."""
    counted = any(_COUNTED.search(m.text.casefold()) for m in reading.periods)
    return counted and any(claim.period for claim in claims)


def led_times(reading: Reading) -> tuple[tuple[str, Mention], ...]:
    """The times with such a word before them."""
    words = _leading(reading)
    dated = (m for m in reading.mentions if m.period and m.period.start)
    behind = {m.start: _HAN_SIDES[m.text] for m in reading.mentions if m.text in _HAN_SIDES}
    words.update({m.start: behind[m.end] for m in reading.periods if m.end in behind})
    return tuple((words[m.start], m) for m in dated if m.start in words)


def _leading(reading: Reading) -> dict[int, str]:
    """Where such words end, a small one behind them included ("prior to", "by the")."""
    ends = {m.end: m.text.casefold() for m in reading.mentions}
    starts = {m.end: m.start for m in reading.mentions}
    words: dict[int, str] = {}
    for end, text in ends.items():
        both = f"{ends.get(starts[end], '')} {text}"
        led = text if text in LEADING else both if both in LEADING else ""
        if led:
            words[end] = led
    for mention in reading.mentions:
        if mention.start in words and mention.text.casefold() in _SMALL:
            words[mention.end] = words[mention.start]
    return words


def held_then(claim: Claim, reading: Reading) -> bool | None:
    """Whether it was so; None where no time is led, or the claim gives none."""
    told, led = claim.period, led_times(reading)
    if told is None or told.start is None or told.end is None:
        return None
    if reading.has("between") and (ends := [m.period for m in reading.periods if m.period]):
        first, last = min(p.start or told.end for p in ends), max(p.end or told.start for p in ends)
        return first <= told.start and told.end <= last
    if len(led) != 1:
        return None
    word, mention = led[0]
    asked = mention.period
    if asked is None or asked.start is None or asked.end is None:
        return None
    if word in _BEFORE:
        return told.end < asked.start
    if word in _AFTER:
        return told.start > asked.end
    return told.start >= asked.start if word in _SINCE else told.end <= asked.end
