"""Phrases found token by token in one flat mapping: it loads faster than a tree, and takes less memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Generic, TypeVar

from knowledge.records import frozen

Sense = TypeVar("Sense")


@frozen
class Phrases(Generic[Sense]):
    """A phrase is the keys of its tokens with spaces between them."""

    senses: Mapping[str, tuple[Sense, ...]]
    beginnings: frozenset[str]
    """What longer phrases begin with."""

    def found(self, keys: Sequence[tuple[str, ...]]) -> Iterator[tuple[int, int, tuple[Sense, ...]]]:
        """Every phrase in a text: its first token, the one after its last, and its senses. A token may have several
        keys; one without any ends every phrase."""
        known, beginnings = self.senses, self.beginnings
        keys = [*keys, ()]  # no phrase goes on past the last token
        for start, possible in enumerate(keys):
            end, paths = start + 1, [*possible]
            while paths:
                senses: tuple[Sense, ...] = ()
                for path in paths:
                    if path in known:
                        senses += known[path]
                if senses:
                    yield start, end, senses
                paths = [f"{path} {key}" for path in paths if path in beginnings for key in keys[end]]
                end += 1


class PhraseBuilder(Generic[Sense]):
    """Collects phrases."""

    def __init__(self) -> None:
        self.senses: dict[str, tuple[Sense, ...]] = {}
        self.beginnings: set[str] = set()
        self.shared: dict[tuple[Sense, ...], tuple[Sense, ...]] = {}

    def add(self, keys: Iterable[str], sense: Sense) -> None:
        path = ""
        for key in keys:
            if path:
                self.beginnings.add(path)
            path = f"{path} {key}" if path else key
        known = self.senses.get(path, ())
        if path and sense not in known:
            # The same few meanings belong to many phrases: they share one tuple, in memory and in a compiled file.
            self.senses[path] = self.shared.setdefault((*known, sense), (*known, sense))

    def built(self) -> Phrases[Sense]:
        return Phrases(self.senses, frozenset(self.beginnings))
