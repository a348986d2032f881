"""What a question wakes: most questions hold no word that a rule is about, and to look up the words of a question costs
less than to ask every rule."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from operator import attrgetter
from typing import Generic, NamedTuple, Protocol, TypeVar

from knowledge import Mention

SAID_TWICE = "said twice"
"""Among what is said, where two mentions have a word in common."""
_KIND, _KEY = attrgetter("kind"), attrgetter("key")


class Sleeper(Protocol):
    """A rule that would change nothing where a question has none of the words that wake it."""

    @property
    def wakes(self) -> frozenset[str]:
        """Empty where any question may wake it."""


Rule = TypeVar("Rule", bound=Sleeper)


class Sleepers(Generic[Rule]):
    """Rules in their order."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self.always = frozenset(place for place, rule in enumerate(self.rules) if not rule.wakes)
        places: dict[str, list[int]] = {}
        for place, rule in enumerate(self.rules):
            for word in rule.wakes:
                places.setdefault(word, []).append(place)
        self.by_word: Mapping[str, frozenset[int]] = {word: frozenset(found) for word, found in places.items()}
        self.words = frozenset(places)

    def awake(self, words: Iterable[str]) -> list[int]:
        """The places of the rules that the words wake, in order."""
        return sorted(self.always.union(*[self.by_word[word] for word in self.words.intersection(words)]))


class Worded(NamedTuple):
    """Mentions, with what is said in them: looked up by many, and gathered again only where a rule changes them."""

    mentions: tuple[Mention, ...]
    said: set[str]


def worded(mentions: tuple[Mention, ...]) -> Worded:
    return Worded(mentions, said_in(mentions))


def said_in(mentions: tuple[Mention, ...]) -> set[str]:
    """The keys and kinds of the mentions, and their words in lower case; and whether one of these is said twice."""
    words = " ".join([m.text for m in mentions]).casefold().split()
    said = set(words)
    if len(said) < len(words):
        said.add(SAID_TWICE)
    said.update(map(_KIND, mentions), map(_KEY, mentions))
    return said
