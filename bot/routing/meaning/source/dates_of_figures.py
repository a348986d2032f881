"""The date of a figure or of an event: "the date of Azure's 20% share" is when the share was so, and not when the
article came out; "the P/E of 18 is from December 2024, right?" states one."""

from __future__ import annotations

from datetime import date

from knowledge import Knowledge, Mention, Period, overlaps

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_DATE, _DATES, _PUBLISHED = "date", "dates", "published"
_OF = ("of", "for", "behind")
_WHEN, _CONFIRM, _POLAR = "when", "confirm", "polar"
_LEADING = frozenset({"from", "for", "of", "dated"})
_NOUNS = frozenset({"number", "figure", "value", "reading"})
_DATED = _NOUNS | {"measured", "recorded", "taken", "refer", "refers", "relate", "relates", "dates", "date", "dated",
                   "apply", "applies", "snapshot"}
"""Words that lead from a figure to its date."""
_IDLE = ("filler", "term", "metric", "entity")
_DATA = frozenset({
    "data", "info", "information", "numbers", "figures", "facts", "source", "sources", "数据", "數據", "资料", "資料",
    "信息", "来源", "來源",
})
_BEING = frozenset({"is", "are", "was", "were", "dates", "date", "dated", "it's", "its"})
_ENDING = (_CONFIRM, _POLAR, "list")
_BEING_HAN, _OWNED = ("是", "是不是"), "的"
_AGE = "age"
_FROM_THEN, _AUTHOR = "from_then", "author"
_WRITTEN = frozenset({"written", "posted", "printed", "dated", "wrote"})
_ANYTHING = frozenset({"anything", "something", "everything", "all", "any", "what", "some"})
_OF_ITS_DATE = frozenset({_AUTHOR, "article", "it", _POLAR, _CONFIRM})
"""Cues beside which only the date of the source is asked for."""
_OF_THE_SOURCE = ("article", "author", "source")
_AS_OF = ("as of", "as at", "as per", "as from", "as on")
_PARTS = ("quarter_", "month_")
"""Times of a year that is not said: "from Q3"."""
_ARTICLES = ("the", "its", "their")


@woken_by(_DATE, _DATES)
def with_dates_of_figures(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions without the date of publication, where a date is led to somebody's figure or to what a point is
    about, or where several dates are asked for."""
    if any(m.key in _OF_THE_SOURCE for m in mentions):
        return mentions
    leading = {m.start: m.end for m in mentions if m.text.casefold() in _OF}
    ends = [leading[m.end] for m in mentions if m.text.casefold() == _DATE and m.end in leading]
    named = any(m.kind == "entity" and m.start in ends for m in mentions)
    measured = any(is_measure(m, knowledge) for m in mentions)
    several = any(m.text.casefold() == _DATES for m in mentions)  # it came out once
    if not (named and measured) and not several and not _is_of_a_point(ends, mentions, knowledge):
        return mentions
    return tuple(m for m in mentions if not _is_of_publication(m))


def _is_of_a_point(starts: list[int], mentions: Mentions, knowledge: Knowledge) -> bool:
    """ "A new date for the cloud unit's listing"."""
    starts = starts + [m.end for m in mentions if m.start in starts and m.text.casefold() in _ARTICLES]
    behind = [m for m in mentions if starts and m.start >= min(starts)]
    return any(m.kind == "cue" and m.start and knowledge.claims.count(m.key) for m in behind)


def _is_of_publication(mention: Mention) -> bool:
    return mention.key == _PUBLISHED and mention.text.casefold() in (_DATE, _DATES)


@woken_by("period", beside=(_POLAR, _CONFIRM))
def with_dates_in_doubt(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with "when" for the word that leads from a stated figure to its date; "was 18 in December 2024" says
    what the figure was then."""
    periods = [m for m in mentions if m.kind == "period" and m.period and (m.period.start or m.key.startswith(_PARTS))]
    stated = any(m.quantity for m in mentions)
    if len(periods) != 1 or not (stated or any(is_measure(m, knowledge) for m in mentions)):
        return mentions
    ends = {m.end for m in mentions if m.text.casefold() in _BEING}
    opened = mentions[0].text.casefold() in _BEING
    figures = {m.end for m in mentions if m.quantity or m.kind == "metric" or m.key in ("share", "growth", "pe")}

    behind = [m for m in mentions if m.start >= periods[0].end]
    owned = bool(behind) and behind[0].text == _OWNED and all(m.kind == "filler" or m.key in _ENDING for m in behind)

    def leads(mention: Mention) -> bool:
        if owned and mention.end == periods[0].start and mention.text in _BEING_HAN:
            return True  # AWS的份额是2024年的吗
        led = mention.end == periods[0].start and mention.text.casefold() in _LEADING
        return led and (mention.start in ends or (opened and mention.start in figures))

    if any(map(leads, mentions)):
        return tuple(m._replace(kind="cue", key=_WHEN) if leads(m) else m for m in mentions)
    return _with_dated_nouns(mentions, periods[0]) if stated else mentions


def _with_dated_nouns(mentions: Mentions, period: Mention) -> Mentions:
    """ "Is that 4 % a number from Q1 2025?", "was it measured in Q3?", "does it refer to Q2?", "is it a 2023 figure?":
    the words between the figure and its date."""
    figure = max((m.end for m in mentions if m.quantity), default=0)
    before = [m for m in mentions if figure <= m.start and m.end <= period.start]
    led = {m for m in before if not _DATED.isdisjoint(m.text.casefold().split())}
    behind = {m for m in mentions if m.start == period.end and m.text.casefold() in _NOUNS}
    dating = led or behind
    rest = [m for m in (*before, *mentions) if m.start >= figure and m not in dating and m.kind not in _IDLE]
    if not dating or any(m.kind != "period" and m.key != "share" for m in rest):
        return mentions
    first = min(m.start for m in dating)
    told = (m._replace(kind="cue", key=_WHEN) if m.start == first else m for m in mentions)
    return tuple(dict.fromkeys(m.as_filler() if m in dating and m.start != first else m for m in told))


@woken_by(_WHEN, beside=("period",))
def without_dates_told(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions without an "as of" that tells the time ("the shares as of Q3 2025") and does not ask for it; where
    that is in doubt it is what is asked."""
    if any(m.key in (_CONFIRM, _POLAR) for m in mentions):
        return mentions
    told = {m.start for m in mentions if m.kind == "period" and m.period and m.period.start}
    said = {m.end for m in mentions if m.text.casefold() in _BEING}  # "its P/E is as of December?"
    spans = {(m.start, m.end) for m in mentions if m.key == _WHEN and m.end in told and m.start not in said}
    return tuple(m.as_filler() if (m.start, m.end) in spans and m.text.casefold() in _AS_OF else m for m in mentions)


@woken_by("period", beside=(_POLAR, _CONFIRM))
def with_data_dated(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Is your info from 2026?", 数据是2026年的吗: a date that no figure has is held against that of the article."""
    data = [m for m in mentions if _is_data(m)]
    spans = {(m.start, m.end) for m in data}
    others = (m for m in mentions if (m.start, m.end) not in spans and m.key not in (_POLAR, _CONFIRM, "it"))
    dated_so = any(m.kind == "period" for m in mentions) and any(m.key in (_POLAR, _CONFIRM) for m in mentions)
    if not dated_so or len(spans) != 1 or any(m.kind not in ("filler", "period") for m in others):
        return mentions
    dated = data[0].text.casefold().endswith(" from")  # "numbers from" is heard as one
    key = _AGE if _is_a_date_of_figures(mentions, knowledge) else _FROM_THEN if dated else "article"
    one = data[0]._replace(kind="cue", key=key)
    told = (m.as_filler() if key == _AGE and m.kind == "period" else m for m in mentions)
    return tuple(dict.fromkeys(one if (m.start, m.end) in spans else m for m in told))


def _is_a_date_of_figures(mentions: Mentions, knowledge: Knowledge) -> bool:
    """Whether some figures, and not the article, are of that time: then all dates are told."""
    periods = [m.period for m in mentions if m.kind == "period" and m.period]
    published = [source.published for source in knowledge.base.sources.values()]
    if any(_is_within(day, period) for period in periods for day in published):
        return False
    dates = [fact.as_of for fact in knowledge.base.facts if fact.as_of]
    return any(overlaps(date, period) for date in dates for period in periods)


def _is_data(mention: Mention) -> bool:
    words = mention.text.casefold().split()
    return words[-1] in _DATA or (words[-1] == "from" and words[0] in _DATA)


def _is_within(day: date, period: Period) -> bool:
    return period.start is not None and period.end is not None and period.start <= day <= period.end


@woken_by("article", beside=("period",))
def with_source_dated(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Is the article from 2025?", "was it written in 2024?", 文章是2025年12月的吗: the date of the source is what
    is in doubt."""
    periods = [m for m in mentions if m.kind == "period"]
    doubted = any(m.key in (_CONFIRM, _POLAR) for m in mentions)
    plain = all(m.kind in ("filler", "period") or m.key in _OF_ITS_DATE for m in mentions)
    anything = any(m.text.casefold() in _ANYTHING for m in mentions)
    if len(periods) != 1 or not (doubted and plain) or anything:
        return mentions
    written = any(m.text.casefold() in _WRITTEN for m in mentions)
    leading = {"from", "of", "dated", *_BEING_HAN, *(("in", "on") if written else ())}
    led = next((m for m in mentions if m.end == periods[0].start and m.text.casefold() in leading), None)
    if led is None:
        return mentions
    idle = {m for m in mentions if m.key == _AUTHOR}
    return tuple(
        m._replace(kind="cue", key=_FROM_THEN) if m is led else m.as_filler() if m in idle else m for m in mentions
    )
