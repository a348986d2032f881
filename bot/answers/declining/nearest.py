"""Which questions lie nearest to one that gets no answer: of the same figure, of a figure by a like name, of the same
name; after an opinion that none is given of, what the sources hold for and against."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

from knowledge import Knowledge

from bot.models import Reading, Suggestion

_COMPANY = "company"
_PAIR = 2
_FEW = 1
"""So many figures of a company are offered before the rest of what is known of it."""
_RISKS, _STRENGTHS = Suggestion("claims", topic="risk"), Suggestion("claims", topic="strength")


def nearest(reading: Reading, knowledge: Knowledge, *, of_opinion: bool) -> Iterator[Suggestion]:
    """`of_opinion`: the question wanted advice or a forecast."""
    named = tuple(key for key in reading.entities if knowledge.entity(key).covered)
    if of_opinion:
        yield from _for_an_opinion(named, knowledge)
    for metric in reading.metrics:
        yield from _of_metric(metric, named, knowledge)
    for metric in (kin for asked in reading.metrics for kin in knowledge.metrics_like(asked)):
        yield from _of_kin(metric, named, knowledge)
    for key in named:
        yield from _of_name(key, knowledge)
    yield from by_default(knowledge)


def by_default(knowledge: Knowledge) -> Iterator[Suggestion]:
    """What to offer where nothing is near: the metrics that most have, and the risks."""
    for metric in islice(knowledge.comparable, 2):
        yield Suggestion("comparison", metric=metric)
    yield _RISKS


def _for_an_opinion(named: tuple[str, ...], knowledge: Knowledge) -> Iterator[Suggestion]:
    """ "Should I buy BABA?": what it costs beside others, what speaks against it and for it."""
    if len(named) == _PAIR:
        yield Suggestion("versus", named)
    of_companies = (metric for metric in knowledge.comparable if knowledge.metric(metric).of == _COMPANY)
    for metric in islice(of_companies, 1):
        yield Suggestion("comparison", metric=metric)
    if not named or not knowledge.subjects.isdisjoint(map(knowledge.company, named)):
        yield from (_RISKS, _STRENGTHS)


def _of_metric(metric: str, named: tuple[str, ...], knowledge: Knowledge) -> Iterator[Suggestion]:
    """The figure that was asked for: of who is named, of their families, of all."""
    count = knowledge.count_holders(metric)
    if count:
        yield from _figures(metric, named, knowledge)
    if metric in knowledge.comparable:
        yield Suggestion("comparison", metric=metric)
    elif count:
        yield Suggestion("figure", knowledge.holders(metric)[:1], metric)


def _of_kin(metric: str, named: tuple[str, ...], knowledge: Knowledge) -> Iterator[Suggestion]:
    """A figure by a like name, where they have it; of all, where nobody is named."""
    if named:
        yield from _figures(metric, named, knowledge)
    elif metric in knowledge.comparable:
        yield Suggestion("comparison", metric=metric)


def _figures(metric: str, named: tuple[str, ...], knowledge: Knowledge) -> Iterator[Suggestion]:
    for key in (member for name in named for member in knowledge.family(name)):
        if knowledge.facts(key, metric):
            yield Suggestion("figure", (key,), metric)


def _of_name(name: str, knowledge: Knowledge) -> Iterator[Suggestion]:
    """Its own figures, those of its like in the family, what else is known of it, the rest of the family's."""
    kind = knowledge.entity(name).kind
    family = knowledge.family(name)
    own = chain.from_iterable(_all_figures(key, knowledge) for key in family if knowledge.entity(key).kind == kind)
    yield from islice(own, _FEW if kind == _COMPANY else None)
    if knowledge.claims.about((name,)):
        yield Suggestion("overview", (name,))
    if kind == _COMPANY and name in knowledge.subjects:
        yield _RISKS
    for key in family:
        yield from _all_figures(key, knowledge)


def _all_figures(key: str, knowledge: Knowledge) -> Iterator[Suggestion]:
    return (Suggestion("figure", (key,), metric) for metric in knowledge.metrics_of(key))
