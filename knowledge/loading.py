"""A data folder as a knowledge base, or every problem in it at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, cast

from pydantic import TypeAdapter, ValidationError

from knowledge.locations import Locations, RecordKind
from knowledge.models import (
    Claim,
    Conflict,
    Entity,
    Fact,
    Gap,
    Group,
    KnowledgeBase,
    Location,
    Metric,
    OutsideWords,
    Source,
    Term,
    Vocabulary,
)
from knowledge.periods import parse_period
from knowledge.problems import KnowledgeError, Problem
from knowledge.records import frozen, replace
from knowledge.vocabulary_files import read_vocabulary
from knowledge.yaml_files import Path_, YamlFile, read_yaml

Record = TypeVar("Record")
_CODES = {
    "missing": "missing-key",
    "extra_forbidden": "unknown-key",
    "unexpected_keyword_argument": "unknown-key",
    "missing_argument": "missing-key",
}
_KINDS: dict[type, RecordKind] = {
    Entity: "entity",
    Group: "group",
    Metric: "metric",
    Term: "term",
    Source: "source",
    Fact: "fact",
    Claim: "claim",
    Gap: "gap",
    Conflict: "conflict",
}
_ONE_NAMESPACE: Mapping[RecordKind, RecordKind] = {"fact": "claim", "claim": "fact"}
"""Gaps and conflicts name facts and claims alike, so the two share their keys."""
_SOURCE_LISTS = ("facts", "claims", "gaps", "conflicts")
_BASE_LANGUAGE = "en"


@frozen
class Loaded:
    """What a folder holds, as far as it can be read, and everything wrong with its form."""

    base: KnowledgeBase
    locations: Locations
    problems: tuple[Problem, ...]

    @property
    def is_readable(self) -> bool:
        """False where a whole file is lost: what points into it cannot be judged."""
        return not any(problem.code in ("yaml-syntax", "missing-folder") for problem in self.problems)


def load_knowledge(folder: Path) -> KnowledgeBase:
    """Reads and validates every file; raises KnowledgeError with all problems of form. Rules that span
    files are in `knowledge.checks`."""
    loaded = read_folder(folder)
    if loaded.problems:
        raise KnowledgeError(loaded.problems)
    return loaded.base


def read_folder(folder: Path) -> Loaded:
    """What can be read, with the places of all of it; for those who want to say more than the first fault."""
    reading = _Reading(folder)
    base = reading.knowledge_base()
    return Loaded(base, reading.locations, tuple(reading.problems))


def read_records(kind: type[Record], paths: Iterable[Path], root: Path) -> list[Record]:
    """One record from each file; raises KnowledgeError with all problems."""
    reading = _Reading(root)
    records = [record for file in reading.files(paths) for record in reading.record(kind, file, file.value, ())]
    if reading.problems:
        raise KnowledgeError(reading.problems)
    return records


@dataclass(slots=True)
class _Reading:
    """One pass over a folder, gathering problems as it goes."""

    folder: Path
    problems: list[Problem] = field(default_factory=list)
    locations: Locations = field(default_factory=Locations)

    def knowledge_base(self) -> KnowledgeBase:
        vocabularies = self._vocabularies()
        outside = [vocabulary.outside for vocabulary in vocabularies.values()]
        entities = {record.key: record for record in self._one_each(Entity, "entities")}
        metrics = {record.key: record for record in self._one_each(Metric, "metrics")}
        groups = {record.key: record for record in self._listed(Group, "groups.yaml")}
        terms = {record.key: record for record in self._listed(Term, "terms.yaml")}
        sources = list(self.files(sorted((self.folder / "sources").glob("*.yaml"))))
        return KnowledgeBase(
            entities={**_outside_entities(outside), **entities},
            groups=groups,
            metrics={**_outside_metrics(outside), **metrics},
            terms=terms,
            sources={record.key: record for file in sources for record in self._source(file)},
            facts=self._inside(Fact, "facts", sources),
            claims=self._inside(Claim, "claims", sources),
            gaps=self._inside(Gap, "gaps", sources),
            conflicts=self._inside(Conflict, "conflicts", sources),
            vocabularies=vocabularies,
        )

    def files(self, paths: Iterable[Path]) -> Iterator[YamlFile]:
        """Those of the files that hold a mapping."""
        for path in paths:
            file = read_yaml(path, self.folder)
            self.problems += file.problems
            if isinstance(file.value, dict):
                yield file
            elif not file.problems:
                self._note("bad-value", "The file must hold a mapping.", file.locate(()))

    def record(self, kind: type[Record], file: YamlFile, value: Any, path: Path_, **given: str) -> list[Record]:
        """The validated record in a list, or an empty list and the problems noted."""
        if not isinstance(value, dict):
            self._note("bad-value", "This must be a mapping.", file.locate(path))
            return []
        if not (self._is_new(kind, file, value, path) and self._has_known_keys(kind, file, value, path, given)):
            return []
        raw = {**value, **given, **({"location": file.locate(path)} if given else {})}
        if not self._periods_read(file, raw, path):
            return []
        try:
            record: Record = _adapter_of(cast(Any, kind)).validate_python(raw)
            return [record]
        except ValidationError as error:
            self.problems += [_problem(file, path, item) for item in error.errors()]
            return []

    def _vocabularies(self) -> dict[str, Vocabulary]:
        for needed in (self.folder, self.folder / "vocabulary" / _BASE_LANGUAGE):
            if not needed.is_dir():
                name = "." if needed == self.folder else str(needed.relative_to(self.folder))
                self._note("missing-folder", f'There is no folder "{needed.name}".', Location(name, 1, 1))
                return {}
        return {
            path.name: read_vocabulary(path, self.folder, self.locations, self.problems)
            for path in sorted((self.folder / "vocabulary").iterdir())
            if path.is_dir()
        }

    def _one_each(self, kind: type[Record], name: str) -> Iterator[Record]:
        for file in self.files(sorted((self.folder / name).glob("*.yaml"))):
            yield from self.record(kind, file, file.value, ())

    def _listed(self, kind: type[Record], name: str) -> Iterator[Record]:
        path = self.folder / name
        if path.exists():
            file = read_yaml(path, self.folder)
            self.problems += file.problems
            yield from self._items(kind, file, file.value, ())

    def _source(self, file: YamlFile) -> list[Source]:
        return self.record(Source, file, {key: v for key, v in file.value.items() if key not in _SOURCE_LISTS}, ())

    def _inside(self, kind: type[Record], name: str, sources: list[YamlFile]) -> tuple[Record, ...]:
        return tuple(
            record
            for file in sources
            for record in self._items(kind, file, file.value.get(name), (name,), source=str(file.value.get("key")))
        )

    def _items(self, kind: type[Record], file: YamlFile, values: Any, path: Path_, **given: str) -> Iterator[Record]:
        if isinstance(values, list):
            for index, value in enumerate(values):
                yield from self.record(kind, file, value, (*path, index), **given)
        elif values is not None:
            self._note("bad-value", "This must be a list.", file.locate(path))

    def _is_new(self, kind: type, file: YamlFile, value: dict[str, Any], path: Path_) -> bool:
        """Notes the record's place; records of no kind that the base holds are not kept by key."""
        name, key = _KINDS.get(kind), value.get("key")
        if name is None or not isinstance(key, str):
            return True
        earlier = self.locations.add(name, key, file, path)
        twin = _ONE_NAMESPACE.get(name)
        if earlier is None and twin and self.locations.has(twin, key):
            earlier = self.locations.of(twin, key)
        if earlier:
            self._note(
                "duplicate-record",
                f'The key "{key}" is used twice, first in {earlier}.',
                file.locate((*path, "key")),
                "Give one of the two another key.",
            )
        return earlier is None

    def _has_known_keys(
        self, kind: type, file: YamlFile, value: dict[str, Any], path: Path_, given: Mapping[str, str]
    ) -> bool:
        known = {item.name for item in fields(kind)} - given.keys() - {"location"}
        strangers = [key for key in value if key not in known]
        for key in strangers:
            self._note("unknown-key", f'The key "{key}" is not known here.', file.locate((*path, key)))
        return not strangers

    def _periods_read(self, file: YamlFile, raw: dict[str, Any], path: Path_) -> bool:
        for name in ("as_of", "period"):
            if isinstance(raw.get(name), str):
                try:
                    raw[name] = parse_period(raw[name])
                except ValueError as error:
                    self._note("bad-period", str(error), file.locate((*path, name)))
                    return False
        return True

    def _note(self, code: str, message: str, location: Location, hint: str = "") -> None:
        self.problems.append(Problem(code, message, location, hint))


def _outside_entities(outside: Iterable[OutsideWords]) -> dict[str, Entity]:
    """One company that several languages name is one record with all its names."""
    found: dict[str, Entity] = {}
    for entity in (entity for words in outside for entity in words.entities):
        names = found[entity.key].names if entity.key in found else ()
        found[entity.key] = replace(found.get(entity.key, entity), names=(*names, *entity.names))
    return found


def _outside_metrics(outside: Iterable[OutsideWords]) -> dict[str, Metric]:
    found: dict[str, Metric] = {}
    for metric in (metric for words in outside for metric in words.metrics):
        names = found[metric.key].names if metric.key in found else ()
        found[metric.key] = replace(found.get(metric.key, metric), names=(*names, *metric.names))
    return found


@cache
def _adapter_of(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def _problem(file: YamlFile, path: Path_, item: Any) -> Problem:
    inside = tuple(step for step in item["loc"] if isinstance(step, str | int))
    code = _CODES.get(item["type"], "bad-value")
    name = ".".join(str(step) for step in inside) or "this record"
    messages = {
        "missing-key": f'The key "{name}" is missing.',
        "unknown-key": f'The key "{name}" is not known here.',
        "bad-value": f'"{item.get("input")}" does not suit "{name}": {item["msg"]}.',
    }
    return Problem(code, messages[code], file.locate((*path, *inside)))
