"""How a language says arithmetic: patterns of words with places for what is calculated with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from typing import NamedTuple

from knowledge import Token, frozen, tokenize

_PIECE = re.compile(r"\{(?P<slot>\w+)\}|\[(?P<any>[^\]]*)\]|<(?P<list>\w+)(?P<perhaps>\?)?>|(?P<word>[^\s\[\]{}<>]+)")
_LISTS = "<"
"""What the key of a list of words begins with that patterns name ("<more>")."""


Span = tuple[int, int]
Slots = Mapping[str, Span]


class _Place(NamedTuple):
    """One piece of a pattern: a slot, or one of several runs of words; one with an empty run may be left out. A list of
    words has a name as well, by which it is found which of them was said."""

    slot: str
    name: str = ""
    runs: tuple[tuple[str, ...], ...] = ()


@frozen
class Pattern:
    """One way to say an operation."""

    operation: str
    places: tuple[_Place, ...]
    needed: tuple[frozenset[str], ...]
    """Of each run that may not be left out, the words that may begin it."""

    def ways(self, words: Sequence[str], span: Span) -> Iterator[Slots]:
        """Every way in which the words of the span are said by it."""
        there = frozenset(words[span[0] : span[1]])
        if not any(begins.isdisjoint(there) for begins in self.needed):
            yield from _ways(self.places, words, span[0], span[1])


@frozen
class ExpressionWords:
    """One language's patterns, in the order in which they are tried."""

    patterns: tuple[Pattern, ...] = ()
    telling: frozenset[str] = frozenset()
    """The words of them that are not in every question."""
    lists: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    """The lists of words that patterns or the reader name; of each run its words, the longest first."""

    def runs(self, name: str) -> tuple[tuple[str, ...], ...]:
        return self.lists.get(name, ())

    def words(self, name: str) -> frozenset[str]:
        """The words of a list of single words."""
        return frozenset(word for run in self.runs(name) for word in run)

    def says(self, name: str, words: Sequence[str]) -> bool:
        """Whether one run of a list is among the words."""
        return any(tuple(words[at : at + len(run)]) == run for run in self.runs(name) for at in range(len(words)))

    def of(self, *operations: str) -> tuple[Pattern, ...]:
        return tuple(one for one in self.patterns if one.operation in operations)


def read_patterns(lists: Mapping[str, Sequence[str]], everyday: frozenset[str]) -> ExpressionWords:
    """The patterns of a vocabulary; `everyday` words tell nothing of arithmetic."""
    words = {key.strip("<>"): tuple(map(_words, found)) for key, found in lists.items() if key.startswith(_LISTS)}
    patterns = tuple(
        _pattern(key, text, words) for key, found in lists.items() if not key.startswith(_LISTS) for text in found
    )
    said = {word for one in patterns for place in one.places for run in place.runs for word in run}
    lists_sorted = {name: tuple(sorted(runs, key=len, reverse=True)) for name, runs in words.items()}
    return ExpressionWords(patterns, frozenset(said) - everyday, lists_sorted)


def _pattern(operation: str, text: str, lists: Mapping[str, tuple[tuple[str, ...], ...]]) -> Pattern:
    if _PIECE.sub("", text).strip():
        raise ValueError(f"{operation}: {text}: neither words nor a slot: {_PIECE.sub('', text).strip()}")
    places = tuple(_place(piece, lists) for piece in _PIECE.finditer(text))
    needed = (place.runs for place in places if place.runs and () not in place.runs)
    return Pattern(operation, places, tuple(frozenset(run[0] for run in runs) for runs in needed))


def _place(piece: re.Match[str], lists: Mapping[str, tuple[tuple[str, ...], ...]]) -> _Place:
    if slot := piece["slot"]:
        return _Place(slot)
    if name := piece["list"]:
        return _Place("", name, (*lists[name], ()) if piece["perhaps"] else lists[name])
    texts = piece["word"].split() if piece["word"] else piece["any"].split("|")
    return _Place("", "", tuple(_words(text) for text in texts))


def _words(text: str) -> tuple[str, ...]:
    return tuple(token.norm for token in tokenize(text))


def _ways(places: tuple[_Place, ...], words: Sequence[str], start: int, end: int) -> Iterator[dict[str, Span]]:
    if not places:
        if start == end:
            yield {}
        return
    place, rest = places[0], places[1:]
    if place.slot:
        for stop in range(start + 1, end + 1) if rest else (end,):
            if stop > start:
                yield from ({place.slot: (start, stop), **more} for more in _ways(rest, words, stop, end))
        return
    for run in place.runs:
        stop = start + len(run)
        if stop <= end and tuple(words[start:stop]) == run:
            found = _ways(rest, words, stop, end)
            yield from ({place.name: (start, stop), **more} for more in found) if place.name else found


def words_of(tokens: Sequence[Token]) -> tuple[str, ...]:
    return tuple(token.norm for token in tokens)
