"""What happened before or after a time: "was the IPO cancelled before 2024?", where the source says that it was in
2024."""

from __future__ import annotations

from knowledge import Claim, Mention

from bot.models import Reading

_BEFORE, _AFTER = ("before", "prior to", "earlier than", "ahead of"), ("after", "later than", "past")
_SINCE, _UNTIL = ("since", "from"), ("until", "till", "by", "up to")
LEADING = (*_BEFORE, *_AFTER, *_SINCE, *_UNTIL)
"""Words right before a time that set what happened beside it, and not into it."""


def led_times(reading: Reading) -> tuple[tuple[str, Mention], ...]:
    """The times with such a word before them."""
    words = {m.end: m.text.casefold() for m in reading.mentions if m.text.casefold() in LEADING}
    dated = (m for m in reading.mentions if m.period and m.period.start)
    return tuple((words[m.start], m) for m in dated if m.start in words)


def held_then(claim: Claim, reading: Reading) -> bool | None:
    """Whether it was so; None where no time is led, or the claim gives none."""
    told, led = claim.period, led_times(reading)
    if told is None or told.start is None or told.end is None or len(led) != 1:
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
