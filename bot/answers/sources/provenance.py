"""What a source is: who wrote it and when, whether it was reviewed, where in it a figure stands."""

from __future__ import annotations

import re
from datetime import date

from knowledge import Claim, Knowledge, Mention, Period, Source, frozen

from bot.answers.build import answer
from bot.answers.declining.decline import decline
from bot.answers.declining.others_texts import (
    asks_for_other_texts,
    asks_how_old_another_is,
    is_of_others,
    names_the_text,
)
from bot.answers.near_misses.makers import asks_who_made
from bot.answers.selecting.selection import select
from bot.answers.sources.days_named import days_named
from bot.answers.sources.quoted import quoted
from bot.models import Answer, Asked, Reading, Row, Suggestion

_JUDGED = "reliability"
"""The intent of questions whether the source can be relied on."""
_PLACED = "placed"
"""The intent of questions where in a source a figure stands."""
_BACKED = "cited"
"""The intent of questions whether the source names anybody for a figure."""
_OF_ITS_KIND = "kind_of_text"
"""The intent of questions what kind of text it is."""
_MONTH_ALONE = re.compile(r"M\d+")
_MONTHS = re.compile(r"M\d+|\d{4}-\d{2}")
_BEFORE = frozenset({"before", "until", "till", "之前", "以前", "前"})
_SINCE = frozenset({"since", "以来", "以後", "以后"})
_AFTER = frozenset({"after", "之后", "之後"})
_PARTS_OF_DATES = frozenset(
    {"week", "weeks", "half", "weekend", "later", "earlier", "than", "within", "by", "not", "上旬", "中旬", "下旬"}
)
"""Words beside a date that make it a part of what it names, or one side of it."""
_PRODUCTS = frozenset({"model", "app"})
"""Kinds of names that come out at an hour of their own."""
_TWO_PEOPLE = 2
_REVIEWED = ("review", "审阅", "审核", "審閱")
_ASKING = ("is ", "was ", "did ", "has ")
_TAKING_PART = frozenset({"involved", "helped", "helping", "part"})
_PEOPLE = ("person", "human", "people", "真人")
_DENYING = frozenset({"not", "never"})
_MACHINES = frozenset({"ai", "bot", "identity"})
_READING_TIME = "reading_time"
_ASPECTS = (
    "companies_named", _READING_TIME, "headings", "audience", "reviewed", "human", "author", "weekday", "clock",
    "publisher", "published", "age", "title", "source",
)
_OF_FIGURES = ("source", "age", "published", "publisher", "place", _BACKED)
"""Aspects that a figure has as well."""


@frozen
class Provenance:
    """`aspect` is what was asked: "reading_time", "author", "human", "reviewed", "publisher", "published", "weekday",
    "clock", "age", "audience", "headings", "count", "companies_named", "reliable", "cited", "place" or "source"."""

    source: Source
    aspect: str
    age_days: int
    rows: tuple[Row, ...] = ()
    claims: tuple[Claim, ...] = ()
    dates: tuple[Period, ...] = ()
    """The dates for which the source's figures hold."""
    verdict: str | None = None
    """Whether the source is of the date that the question names; None where it names none."""
    beside: tuple[str, ...] = ()
    """What else of it is asked in the same question beside its author: "reviewed", "published"."""
    companies: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    """Companies that are named without any figure, of theirs or of their units."""


def build_provenance(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    aspect = _aspect(asked)
    if _is_of_something_else(aspect, reading, knowledge):
        return decline(asked, knowledge)
    of_the_text = aspect == "published" and "metrics" in reading.inherited and names_the_text(reading)
    of_figures = aspect in _OF_FIGURES and not of_the_text  # "when was this article written?" names what it is of
    rows = quoted(select(reading, knowledge).rows, reading) if reading.metrics and of_figures else ()
    if aspect == _BACKED and reading.quantities and not any(_is_stated(row, reading) for row in rows):
        rows = ()  # "is Azure's 34 % attributed to anyone?": its figure is another one
    source = knowledge.base.sources[
        rows[0].fact.source if rows and rows[0].fact else next(iter(knowledge.base.sources))
    ]
    claims = tuple(c for c in knowledge.base.claims if aspect in c.topics)
    content = Provenance(
        source, aspect, (asked.asked_on - source.published).days, rows, claims, _dates(source, knowledge),
        _verdict(aspect, reading, source), _beside_author(aspect, reading), *_companies(knowledge),
    )
    return answer(
        asked,
        knowledge,
        "provenance",
        content,
        facts=[row.fact for row in rows if row.fact],
        claims=claims,
        suggestions=[Suggestion("contradictions"), Suggestion("gaps")],
    )


def _is_of_something_else(aspect: str, reading: Reading, knowledge: Knowledge) -> bool:
    """Whether the words of a source are said of a company, a product, another text or another time."""
    if aspect == "age" and (_is_of_somebody(reading) or asks_how_old_another_is(reading)):
        return True
    if aspect == _READING_TIME and (reading.metrics or not set(reading.entities) <= set(knowledge.subjects)):
        return True  # "how long does it take to read Microsoft's report?"
    if aspect == "clock" and (reading.metrics or reading.quantities):
        return True  # "when was the 4 % measured, day and time?"
    if aspect in ("clock", "reviewed", "audience") and _names_a_product(reading, knowledge):
        return True  # 千问哪天几点发布的, "was the Qwen app reviewed prior to release?", "for which audience is it?"
    if reading.metrics and _is_after_publication(reading):
        return True
    if reading.has("audience") and reading.has("how_many", "how_much"):
        return True  # 这篇文章有多少读者
    if aspect == "publisher" and reading.has("most", "least"):
        return True  # "which website has the highest share?"
    others = (asks_for_other_texts, asks_who_made)
    return is_of_others(aspect, reading, knowledge) or any(asks(reading, knowledge) for asks in others)


def _names_a_product(reading: Reading, knowledge: Knowledge) -> bool:
    named = [m.key for m in reading.mentions if m.kind == "entity"]
    return any(knowledge.entity(key).kind in _PRODUCTS for key in named)


def _is_stated(row: Row, reading: Reading) -> bool:
    return row.fact is not None and any(q.value == row.fact.value for q in reading.quantities)


def _companies(knowledge: Knowledge) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Those with figures, and those without."""
    measured = frozenset(knowledge.measured)
    with_figures = tuple(key for key in knowledge.companies if key in measured)
    return with_figures, tuple(key for key in knowledge.companies if key not in measured)


def _is_of_somebody(reading: Reading) -> bool:
    """ "How old is Qwen3-Max-Preview?" asks for no age of the source; "how old are Alibaba's figures?" does."""
    last = max((m.end for m in reading.mentions if m.key != "app"), default=0)
    names = {m.start for m in reading.mentions if m.kind == "entity" and m.end >= last}
    aged = [m.end for m in reading.mentions if m.key == "age" and "old" in m.text.casefold().split()]
    return any({end, end + 1, end + 2} & names for end in aged)


def _is_after_publication(reading: Reading) -> bool:
    """ "What happened to its P/E after the article came out?"."""
    later = [m.end for m in reading.mentions if m.text.casefold() in ("after", "since")]
    told = {m.start for m in reading.mentions if m.key in ("published", "article")}
    return any(not told.isdisjoint({end, end + 1}) for end in later)


def _names_both_people(reading: Reading) -> bool:
    """ "Who wrote and who reviewed it?": both are named, the author first; "reviewed, and by whom?" has no author."""
    asked_in_turn = [m.key for m in reading.mentions if m.key in ("author", "reviewed", "and_what", "both")]
    return asked_in_turn[:1] == ["author"] and "reviewed" in asked_in_turn and len(set(asked_in_turn)) > _TWO_PEOPLE


def _aspect(asked: Asked) -> str:
    if asked.match.intent == _JUDGED:
        return "reliable"
    if asked.match.intent == _PLACED:
        return "place"
    if asked.match.intent == _BACKED:
        return _BACKED
    cues = asked.match.reading.cues
    if asked.match.intent == _OF_ITS_KIND or ("how_many" in cues and cues & {"article", "source"}):
        return "count"
    if _names_both_people(asked.match.reading):
        return "author"
    aspects = [name for name in _ASPECTS if name in cues and not (name == "title" and asked.match.reading.entities)]
    # Somebody's title is none of the article.
    return next(iter(aspects), "published" if cues & {"when", "from_then"} else "source")


def _verdict(aspect: str, reading: Reading, source: Source) -> str | None:
    """Yes or no to "is it of 2025?", "did anyone review it?", "is the author a real person?"; None where it is none of
    them."""
    if aspect == "published":
        return _is_of_date(reading, source.published)
    asked = reading.has("polar") or any(m.text.casefold().startswith(_ASKING) for m in reading.mentions[:1])
    if not asked or reading.has("negation", "choice", "who"):
        return None
    said = " ".join(m.text.casefold() for m in reading.mentions if m.key == aspect)
    if not _TAKING_PART.isdisjoint(said.split()):
        return None  # of what the reviewers did, the page says nothing
    if aspect == "reviewed" and _names_the_author(reading, source):
        return None  # another did
    if aspect == "reviewed" and source.reviewed_by:
        return "yes" if said.startswith(_REVIEWED) and not reading.has("human", "author") else None
    by_machine = source.author.kind == "ai_agent" and reading.cues.isdisjoint(_MACHINES)
    return "no" if aspect == "human" and by_machine and any(word in said.split() for word in _PEOPLE) else None


def _names_the_author(reading: Reading, source: Source) -> bool:
    words = {word for m in reading.mentions for word in m.text.casefold().split()}
    return not words.isdisjoint(source.author.name.casefold().split())


def _beside_author(aspect: str, reading: Reading) -> tuple[str, ...]:
    """ "Who wrote it and when?", "by whom was it written and reviewed?"."""
    if aspect != "author":
        return ()
    reviewed = ("reviewed",) if reading.has("reviewed") else ()
    return (*reviewed, "published") if reading.has("published", "when") else reviewed


def _is_of_date(reading: Reading, published: date) -> str | None:
    """Whether a source came out on the day, in the month or the year that a question names; to "it did not come out in
    2024" neither word is clear."""
    if not reading.periods or not all(_has_dates(m) for m in reading.periods) or _denies(reading):
        return None
    holds = _is_on_that_side(reading, published)
    if reading.has("negation") if holds is not None else _is_part_of_a_date(reading):
        return None
    if holds is None:
        holds = all(_is_on(m, published) for m in reading.periods)
    return "yes" if holds else "no"


def _is_on_that_side(reading: Reading, published: date) -> bool | None:
    """Whether it came out "before 2025", "after Q3", "since 2024", "between" two dates; None where no side is said."""
    dates = [m.period for m in reading.periods if m.period]
    starts, ends = [one.start for one in dates if one.start], [one.end for one in dates if one.end]
    if len(starts) != len(dates) or len(ends) != len(dates):
        return None
    if reading.has("between"):
        return min(starts) <= published <= max(ends) if len(dates) > 1 else None
    words = {word for m in reading.mentions if not m.period for word in m.text.casefold().split()}
    if words & _BEFORE:
        return published < min(starts)
    if words & _SINCE:
        return published >= min(starts)
    return published > max(ends) if words & _AFTER else None


def _is_part_of_a_date(reading: Reading) -> bool:
    """ "In the last week of December", "2025 or later": neither the whole of what is named, nor one side of it."""
    words = {word for m in reading.mentions for word in m.text.casefold().split()}
    return not words.isdisjoint(_PARTS_OF_DATES) or reading.has("choice", "between")


def _denies(reading: Reading) -> bool:
    """ "Wasn't it published in 2025?" asks; "it was never published in 2025" denies."""
    denying = [m for m in reading.mentions if m.key == "negation" or m.text.casefold() in _DENYING]
    asking = {m.start for m in reading.mentions if m.key in ("polar", "confirm")}
    return any(m.start not in asking for m in denying)


def _has_dates(mention: Mention) -> bool:
    return bool(mention.period and (mention.period.start or _MONTH_ALONE.fullmatch(mention.period.text)))


def _is_on(mention: Mention, published: date) -> bool:
    period = mention.period
    assert period is not None
    days = days_named(mention.text) if _MONTHS.fullmatch(period.text) else frozenset()
    if days and published.day not in days:
        return False
    if period.start and period.end:
        return period.start <= published <= period.end
    return period.text == f"M{published.month}"


def _dates(source: Source, knowledge: Knowledge) -> tuple[Period, ...]:
    own = [fact for fact in knowledge.base.facts if fact.source == source.key]
    dates = (date for fact in own for date in (fact.as_of, fact.period) if date and date.start)
    return tuple(dict.fromkeys(dates))
