"""Phrases written in one line with their alternatives: "[us|american] [|big] firms" stands for four phrases."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterable, Iterator, Sequence

from knowledge.recognition.han import has_han

_PART = re.compile(r"\[([^\[\]]*)\]")
_DECIDED_BY_NEIGHBOURS = re.compile(r"[<>=~≈]")
"""What stands beside such a sign decides whether it is one."""


def count_written(phrase: str) -> int:
    """How many texts `written_choices` writes out at most, without writing them out."""
    return sum(math.prod(len(part) for part in place) for place in _places(phrase))


def alternatives(phrase: str) -> tuple[str, ...]:
    """Every phrase that the brackets allow, in the order written; a phrase without brackets is returned as it is."""
    if "[" not in phrase:
        return (phrase,)
    return _joined(_parts(phrase))


def written_choices(phrase: str) -> tuple[tuple[str, ...], ...]:
    """The same phrases as `alternatives`, not written out: one text from each place, in order, makes a phrase. No word
    goes from one place into the next, so that each text can be read by itself; an empty text adds nothing."""
    if "[" not in phrase:
        return ((phrase,),)
    return tuple(_joined(place) for place in _places(phrase))


def _places(phrase: str) -> list[list[list[str]]]:
    """The parts of a phrase by place: those that a word may go on over stand at one."""
    parts = [part for part in _parts(phrase) if part != [""]]
    # "U.S." is one word, but not behind a Chinese character.
    if _DECIDED_BY_NEIGHBOURS.search(phrase) or ("." in phrase and has_han(phrase)):
        return [parts]
    places: list[list[list[str]]] = []
    for index, part in enumerate(parts):
        if index and not _is_between_words(parts[:index], parts[index:]):
            places[-1].append(part)
        else:
            places.append([part])
    return places


def _parts(phrase: str) -> list[list[str]]:
    """The texts that may stand at each place. re.split puts what stood in brackets at every odd place."""
    return [part.split("|") if place % 2 else [part] for place, part in enumerate(_PART.split(phrase))]


def _joined(parts: Sequence[Sequence[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(" ".join("".join(chosen).split()) for chosen in itertools.product(*parts)))


def _is_between_words(before: Sequence[Sequence[str]], after: Sequence[Sequence[str]]) -> bool:
    """Whether no word can go on over this place: each way, a space or a Chinese character stands beside it."""
    last = {text[-1] for text in _nearest(reversed(before))}
    first = {text[0] for text in _nearest(after)}
    return all(_stands_apart(c) for c in last) or all(_stands_apart(c) for c in first)


def _nearest(parts: Iterable[Sequence[str]]) -> Iterator[str]:
    """The texts that may come first; where a part may be left out, those of the next as well."""
    for part in parts:
        yield from filter(None, part)
        if all(part):
            return


def _stands_apart(character: str) -> bool:
    return character.isspace() or has_han(character)
