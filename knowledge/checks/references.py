"""Every key that a record names is the key of a record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from knowledge.checks.examined import Examined
from knowledge.locations import RecordKind
from knowledge.problems import Problem

_Reference = tuple[str, tuple[RecordKind, ...]]
_NAMED: tuple[RecordKind, ...] = ("entity", "group", "metric", "term")


def check(examined: Examined) -> Iterator[Problem]:
    base = examined.base
    entity: _Reference = ("entity", ("entity",))
    records: tuple[tuple[RecordKind, Iterable[Any], tuple[_Reference, ...]], ...] = (
        ("entity", base.entities.values(), (("parent", ("entity",)),)),
        ("metric", base.metrics.values(), (("broader", ("metric",)), ("whole", ("metric",)), ("against", ("entity",)))),
        ("group", base.groups.values(), (("members", ("entity",)),)),
        ("source", base.sources.values(), (("subject", ("entity",)),)),
        ("fact", base.facts, (entity, ("metric", ("metric",)), ("equivalent_of", ("fact",)))),
        (
            "claim",
            base.claims,
            (entity, *_to_entities("about", "burdens"), ("weighs", ("metric",)), ("told_with", ("claim",))),
        ),
        ("gap", base.gaps, (("touches", ("fact", "claim")), ("beside", ("fact",)), ("together", ("fact",)))),
        ("conflict", base.conflicts, (("between", ("fact", "claim")),)),
    )
    for kind, found, references in records:
        for record in found:
            for name, targets in references:
                yield from _missing(examined, kind, record, name, targets)
    for language, vocabulary in base.vocabularies.items():
        yield from _unknown_names(examined, language, vocabulary.names)


def _to_entities(*names: str) -> Iterator[_Reference]:
    return ((name, ("entity",)) for name in names)


def _missing(examined: Examined, kind: RecordKind, record: Any, name: str,
             targets: tuple[RecordKind, ...]) -> Iterator[Problem]:
    value = getattr(record, name)
    keys: list[tuple[str, tuple[int, ...]]] = [(value, ())] if isinstance(value, str) else [
        (key, (index,)) for index, key in enumerate(value or ())]
    for key, inside in keys:
        if not any(examined.locations.has(target, key) for target in targets):
            yield Problem("unknown-reference", f'There is no {" or ".join(targets)} "{key}".',
                          examined.at(kind, record.key, name, *inside), f'Correct "{name}" or add the record.')


def _unknown_names(examined: Examined, language: str, names: Mapping[str, object]) -> Iterator[Problem]:
    for key in names:
        if not any(examined.locations.has(kind, key) for kind in _NAMED):
            yield Problem("unknown-reference", f'Nothing that has names has the key "{key}".',
                          examined.at("names", language, key), "Correct the key or take the names out.")
