"""A data folder as a knowledge base, or every problem in it at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from knowledge.models import (
    Claim, Conflict, Entity, Fact, Gap, Group, KnowledgeBase, Metric, Source, Term, Vocabulary,
)
from knowledge.periods import parse_period
from knowledge.problems import KnowledgeError, Problem
from knowledge.vocabulary_files import read_vocabulary
from knowledge.yaml_files import Path_, YamlFile, read_yaml

Record = TypeVar("Record")
_CODES = {"missing": "missing-key", "extra_forbidden": "unknown-key", "unexpected_keyword_argument": "unknown-key",
          "missing_argument": "missing-key"}
_SOURCE_LISTS: dict[str, type] = {"facts": Fact, "claims": Claim, "gaps": Gap, "conflicts": Conflict}


def load_knowledge(folder: Path) -> KnowledgeBase:
    """Reads and validates every file; raises KnowledgeError with all problems of form. Rules that span
    files are in `knowledge.checks`."""
    reading = _Reading(folder)
    vocabularies = {path.name: read_vocabulary(path, folder, reading.problems)
                    for path in sorted((folder / "vocabulary").iterdir()) if path.is_dir()}
    base = reading.knowledge_base(vocabularies)
    if reading.problems:
        raise KnowledgeError(reading.problems)
    return base


def read_records(kind: type[Record], paths: Iterable[Path], root: Path) -> list[Record]:
    """One record from each file; raises KnowledgeError with all problems."""
    reading = _Reading(root)
    records: list[Record] = []
    for path in paths:
        file = read_yaml(path, root)
        reading.problems += file.problems
        records += reading._record(kind, file, file.value, ())
    if reading.problems:
        raise KnowledgeError(reading.problems)
    return records


@dataclass(slots=True)
class _Reading:
    """One pass over a folder, gathering problems as it goes."""

    folder: Path
    problems: list[Problem] = field(default_factory=list)

    def knowledge_base(self, vocabularies: Mapping[str, Vocabulary]) -> KnowledgeBase:
        outside = [v.outside for v in vocabularies.values()]
        entities = self._keyed(self._one_each(Entity, "entities"))
        metrics = self._keyed(self._one_each(Metric, "metrics"))
        for words in outside:
            entities = {**{e.key: e for e in words.entities}, **entities}
            metrics = {**{m.key: m for m in words.metrics}, **metrics}
        groups = self._keyed(self._listed(Group, "groups.yaml"))
        terms = self._keyed(self._listed(Term, "terms.yaml"))
        parts = [self._source(file) for file in self._files("sources")]
        return KnowledgeBase(
            entities, groups, metrics, terms, self._keyed(part["source"] for part in parts),
            *(tuple(record for part in parts for record in part[name]) for name in _SOURCE_LISTS),
            vocabularies,
        )

    def _files(self, name: str) -> Iterator[YamlFile]:
        for path in sorted((self.folder / name).glob("*.yaml")):
            file = read_yaml(path, self.folder)
            self.problems += file.problems
            if isinstance(file.value, dict):
                yield file
            elif not file.problems:
                self.problems.append(Problem("bad-value", "The file must hold a mapping.", file.locate(())))

    def _one_each(self, kind: type[Record], folder: str) -> Iterator[Record]:
        for file in self._files(folder):
            yield from self._record(kind, file, file.value, ())

    def _listed(self, kind: type[Record], name: str) -> Iterator[Record]:
        path = self.folder / name
        if not path.exists():
            return
        file = read_yaml(path, self.folder)
        self.problems += file.problems
        for index, value in enumerate(file.value or []):
            yield from self._record(kind, file, value, (index,))

    def _source(self, file: YamlFile) -> dict[str, Any]:
        rest = {key: value for key, value in file.value.items() if key not in _SOURCE_LISTS}
        part: dict[str, Any] = {"source": next(iter(self._record(Source, file, rest, ())), None)}
        for name, kind in _SOURCE_LISTS.items():
            items = file.value.get(name) or []
            part[name] = [record for index, item in enumerate(items)
                          for record in self._record(kind, file, item, (name, index), source=rest.get("key", ""))]
        return part

    def _record(self, kind: type[Record], file: YamlFile, value: Any, path: Path_, **given: str) -> list[Record]:
        """The validated record in a list, or an empty list and the problems noted."""
        if not isinstance(value, dict):
            self.problems.append(Problem("bad-value", "This must be a mapping.", file.locate(path)))
            return []
        raw = {**value, **given}
        if given:
            raw["location"] = file.locate(path)
        if not self._periods_read(file, raw, path):
            return []
        try:
            return [_adapter(kind).validate_python(raw)]
        except ValidationError as error:
            self.problems += [_problem(file, path, item) for item in error.errors()]
            return []

    def _periods_read(self, file: YamlFile, raw: dict[str, Any], path: Path_) -> bool:
        for name in ("as_of", "period"):
            if isinstance(raw.get(name), str):
                try:
                    raw[name] = parse_period(raw[name])
                except ValueError as error:
                    self.problems.append(Problem("bad-period", str(error), file.locate((*path, name))))
                    return False
        return True

    def _keyed(self, records: Any) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for record in records:
            if record is not None and found.setdefault(record.key, record) is not record:
                place = getattr(record, "location", None)
                self.problems.append(Problem("duplicate-record", f'The key "{record.key}" is used twice.',
                                             place or YamlFile(str(self.folder), None, {}, ()).locate(())))
        return found


@cache
def _adapter(kind: type[Record]) -> TypeAdapter[Record]:
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
