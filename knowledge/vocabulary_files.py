"""One language's words, read from its folder: cues, filler, numbers, names, and what no source covers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, TypeVar

from knowledge.locations import Locations, RecordKind
from knowledge.models import Entity, Metric, OutsideWords, Vocabulary
from knowledge.problems import Problem
from knowledge.recognition.ordinary import WORD_KINDS
from knowledge.records import frozen
from knowledge.yaml_files import Path_, YamlFile, read_yaml

Number = TypeVar("Number", Decimal, int)
PARTS: tuple[RecordKind, ...] = (
    "cues", "hints", "filler", "filler_more", "numbers", "names", "outside", "reading", "ordinary",
    "expressions", "rewordings",
)
"""The files of a vocabulary."""
_NUMBER_KEYS = ("numbers", "scales", "fractions", "ordinals", "units", "months", "times")
_SMALL_WORDS = (
    "prepositions",
    "joints",
    "determiners",
    "personal",
    "stand_ins",
    "first_person",
    "asides",
    "resuming",
    "narrowing",
    "running_on",
    "scoping",
    "setting",
    "looking",
    "limiting",
    "framing",
    "framing_behind",
    "closings",
    "tags",
    "denying_tags",
    "of_the_field",
    "telling",
)
_WORDS = ("opening", "before_opening", "harmless_endings", "speakers_before", "clues", "commonest")
_READING_KEYS = (*_WORDS, *_SMALL_WORDS)
_REWORDING_KEYS = ("lists", "phrases", "wholes", "otherwise", "unordered", "happened", "premises", "opposites")
_OUTSIDE_KEYS = ("companies", "metrics", "places", "segments", "topics")


def read_vocabulary(folder: Path, root: Path, locations: Locations, problems: list[Problem]) -> Vocabulary:
    """A missing file leaves its part empty; what cannot be used is left out and noted."""
    parts = {name: _part(folder / f"{name}.yaml", root, problems) for name in PARTS}
    for name, part in parts.items():
        locations.add(name, folder.name, part.file)
    numbers, outside, reading = parts["numbers"], parts["outside"], parts["reading"]
    numbers.refuse_unknown((), _NUMBER_KEYS)
    outside.refuse_unknown((), _OUTSIDE_KEYS)
    reading.refuse_unknown((), _READING_KEYS)
    parts["rewordings"].refuse_unknown((), _REWORDING_KEYS)
    return Vocabulary(
        language=folder.name,
        cues=parts["cues"].phrase_lists(),
        hints=parts["hints"].phrase_lists(),
        filler={**parts["filler"].phrase_lists(), **parts["filler_more"].phrase_lists()},
        opening=reading.phrases(("opening",)),
        before_opening=reading.phrases(("before_opening",)),
        clues=reading.phrases(("clues",)),
        commonest=reading.phrases(("commonest",)),
        small_words={kind: reading.phrases((kind,)) for kind in _SMALL_WORDS},
        speakers_before=reading.phrases(("speakers_before",)),
        harmless_endings=reading.phrases(("harmless_endings",)),
        numbers=numbers.numbers("numbers", Decimal),
        scales=numbers.numbers("scales", Decimal),
        fractions=numbers.numbers("fractions", Decimal),
        ordinals=numbers.numbers("ordinals", int),
        units=numbers.phrase_lists("units"),
        months=numbers.numbers("months", int),
        times=numbers.phrase_lists("times"),
        names=parts["names"].phrase_lists(),
        outside=_outside(outside, locations),
        ordinary=parts["ordinary"].texts(WORD_KINDS),
        expressions=parts["expressions"].phrase_lists(),
        rewordings={kind: parts["rewordings"].phrase_lists(kind) for kind in parts["rewordings"].mapping(())},
    )


def _part(path: Path, root: Path, problems: list[Problem]) -> _Part:
    if not path.exists():
        return _Part(YamlFile(str(path.relative_to(root)), {}, {}, ()), problems)
    file = read_yaml(path, root)
    problems += file.problems
    return _Part(file, problems)


@frozen
class _Part:
    """One file of a vocabulary; every getter notes what is not of the form it asks for."""

    file: YamlFile
    problems: list[Problem]

    def mapping(self, path: Path_) -> dict[str, Any]:
        value = self._at(path)
        if isinstance(value, dict):
            return value
        self._refuse(path, "This must be a mapping.", value)
        return {}

    def items(self, path: Path_) -> list[Any]:
        value = self._at(path)
        if isinstance(value, list):
            return value
        self._refuse(path, "This must be a list.", value)
        return []

    def phrases(self, path: Path_) -> tuple[str, ...]:
        """A list of texts; empty texts would match nothing and are refused."""
        found = []
        for index, value in enumerate(self.items(path)):
            if isinstance(value, str) and value.strip():
                found.append(value)
            else:
                self._note((*path, index), "This must be a word or a phrase.")
        return tuple(found)

    def phrase_lists(self, *path: str) -> dict[str, tuple[str, ...]]:
        return {key: self.phrases((*path, key)) for key in self.mapping(path)}

    def texts(self, known: Iterable[str]) -> dict[str, str]:
        """Each key's text as it stands."""
        self.refuse_unknown((), known)
        found = {}
        for key, value in self.mapping(()).items():
            if isinstance(value, str):
                found[key] = value
            else:
                self._note((key,), "This must be one text.")
        return found

    def numbers(self, key: str, kind: Callable[[str], Number]) -> dict[str, Number]:
        found = {}
        for word, value in self.mapping((key,)).items():
            try:
                found[word] = kind(value)
            except (InvalidOperation, ValueError, TypeError):
                self._note((key, word), f'"{value}" is no number.')
        return found

    def refuse_unknown(self, path: Path_, known: Iterable[str]) -> None:
        for key in self.mapping(path):
            if key not in known:
                self._note((*path, key), f'The key "{key}" is not known here.', "unknown-key")

    def records(self, kind: str, needed: tuple[str, ...], more: tuple[str, ...] = ()) -> Iterator[tuple[Path_, Any]]:
        """The items of a list that have all the keys they need."""
        for index, item in enumerate(self.items((kind,))):
            path: Path_ = (kind, index)
            self.refuse_unknown(path, (*needed, *more))
            missing = [key for key in needed if isinstance(item, dict) and key not in item]
            for key in missing:
                self._note(path, f'The key "{key}" is missing.', "missing-key")
            if isinstance(item, dict) and not missing:
                yield path, item

    def _at(self, path: Path_) -> Any:
        value = self.file.value
        for step in path:
            value = value.get(step) if isinstance(value, dict) else value[int(step)]
        return value

    def _refuse(self, path: Path_, message: str, value: object) -> None:
        """A part that is left out or left empty is no fault."""
        if value is not None and not self.file.problems:
            self._note(path, message)

    def _note(self, path: Path_, message: str, code: str = "bad-value") -> None:
        self.problems.append(Problem(code, message, self.file.locate(path)))


def _outside(part: _Part, locations: Locations) -> OutsideWords:
    companies, metrics = [], []
    for path, item in part.records("companies", ("name", "names"), ("everyday",)):
        key = "outside:" + item["name"].casefold()
        companies.append(
            Entity(
                key,
                "company",
                item["name"],
                part.phrases((*path, "names")),
                covered=False,
                everyday=item.get("everyday") == "true",
            )
        )
        _note_once(part, locations, "entity", key, path)
    for path, item in part.records("metrics", ("key", "name", "names"), ("basis",)):
        key = "outside:" + item["key"]
        metrics.append(
            Metric(
                key,
                item["name"],
                "none",
                part.phrases((*path, "names")),
                covered=False,
                basis=item.get("basis") == "true",
            )
        )
        _note_once(part, locations, "metric", key, path)
    named = {
        kind: {
            item["name"]: part.phrases((*path, "names"))
            for path, item in part.records(kind, ("name", "names"), ("key",))
        }
        for kind in ("places", "segments", "topics")
    }
    return OutsideWords(tuple(companies), tuple(metrics), named["places"], named["segments"], named["topics"])


def _note_once(part: _Part, locations: Locations, kind: RecordKind, key: str, path: Path_) -> None:
    """Two languages may name one company; one file may not name it twice."""
    earlier = locations.add(kind, key, part.file, path)
    if earlier and earlier.file == part.file.name:
        part.problems.append(
            Problem(
                "duplicate-record",
                f'"{key.removeprefix("outside:")}" is listed twice.',
                part.file.locate(path),
                f"Put its names to those in line {earlier.line}.",
            )
        )
