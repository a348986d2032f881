"""What the sources are: provenance, dates of figures, contradictions, gaps."""

from __future__ import annotations

import re
from datetime import date
from typing import Literal

from knowledge import Claim, Conflict, Fact, Gap, Knowledge, Mention, Period, Source, frozen, overlaps

from bot.answers.build import answer
from bot.answers.claims import events_asked
from bot.answers.claims.unsaid import asks_for_a_new_date, asks_part_of_a_year
from bot.answers.dates_stated import is_date_right, rows_with_date_stated
from bot.answers.decline import decline
from bot.answers.near_misses.makers import asks_who_made
from bot.answers.others_texts import asks_for_other_texts, asks_how_old_another_is, is_of_others, names_the_text
from bot.answers.selection import select
from bot.answers.words_of_yes import word_of_yes
from bot.models import Answer, Asked, Outcome, Reading, Row, Suggestion

_JUDGED = "reliability"
"""The intent of questions whether the source can be relied on."""
_PLACED = "placed"
"""The intent of questions where in a source a figure stands."""
_OF_ITS_KIND = "kind_of_text"
"""The intent of questions what kind of text it is."""
_OF_OTHERS = frozenset(
    {"chips", "regulation", "geopolitics", "partner", "ai_lab", "ipo", "cancel", "open_source", "gemini", "rally",
     "debate", "ecommerce_record"}
)
"""Topics of what has no figure: its time is not that of any figure."""
_WEEK = "week"
_MONTH_ALONE = re.compile(r"M\d+")
_MONTHS = re.compile(r"M\d+|\d{4}-\d{2}")
_DAYS = re.compile(r"\b(\d{1,2})\b")
"""In what names a month: the day of it."""
_LENGTHS = ("quarters", "years")
"""Units of figures that are lengths of time themselves."""
_ENDS = frozenset({"start", "starts", "started", "begin", "begins", "began", "begun", "end", "ends", "ended", "stop",
                   "stops", "stopped", "break", "broke", "开始", "結束", "结束"})
_TWO_PEOPLE = 2
_REVIEWED = ("review", "审阅", "审核", "審閱")
_WHY = ("why", "how come", "为什么", "为何", "怎么会", "點解", "点解")
_ASKING = ("is ", "was ", "did ", "has ")
_TAKING_PART = frozenset({"involved", "helped", "helping", "part"})
_PEOPLE = ("person", "human", "people", "真人")
_MACHINES = frozenset({"ai", "bot", "identity"})
_ASPECTS = (
    "companies_named", "audience", "reviewed", "human", "author", "weekday", "clock", "publisher", "published", "age",
    "title", "source",
)

_OF_FIGURES = ("source", "age", "published", "publisher", "place")
"""Aspects that a figure has as well."""


@frozen
class Provenance:
    """`aspect` is what was asked: "author", "human", "reviewed", "publisher", "published", "weekday", "clock",
    "age", "audience", "count", "companies_named", "reliable", "place" or "source"."""

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


@frozen
class Dated:
    """What was asked about in time: figures with their dates, or events."""

    rows: tuple[Row, ...]
    claims: tuple[Claim, ...] = ()
    verdict: Literal["", "yes", "no"] = ""
    """Where the question states the date of a figure: whether it is that."""


@frozen
class Listed:
    """Contradictions or gaps, all of them."""

    conflicts: tuple[Conflict, ...] = ()
    gaps: tuple[Gap, ...] = ()
    whether: bool = False
    """Whether it is asked if there are any: then there is a yes."""
    why: bool = False
    """Whether a reason for them is asked for, of which the source says nothing."""
    of_consistency: bool = False
    """Whether it is asked if all of it agrees: then what contradicts itself is a no."""


def build_provenance(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    aspect = _aspect(asked)
    if _is_of_something_else(aspect, reading, knowledge):
        return decline(asked, knowledge)
    of_the_text = aspect == "published" and "metrics" in reading.inherited and names_the_text(reading)
    of_figures = aspect in _OF_FIGURES and not of_the_text  # "when was this article written?" names what it is of
    rows = _quoted(select(reading, knowledge).rows, reading) if reading.metrics and of_figures else ()
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
    if reading.metrics and _is_after_publication(reading):
        return True
    if aspect == "publisher" and reading.has("most", "least"):
        return True  # "which website has the highest share?"
    others = (asks_for_other_texts, asks_who_made)
    return is_of_others(aspect, reading, knowledge) or any(asks(reading, knowledge) for asks in others)


def _quoted(rows: tuple[Row, ...], reading: Reading) -> tuple[Row, ...]:
    """ "As of when is that 18x P/E?": the figure that is stated, and not the others of its kind."""
    stated = [row for row in rows if row.fact and any(q.value == row.fact.value for q in reading.quantities)]
    told = {row.entity for row in stated} if stated else set()
    named = {row.entity for row in rows} - told if len(reading.entities) > 1 or not stated else set()
    return tuple(row for row in rows if row in stated or row.entity in named)


def _companies(knowledge: Knowledge) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Those with figures, and those without."""
    keys = [entity.key for entity in knowledge.base.entities.values() if entity.kind == "company" and entity.covered]
    measured = {fact.entity for fact in knowledge.base.facts}
    with_figures = tuple(key for key in keys if measured & set(knowledge.family(key)))
    return with_figures, tuple(key for key in keys if key not in with_figures)


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
    if aspect == "reviewed" and source.reviewed_by:
        return "yes" if said.startswith(_REVIEWED) and not reading.has("human", "author") else None
    by_machine = source.author.kind == "ai_agent" and reading.cues.isdisjoint(_MACHINES)
    return "no" if aspect == "human" and by_machine and any(word in said.split() for word in _PEOPLE) else None


def _beside_author(aspect: str, reading: Reading) -> tuple[str, ...]:
    """ "Who wrote it and when?", "by whom was it written and reviewed?"."""
    if aspect != "author":
        return ()
    reviewed = ("reviewed",) if reading.has("reviewed") else ()
    return (*reviewed, "published") if reading.has("published", "when") else reviewed


def _is_of_date(reading: Reading, published: date) -> str | None:
    """Whether a source came out on the day, in the month or the year that a question names."""
    if not reading.periods or not all(_has_dates(m) for m in reading.periods):
        return None
    return "yes" if all(_is_on(m, published) for m in reading.periods) else "no"


def _has_dates(mention: Mention) -> bool:
    return bool(mention.period and (mention.period.start or _MONTH_ALONE.fullmatch(mention.period.text)))


def _is_on(mention: Mention, published: date) -> bool:
    period = mention.period
    assert period is not None
    days = {int(day) for day in _DAYS.findall(mention.text)} if _MONTHS.fullmatch(period.text) else set()
    if days and days != {published.day}:
        return False
    if period.start and period.end:
        return period.start <= published <= period.end
    return period.text == f"M{published.month}"


def _dates(source: Source, knowledge: Knowledge) -> tuple[Period, ...]:
    own = [fact for fact in knowledge.base.facts if fact.source == source.key]
    dates = (date for fact in own for date in (fact.as_of, fact.period) if date and date.start)
    return tuple(dict.fromkeys(dates))


def build_when(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    if stated := rows_with_date_stated(reading, knowledge):
        content = Dated(stated, verdict="yes" if is_date_right(stated, reading, knowledge) else "no")
        return answer(asked, knowledge, "when", content, facts=[row.fact for row in stated if row.fact])
    claims = events_asked(reading, knowledge)
    others = bool(_OF_OTHERS & set(reading.topics) & reading.cues)  # "since when are exports controlled?"
    of_figures = reading.metrics and not (claims or others)
    rows = _quoted(select(reading, knowledge).rows, reading) if of_figures else ()
    coming = bool(claims) and reading.has("will")  # "when will it try the listing again?"
    undated = asks_part_of_a_year(reading) or asks_for_a_new_date(reading)
    if not (rows or claims) or coming or (claims and undated):
        return decline(asked, knowledge, select(reading, knowledge).missing if reading.metrics else ())
    facts = [row.fact for row in rows if row.fact]
    dated = bool(claims) or any(_tells(fact, reading) for fact in facts)
    outcome: Outcome = "answer" if dated else "decline"  # the figure is there, its date is not
    return answer(asked, knowledge, "when", Dated(rows, claims), facts=facts, claims=claims, outcome=outcome)


def build_happened(asked: Asked, knowledge: Knowledge) -> Answer:
    """ "What happened in 2024?": what the sources date so, whoever it is of."""
    rows, claims = events_in(asked.match.reading, knowledge)
    if not (rows or claims):
        return decline(asked, knowledge)
    facts = [row.fact for row in rows if row.fact]
    return answer(asked, knowledge, "when", Dated(rows, claims), facts=facts, claims=claims)


def events_in(reading: Reading, knowledge: Knowledge) -> tuple[tuple[Row, ...], tuple[Claim, ...]]:
    """The figures and the events of the times that a question names; of the one that it names, if any."""
    times = [m.period for m in reading.periods if m.key != "now" and m.period and m.period.start]
    named = {member for key in reading.entities for member in knowledge.family(key)}

    def is_meant(entity: str, period: Period | None) -> bool:
        mine = not named or entity in named
        return mine and period is not None and bool(times) and all(overlaps(period, time) for time in times)

    claims = tuple(c for c in knowledge.base.claims if c.period and is_meant(c.entity, c.period))
    rows = tuple(Row(f.entity, f.metric, f) for f in knowledge.base.facts if is_meant(f.entity, f.as_of))
    return rows, claims


def _tells(fact: Fact, reading: Reading) -> bool:
    """Whether a figure has the date that is asked for; three years are a length and no date."""
    if _asks_since_when(reading) or _asks_of_a_start(reading):
        return False
    if fact.as_of or (fact.period and fact.period.start):
        return True
    if fact.unit in _LENGTHS:
        counted = any(q.unit == fact.unit for q in (*reading.quantities, *reading.spans))
        return not (counted or _asks_for_an_end(reading))  # "which nine quarters?"
    if fact.period is None:
        return False
    if reading.has("how_long") or not reading.has("when"):
        return True
    return fact.period.length == _WEEK and not _is_of_a_day(reading)


def _is_of_a_day(reading: Reading) -> bool:
    """ "On which date?": that it was in the first week says none."""
    return any(m.key == "when" and m.text.casefold().split()[-1] in ("date", "day") for m in reading.mentions)


def _asks_for_an_end(reading: Reading) -> bool:
    """ "When did the streak start?"."""
    return any(m.text.casefold() in _ENDS for m in reading.mentions)


def _asks_since_when(reading: Reading) -> bool:
    """ "Since when has AWS held 29 %?": that it did in one quarter says not since when, and not until when."""
    since = {m.end for m in reading.mentions if m.text.casefold() in ("since", "ever since", "until", "till")}
    asking = [m for m in reading.mentions if m.key in ("when", "how_long")]
    return any(m.start in since or m.text.casefold().startswith(("since ", "until ", "till ")) for m in asking)


def _asks_of_a_start(reading: Reading) -> bool:
    """ "When did the app come out?": of that, how often it was fetched in its first week says nothing."""
    counted = any(m.kind in ("metric", "quantity") or m.key in ("download", "how_many") for m in reading.mentions)
    named = counted or "metrics" in reading.inherited
    return reading.has("first_week") and reading.has("when") and not named


def build_contradictions(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    conflicts = _asked_about(reading, knowledge)
    keys = {key for conflict in conflicts for key in conflict.between}
    facts: list[Fact] = [fact for fact in knowledge.base.facts if fact.key in keys]
    return answer(
        asked,
        knowledge,
        "contradictions",
        Listed(
            conflicts=conflicts,
            whether=_asks_whether(reading),
            why=_asks_why(reading),
            of_consistency=_asks_of_consistency(reading),
        ),
        facts=facts,
        suggestions=[Suggestion("gaps")],
    )


def _asks_why(reading: Reading) -> bool:
    """Said by itself, or inside what names the contradiction ("why are there two numbers")."""
    said = (m.text.casefold() for m in reading.mentions if m.key == "contradiction")
    return reading.has("why") or any(text.startswith(_WHY) for text in said)


def _asks_whether(reading: Reading) -> bool:
    """ "Does it contradict itself?", where "is it eight or nine?" asks which."""
    if _asks_of_consistency(reading):
        return True
    stated = bool(reading.quantities or reading.spans)
    asked = reading.has("polar", "confirm", "consistent") or word_of_yes(reading) == "has"
    return asked and not (stated or reading.has("choice", "which"))


def _asks_of_consistency(reading: Reading) -> bool:
    return reading.has("consistent") and not reading.has("choice")


def _asked_about(reading: Reading, knowledge: Knowledge) -> tuple[Conflict, ...]:
    """Those between figures that the question states or names ("is it eight or nine?"); all, where it does neither.
    None, where it names a figure of which the source says one thing only."""
    stated = [m.quantity for m in reading.mentions if m.quantity]

    def is_meant(fact: Fact) -> bool:
        printed = any(q.value == fact.value and q.unit in (None, fact.unit) for q in stated)
        return printed or fact.metric in reading.metrics

    meant = {fact.key for fact in knowledge.base.facts if is_meant(fact)}
    told = tuple(one for one in knowledge.base.conflicts if meant.intersection(one.between))
    named = reading.metrics and not reading.topics  # "where the data centers go" is told of as a point
    return told if told or named else knowledge.base.conflicts


def build_gaps(asked: Asked, knowledge: Knowledge) -> Answer:
    """A list of the gaps; what is asked of one gap itself cannot be answered."""
    reading = asked.match.reading
    if reading.has("outperform"):
        return decline(asked, knowledge, reason="gap")
    return answer(
        asked,
        knowledge,
        "gaps",
        Listed(gaps=knowledge.base.gaps),
        extra_gaps=knowledge.base.gaps,
        suggestions=[Suggestion("contradictions")],
    )


def is_dateable(reading: Reading, knowledge: Knowledge) -> bool:
    return bool(events_asked(reading, knowledge)) or bool(reading.metrics)
