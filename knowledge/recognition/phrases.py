"""Phrases found token by token in a tree whose like branches are one: alternatives multiply phrases, not branches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Generic, TypeVar

from knowledge.records import frozen

Sense = TypeVar("Sense")
_Branch = tuple[tuple[Sense, ...], Mapping[str, Any]]
"""What the words so far stand for, and by which keys a longer phrase goes on. A plain tuple: there are many, and it
loads fastest."""


@frozen
class Phrases(Generic[Sense]):
    """`branches` are those after the first key of each phrase."""

    branches: Mapping[str, _Branch[Sense]]

    def found(self, keys: Sequence[tuple[str, ...]]) -> Iterator[tuple[int, int, tuple[Sense, ...]]]:
        """Every phrase in a text: its first token, the one after its last, and its senses. A token may have several
        keys; one without any ends every phrase."""
        first = self.branches
        keys = [*keys, ()]  # no phrase goes on past the last token
        for start, possible in enumerate(keys):
            end = start + 1
            branches = [first[key] for key in possible if key in first]
            while branches:
                senses: tuple[Sense, ...] = ()
                longer: list[_Branch[Sense]] = []
                for meant, following in branches:
                    senses += meant
                    for key in keys[end] if following else ():
                        if key in following:
                            longer.append(following[key])
                if senses:
                    yield start, end, senses
                branches = longer
                end += 1


class PhraseBuilder(Generic[Sense]):
    """Collects phrases."""

    def __init__(self) -> None:
        self.root: _Growing[Sense] = _Growing()

    def add(self, keys: Iterable[str], sense: Sense) -> None:
        branch = self.root
        for key in keys:
            longer = branch.following.get(key)
            if longer is None:
                if branch.following is _NONE:
                    branch.following = {}
                longer = branch.following[key] = _Growing()
            branch = longer
        if branch is not self.root and sense not in branch.senses:
            branch.senses = (*branch.senses, sense)

    def built(self) -> Phrases[Sense]:
        known: dict[Any, _Branch[Sense]] = {}
        return Phrases({key: _shared(branch, known) for key, branch in self.root.following.items()})


_NONE: dict[str, Any] = {}
"""Of the last word of a phrase, as most are: nothing follows it."""


class _Growing(Generic[Sense]):
    """A branch while phrases are added."""

    __slots__ = ("following", "senses")

    def __init__(self) -> None:
        self.senses: tuple[Sense, ...] = ()
        self.following: dict[str, _Growing[Sense]] = _NONE


def _shared(branch: _Growing[Sense], known: dict[Any, _Branch[Sense]]) -> _Branch[Sense]:
    """The branch itself, or one known before after which the same follows."""
    if not branch.following:
        return known.setdefault(branch.senses, (branch.senses, _NONE))
    following = {key: _shared(longer, known) for key, longer in branch.following.items()}
    # A branch is kept as long as `known` is, so that its id is its own.
    same = (branch.senses, frozenset([(key, id(longer)) for key, longer in following.items()]))
    return known.setdefault(same, (branch.senses, following))
