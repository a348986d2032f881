"""A part said in coins: 一百块里头有二十五块 is 25 of every 100, a quarter, and money that nobody spends."""

from __future__ import annotations

from itertools import pairwise

from knowledge import Knowledge, Mention, replace

from bot.routing.waking import Mentions, woken_by

_PERCENT, _OF_WHOLES = "percent", frozenset({"revenue", "share", "plan", "investment_plan", "data_center", "market"})
_MONEY, _ROUND = ("usd", "cny"), (1, 10, 100, 1000)
_EACH = frozenset({"每"})
_IN = frozenset(
    {"里", "里头", "里面", "里边", "裡", "裡頭", "裡面", "中", "当中", "之中", "當中", "入面", "入边", "就有", "有"}
)
"""What stands between the whole and its part, or says that the part is of it."""


@woken_by("usd", "cny", beside=_IN)
def with_parts_in_coins(mentions: Mentions, _: Knowledge) -> Mentions:
    """The two amounts as one percentage, where they are of revenue, a share or a plan."""
    if _OF_WHOLES.isdisjoint(m.key for m in mentions):
        return mentions
    amounts = [m for m in mentions if m.quantity and m.quantity.unit in _MONEY]
    pair = next(((one, two) for one, two in pairwise(amounts) if _is_part(one, two, mentions)), None)
    if pair is None:
        return mentions
    whole, part = pair
    return tuple(
        m.as_filler()._replace(quantity=None) if m is whole or (m.text in _EACH and m.end <= whole.start)
        else _as_percentage(part, whole) if m is part
        else m
        for m in mentions
    )


def _is_part(whole: Mention, part: Mention, mentions: Mentions) -> bool:
    """Whether the first is a round sum of the same coins, and the second, no more than it, is said to be in it."""
    assert whole.quantity
    assert part.quantity
    of, taken = whole.quantity.value, part.quantity.value
    between = [m.text for m in mentions if whole.end <= m.start and m.end <= part.start]
    inside = any(text in _IN for text in between)
    return whole.quantity.unit == part.quantity.unit and of in _ROUND and of > 1 and taken <= of and inside


def _as_percentage(part: Mention, whole: Mention) -> Mention:
    assert part.quantity
    assert whole.quantity
    percent = part.quantity.value * 100 / whole.quantity.value
    return part._replace(key=_PERCENT, quantity=replace(part.quantity, value=percent, unit=_PERCENT))
