"""Questions for another time than a figure's: what it will be, when a limit was or will be crossed, what is done by
now, how long it covers."""

from __future__ import annotations

import re

from knowledge import CURRENCIES, Fact, Knowledge

from bot.answers.near_misses.changes import CROSSING
from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_ORDERING = ("most", "least", "rank", "ordinal", "next_after", "next_before")
"""Cues beside which "next" is a place in an order."""
_TIMES = ("years", "quarters")
_FAR_ALONG = "how far along"
_BEFORE = ("before", "earlier", "previously", "formerly", "beforehand")
_PAST = ("did", "was", "were", "had")
_WHO_TALKS = frozenset({"i", "you", "we", "i've", "you've", "me"})
_WHICH, _STRETCHES = ("which", "what"), ("quarters", "years", "weeks")
_SOON = frozenset({"soon", "ever", "someday", "eventually"})
"""Words that ask whether or when a thing comes about."""
_GAPS, _STREAK = ("difference", "discount", "premium"), "growth_streak"
_DATING = "as of"
_AS_OF = ("as of", "from ", "as at", "since ")
_CATCHING = frozenset(
    {"catch", "catches", "caught", "close", "closes", "level", "match", "matches", "equal", "parity", "overhaul",
     "overtake", "overtakes", "overtook", "overtaken", "pass", "passes", "passed", "surpass", "surpasses", "surpassed",
     "reach", "reaches", "reached"}
)
"""Verbs by which one comes up to another or past it."""
_ONE_OF_SEVERAL = ("last", "first", "second", "third", "fourth", "final", "latest", "earliest", "each", "one")
_ONE_QUARTER = re.compile(rf"\b(?:{'|'.join(_ONE_OF_SEVERAL)}) of (?:the |those |its |their )*(?:four |4 )?quarters\b")
_GETTING_TO = frozenset({"get", "gets", "got", "reach", "reaches", "reached", "hit", "hits", "touch", "touches"})


@near_miss("future", "will")
def _asks_of_the_future(reading: Reading, knowledge: Knowledge) -> bool:
    """ "What will its P/E be?", where the metric is no plan: the figures are of today."""
    return _is_of_the_future(reading, knowledge)


def _is_of_the_future(reading: Reading, knowledge: Knowledge) -> bool:
    if not reading.has("will") or not reading.metrics or reading.has(*_ORDERING):
        return False
    return not any("will" in knowledge.metric(metric).also for metric in reading.metrics)


@near_miss("crossing", "when", "will", "how_long", "deadline", "difference", "more", "less", "above", "below")
def _asks_when_crossed(reading: Reading, knowledge: Knowledge) -> bool:
    """ "When did its multiple last stand below 10?", "will it pass Google?", "by when does it catch up with AWS?"; what
    a plan is for, or how a plan is split ("what part will go to data centers?"), is said today."""
    compared = bool(reading.quantities) or len(reading.entities) > 1
    if not compared and not (reading.entities and reading.has("it")):
        return False
    if _asks_for_a_time(reading) and (_catches_up(reading) or _reaches_another(reading, knowledge)):
        return True
    planned = bool(reading.metrics) and all("will" in knowledge.metric(metric).also for metric in reading.metrics)
    if not reading.has("when") and (planned or not _is_of_the_future(reading, knowledge)):
        return False
    asked = reading.has("will") or not _only_dates(reading)
    return reading.has("when", "will") and reading.has(*CROSSING) and asked


def _only_dates(reading: Reading) -> bool:
    """ "Above 20 as of December 2025": a time is said and not asked for."""
    whens = [m for m in reading.mentions if m.key == "when" and m.kind == "cue"]
    dated = {m.start for m in reading.mentions if m.kind == "period"}
    return bool(whens) and all(m.text.casefold() == _DATING and m.end in dated for m in whens)


def _asks_for_a_time(reading: Reading) -> bool:
    """ "As of when?" asks of which time the figures are."""
    asking = [m for m in reading.mentions if m.key in ("when", "how_long", "deadline")]
    soon = any(m.text.casefold() in _SOON for m in reading.mentions if m.kind != "quantity")
    return soon or any(not m.text.casefold().startswith(_AS_OF) for m in asking)


def _catches_up(reading: Reading) -> bool:
    ways = (m for m in reading.mentions if m.key in ("difference", *CROSSING) or m.kind == "filler")
    of_it = not reading.quantities and any(m.text.casefold() in ("it", "they") for m in reading.mentions)
    compared = len(reading.entities) > 1 or (bool(reading.entities) and of_it)
    return compared and any(not _CATCHING.isdisjoint(m.text.casefold().split()) for m in ways)


def _reaches_another(reading: Reading, knowledge: Knowledge) -> bool:
    """ "In which year does its P/E get to 35?": of the figure that it has, the source says the time."""
    verbs = {m.text.casefold() for m in reading.mentions if m.kind in ("filler", "unknown")}
    own = {
        fact.value
        for name in reading.entities
        for metric in reading.metrics
        for fact in knowledge.facts(knowledge.stands_for(name, metric, scoped=True), metric)
    }
    another = bool(reading.entities) and any(quantity.value not in own for quantity in reading.quantities)
    return another and not _GETTING_TO.isdisjoint(verbs)


@near_miss("done", "far")
def _asks_how_far_along(reading: Reading, _: Knowledge) -> bool:
    """ "How far along is the build?": what has been done of it, no source says."""
    return bool(reading.metrics) and any(m.text.casefold().startswith(_FAR_ALONG) for m in reading.mentions)


@near_miss("done", "done", "paid")
def _asks_if_it_is_done(reading: Reading, knowledge: Knowledge) -> bool:
    """ "So it spent the $53 billion already?": the amount is a plan's, and what has been spent is another."""
    paid = {m.text.casefold() for m in reading.mentions if m.key == "paid"}
    done = reading.has("done") or paid == {"spent", "already"}
    stated = [q for q in reading.quantities if done and q.unit in (None, *CURRENCIES)]
    units = [(q.value, unit) for q in stated for unit in CURRENCIES if q.unit in (None, unit)]
    printed = [fact for value, unit in units for fact in knowledge.facts_with_value(value, unit)]
    return bool(printed) and not any("done" in knowledge.metric(fact.metric).also for fact in printed)


@near_miss("time_covered", "per_year", "per_quarter")
def _asks_if_it_is_a_rate(reading: Reading, knowledge: Knowledge) -> bool:
    """ "That's per year, yes?", "is the $40 billion an annual or a quarterly figure?", or "per year?" after it: of an
    amount of which the source does not say what time it covers."""
    asked = reading.has("polar", "confirm") or "metrics" in reading.inherited
    stated = bool(reading.quantities) and not reading.has("choice")  # "$40 billion a year?" is held against the figure
    if not reading.has("per_year", "per_quarter") or not asked or stated:
        return False
    facts = [f for key in reading.entities for metric in reading.metrics for f in knowledge.facts(key, metric)]
    return bool(facts) and not any(fact.period for fact in facts)


@near_miss("time_covered", "polar", "confirm")
def _asks_if_it_is_of_a_length(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Is Amazon's $40 billion for one year?", of an amount of which the source does not say what time it covers."""
    if not (reading.spans and reading.quantities and reading.has("polar", "confirm")):
        return False
    stated = {q.value for q in reading.quantities}
    owned = [f for key in reading.entities for metric in reading.metrics for f in knowledge.facts(key, metric)]
    if reading.has("above", "below", "more", "less") and any(_lasts(fact, reading) for fact in owned):
        return False  # "is Amazon's $40 billion more than Alibaba's three-year plan?"
    facts = [fact for fact in owned if fact.value in stated and fact.unit in CURRENCIES]
    return bool(facts) and not any(fact.period for fact in facts)


def _lasts(fact: Fact, reading: Reading) -> bool:
    """Whether a figure is of a length that the question says behind its owner's name."""
    own = fact.period
    if own is None:
        return False
    said = [span for span in reading.spans if span.value == own.count and span.unit == f"{own.length}s"]
    names = [[m.key for m in reading.mentions if m.kind == "entity" and m.end <= span.start] for span in said]
    return any(before[-1:] == [fact.entity] for before in names)


@near_miss("time_covered", "how_long")
def _asks_how_long(reading: Reading, knowledge: Knowledge) -> bool:
    """ "What time span does Amazon's spending cover?", "how long has Azure grown by 39 %?": where no time is given."""
    if not reading.has("how_long"):
        return False
    lasting = [key for key in reading.metrics if knowledge.metric(key).unit not in _TIMES]
    facts = [f for key in reading.entities for metric in lasting for f in knowledge.facts(key, metric)]
    return bool(facts) and not any(fact.period or fact.as_of for fact in facts)


@near_miss("before", "before", "earlier", "previously", "formerly", "beforehand")
def _asks_what_it_was_before(reading: Reading, _: Knowledge) -> bool:
    """ "What did it budget for R&D before?": with nothing behind it, before the time of the figure; what was said
    before is another thing."""
    return asks_before(reading)


def asks_before(reading: Reading) -> bool:
    """Whether the question ends with "before", and speaks of the past."""
    last = max(reading.mentions, key=lambda m: m.end, default=None)
    told = any(m.text.casefold().split()[0] in _WHO_TALKS for m in reading.mentions)
    past = any(m.text.casefold() in _PAST for m in reading.mentions)
    return past and not told and last is not None and last.text.casefold() in _BEFORE


@near_miss("time_covered", "when")
def _asks_which_stretch(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Which four quarters does it cover?": of a figure whose length the source gives, and not where it begins."""
    if not any(m.key == "when" and _is_a_stretch(m.text.casefold().split()) for m in reading.mentions):
        return False
    owners = reading.entities or tuple(key for metric in reading.metrics for key in knowledge.holders(metric))
    facts = [f for key in owners for metric in reading.metrics for f in knowledge.facts(key, metric)]
    return bool(facts) and not any(f.as_of or (f.period and f.period.start) for f in facts)


def _is_a_stretch(words: list[str]) -> bool:
    return words[0] in _WHICH and words[-1] in _STRETCHES


@near_miss("time_covered", "when")
def _asks_when_it_arose(reading: Reading, _: Knowledge) -> bool:
    """ "When did the discount arise?", "when did the gap open?": between two figures no time passes."""
    asked = any(m.key == "when" and not m.text.casefold().startswith(_AS_OF) for m in reading.mentions)
    return asked and reading.has(*_GAPS) and any(m.text.casefold() in _PAST for m in reading.mentions)


@near_miss("time_covered", "streak")
def _asks_how_long_it_has_held(reading: Reading, _: Knowledge) -> bool:
    """ "How long has it been trading at 18x?": how long one thing has grown is nothing of another."""
    others = [metric for metric in reading.metrics if metric != _STREAK]
    lasting = any(m.key == "streak" and m.text.casefold().startswith("how long") for m in reading.mentions)
    return lasting and bool(others) and len(others) < len(reading.metrics)


@near_miss("crossing", "since")
def _asks_since_when(reading: Reading, _: Knowledge) -> bool:
    """ "Since when do US providers dominate?", "since when is Azure second?": the order has one date."""
    since = {m.end for m in reading.mentions if m.text.casefold() == "since"}
    return reading.has(*_ORDERING) and any(m.key == "when" and m.start in since for m in reading.mentions)


@near_miss("for_each", "quarters", "four_quarters", beside=_ONE_OF_SEVERAL)
def _asks_of_one_of_several(reading: Reading, _: Knowledge) -> bool:
    """ "How much in the last of the four quarters?": of all of them together the source has one figure."""
    said = " ".join(m.text.casefold() for m in reading.mentions)
    return _ONE_QUARTER.search(said) is not None


MOMENTS = (
    _asks_since_when,
    _asks_when_it_arose,
    _asks_how_long_it_has_held,
    _asks_what_it_was_before,
    _asks_which_stretch,
    _asks_of_the_future,
    _asks_when_crossed,
    _asks_how_far_along,
    _asks_if_it_is_done,
    _asks_if_it_is_a_rate,
    _asks_if_it_is_of_a_length,
    _asks_how_long,
    _asks_of_one_of_several,
)
