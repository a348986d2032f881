"""Of whom so many times, or what part of whose figure, a limit is: "more than eight times Alibaba's share"."""

from __future__ import annotations

from knowledge import Mention, has_han

from bot.answers.statements.limits import Limit, read_limits
from bot.models import Reading

_NEAR = 2
_LINKS = frozenset({"as", "of", "that", "those", "what", "the", "a", "as large as", "as much as", "as great as"})
_LINKING_CUES = frozenset({"ratio", "same", "share", "growth", "pe", "multiple"})
"""Words between the multiple and the name that say of what the multiple is ("twice the market share of Google")."""


def multiplied(limit: Limit, reading: Reading) -> Mention | None:
    worded = limit.stated.unit in ("ratio", "multiple") or limit.stated.worded
    if not worded or limit.side == "between":
        return None
    names = [m for m in reading.mentions if m.kind == "entity" and m.key not in reading.excluded]
    behind = (m for m in names if m.start >= limit.stated.end and _is_led_to(m, limit.stated.end, reading))
    before = (m for m in names if has_han(m.text) and 0 <= limit.stated.start - m.end <= 1)  # 阿里云的六倍
    return next(behind, None) or next(before, None)


def count_multiplied(reading: Reading) -> int:
    """How many of the limits are so many times, or a part of, what somebody named has."""
    if not (reading.quantities and reading.entities):
        return 0
    limits = [one for one in read_limits(reading) if one.side != "equals"]
    return sum(multiplied(one, reading) is not None for one in limits)


def _is_led_to(name: Mention, end: int, reading: Reading) -> bool:
    """Whether nothing but what links the two stands between the figure and the name."""
    if name.start - end <= _NEAR:
        return True
    links = {place for m in reading.mentions if _links(m) for place in range(m.start, m.end)}
    return links.issuperset(range(end, name.start))


def _links(mention: Mention) -> bool:
    return mention.kind == "metric" or mention.key in _LINKING_CUES or mention.text.casefold() in _LINKS
