"""有多少 of an amount of money asks how much of it: 530亿里有多少不是建数据中心的 counts no regions."""

from __future__ import annotations

from knowledge import CURRENCIES, Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_COUNTING, _PART, _AS_PART, _DATA_CENTER = "how_many", "how_much_of", "as_part", "data_center"
_WITHIN = ("里", "裡", "中", "当中", "當中", "里面", "裡面", "里头", "裡頭", "之中", "内", "內")
_MONEY = 10**8
"""A bare number from which on it is an amount."""


@woken_by(_COUNTING, beside=(_DATA_CENTER,))
def with_parts_of_amounts(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the count as a part, right behind an amount and the word that looks into it."""
    amounts = {m.end for m in mentions if _is_money(m)}
    inside = {m.end for m in mentions if m.text in _WITHIN and m.start in amounts}
    return tuple(m._replace(key=_PART) if m.key == _COUNTING and m.start in inside else m for m in mentions)


@woken_by(_AS_PART, beside=(_DATA_CENTER,))
def with_parts_for_data_centers(mentions: Mentions, _: Knowledge) -> Mentions:
    """530亿里用于机房的是百分之几: of the plan, where no other name is set against it."""
    if len({m.key for m in mentions if m.kind == "entity"}) > 1:
        return mentions
    return tuple(m._replace(key=_PART) if m.key == _AS_PART else m for m in mentions)


def _is_money(mention: Mention) -> bool:
    stated = mention.quantity
    return stated is not None and (stated.unit in CURRENCIES or (stated.unit is None and stated.value >= _MONEY))
