"""The day in a date that a question names: "31 December", "the 31st of December", 12月31日, 十二月三十一号, 12月初."""

from __future__ import annotations

import re

_DAYS = re.compile(r"(?<!\d)(\d{1,2})(?!\d)")
_DAY_HAN = re.compile(r"月(?:份)?的?([\d一二三四五六七八九十廿卅]+)(?:日|号|號|$)")
_THIRDS = {"初": range(1, 11), "上旬": range(1, 11), "中旬": range(11, 21), "下旬": range(21, 32), "底": range(21, 32),
           "末": range(21, 32)}
_DIGITS = {digit: place for place, digit in enumerate("一二三四五六七八九", start=1)}
_TENS = {"十": 10, "廿": 20, "卅": 30}


def days_named(text: str) -> frozenset[int]:
    """Those that the words may mean; none where they name a month and no day of it."""
    if "月" not in text:
        return frozenset(map(int, _DAYS.findall(text)))
    if found := _DAY_HAN.search(text):
        return frozenset({_day(found[1])})
    return next((frozenset(days) for end, days in _THIRDS.items() if text.endswith(end)), frozenset())


def _day(numeral: str) -> int:
    if numeral.isdigit():
        return int(numeral)
    day = 0
    for sign in numeral:
        day = max(day, 1) * 10 if sign == "十" else day + _DIGITS.get(sign, _TENS.get(sign, 0))
    return day
