"""One name stands for one record of a kind, where at least one of them is covered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from knowledge.checks.examined import Examined
from knowledge.checks.wording import as_read
from knowledge.locations import RecordKind
from knowledge.models import Entity, Group, Metric, Term
from knowledge.problems import Problem
from knowledge.recognition.alternatives import written_choices
from knowledge.recognition.phrases import PhraseBuilder
from knowledge.records import frozen


@frozen
class _Name:
    """A name, with whose it is and where in the record it stands."""

    text: str
    kind: RecordKind
    owner: str
    inside: tuple[str | int, ...]
    covered: bool = True


def check(examined: Examined) -> Iterator[Problem]:
    base = examined.base
    names = [name for entity in base.entities.values() for name in _names_of_entity(entity)]
    yield from _clashes(examined, names, by_stem=False)
    yield from _clashes(examined, [name for metric in base.metrics.values() for name in _names_of_metric(metric)])
    yield from _clashes(examined, [name for group in base.groups.values() for name in _listed("group", group)])
    yield from _clashes(examined, [name for term in base.terms.values() for name in _listed("term", term)])


def _clashes(examined: Examined, names: Iterable[_Name], *, by_stem: bool = True) -> Iterator[Problem]:
    """Names are compared as the reader compares them: entities as written, everything else by stem."""
    builder: PhraseBuilder[_Name] = PhraseBuilder()
    for name in sorted(names, key=lambda name: not name.covered):
        stemmed = by_stem and not name.text.startswith("=")
        builder.add([[as_read(text, by_stem=stemmed) for text in texts]
                     for texts in written_choices(name.text.removeprefix("="))], name)
    for words, (first, *others) in builder.built().endings():
        for name in others if first.covered else ():
            if name.owner != first.owner:
                text = " ".join(words) if "[" in name.text else name.text
                yield Problem("name-clash", f'"{text}" is a name of "{first.owner}" too.',
                              examined.at(name.kind, name.owner, *name.inside), "Keep the name with one of the two.")


def _names_of_entity(entity: Entity) -> Iterator[_Name]:
    yield _Name(entity.name, "entity", entity.key, ("name",), entity.covered)
    for field in ("names", "everyday_names", "tickers"):
        for index, text in enumerate(getattr(entity, field)):
            yield _Name(text, "entity", entity.key, (field, index), entity.covered)
    for index, phrase in enumerate(entity.described):
        yield _Name(phrase, "entity", entity.key, ("described", index), entity.covered)


def _names_of_metric(metric: Metric) -> Iterator[_Name]:
    yield _Name(metric.name, "metric", metric.key, ("name",), metric.covered)
    for index, name in enumerate(metric.names):
        yield _Name(name, "metric", metric.key, ("names", index), metric.covered)


def _listed(kind: RecordKind, record: Group | Term) -> Iterator[_Name]:
    for index, name in enumerate(record.names):
        yield _Name(name, kind, record.key, ("names", index))
