"""What an answer shows, and the texts in it that are proven as a whole: names, dates, ages, the base's own words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from knowledge import Fact, Knowledge, Period, Quantity

from bot.models import Answer, Message

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


@dataclass(frozen=True, slots=True)
class Shown:
    """A message with what it was made from."""

    answer: Answer
    message: Message
    asked_on: date
    asked: str
    """The user's words."""
    quantities: tuple[Quantity, ...]
    """The figures that the question states."""


def all_facts(answer: Answer) -> tuple[Fact, ...]:
    return tuple(dict.fromkeys((*answer.facts, *(fact for part in answer.parts for fact in part.facts))))


def proven_texts(shown: Shown, knowledge: Knowledge) -> list[str]:
    """Names, dates, ages and the base's own words (whose figures the data's checks prove), the longest first."""
    answer = shown.answer
    found = {
        entity.name for entity in knowledge.base.entities.values() if entity.covered and re.search(r"\d", entity.name)
    }
    found |= {metric.name for metric in knowledge.base.metrics.values() if re.search(r"\d", metric.name)}
    for part in (answer, *answer.parts):
        found |= (
            {claim.text for claim in part.claims}
            | {gap.text for gap in part.gaps}
            | {conflict.text for conflict in part.conflicts}
        )
        found |= {f"{citation.at.section}, paragraph {citation.at.paragraph}" for citation in part.citations}
        found |= {text for claim in part.claims if claim.period for text in _period_texts(claim.period)}
        found |= {text for text in (getattr(part.content, "text", ""), getattr(part.content, "name", "")) if text}
        found |= {_capital(fact.detail) for fact in part.facts if fact.detail} | {
            f.detail for f in part.facts if f.detail
        }
    found |= {
        text
        for fact in all_facts(answer)
        for period in (fact.as_of, fact.period)
        if period
        for text in _period_texts(period)
    }
    for source in knowledge.base.sources.values():
        found |= {
            source.title,
            source.publisher,
            source.author.name,
            day_text(source.published),
            age_text(source.published, shown.asked_on),
        }
    dates = [date for part in (answer, *answer.parts) for date in getattr(part.content, "dates", ())]
    missing = [item for part in (answer, *answer.parts) for item in getattr(part.content, "missing", ())]
    dates += [item.given for item in missing if getattr(item, "given", None)]
    found |= {text for period in dates for text in _period_texts(period)}
    found |= {quoted for quoted in re.findall(r'"([^"]*)"', shown.message.text) if _was_said(quoted, shown)}
    return sorted((text for text in found if re.search(r"\d", text)), key=len, reverse=True)


def _was_said(quoted: str, shown: Shown) -> bool:
    said = "".join(re.findall(r"\w+", shown.asked.casefold()))
    return "".join(re.findall(r"\w+", quoted.casefold())) in said


def _period_texts(period: Period) -> set[str]:
    if not (period.start and period.end):
        return set()
    first, last = period.start, period.end
    month = _MONTHS[first.month - 1]
    if "Q" in period.text:
        return {f"Q{(first.month + 2) // 3} {first.year}"}
    if first == last:
        return {day_text(first)}
    if (first.year, first.month) == (last.year, last.month):
        return {f"{month} {first.year}", f"{month[:3]} {first.year}"}
    return {str(first.year)} if first.year == last.year else {f"{first.year}-{last.year}"}


def day_text(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1][:3]} {day.year}"


def age_text(published: date, asked_on: date) -> str:
    days = (asked_on - published).days
    if days < 60:
        return f"{days} day{'s' if days != 1 else ''} old"
    months = (asked_on.year - published.year) * 12 + asked_on.month - published.month - (asked_on.day < published.day)
    return f"{months} months old" if months < 24 else f"{months // 12} years old"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
