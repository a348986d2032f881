"""Times as data files write them and as users name them."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge import Period, overlaps, within
from knowledge.periods import parse_period
from knowledge.recognition.periods import relative_period

from tests.worlds.spotter import Spotter


@pytest.mark.parametrize(("text", "start", "end"), [
    ("2025", date(2025, 1, 1), date(2025, 12, 31)),
    ("2025-Q3", date(2025, 7, 1), date(2025, 9, 30)),
    ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
    ("2025-12-31", date(2025, 12, 31), date(2025, 12, 31)),
    ("2024/2025", date(2024, 1, 1), date(2025, 12, 31)),
])
def test_parse_period__dates(text: str, start: date, end: date) -> None:
    assert parse_period(text) == Period(text, start, end)


@pytest.mark.parametrize(("text", "count", "length"), [("P3Y", 3, "year"), ("P4Q", 4, "quarter"), ("P1W", 1, "week")])
def test_parse_period__lengths(text: str, count: int, length: str) -> None:
    period = parse_period(text)
    assert (period.count, period.length, period.start) == (count, length, None)


@pytest.mark.parametrize("text", ["", "25", "2025-Q5", "2025-13", "Q3 2025", "P3", "last year", "2025-02-30", "20255"])
def test_parse_period__refuses_the_rest_in_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse_period(text)


@given(st.dates(date(1990, 1, 1), date(2099, 12, 31)))
def test_parse_period__a_day_is_in_its_month_quarter_and_year(day: date) -> None:
    steps = [day.isoformat(), f"{day.year}-{day.month:02}", f"{day.year}-Q{(day.month + 2) // 3}", str(day.year)]
    periods = [parse_period(step) for step in steps]
    for inner, outer in pairwise(periods):
        assert within(inner, outer)
        assert overlaps(inner, outer)


def test_within__is_not_overlap() -> None:
    assert overlaps(parse_period("2025"), parse_period("2024/2025"))
    assert not within(parse_period("2024/2025"), parse_period("2025"))
    assert not overlaps(parse_period("2025-Q1"), parse_period("2025-Q2"))
    assert not overlaps(parse_period("P3Y"), parse_period("2025"))


@pytest.mark.parametrize(("text", "period"), [
    ("in 2025", "2025"), ("Q3 2025", "2025-Q3"), ("3Q25", "2025-Q3"), ("third quarter of 2025", "2025-Q3"),
    ("q3'25", "2025-Q3"), ("December 2025", "2025-12"), ("dec 2025", "2025-12"), ("H1 2024", "2024-H1"),
    ("second half of 2024", "2024-H2"), ("1H25", "2025-H1"), ("in the first half", "H1"),
    ("the second half of the year", "H2"), ("FY24", "FY2024"),
    ("2024-2025", "2024/2025"), ("twenty twenty two", "2022"), ("Dec 31, 2025", "2025-12"),
])
def test_period__read_as_meant(text: str, period: str, spot: Spotter) -> None:
    assert [m.period.text for m in spot(f"baba pe {text}").mentions if m.period] == [period]


@pytest.mark.parametrize("text", ["may i ask", "the pe of baba", "18x", "9988.HK", "a second opinion",
                                  "the first half of the plan",
                                  "microsoft h2h amazon"])
def test_period__everyday_words_are_no_times(text: str, spot: Spotter) -> None:
    assert not [m for m in spot(text).mentions if m.kind == "period"]


@pytest.mark.parametrize(("meaning", "asked", "text"), [
    ("last_year", date(2026, 1, 1), "2025"), ("this_year", date(2026, 11, 22), "2026"),
    ("last_quarter", date(2026, 1, 15), "2025-Q4"), ("next_quarter", date(2026, 11, 22), "2027-Q1"),
    ("last_month", date(2026, 3, 31), "2026-02"), ("last_month", date(2026, 1, 31), "2025-12"),
])
def test_relative_period__counts_from_the_day_of_asking(meaning: str, asked: date, text: str) -> None:
    assert relative_period(meaning, asked).text == text
