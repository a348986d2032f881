"""八个还是九个季度, 八个季度还是九个: of two numbers that are offered one has no unit of its own, and has that of the
other."""

from __future__ import annotations

from decimal import Decimal

from knowledge import Knowledge, Mention, Quantity

from bot.routing.waking import Mentions, woken_by

_CHOICE = "choice"
_DIGITS = {"一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
_COUNTERS = ("个", "個", "")
_OFFERED = {f"{digit}{counter}": value for digit, value in _DIGITS.items() for counter in _COUNTERS}


@woken_by(_CHOICE, beside=("quantity",))
def with_numbers_offered(mentions: Mentions, _: Knowledge) -> Mentions:
    """The number on the one side of 还是 as so many of what is counted on the other."""
    choice = next((m for m in mentions if m.key == _CHOICE), None)
    if choice is None:
        return mentions
    stated = (m.quantity for m in mentions if m.quantity and (m.end == choice.start or m.start == choice.end))
    unit = next((quantity.unit for quantity in stated if quantity.unit), None)
    if unit is None:
        return mentions
    before = {choice.start, *(m.start for m in mentions if m.end == choice.start and m.text in _COUNTERS)}
    return tuple(
        _counted(m, unit)
        if m.text in _OFFERED and not m.quantity and (m.end in before or m.start == choice.end)
        else m
        for m in mentions
    )


def _counted(mention: Mention, unit: str) -> Mention:
    quantity = Quantity(Decimal(_OFFERED[mention.text]), unit, mention.start, mention.end)
    return mention._replace(kind="quantity", key=unit, quantity=quantity, word=None)
