"""Numbers, dates and spans in the form of a locale; the only place where a figure becomes text."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_compact_decimal, format_decimal, format_percent

from knowledge import Fact, Period

_DAYS_A_MONTH = Decimal("30.44")
_COMPACT_FROM = 1_000_000
_MONEY = {"usd": "$", "cny": "RMB"}
_MONTHS_SHOWN_UNTIL = 24
_DAYS_SHOWN_UNTIL = 60


class NumberFormat:
    """One locale's numbers. `words` are the language's own, from its wording file. What was formatted is remembered:
    the same facts are shown again and again, and formatting is slower than everything else about them."""

    def __init__(self, language: str, words: dict[str, str]) -> None:
        self.locale = Locale.parse({"zh": "zh_Hans"}.get(language, language))
        # Some languages have one compact form for all uses ("530亿").
        self.compact: Literal["long", "short"] = "long" if "long" in self.locale.compact_decimal_formats else "short"
        self.words = words
        self.amount = lru_cache(maxsize=4096)(self._amount)
        self.date = lru_cache(maxsize=1024)(self._date)
        self.fact = lru_cache(maxsize=4096)(self._fact)
        self.period = lru_cache(maxsize=1024)(self._period)
        self.when = lru_cache(maxsize=4096)(self._when)
        self.when_short = lru_cache(maxsize=4096)(self._when_short)
        self.when_long = lru_cache(maxsize=4096)(self._when_long)
        self.span = lru_cache(maxsize=4096)(self._span)

    def _fact(self, fact: Fact) -> str:
        """The figure with its unit, and "over" where the source says so."""
        text = self.amount(fact.value, fact.unit)
        return self.words[fact.qualifier].format(text) if fact.qualifier else text

    def _amount(self, value: Decimal, unit: str | None) -> str:
        if unit == "percent":
            return format_percent(value / 100, format=f"0{_fraction(value)}%", locale=self.locale)
        if unit in self.words:
            return self.words[unit].format(self._number(value))
        if unit in _MONEY:
            return _MONEY[unit] + self._number(value)
        return self._number(value)

    def _number(self, value: Decimal) -> str:
        if abs(value) >= _COMPACT_FROM:
            compact = format_compact_decimal(value, format_type=self.compact, locale=self.locale, fraction_digits=3)
            return compact.replace("\N{NO-BREAK SPACE}", " ")
        return format_decimal(value, format=f"#,##0{_fraction(value)}", locale=self.locale)

    def _date(self, day: date) -> str:
        return format_date(day, format=self.words["day_format"], locale=self.locale)

    def _period(self, period: Period) -> str:
        """A span of the calendar, or a length ("3 years")."""
        if period.count and period.length:
            return self.words["length_" + period.length + ("_one" if period.count == 1 else "")].format(period.count)
        if not (period.start and period.end):
            return period.text
        if "Q" in period.text:
            return format_date(period.start, format=self.words["quarter_format"], locale=self.locale)
        if "/" in period.text:
            return f"{period.start.year}-{period.end.year}"
        if len(period.text) == len("2025-12"):
            return format_date(period.start, format=self.words["month_format"], locale=self.locale)
        return self.date(period.start) if period.start == period.end else self._year(period.start)

    def _year(self, day: date) -> str:
        return format_date(day, format=self.words.get("year_format", "y"), locale=self.locale)

    def _when(self, fact: Fact) -> str:
        """The date for which a figure holds, or that none is given."""
        dated = next((p for p in (fact.as_of, fact.period) if p and p.start), None)
        return self.period(dated) if dated else self.words["no_date"]

    def _when_short(self, fact: Fact) -> str:
        """As `when`, for the cells of a table."""
        dated = any(p and p.start for p in (fact.as_of, fact.period))
        return self.when(fact) if dated else self.words["no_date_short"]

    def _when_long(self, fact: Fact) -> str:
        """As `when`, months in full."""
        dated = next((p for p in (fact.as_of, fact.period) if p and p.start), None)
        if dated and dated.start and len(dated.text) == len("2025-12") and "Q" not in dated.text:
            return format_date(dated.start, format=self.words["long_month_format"], locale=self.locale)
        return self.when(fact)

    def _span(self, fact: Fact) -> str:
        """The length of time that a figure covers, or nothing."""
        return self.period(fact.period) if fact.period and fact.period.count else ""

    def age(self, days: int) -> str:
        if days < _DAYS_SHOWN_UNTIL:
            return self.words["age_days" if days != 1 else "age_day"].format(days)
        months = int(days / _DAYS_A_MONTH)
        if months < _MONTHS_SHOWN_UNTIL:
            return self.words["age_months"].format(months)
        return self.words["age_years"].format(months // 12)


def _fraction(value: Decimal) -> str:
    """As many decimals as the value has, at most two."""
    digits = -int(value.normalize().as_tuple().exponent)
    return "." + "0" * min(digits, 2) if digits > 0 else ""
