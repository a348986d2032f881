"""One seeded fault per problem code: an edit to the tiny world, and the place where the check must find it.

Each file is named after its code and holds `file` with `find` and `put`, or `file` with `add` (the whole new text),
or `remove`; `at`, the place as `file:line:column`; and `article: without` where the check is to run without a copy."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Fault:
    code: str
    at: str
    file: str = ""
    find: str = ""
    put: str = ""
    add: str = ""
    remove: str = ""
    article: str = "with"
    """"without" where a copy of the article would show a second fault."""

    def seed(self, world: Path) -> None:
        """Puts the fault into a copy of the world; a fault that changes nothing is a mistake in its file."""
        path = world / (self.remove or self.file)
        if self.remove:
            shutil.rmtree(path)
        elif self.add:
            path.write_text(self.add, encoding="utf-8")
        else:
            text = path.read_text(encoding="utf-8")
            assert self.find in text, f'{self.code}.yaml: "{self.find}" is not in {self.file}.'
            path.write_text(text.replace(self.find, self.put, 1), encoding="utf-8")


def read_faults() -> Iterator[Fault]:
    for path in sorted(FOLDER.glob("*.yaml")):
        yield Fault(path.stem, **yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader))
