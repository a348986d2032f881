"""Slips of the thumb in the commonest words: "hiw mch", "thsn", "haev". They are too short to be measured by their
distance from every known word, so that the slips themselves are written down, likeliest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SHORTEST_LEFT = 3
"""What is left of a word that lost a letter: two letters may stand for anything."""


def slips_of(words: Iterable[str]) -> Mapping[str, str]:
    """Each slip and the one word that it is a slip of; one that may be a slip of several words is none."""
    known = sorted(set(words))
    meant: dict[str, str] = {}
    for kind in _KINDS:
        found = sorted({(typed, word) for word in known for typed in kind(word) if typed not in known})
        for typed, pairs in groupby(found, key=lambda pair: pair[0]):
            likely = [word for _, word in pairs]
            meant.setdefault(typed, likely[0] if len(likely) == 1 else "")
    return {typed: word for typed, word in meant.items() if word}


def _swapped(word: str) -> Iterator[str]:
    """ "hwat", "haev", "si"."""
    for place in range(len(word) - 1):
        yield word[:place] + word[place + 1] + word[place] + word[place + 2 :]


def _dropped(word: str) -> Iterator[str]:
    """ "mch", "relly": hardly ever the first letter. What lost its end and has only three letters left looks like a
    ticker ("mos"), unless it ended in two of a kind, or in a silent letter ("wil", "hav")."""
    if len(word) > _SHORTEST_LEFT:
        last = len(word) - (len(word) == _SHORTEST_LEFT + 1 and not (word[-1] == "e" or word[-1] == word[-2]))
        yield from (word[:place] + word[place + 1 :] for place in range(1, last))


def _beheaded(word: str) -> Iterator[str]:
    """ "bove", "hich": of a word that leaves four letters at least."""
    if len(word) > _SHORTEST_LEFT + 1:
        yield word[1:]


def _doubled(word: str) -> Iterator[str]:
    """ "mucch"."""
    if len(word) >= _SHORTEST_LEFT:
        yield from (word[:place] + word[place:place + 1] + word[place:] for place in range(len(word)))


def _beside(word: str) -> Iterator[str]:
    """ "hiw", "thsn": a neighbouring key, of three letters only the middle one."""
    places = range(len(word)) if len(word) > _SHORTEST_LEFT else range(1, len(word) - 1)
    for place in places:
        yield from (word[:place] + key + word[place + 1 :] for key in _NEIGHBOURS.get(word[place], ""))


def _neighbours() -> Mapping[str, str]:
    """The keys beside each key, and those that touch it in the rows above and below."""
    found: dict[str, str] = {}
    for number, row in enumerate(_ROWS):
        above = _ROWS[number - 1] if number else ""
        below = _ROWS[number + 1] if number + 1 < len(_ROWS) else ""
        for place, key in enumerate(row):
            beside = row[max(0, place - 1) : place] + row[place + 1 : place + 2]
            found[key] = beside + above[place : place + 2] + below[max(0, place - 1) : place + 1]
    return found


_NEIGHBOURS = _neighbours()
_KINDS: tuple[Callable[[str], Iterator[str]], ...] = (_swapped, _dropped, _doubled, _beside, _beheaded)
