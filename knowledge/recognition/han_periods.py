"""Times as Chinese writes them: 2025年12月, 2025年第三季度, 三季度, 上半年, 二〇二四年."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge.models import Period
from knowledge.periods import PartOfYear, month, part_of_year, quarter, year
from knowledge.recognition.han_numbers import read_han_number
from knowledge.recognition.tokens import Token
from knowledge.records import frozen

_AFTER_YEAR = frozenset("度中间")
_PARTS: Mapping[str, PartOfYear] = {"初": "early", "底": "late", "末": "late"}
_SO_MANY = frozenset("前头首")
_FIRST_YEAR, _LAST_YEAR = 1990, 2100


@frozen
class HanPeriod:
    """A time, the index after it, and what it is: "dated", "fiscal", "quarter_3", "month_12"."""

    period: Period
    end: int
    meaning: str = "dated"


def read_han_period(tokens: tuple[Token, ...], start: int) -> HanPeriod | None:
    of_year, index = _year(tokens, start)
    if of_year is None:
        return _quarter(tokens, start, None) or _month(tokens, start, None)
    if _norm(tokens, index - 2) == "财" or _norm(tokens, index) == "财":
        return HanPeriod(Period(f"FY{of_year}", *year(of_year)), index, "fiscal")
    after = index + (_norm(tokens, index) in ("的", "，", ","))
    inside = _quarter(tokens, after, of_year) or _month(tokens, after, of_year) or _half(tokens, after, of_year)
    if inside:
        return inside
    if part := _PARTS.get(_norm(tokens, index)):
        return HanPeriod(part_of_year(part, of_year), index + 1)
    return HanPeriod(Period(str(of_year), *year(of_year)), index + (_norm(tokens, index) in _AFTER_YEAR))


def _year(tokens: tuple[Token, ...], start: int) -> tuple[int | None, int]:
    """A year with 年 after it; two digits only before a month or a quarter (25年12月)."""
    number, index = _number(tokens, start)
    if number is None:
        return None, start
    index += _norm(tokens, index) == "财"
    if _norm(tokens, index) not in ("年", "财"):
        return None, start
    index += 1
    if _FIRST_YEAR <= number <= _LAST_YEAR:
        return number, index
    two_digits = tokens[start].is_number and len(tokens[start].norm) == 2
    if two_digits and (_quarter(tokens, index, 2000 + number) or _month(tokens, index, 2000 + number)):
        return 2000 + number, index
    return None, start


def _quarter(tokens: tuple[Token, ...], start: int, of_year: int | None) -> HanPeriod | None:
    """第三季度, 三季度, Q3; without 第 or a year a counted 季 ("连续九季") is none."""
    if _norm(tokens, start) == "q" and _norm(tokens, start + 1) in ("1", "2", "3", "4"):
        return _of_quarter(int(_norm(tokens, start + 1)), start + 2, of_year)
    ordered = _norm(tokens, start) == "第"
    number, index = _number(tokens, start + ordered)
    ordered = ordered or of_year is not None
    index += _norm(tokens, index) == "个" and ordered
    if number not in (1, 2, 3, 4) or _norm(tokens, index) != "季":
        return None
    if of_year is None and not ordered and _norm(tokens, start - 1) in _SO_MANY:
        return None  # 前三季度 is three of them
    if _norm(tokens, index + 1) == "度":
        return _of_quarter(number, index + 2, of_year)
    return _of_quarter(number, index + 1, of_year) if ordered else None


def _of_quarter(number: int, end: int, of_year: int | None) -> HanPeriod:
    if of_year is None:
        return HanPeriod(Period(f"Q{number}"), end, f"quarter_{number}")
    return HanPeriod(Period(f"{of_year}-Q{number}", *quarter(number, of_year)), end)


def _month(tokens: tuple[Token, ...], start: int, of_year: int | None) -> HanPeriod | None:
    """12月, 十二月份, 12月31日."""
    number, index = _number(tokens, start)
    if number is None or number not in range(1, 13) or _norm(tokens, index) != "月":
        return None
    index += 1 + (_norm(tokens, index + 1) in ("份", "底", "末", "初"))
    day, after = _number(tokens, index)
    if day is not None and _norm(tokens, after) in ("日", "号"):
        index = after + 1
    if of_year is None:
        return HanPeriod(Period(f"M{number}"), index, f"month_{number}")
    return HanPeriod(Period(f"{of_year}-{number:02}", *month(number, of_year)), index)


def _half(tokens: tuple[Token, ...], start: int, of_year: int) -> HanPeriod | None:
    first = {"上": 1, "下": 7}.get(_norm(tokens, start))
    if first is None or (_norm(tokens, start + 1), _norm(tokens, start + 2)) != ("半", "年"):
        return None
    name = f"{of_year}-H{1 if first == 1 else 2}"
    return HanPeriod(Period(name, month(first, of_year)[0], month(first + 5, of_year)[1]), start + 3)


def _number(tokens: tuple[Token, ...], start: int) -> tuple[int | None, int]:
    if start >= len(tokens):
        return None, start
    if tokens[start].is_number:
        return (int(tokens[start].norm), start + 1) if tokens[start].norm.isdigit() else (None, start)
    han = read_han_number(tokens, start)
    return (int(han.value), han.end) if han and han.unit is None else (None, start)


def _norm(tokens: tuple[Token, ...], index: int) -> str:
    return tokens[index].norm if 0 <= index < len(tokens) else ""
