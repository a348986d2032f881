"""What a rule looks at: the folder as read, the day of the check, and a copy of an article where one is given."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from datetime import date
from pathlib import Path

from knowledge.loading import Loaded
from knowledge.locations import Locations, RecordKind
from knowledge.models import KnowledgeBase, Location
from knowledge.problems import Problem
from knowledge.recognition.quantities import QuantityReader
from knowledge.records import frozen

_READING_LANGUAGE = "en"
"""The language of the sources' printed figures and of our own texts."""


@frozen
class Examined:
    """Given to every rule."""

    folder: Path
    loaded: Loaded
    today: date
    article: Path | None = None
    heard: Collection[str] | None = None

    @property
    def base(self) -> KnowledgeBase:
        return self.loaded.base

    @property
    def locations(self) -> Locations:
        return self.loaded.locations

    @property
    def is_whole(self) -> bool:
        """Whether every record could be used: only then can something be called unused."""
        return not self.loaded.problems

    def at(self, kind: RecordKind, key: str, *inside: str | int) -> Location:
        return self.locations.of(kind, key, *inside)

    def quantity_reader(self) -> QuantityReader:
        return QuantityReader(self.base.vocabularies[_READING_LANGUAGE])


Rule = Callable[[Examined], Iterator[Problem]]
