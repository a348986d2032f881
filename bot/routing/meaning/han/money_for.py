"""530亿里没投到数据中心的有多少 asks for money: of an amount or a plan 有多少 counts no data centers."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_FOR, _HOW_MANY, _HOW_MUCH = "data_center", "how_many", "how_much"
_ASKED = frozenset({"有多少", "有几多", "有幾多", "是多少", "多少", "几多", "幾多"})
_COUNTED = frozenset({"region", "region_name", "regions", "which", "list"})
_PLAN, _MONEY, _LEAST = ("plan", "investment_plan"), ("钱", "錢", "资金", "資金", "金额", "金額", "款"), 10**6


@woken_by(_FOR, beside=(_HOW_MANY,))
def with_money_for_data_centers(mentions: Mentions, _: Knowledge) -> Mentions:
    """Where money is named, "how many" at the end is how much."""
    if not any(m.key == _FOR for m in mentions):
        return mentions
    last = max(m.end for m in mentions)
    if not any(map(_is_money, mentions)) or not _COUNTED.isdisjoint(m.key for m in mentions):
        return mentions
    return tuple(
        m._replace(key=_HOW_MUCH) if m.key == _HOW_MANY and m.text in _ASKED and m.end == last else m for m in mentions
    )


def _is_money(mention: Mention) -> bool:
    amount = mention.quantity is not None and mention.quantity.value >= _LEAST
    return amount or mention.key in _PLAN or any(word in mention.text for word in _MONEY)
