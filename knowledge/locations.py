"""Where in the files each record and each of its fields stands, kept beside the base."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from typing import Any, Literal

from knowledge.models import Location
from knowledge.records import frozen
from knowledge.yaml_files import Path_, YamlFile

RecordKind = Literal[
    "entity",
    "group",
    "metric",
    "term",
    "source",
    "fact",
    "claim",
    "gap",
    "conflict",
    "cues",
    "hints",
    "expressions",
    "rewordings",
    "filler",
    "filler_more",
    "numbers",
    "names",
    "outside",
    "reading",
    "ordinary",
]
"""Kinds of record; the last ten are the files of a vocabulary, whose key is the language."""


@frozen
class _Anchor:
    file: YamlFile
    path: Path_


@frozen
class Locations:
    """Filled while files are read. Holds records that could not be used as well, so that what points at one
    is not called unknown."""

    _anchors: dict[tuple[RecordKind, str], _Anchor] = field(default_factory=dict)

    def add(self, kind: RecordKind, key: str, file: YamlFile, path: Path_ = ()) -> Location | None:
        """Notes a record; where the key is taken, keeps the first and returns its place."""
        anchor = self._anchors.setdefault((kind, key), _Anchor(file, path))
        return None if anchor.file is file and anchor.path == path else anchor.file.locate(anchor.path)

    def has(self, kind: RecordKind, key: str) -> bool:
        return (kind, key) in self._anchors

    def keys(self, kind: RecordKind) -> Iterator[str]:
        return (key for known, key in self._anchors if known == kind)

    def of(self, kind: RecordKind, key: str, *inside: str | int) -> Location:
        """The place of a record's value: `of("fact", "alibaba_pe", "also", 0, "printed")`; of what is nearest
        around it where the file does not hold that value."""
        anchor = self._anchors[kind, key]
        return anchor.file.locate((*anchor.path, *inside))

    def value(self, kind: RecordKind, key: str) -> Any:
        """The record as its file holds it, or an empty mapping where the file is missing."""
        anchor = self._anchors[kind, key]
        value = anchor.file.value
        for step in anchor.path:
            value = value[step]
        return value or {}
