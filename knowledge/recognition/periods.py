"""Times that a text names: years, quarters, months, fiscal years, "last year", "five years ago"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from itertools import pairwise

from knowledge.models import Period, Vocabulary
from knowledge.periods import PartOfYear, month, part_of_year, quarter, year
from knowledge.recognition.han_numbers import begins_in_han, is_counted
from knowledge.recognition.han_periods import read_han_period
from knowledge.recognition.reading_along import ReaderAlong
from knowledge.recognition.tokens import Token
from knowledge.records import frozen

_QUARTER_WORDS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
_BEFORE_A_MONTH = ("in", "of", "since", "during", "last", "until", "by")
_DAYS = frozenset(str(day) for day in range(1, 32))
_ORDINAL_ENDINGS = ("st", "nd", "rd", "th")
_MAY = 5
_PARTS: Mapping[str, PartOfYear] = {
    "early": "early", "beginning": "early", "start": "early", "mid": "mid", "middle": "mid",
    "late": "late", "end": "late", "close": "late",
}  # fmt: skip
_HALVES = ("1", "2")
_YEARS = ("year", "fiscal", "calendar")
"""Of these "the first half of the ..." is one of time."""
_FIRST_YEAR, _LAST_YEAR = 1990, 2100
_IN_A_YEAR, _LAST_SHORT_YEAR = ("in", "during", "since", "back", "until"), 35


@frozen
class PeriodMention:
    """A time that the user names. `period` has no dates where it is only known to be past."""

    period: Period
    start: int
    end: int
    meaning: str = "dated"
    """"dated", or the relative meaning: "now", "last_year", "past"."""


class PeriodReader(ReaderAlong[PeriodMention]):
    """Reads periods; relative ones count from the day on which the question was asked."""

    def __init__(self, words: Vocabulary) -> None:
        self.months = words.months
        self.beginnings = frozenset(
            {"q", "h", "fy", "fiscal", "cy", "twenty", "year", *_PARTS, *_QUARTER_WORDS, *words.months}
        )

    def _may_begin_in_han(self, tokens: tuple[Token, ...], index: int) -> bool:
        return not (tokens[index].norm.isascii() and _norm(tokens, index + 1).isascii())

    def _at(self, tokens: tuple[Token, ...], start: int) -> PeriodMention | None:
        readers: tuple[Callable[[tuple[Token, ...], int], PeriodMention | None], ...] = (
            _han,
            _part_of_year,
            self._quarter,
            self._half_or_fiscal,
            _estimate,
            _iso_day,
            _short_year,
            self._day,
            self._month,
            self._year,
        )
        for reader in readers:
            if mention := reader(tokens, start):
                return mention
        return None

    def _quarter(self, tokens: tuple[Token, ...], start: int) -> PeriodMention | None:
        one, two = _norm(tokens, start), _norm(tokens, start + 1)
        number, end = None, start + 2
        if (run_in := _quarter_behind_a_year(tokens, start)) is not None:
            return PeriodMention(run_in, start, start + 3)
        if one == "q" and two in ("1", "2", "3", "4"):
            number = int(two)
        elif one in ("1", "2", "3", "4") and two == "q":
            number = int(one)
        elif one in _QUARTER_WORDS and two in ("quarter", "qtr"):
            number = _QUARTER_WORDS[one]
        if number is None:
            return None
        of_year, end = self._following_year(tokens, end)
        if of_year is None:
            return PeriodMention(Period(f"Q{number}"), start, end, f"quarter_{number}")
        return PeriodMention(Period(f"{of_year}-Q{number}", *quarter(number, of_year)), start, end)

    def _half_or_fiscal(self, tokens: tuple[Token, ...], start: int) -> PeriodMention | None:
        one, two = _norm(tokens, start), _norm(tokens, start + 1)
        if one in ("fy", "fiscal", "cy") and (number := _year_number(two)):
            return PeriodMention(Period(f"FY{number}", *year(number)), start, start + 2, "fiscal")
        number = _half(one, two)
        if number is None or "h" in (_norm(tokens, start - 1), _norm(tokens, start + 2)):
            return None  # "h2h" is head to head
        of_year, end = self._following_year(tokens, start + 2)
        if of_year:
            first, last = (1, 6) if number == 1 else (7, 12)
            label = f"{of_year}-H{number}"
            return PeriodMention(Period(label, month(first, of_year)[0], month(last, of_year)[1]), start, end)
        if _norm(tokens, start + 2) == "of" and _norm(tokens, start + 4) not in _YEARS:
            return None  # "the first half of the plan"
        return PeriodMention(Period(f"H{number}"), start, start + 2, f"half_{number}")

    def _day(self, tokens: tuple[Token, ...], start: int) -> PeriodMention | None:
        """ "31 December 2025", "the 31st of December": a day is of its month; "5 may" alone is none."""
        if not (tokens[start].is_number and tokens[start].norm in _DAYS):
            return None
        index = start + 1
        index += _norm(tokens, index) in _ORDINAL_ENDINGS
        index += _norm(tokens, index) == "of"
        found = self._month(tokens, index) if self.months.get(_norm(tokens, index)) not in (None, _MAY) else None
        return found and PeriodMention(found.period, start, found.end, found.meaning)

    def _month(self, tokens: tuple[Token, ...], start: int) -> PeriodMention | None:
        number = self.months.get(_norm(tokens, start))
        if number is None:
            return None
        index = start + 1
        if index < len(tokens) and tokens[index].is_number and len(tokens[index].norm) <= 2:
            index += 1
            index += _norm(tokens, index) in _ORDINAL_ENDINGS
        of_year, end = self._following_year(tokens, index)
        if of_year is None:
            return (
                None
                if index == start + 1 and number == 5 and _norm(tokens, start - 1) not in _BEFORE_A_MONTH
                else PeriodMention(Period(f"M{number}"), start, index, f"month_{number}")
            )
        return PeriodMention(Period(f"{of_year}-{number:02}", *month(number, of_year)), start, end)

    def _year(self, tokens: tuple[Token, ...], start: int) -> PeriodMention | None:
        if is_counted(tokens, start):
            return None
        number = _full_year(_norm(tokens, start)) if tokens[start].is_number else None
        spelt = self._spelt_year(tokens, start) if number is None else None
        if spelt:
            return PeriodMention(Period(str(spelt), *year(spelt)), start, start + 3 if spelt % 10 else start + 2)
        if number is None:
            return None
        if (second := _second_year(tokens, start, number)) and second > number:
            end = start + 2 + (_norm(tokens, start + 2) == "年")  # 2024-2025年
            return PeriodMention(Period(f"{number}/{second}", year(number)[0], year(second)[1]), start, end)
        return PeriodMention(Period(str(number), *year(number)), start, start + 1)

    def _spelt_year(self, tokens: tuple[Token, ...], start: int) -> int | None:
        """ "twenty twenty two", as speech recognisers write it."""
        tens = {"twenty": 20, "thirty": 30}
        ones = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
        if _norm(tokens, start) == "twenty" and (second := tens.get(_norm(tokens, start + 1))):
            return 2000 + second + ones.get(_norm(tokens, start + 2), 0)
        return None

    def _following_year(self, tokens: tuple[Token, ...], index: int) -> tuple[int | None, int]:
        """A year right after, with "of", "fy" or a comma between."""
        while _norm(tokens, index) in ("of", "fy", ",", "in", "'"):
            index += 1
        number = _year_number(_norm(tokens, index))
        return (number, index + 1) if number else (None, index)


def _part_of_year(tokens: tuple[Token, ...], start: int) -> PeriodMention | None:
    """ "Early 2025", "the end of 2025", "year-end 2025"."""
    index = start + (_norm(tokens, start) == "year")
    part = _PARTS.get(_norm(tokens, index))
    if part is None:
        return None
    index += 1
    index += _norm(tokens, index) in ("of", "in")
    number = _full_year(_norm(tokens, index))
    return PeriodMention(part_of_year(part, number), start, index + 1) if number else None


def _quarter_behind_a_year(tokens: tuple[Token, ...], start: int) -> Period | None:
    """ "25Q3": a year in two digits, with nothing between."""
    short, one, two = (_norm(tokens, start + i) for i in range(3))
    run_in = one == "q" and two in ("1", "2", "3", "4") and tokens[start].end == tokens[start + 2].start - 1
    if not run_in or not (tokens[start].is_number and short.isdigit() and len(short) == len("25")):
        return None
    return Period(f"20{short}-Q{two}", *quarter(int(two), 2000 + int(short)))


def _half(one: str, two: str) -> int | None:
    """ "H1", "1H", "first half"."""
    if (one == "h" and two in _HALVES) or (one in _HALVES and two == "h"):
        return int(two if one == "h" else one)
    number = _QUARTER_WORDS.get(one) if two == "half" else None
    return number if number in (1, 2) else None


def relative_period(meaning: str, asked_on: date) -> Period:
    """The dates of a relative time: "last_year" asked in 2026 is 2025."""
    this_quarter = (asked_on.month + 2) // 3
    if meaning in ("last_year", "this_year", "next_year"):
        number = asked_on.year + {"last_year": -1, "this_year": 0, "next_year": 1}[meaning]
        return Period(str(number), *year(number))
    if meaning in ("last_quarter", "this_quarter", "next_quarter"):
        index = (
            asked_on.year * 4 + this_quarter - 1 + {"last_quarter": -1, "this_quarter": 0, "next_quarter": 1}[meaning]
        )
        return Period(f"{index // 4}-Q{index % 4 + 1}", *quarter(index % 4 + 1, index // 4))
    if meaning == "last_month":
        last = asked_on.replace(day=1) - timedelta(days=1)
        return Period(f"{last.year}-{last.month:02}", *month(last.month, last.year))
    return Period(meaning)


_UNITS = frozenset({"%", "percent", "pct", "x", "bn", "billion", "million"})
"""Behind them stands a figure and no year ("in 2024 25 % of ...")."""


def _second_year(tokens: tuple[Token, ...], start: int, first: int) -> int | None:
    """The other end of "2024-2025" and of "2024/25"."""
    written = _norm(tokens, start + 1)
    if _norm(tokens, start + 2) in _UNITS:
        return None
    if len(written) == 2 and tokens[start + 1].start == tokens[start].end + 1 and written == f"{(first + 1) % 100:02}":
        return first + 1
    return _full_year(written)


def _estimate(tokens: tuple[Token, ...], start: int) -> PeriodMention | None:
    """ "27e" and "2027E", as analysts write a year of which they estimate the figures."""
    end = start + 2
    if not tokens[start].is_number or _norm(tokens, start + 1) != "e" or tokens[start].end != tokens[start + 1].start:
        return None
    number = _year_number(tokens[start].norm)
    return PeriodMention(Period(f"FY{number}", *year(number)), start, end, "fiscal") if number else None


def _iso_day(tokens: tuple[Token, ...], start: int) -> PeriodMention | None:
    """ "2025-06-30": a day is of its month."""
    written = tokens[start : start + 3]
    if len(written) < 3 or not all(token.is_number for token in written):
        return None
    touch = all(one.end + 1 == two.start for one, two in pairwise(written))
    number, of_year = written[1].norm, _full_year(written[0].norm)
    if not (touch and of_year and len(number) == 2 and 1 <= int(number) <= 12 and written[2].norm.lstrip("0") in _DAYS):
        return None
    return PeriodMention(Period(f"{of_year}-{number}", *month(int(number), of_year)), start, start + 3)


def _short_year(tokens: tuple[Token, ...], start: int) -> PeriodMention | None:
    """ "In '22", "in 22" at the end: "in 22 regions" counts them, and "meeting in 10: ..." minutes."""
    text = tokens[start].norm
    if not (tokens[start].is_number and text.isdigit() and len(text) == 2 and _norm(tokens, start - 1) in _IN_A_YEAR):
        return None
    behind = tokens[start + 1 :]
    closes = all(token.is_stop for token in behind) or behind[0].text == ","
    number = 1900 + int(text) if int(text) >= _FIRST_YEAR % 100 else 2000 + int(text)
    if not (closes and (number < 2000 or 10 <= int(text) <= _LAST_SHORT_YEAR)):
        return None
    return PeriodMention(Period(str(number), *year(number)), start, start + 1)


def _han(tokens: tuple[Token, ...], start: int) -> PeriodMention | None:
    if not begins_in_han(tokens, start):
        return None
    found = read_han_period(tokens, start)
    return PeriodMention(found.period, start, found.end, found.meaning) if found else None


def _norm(tokens: tuple[Token, ...], index: int) -> str:
    return tokens[index].norm if 0 <= index < len(tokens) else ""


def _full_year(text: str) -> int | None:
    return int(text) if text.isdigit() and len(text) == 4 and _FIRST_YEAR <= int(text) <= _LAST_YEAR else None


def _year_number(text: str) -> int | None:
    if text.isdigit() and len(text) == 2:
        return 2000 + int(text)
    return _full_year(text)
