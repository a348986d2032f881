"""Whether a figure holds for the time, or for the length of time, that a question names."""

from __future__ import annotations

from datetime import date, timedelta

from knowledge import CURRENCIES, Fact, Knowledge, Mention, Period, Quantity, overlaps, within

_LONGEST_MONTH = 31
_LONGEST_HALF = 184
_WHOLE_YEAR = "whole_year"
_HALF = "half_"
"""What the key of a half of no certain year begins with."""
_OVER_TIME = ("usd", "cny", "percent")
"""Units of what is so much in one length of time and another in the next."""
_DAYS_A_WEEK = 7
_QUARTERS_A_YEAR = 4
_QUARTERS = "quarters"
_RECENT = timedelta(days=184)
# Relative to today or to the figure's own date? Either way nothing covers it.
_NEVER_COVERED = frozenset(
    {
        "past",
        "fiscal",
        "last_year",
        "this_year",
        "next_year",
        "last_quarter",
        "this_quarter",
        "next_quarter",
        "last_month",
    }
)


def is_of_time(fact: Fact, mention: Mention, knowledge: Knowledge) -> bool:
    """Whether a figure holds for the time asked. A figure without a date passes only within the year in
    which its source was published; "past", "fiscal" and coming times never match."""
    asked = mention.period
    if asked is None or mention.key in _NEVER_COVERED:
        return False
    if fact.unit in CURRENCIES and _is_part_of_a_year(mention):
        return _is_within(fact, mention, asked)  # what is spent in four quarters is not what is spent in one
    dated = next((p for p in (fact.as_of, fact.period) if p and p.start), None)
    if mention.key == _WHOLE_YEAR:
        return dated is not None and (dated.start, dated.end) == (asked.start, asked.end)
    published = knowledge.base.sources[fact.source].published
    if mention.key.startswith("month_") and dated is None:
        return mention.key == f"month_{published.month}"
    if mention.key.startswith(_HALF):
        return dated is not None and _is_in_half(dated, mention.key)
    if mention.key.startswith(("quarter_", "month_")):
        return _same_part(dated, mention.key) if dated else _is_last_quarter(mention.key, published)
    if _is_of_a_part(fact, mention, asked):
        return False
    if dated:
        return overlaps(dated, asked) and (within(dated, asked) or within(asked, dated))
    return _may_be_of(asked, published)


def _is_of_a_part(fact: Fact, mention: Mention, asked: Period) -> bool:
    """ "In March 2024" of what the source gives of two years together: a stretch has one, and no part of it has."""
    lasting = fact.period
    if lasting is None or (lasting.start, lasting.end) == (asked.start, asked.end):
        return False
    return within(asked, lasting) and _is_part_of_a_year(mention)


def _is_part_of_a_year(mention: Mention) -> bool:
    """ "In Q3", "in December 2025", "in the second half"."""
    asked = mention.period
    if asked is None or asked.start is None or asked.end is None:
        return mention.key.startswith(("quarter_", "month_", _HALF))
    return (asked.end - asked.start).days <= _LONGEST_HALF


def _is_within(fact: Fact, mention: Mention, asked: Period) -> bool:
    """Whether the amount is one of that time; "4Q" is said of four quarters too."""
    if fact.period is None:
        return False
    if counts_quarters(fact, mention):
        return True
    return fact.period.start is not None and within(fact.period, asked)


def counts_quarters(fact: Fact, mention: Mention) -> bool:
    """ "4Q" of what is of four quarters is no quarter of the year."""
    count = fact.period.count if fact.period else None
    return mention.text[:1].isdigit() and mention.key == f"quarter_{count}"


def _may_be_of(asked: Period, published: date) -> bool:
    """Whether a figure without a date may hold for the time asked: the year of publication, its last two quarters, or
    the month itself; anything earlier or shorter would be a guess."""
    if asked.start is None or asked.end is None or asked.start.year != published.year:
        return False
    if (asked.end - asked.start).days <= _LONGEST_MONTH:
        return asked.start <= published <= asked.end
    if (asked.end - asked.start).days <= _LONGEST_HALF and asked.end >= published:
        return False  # of a quarter that was not over, nothing was known
    return asked.end > published - _RECENT


def _is_last_quarter(key: str, published: date) -> bool:
    """Whether it is the last quarter that was over when the source was published: of "Q4" in December, nothing was
    known."""
    name, _, number = key.partition("_")
    return name == "quarter" and int(number) == ((published.month - 1) // 3 or 4)


def _is_in_half(dated: Period, key: str) -> bool:
    if dated.start is None or dated.end is None:
        return False
    months = range(1, 7) if key == f"{_HALF}1" else range(7, 13)
    return dated.start.year == dated.end.year and dated.start.month in months and dated.end.month in months


def _same_part(dated: Period, key: str) -> bool:
    name, _, number = key.partition("_")
    if dated.start is None or dated.end is None:
        return False
    if name == "month":
        return dated.start.month == dated.end.month == int(number)
    return (dated.start.month + 2) // 3 == (dated.end.month + 2) // 3 == int(number)


def is_dated(fact: Fact) -> bool:
    """Whether the source says of what time it is."""
    return any(period and period.start for period in (fact.as_of, fact.period))


def lasts(fact: Fact, span: Quantity) -> bool:
    """Whether a figure covers that length of time; of an amount or a rate without a length the sources do not say
    so, and what is counted otherwise ("eight regions") is no contradiction. What is itself so many quarters is no
    number of years."""
    if fact.unit == _QUARTERS and span.unit != _QUARTERS:
        return False
    if not (fact.period and fact.period.count and fact.period.length):
        over_time = fact.unit in _OVER_TIME
        return (not over_time and fact.as_of is None) or (fact.unit == "percent" and span.value == 1)
    if span.unit == "days" and fact.period.length == "week":
        return span.value == fact.period.count * _DAYS_A_WEEK
    if span.unit == "years" and fact.period.length == "quarter":
        return span.value * _QUARTERS_A_YEAR == fact.period.count
    return fact.period.count == span.value and f"{fact.period.length}s" == span.unit
