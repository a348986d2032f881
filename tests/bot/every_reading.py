"""Readings for every kind of answer: all names, pairs, groups and metrics, with limits, stated figures and periods.

They are made and not read from texts, so that the answers are tried with far more than anybody has phrased."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import combinations, product

from knowledge import Knowledge, Mention, Period, Quantity

from bot.models import Reading

_NOTHING = Reading(())
_YEARS = (2022, 2025)
_EMPTY_KEPT = 10


@dataclass(frozen=True, slots=True)
class Wanted:
    """A reading, for the builder of one kind of answer; `text` holds the words that the answer may quote."""

    kind: str
    reading: Reading
    text: str = ""


def every_reading(knowledge: Knowledge) -> Iterator[Wanted]:
    """Of those about names that have no such figure, which all get the same refusal, one in ten."""
    empty = 0
    for wanted in _all(knowledge):
        empty += not _has_figures(wanted.reading, knowledge)
        if _has_figures(wanted.reading, knowledge) or empty % _EMPTY_KEPT == 0:
            yield wanted


def _has_figures(reading: Reading, knowledge: Knowledge) -> bool:
    families = {member for key in reading.entities for member in knowledge.family(key)}
    holders = {key for metric in reading.metrics for key in _holders(metric, knowledge)}
    return not (reading.metrics and reading.entities) or bool(families & holders)


def _all(knowledge: Knowledge) -> Iterator[Wanted]:
    metrics = [key for key in knowledge.base.metrics if _holders(key, knowledge)]
    yield from _of_figures(metrics, knowledge)
    for metric in metrics:
        yield from _of_orders(metric, knowledge)
        yield from _of_distances(metric, knowledge)
        yield from _of_limits(metric, knowledge)
        yield from _of_stated(metric, knowledge)
        yield from _of_sums(metric, knowledge)
    yield from _of_names(knowledge)
    yield from _of_claims(knowledge)
    yield from _of_talk(knowledge)


def _holders(metric: str, knowledge: Knowledge) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(key for kind in (metric, *knowledge.narrower(metric)) for key in knowledge.holders(kind))
    )


def _having(knowledge: Knowledge) -> tuple[str, ...]:
    """Everyone with a figure, and their companies."""
    keys = [key for fact in knowledge.base.facts for key in (fact.entity, knowledge.company(fact.entity))]
    return tuple(dict.fromkeys(keys))


def _subjects(knowledge: Knowledge) -> Iterator[Reading]:
    """Nobody, each name that a source covers and one that none does, pairs, triples, groups."""
    yield _NOTHING
    strange = next(entity.key for entity in knowledge.base.entities.values() if not entity.covered)
    for entity in knowledge.base.entities.values():
        if entity.covered or entity.key == strange:
            yield replace(_NOTHING, entities=(entity.key,))
    for number, pair in enumerate(combinations(_having(knowledge), 2)):
        yield replace(_NOTHING, entities=pair if number % 2 else pair[::-1])
    for names in list(combinations(_having(knowledge), 3))[::7]:
        yield replace(_NOTHING, entities=names)
    for group in knowledge.base.groups:
        yield replace(_NOTHING, groups=(group,))


def _pairable(metric: str, knowledge: Knowledge) -> Iterator[Reading]:
    """The subjects, where two names have a figure; where just one has, nobody by name is enough."""
    return _subjects(knowledge) if len(_holders(metric, knowledge)) > 1 else iter((_NOTHING,))


def _of_figures(metrics: list[str], knowledge: Knowledge) -> Iterator[Wanted]:
    for subject, metric, kind in product(_subjects(knowledge), metrics, ("figure", "comparison", "chart")):
        yield Wanted(kind, replace(subject, metrics=(metric,)))
    for subject, (one, two) in product(list(_subjects(knowledge))[::3], combinations(metrics, 2)):
        yield Wanted("comparison", replace(subject, metrics=(one, two)))
    for metric, year, key in product(metrics, _YEARS, _having(knowledge)):
        period = Mention("period", "", 0, 1, str(year), period=Period(str(year), date(year, 1, 1), date(year, 12, 31)))
        yield Wanted("figure", Reading((period,), entities=(key,), metrics=(metric,), periods=(period,)), str(year))


def _of_orders(metric: str, knowledge: Knowledge) -> Iterator[Wanted]:
    for subject, cue in product(_subjects(knowledge), ("most", "least", "rank", "ascending")):
        yield Wanted("ranking", _with(subject, metric, cue))
    for place in (2, 3):
        yield Wanted("ranking", replace(_with(_NOTHING, metric, "ordinal"), ordinals=(place,)))
    for gone in _holders(metric, knowledge):
        yield Wanted("ranking", replace(_with(_NOTHING, metric, "most", "exclude"), excluded=(gone,)))


def _of_distances(metric: str, knowledge: Knowledge) -> Iterator[Wanted]:
    for subject, cue in product(
        _subjects(knowledge), ("difference", "points", "ratio", "as_percent", "discount", "premium")
    ):
        yield Wanted("difference", _with(subject, metric, cue))


def _of_limits(metric: str, knowledge: Knowledge) -> Iterator[Wanted]:
    for value, cue, group in product(_values(metric, knowledge), ("above", "below"), (None, *knowledge.base.groups)):
        reading = replace(_with(_NOTHING, metric, cue), quantities=(_stated(value, metric, knowledge),))
        yield Wanted("threshold", replace(reading, groups=(group,) if group else ()), f"{value:f}")


def _of_stated(metric: str, knowledge: Knowledge) -> Iterator[Wanted]:
    """ "X is 25, right?", "is X above 25?", "is X more than Y?", and figures that the question takes for granted."""
    for subject, cue in product(_subjects(knowledge), ("more", "less", "most", "least", "premium", "single_digit")):
        yield Wanted("verification", _with(subject, metric, "polar", cue))
    for value, cue, key in product(
        _values(metric, knowledge), ("confirm", "above", "below", "roughly"), _having(knowledge)
    ):
        stated = (_stated(value, metric, knowledge),)
        yield Wanted(
            "verification",
            replace(_with(_NOTHING, metric, "polar", cue), entities=(key,), quantities=stated),
            f"{value:f}",
        )
    for value, kind, key in product(
        _values(metric, knowledge)[:3], ("comparison", "figure", "difference"), _having(knowledge)
    ):
        stated = (_stated(value, metric, knowledge),)
        yield Wanted(
            kind, replace(_with(_NOTHING, metric, "compare"), entities=(key,), quantities=stated), f"{value:f}"
        )


def _of_sums(metric: str, knowledge: Knowledge) -> Iterator[Wanted]:
    for subject, cue in product(_pairable(metric, knowledge), ("total", "average", "remainder")):
        yield Wanted("total", _with(subject, metric, cue))
    for subject, cue in product(list(_subjects(knowledge))[:30], ("per_year", "per_quarter")):
        yield Wanted("per_period", _with(subject, metric, cue))
    for cue in ("convert", "exclude"):
        yield Wanted("part_amount", _with(_NOTHING, metric, cue))


def _of_names(knowledge: Knowledge) -> Iterator[Wanted]:
    for subject in _subjects(knowledge):
        if len(subject.entities) == 1:
            yield Wanted("overview", subject)
        if len(subject.entities) > 1:
            yield Wanted("versus", subject)


def _of_claims(knowledge: Knowledge) -> Iterator[Wanted]:
    for topic, subject in product(sorted(knowledge.claims.topics), _subjects(knowledge)):
        if len(subject.entities) <= 1 and not subject.groups:
            about = replace(subject, topics=(topic,), cues=frozenset((topic,)))
            yield from (Wanted(kind, about) for kind in ("claims", "affirmation"))
            yield Wanted("when", replace(about, cues=about.cues | {"when"}))
    for reason, subject in product(sorted(knowledge.claims.reasons), list(_subjects(knowledge))[:40]):
        yield Wanted("why", replace(subject, reasons=(reason,), cues=frozenset(("why", reason))))


def _of_talk(knowledge: Knowledge) -> Iterator[Wanted]:
    for aspect in ("audience", "human", "author", "reviewed", "published", "age", "source"):
        yield Wanted("provenance", replace(_NOTHING, cues=frozenset((aspect,))))
        yield from (
            Wanted("provenance", _with(_NOTHING, metric, aspect))
            for metric in knowledge.base.metrics
            if knowledge.holders(metric)
        )
    yield from (Wanted("definition", replace(_NOTHING, terms=(term,))) for term in knowledge.base.terms)
    yield from (Wanted("definition", replace(_NOTHING, metrics=(key,))) for key in knowledge.base.metrics)
    yield from (Wanted("when", _with(_NOTHING, metric, "when")) for metric in knowledge.base.metrics)
    yield from (
        Wanted(kind, _NOTHING)
        for kind in (
            "contradictions",
            "gaps",
            "clarify",
            "greeting",
            "thanks",
            "bye",
            "help",
            "identity",
            "advice",
            "forecast",
            "command",
        )
    )


def _with(reading: Reading, metric: str, *cues: str) -> Reading:
    return replace(reading, metrics=(metric,), cues=frozenset(cues))


def _values(metric: str, knowledge: Knowledge) -> tuple[Decimal, ...]:
    """Around, between and far from the figures that there are."""
    known: Iterable[Decimal] = sorted(
        {
            fact.value
            for key in _holders(metric, knowledge)
            for fact in knowledge.facts_about(key)
            if fact.metric == metric
        }
    ) or (Decimal(7),)
    low, high = min(known), max(known)
    return tuple(dict.fromkeys((high, low / 2, high * 2, Decimal("12.5"), low)))


def _stated(value: Decimal, metric: str, knowledge: Knowledge) -> Quantity:
    return Quantity(value, knowledge.metric(metric).unit, 0, 1)
