"""Periods as the data files write them: "2025", "2025-Q3", "2025-12", "2024/2025", "P3Y"."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import Literal

from knowledge.models import Period

PartOfYear = Literal["early", "mid", "late"]
Length = Literal["year", "quarter", "month", "week", "day"]
_LENGTHS: dict[str, Length] = {"Y": "year", "Q": "quarter", "M": "month", "W": "week", "D": "day"}
# ISO 8601 has no letter for quarters; "Q" is ours, after its "2025-Q3" in common use.
_DURATION = re.compile(r"P(\d+)([YQMWD])")


def parse_period(text: str) -> Period:
    """Raises ValueError where the text has none of the known forms."""
    if match := _DURATION.fullmatch(text):
        return Period(text, count=int(match[1]), length=_LENGTHS[match[2]])
    if match := re.fullmatch(r"(\d{4})/(\d{4})", text):
        return Period(text, year(int(match[1]))[0], year(int(match[2]))[1])
    start, end = _calendar(text)
    return Period(text, start, end)


def year(number: int) -> tuple[date, date]:
    return date(number, 1, 1), date(number, 12, 31)


def quarter(number: int, of_year: int) -> tuple[date, date]:
    return month(3 * number - 2, of_year)[0], month(3 * number, of_year)[1]


def month(number: int, of_year: int) -> tuple[date, date]:
    return date(of_year, number, 1), date(of_year, number, monthrange(of_year, number)[1])


def part_of_year(part: PartOfYear, number: int) -> Period:
    """What "early 2025", "mid 2025" and "the end of 2025" leave of a year: its first, its middle two, its last
    quarter."""
    first, last = {"early": (1, 3), "mid": (4, 9), "late": (10, 12)}[part]
    return Period(f"{part}-{number}", month(first, number)[0], month(last, number)[1])


def overlaps(one: Period, other: Period) -> bool:
    """Whether two periods with dates share a day; False where either gives only a length."""
    if not (one.start and one.end and other.start and other.end):
        return False
    return one.start <= other.end and other.start <= one.end


def within(inner: Period, outer: Period) -> bool:
    """Whether the first lies wholly inside the second."""
    if not (inner.start and inner.end and outer.start and outer.end):
        return False
    return outer.start <= inner.start and inner.end <= outer.end


def _calendar(text: str) -> tuple[date, date]:
    if match := re.fullmatch(r"(\d{4})-Q([1-4])", text):
        return quarter(int(match[2]), int(match[1]))
    if match := re.fullmatch(r"(\d{4})-(0[1-9]|1[0-2])", text):
        return month(int(match[2]), int(match[1]))
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        day = date.fromisoformat(text)
        return day, day
    if re.fullmatch(r"\d{4}", text):
        return year(int(text))
    raise ValueError(f'"{text}" is no period; write it as 2025, 2025-Q3, 2025-12, 2025-12-31, 2024/2025 or P3Y.')
