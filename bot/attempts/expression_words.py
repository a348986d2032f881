"""How a language says arithmetic: patterns of words with places for what is calculated with."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from itertools import groupby
from typing import NamedTuple

from knowledge import Token, frozen, replace, tokenize

_PIECE = re.compile(r"\{(?P<slot>\w+)\}|\[(?P<any>[^\]]*)\]|<(?P<list>\w+)(?P<perhaps>\?)?>|(?P<word>[^\s\[\]{}<>]+)")
_LISTS = "<"
"""What the key of a list of words begins with that patterns name ("<more>")."""


_NEVER, _FRAMES = "never", ("before", "behind")
_NO_OPERATIONS = frozenset(
    {
        "value", "that", "those", "first", "second", "level", "times", "of_market", "over_years", "raised", "lowered",
        "how_far_apart",
    }
)
"""Patterns that calculate nothing by themselves, or whose words are in every other question."""
COMPARED = "compared"
"""What all comparisons are one operation as."""
_COMPARISONS = (
    "above", "below", "at_least", "at_most", "above_by", "at_least_by", "above_that", "below_that", "which_more",
    "above_gap", "at_least_gap", "level_gap", "level_that", "level_rest", "above_but_below", "below_but_above",
)  # fmt: skip
_KIND = {**dict.fromkeys(_COMPARISONS, COMPARED), "spread_that": "spread"}

_LENGTHS = ("year", "quarter", "month")
_NO_WORDS: frozenset[str] = frozenset()

Span = tuple[int, int]
Slots = Mapping[str, Span]
_Runs = tuple[tuple[str, ...], ...]


class _Place(NamedTuple):
    """One piece of a pattern: a slot, or one of several runs of words, by their first; with `optional` none need be
    there. A list of words has a name as well, by which it is found which of them was said."""

    slot: str
    name: str = ""
    runs: Mapping[str, tuple[tuple[str, ...], ...]] = {}
    optional: bool = False


class _Stretch(NamedTuple):
    """Places between two slots, and the words one of which it has to begin with."""

    places: tuple[_Place, ...]
    begins: frozenset[str]


@frozen
class Pattern:
    """One way to say an operation."""

    operation: str
    places: tuple[_Place, ...]
    needed: tuple[frozenset[str], ...]
    """Of each run that may not be left out, the words that may begin it."""
    bits: int = 0
    """The same as bits; see `ExpressionWords.begun_by`."""
    stretches: tuple[_Stretch, ...] = ()
    """Its words between its slots."""

    def is_said_in_order(self, words: Sequence[str]) -> bool:
        """Whether all that is between its slots is said, one behind the other, whatever fills them."""
        behind = 0
        for stretch in self.stretches:
            end = _first_end(stretch, words, behind)
            if end is None:
                return False
            behind = end
        return True

    def ways(self, words: Sequence[str], span: Span) -> Iterator[Slots]:
        """Every way in which the words of the span are said by it."""
        there = frozenset(words[span[0] : span[1]])
        if not any(begins.isdisjoint(there) for begins in self.needed):
            yield from _ways(self.places, words, span[0], span[1])


@frozen
class ExpressionWords:
    """One language's patterns, in the order in which they are tried."""

    patterns: tuple[Pattern, ...] = ()
    begun_by: Mapping[str, int] = field(default_factory=dict)
    """Of each word, as bits, the pieces of patterns that it may begin."""
    woken_by: Mapping[str, frozenset[int]] = field(default_factory=dict)
    """Of each word, the places of the patterns whose rarest piece it may begin: without one none of them is said."""
    always: frozenset[int] = frozenset()
    """The places of the patterns that have no such piece."""
    own: frozenset[str] = frozenset()
    """Every word that some pattern or frame has."""
    hopeless: frozenset[str] = frozenset()
    """Words that no operand holds and no pattern has."""
    lists: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    """The lists of words that patterns or the reader name; of each run its words, the longest first."""

    word_sets: Mapping[str, frozenset[str]] = field(default_factory=dict)
    first_words: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def runs(self, name: str) -> tuple[tuple[str, ...], ...]:
        return self.lists.get(name, ())

    def words(self, name: str) -> frozenset[str]:
        """The words of a list, each by itself."""
        return self.word_sets.get(name, _NO_WORDS)

    def begins(self, name: str) -> frozenset[str]:
        """The words that a run of a list may begin with."""
        return self.first_words.get(name, _NO_WORDS)

    def has_none_of(self, text: str) -> bool:
        """Whether a word that nobody knows is in no pattern either."""
        return self.own.isdisjoint(_words(text))

    def says(self, name: str, words: Sequence[str]) -> bool:
        """Whether one run of a list is among the words."""
        if self.words(name).isdisjoint(words):
            return False
        return any(tuple(words[at : at + len(run)]) == run for run in self.runs(name) for at in range(len(words)))

    def said_in(self, words: Sequence[str]) -> Mapping[str, tuple[Pattern, ...]]:
        """The patterns of each operation that may be said with these words."""
        said = self._pieces_in(words)
        found: dict[str, tuple[Pattern, ...]] = {}
        woken = self.always.union(*(self.woken_by[word] for word in words if word in self.woken_by))
        for one in map(self.patterns.__getitem__, sorted(woken)):
            if said & one.bits == one.bits and one.is_said_in_order(words):
                found[one.operation] = (*found.get(one.operation, ()), one)
        return found

    def _pieces_in(self, words: Sequence[str]) -> int:
        said = 0
        for word in words:
            said |= self.begun_by.get(word, 0)
        return said


def operations_of(said: Mapping[str, tuple[Pattern, ...]]) -> frozenset[str]:
    """The operations that are said with these patterns; all comparisons are one, `COMPARED`."""
    return frozenset(_KIND.get(name, name) for name in said if name not in _NO_OPERATIONS)


def read_patterns(lists: Mapping[str, Sequence[str]]) -> ExpressionWords:
    """The patterns of a vocabulary."""
    words = {key.strip("<>"): tuple(map(_words, found)) for key, found in lists.items() if key.startswith(_LISTS)}
    patterns = tuple(
        _pattern(key, text, words) for key, found in lists.items() if not key.startswith(_LISTS) for text in found
    )
    in_order = {name: tuple(sorted(runs, key=len, reverse=True)) for name, runs in words.items()}
    pieces = list(dict.fromkeys(begins for one in patterns for begins in one.needed))
    begun_by: dict[str, int] = {}
    for bit, begins in enumerate(pieces):
        for word in begins:
            begun_by[word] = begun_by.get(word, 0) | 1 << bit
    bit_of = {begins: 1 << bit for bit, begins in enumerate(pieces)}
    woken_by, always = _woken_by(patterns)
    patterns = tuple(replace(one, bits=sum(bit_of[begins] for begins in set(one.needed))) for one in patterns)
    word_sets = {name: frozenset(word for run in runs for word in run) for name, runs in in_order.items()}
    first_words = {name: frozenset(run[0] for run in runs if run) for name, runs in in_order.items()}
    framing = {word for name in _FRAMES for run in in_order.get(name, ()) for word in run}
    own = framing | {word for one in patterns for place in one.places for runs in place.runs.values() for run in runs
                     for word in run}  # fmt: skip
    never = {word for run in in_order.get(_NEVER, ()) for word in run}
    return ExpressionWords(
        patterns, begun_by, woken_by, always, frozenset(own), frozenset(never - own), in_order, word_sets, first_words
    )


def _woken_by(patterns: tuple[Pattern, ...]) -> tuple[dict[str, frozenset[int]], frozenset[int]]:
    """The patterns by the words that may begin their rarest piece, and those without any piece."""
    common = Counter(begins for one in patterns for begins in set(one.needed))
    found: dict[str, set[int]] = {}
    for place, one in enumerate(patterns):
        for word in min(one.needed, key=lambda begins: common[begins], default=()):
            found.setdefault(word, set()).add(place)
    always = frozenset(place for place, one in enumerate(patterns) if not one.needed)
    return {word: frozenset(places) for word, places in found.items()}, always


def _pattern(operation: str, text: str, lists: Mapping[str, _Runs]) -> Pattern:
    if _PIECE.sub("", text).strip():
        raise ValueError(f"{operation}: {text}: neither words nor a slot: {_PIECE.sub('', text).strip()}")
    places = tuple(_place(piece, lists) for piece in _PIECE.finditer(text))
    length = _Place("", "", _by_first(tuple(run for name in _LENGTHS for run in lists.get(name, ()))))
    said = tuple(length if one.slot == "length" else one for one in places)
    needed = tuple(frozenset(one.runs) for one in said if one.runs and not one.optional)
    return Pattern(operation, places, needed, stretches=_stretches(said))


def _stretches(places: tuple[_Place, ...]) -> tuple[_Stretch, ...]:
    """What is between the slots that anything may fill, where it may not be left out as a whole."""
    found = (tuple(group) for is_slot, group in groupby(places, lambda place: bool(place.slot)) if not is_slot)
    return tuple(_stretch(stretch) for stretch in found if not all(place.optional for place in stretch))


def _stretch(places: tuple[_Place, ...]) -> _Stretch:
    needed = next(i for i, place in enumerate(places) if not place.optional)
    return _Stretch(places, frozenset(word for place in places[: needed + 1] for word in place.runs))


def _place(piece: re.Match[str], lists: Mapping[str, _Runs]) -> _Place:
    if slot := piece["slot"]:
        return _Place(slot)
    if name := piece["list"]:
        return _Place("", name, _by_first(lists[name]), bool(piece["perhaps"]))
    texts = piece["word"].split() if piece["word"] else piece["any"].split("|")
    runs = tuple(_words(text) for text in texts)
    return _Place("", "", _by_first(runs), () in runs)


def _by_first(runs: _Runs) -> dict[str, _Runs]:
    found: dict[str, _Runs] = {}
    for run in runs:
        if run:
            found[run[0]] = (*found.get(run[0], ()), run)
    return found


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
    for run in place.runs.get(words[start], ()) if start < end else ():
        stop = start + len(run)
        if stop <= end and tuple(words[start:stop]) == run:
            found = _ways(rest, words, stop, end)
            yield from ({place.name: (start, stop), **more} for more in found) if place.name else found
    if place.optional:
        yield from _ways(rest, words, start, end)


def _first_end(stretch: _Stretch, words: Sequence[str], behind: int) -> int | None:
    """Where the stretch ends that begins first from there on."""
    for start in range(behind, len(words)):
        if words[start] in stretch.begins and (end := _end(stretch.places, words, start)) is not None:
            return end
    return None


def _end(places: tuple[_Place, ...], words: Sequence[str], start: int) -> int | None:
    """Where these places end that begin here."""
    if not places:
        return start
    place, rest = places[0], places[1:]
    for run in place.runs.get(words[start], ()) if start < len(words) else ():
        stop = start + len(run)
        if tuple(words[start:stop]) == run and (end := _end(rest, words, stop)) is not None:
            return end
    return _end(rest, words, start) if place.optional else None


def words_of(tokens: Sequence[Token]) -> tuple[str, ...]:
    return tuple([token.norm for token in tokens])
