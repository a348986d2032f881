"""Numbers, dates, spans and lists in the form of a locale; the only place where a figure becomes text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Literal, ParamSpec

from knowledge import Fact, KnowledgeBase, Period

if TYPE_CHECKING:
    from babel import Locale

Given = ParamSpec("Given")
Written = Mapping[str, Mapping[tuple[Any, ...], str]]
"""Texts by what was written and of what."""
_DAYS_A_MONTH = Decimal("30.44")
_COMPACT_FROM = 1_000_000
_MONEY = {"usd": "$", "cny": "RMB"}
_MONTHS_SHOWN_UNTIL = 24
_DAYS_SHOWN_UNTIL = 60
_LISTED_BEFOREHAND = 10


class NumberFormat:
    """One locale's numbers. `words` are the language's own, from its wording file. What was formatted is remembered:
    the same facts are shown again and again, and formatting is slower than everything else about them. `beforehand` is
    what was written when the base was compiled: loading Babel and a locale takes longer than the rest of an answer."""

    def __init__(self, language: str, words: dict[str, str], beforehand: Written | None = None) -> None:
        self.language = language
        self.words = words
        self.beforehand = beforehand or {}
        self.amount = self._remembered("amount", self._amount)
        self.date = self._remembered("date", self._date)
        self.weekday = self._remembered("weekday", self._weekday)
        self.fact = self._remembered("fact", self._fact)
        self.period = self._remembered("period", self._period)
        self.when = self._remembered("when", self._when)
        self.time_in_short = self._remembered("time_in_short", self._time_in_short)
        self.when_long = self._remembered("when_long", self._when_long)
        self.span = self._remembered("span", self._span)
        self.list_of = self._remembered("list_of", self._list_of)

    def _remembered(self, name: str, write: Callable[Given, str]) -> Callable[Given, str]:
        written = self.beforehand.get(name, {})

        def find(*given: Given.args, **named: Given.kwargs) -> str:
            return written[given] if given in written else write(*given, **named)

        found: Callable[..., str] = lru_cache(maxsize=4096)(find)
        return found

    def write_beforehand(self, base: KnowledgeBase) -> Written:
        """What answers show of the base's own records."""
        of_facts = {"fact": self.fact, "when": self.when, "when_long": self.when_long,
                    "span": self.span, "time_in_short": self.time_in_short}  # fmt: skip
        return {
            **{name: {(fact,): write(fact) for fact in base.facts} for name, write in of_facts.items()},
            "amount": {(fact.value, fact.unit): self.amount(fact.value, fact.unit) for fact in base.facts},
            "date": {(source.published,): self.date(source.published) for source in base.sources.values()},
            "weekday": {(source.published,): self.weekday(source.published) for source in base.sources.values()},
            "list_of": {(count,): self.list_of(count) for count in range(1, _LISTED_BEFOREHAND)},
        }

    @cached_property
    def locale(self) -> Locale:
        from babel import Locale

        return Locale.parse({"zh": "zh_Hans"}.get(self.language, self.language))

    @cached_property
    def compact(self) -> Literal["long", "short"]:
        """Some languages have one compact form for all uses ("530亿")."""
        return "long" if "long" in self.locale.compact_decimal_formats else "short"

    def _list_of(self, count: int) -> str:
        """The form of a list of so many things: "{0}, {1}, and {2}"."""
        from babel.lists import format_list

        return format_list([f"{{{place}}}" for place in range(count)], locale=self.locale)

    def _fact(self, fact: Fact) -> str:
        """The figure with its unit, and "over" where the source says so."""
        text = self.amount(fact.value, fact.unit)
        return self.words[fact.qualifier].format(text) if fact.qualifier else text

    def _amount(self, value: Decimal, unit: str | None) -> str:
        if unit == "percent":
            from babel.numbers import format_percent

            return format_percent(value / 100, format=f"0{_fraction(value)}%", locale=self.locale)
        if unit in self.words and value == 1 and f"{unit}_one" in self.words:
            return self.words[f"{unit}_one"].format(self._number(value))
        if unit in self.words:
            return self.words[unit].format(self._number(value))
        if unit in _MONEY:
            return _MONEY[unit] + self._number(value)
        return self._number(value)

    def _number(self, value: Decimal) -> str:
        from babel.numbers import format_compact_decimal, format_decimal

        if abs(value) >= _COMPACT_FROM:
            compact = format_compact_decimal(value, format_type=self.compact, locale=self.locale, fraction_digits=3)
            return compact.replace("\N{NO-BREAK SPACE}", " ")
        return format_decimal(value, format=f"#,##0{_fraction(value)}", locale=self.locale)

    def _date(self, day: date) -> str:
        return self._formatted(day, self.words["day_format"])

    def _weekday(self, day: date) -> str:
        return self._formatted(day, "EEEE")

    def _period(self, period: Period) -> str:
        """A span of the calendar, or a length ("3 years")."""
        if period.count and period.length:
            return self.words["length_" + period.length + ("_one" if period.count == 1 else "")].format(period.count)
        if not (period.start and period.end):
            return period.text
        if "Q" in period.text:
            return self._formatted(period.start, self.words["quarter_format"])
        if "/" in period.text:
            return f"{period.start.year}-{period.end.year}"
        if len(period.text) == len("2025-12"):
            return self._formatted(period.start, self.words["month_format"])
        return self.date(period.start) if period.start == period.end else self._year(period.start)

    def _formatted(self, day: date, form: str) -> str:
        from babel.dates import format_date

        return str(format_date(day, format=form, locale=self.locale))

    def _year(self, day: date) -> str:
        return self._formatted(day, self.words.get("year_format", "y"))

    def _when(self, fact: Fact) -> str:
        """The date for which a figure holds, or that none is given."""
        dated = next((p for p in (fact.as_of, fact.period) if p and p.start), None)
        return self.period(dated) if dated else self.words["no_date"]

    def _time_in_short(self, fact: Fact) -> str:
        """The span and the date, for the cells of a table."""
        dated = any(p and p.start for p in (fact.as_of, fact.period))
        times = (self.span(fact), self.when(fact) if dated else self.words["no_date_short"])
        return self.words["comma"].join(filter(None, times))

    def _when_long(self, fact: Fact) -> str:
        """As `when`, months in full."""
        dated = next((p for p in (fact.as_of, fact.period) if p and p.start), None)
        if dated and dated.start and len(dated.text) == len("2025-12") and "Q" not in dated.text:
            return self._formatted(dated.start, self.words["long_month_format"])
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
