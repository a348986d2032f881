"""Files stand where they are read, under the name of what they hold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePath

from knowledge.checks.examined import Examined
from knowledge.locations import RecordKind
from knowledge.models import Location
from knowledge.problems import Problem
from knowledge.vocabulary_files import PARTS

_ONE_EACH: dict[str, RecordKind] = {"entities": "entity", "metrics": "metric", "sources": "source"}
_READ = (*(f"{folder}/*.yaml" for folder in _ONE_EACH), "groups.yaml", "terms.yaml",
         *(f"vocabulary/*/{part}.yaml" for part in PARTS))


def check(examined: Examined) -> Iterator[Problem]:
    for file in sorted(examined.folder.rglob("*.y*ml")):
        yield from _stray(file.relative_to(examined.folder))
    for folder, kind in _ONE_EACH.items():
        for key in examined.locations.keys(kind):
            location = examined.at(kind, key, "key")
            path = PurePath(location.file)
            if path.parts[0] == folder and path.stem != key:
                yield Problem("misnamed-file", f'The file holds "{key}".', location, f'Name it "{key}.yaml".')


def _stray(path: Path) -> Iterator[Problem]:
    if not any(_is_like(path, pattern) for pattern in _READ):
        yield Problem("stray-file", "Nothing reads this file.", Location(str(path), 1, 1),
                      "Move it to where it is read, end its name in .yaml, or delete it.")


def _is_like(path: Path, pattern: str) -> bool:
    """Step by step: a pattern's star never crosses a folder."""
    return len(path.parts) == len(PurePath(pattern).parts) and path.match(pattern)
