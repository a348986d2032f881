"""Phrases found token by token in a tree whose like branches are one: alternatives multiply phrases, not branches."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import Any, Generic, TypeVar

Sense = TypeVar("Sense")
_Branch = tuple[tuple[Sense, ...], Mapping[str, Any]]
"""What the words so far stand for, and by which keys a longer phrase goes on. A plain tuple: there are many, and it
loads fastest."""
_Begun = tuple[tuple[Sense, ...], list[Mapping[str, Any]], Set[str]]
_REMEMBERED = 65536
_SHELF = 3
"""So many letters of a first key say on which shelf its branch lies."""


class Phrases(Generic[Sense]):
    """`branches` are those after the first key of each phrase. In a compiled file they lie on shelves, each unpacked
    when one of its words comes: a process that answers one question needs few of them."""

    def __init__(self, branches: dict[str, _Branch[Sense]], packed: dict[str, bytes] | None = None) -> None:
        self._branches, self._packed = branches, packed or {}
        self._begun: dict[tuple[str, ...], _Begun[Sense]] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        shelves: dict[str, dict[str, _Branch[Sense]]] = {}
        for key, branch in self.branches.items():
            shelves.setdefault(key[:_SHELF], {})[key] = branch
        packed = {name: pickle.dumps(shelf, protocol=pickle.HIGHEST_PROTOCOL) for name, shelf in shelves.items()}
        return Phrases, ({}, packed)

    @property
    def branches(self) -> Mapping[str, _Branch[Sense]]:
        """All of them, unpacked."""
        for name in tuple(self._packed):
            self._unpack(name)
        return self._branches

    def _unpack(self, name: str) -> None:
        packed = self._packed.get(name)
        if packed is not None:
            self._branches.update(pickle.loads(packed))
            self._packed.pop(name, None)  # only now, for another thread may look for the same shelf

    def found(self, keys: Sequence[tuple[str, ...]]) -> list[tuple[int, int, tuple[Sense, ...]]]:
        """Every phrase in a text: its first token, the one after its last, and its senses. A token may have several
        keys; one without any ends every phrase."""
        begun = self._begun
        keys = [*keys, ()]  # no phrase goes on past the last token
        found: list[tuple[int, int, tuple[Sense, ...]]] = []
        for start, possible in enumerate(keys):
            senses, ways, second = begun.get(possible) or self._begin(possible)
            end = start + 1
            if senses:
                found.append((start, end, senses))
            if not ways or second.isdisjoint(keys[end]):
                continue  # as for most: no phrase begins with this token and the next
            while ways:
                senses = ()
                longer: list[Mapping[str, Any]] = []
                for following in ways:
                    for key in keys[end]:
                        if key in following:
                            meant, further = following[key]
                            senses += meant
                            if further:
                                longer.append(further)
                end += 1
                if senses:
                    found.append((start, end, senses))
                ways = longer
        return found

    def _begin(self, keys: tuple[str, ...]) -> _Begun[Sense]:
        """What a token stands for by itself, by which keys longer phrases go on, and all of these keys; remembered, for
        the words of questions come again and again."""
        for key in keys if self._packed else ():
            self._unpack(key[:_SHELF])
        branches = [self._branches[key] for key in keys if key in self._branches]
        senses: tuple[Sense, ...] = ()
        for meant, _ in branches:
            senses += meant
        if len(self._begun) >= _REMEMBERED:
            self._begun.clear()
        ways = [following for _, following in branches if following]
        second = ways[0].keys() if len(ways) == 1 else frozenset().union(*ways)
        begun = self._begun[keys] = (senses, ways, second)
        return begun

    def endings(self) -> Iterator[tuple[tuple[str, ...], tuple[Sense, ...]]]:
        """Each branch at which phrases end, once: the keys of one of them, and what they stand for."""
        seen: set[int] = set()
        ways: list[tuple[tuple[str, ...], _Branch[Sense]]] = [((key,), branch) for key, branch in self.branches.items()]
        while ways:
            keys, branch = ways.pop()
            if id(branch) in seen:
                continue
            seen.add(id(branch))
            senses, following = branch
            if senses:
                yield keys, senses
            ways += [((*keys, key), longer) for key, longer in following.items()]


class PhraseBuilder(Generic[Sense]):
    """Collects phrases with their alternatives, of which no phrase is written out: thousands of forms of one phrase
    are a few places and the ways between them."""

    def __init__(self) -> None:
        self.root: _Place[Sense] = _Place()
        self.count = 0

    def add(self, choices: Sequence[Iterable[tuple[str, ...]]], sense: Sense) -> None:
        """A phrase is one of the choices after another, each so many keys, or none."""
        self.count += 1
        place: _Place[Sense] = _Place(((self.count, sense),))
        for chosen in reversed(choices):
            before: _Place[Sense] = _Place()
            for keys in chosen:
                before.go_on(keys, place)
            place = before
        self.root.go_on((), place)

    def built(self) -> Phrases[Sense]:
        merged = _Merged[Sense]()
        return Phrases({key: merged.branch(places) for key, places in self.root.following.items()})


_NONE: dict[str, Any] = {}
"""Of the last word of a phrase, as most are: nothing follows it."""


class _Place(Generic[Sense]):
    """Where one phrase has got to: what it stands for if it ends here, with its number in the order of phrases, and
    where each key leads."""

    __slots__ = ("ends", "following")

    def __init__(self, ends: tuple[tuple[int, Sense], ...] = ()) -> None:
        self.ends = ends
        self.following: dict[str, list[_Place[Sense]]] = {}

    def go_on(self, keys: tuple[str, ...], place: _Place[Sense]) -> None:
        if not keys:
            self.ends += place.ends
            for key, places in place.following.items():
                self.following.setdefault(key, []).extend(places)
            return
        for key in reversed(keys[1:]):
            before: _Place[Sense] = _Place()
            before.following[key] = [place]
            place = before
        self.following.setdefault(keys[0], []).append(place)


class _Merged(Generic[Sense]):
    """The branches of all phrases in one: a branch stands for all places that the same words lead to."""

    def __init__(self) -> None:
        self.by_places: dict[frozenset[int], _Branch[Sense]] = {}
        self.known: dict[Any, _Branch[Sense]] = {}

    def branch(self, places: Sequence[_Place[Sense]]) -> _Branch[Sense]:
        """Places are compared by id: each is kept by the builder's root."""
        same = frozenset(map(id, places))
        branch = self.by_places.get(same)
        if branch is None:
            branch = self.by_places[same] = self._merge({id(place): place for place in places}.values())
        return branch

    def _merge(self, places: Iterable[_Place[Sense]]) -> _Branch[Sense]:
        senses = tuple(dict.fromkeys(sense for _, sense in sorted(end for place in places for end in place.ends)))
        leading: dict[str, list[_Place[Sense]]] = {}
        for place in places:
            for key, next_places in place.following.items():
                leading.setdefault(key, []).extend(next_places)
        if not leading:
            return self.known.setdefault(senses, (senses, _NONE))
        following = {key: self.branch(next_places) for key, next_places in leading.items()}
        # Those after which the same follows are one. A branch is kept as long as `known` is: its id is its own.
        shared = (senses, frozenset([(key, id(longer)) for key, longer in following.items()]))
        return self.known.setdefault(shared, (senses, following))
