"""What a question wakes: most questions hold no word that a rule is about, and to look up the words of a question costs
less than to ask every rule."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice
from operator import attrgetter, eq
from typing import Generic, NamedTuple, Protocol, TypeVar

from knowledge import Mention, has_han

SAID_TWICE, IN_HAN = "said twice", "in han"
"""Among what is said, where one word stands twice in a row, and where something is written in Chinese."""
_KIND, _KEY, _TEXT = attrgetter("kind"), attrgetter("key"), attrgetter("text")


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
        return sorted(self.always.union(*map(self.by_word.__getitem__, self.words.intersection(words))))


class Worded(NamedTuple):
    """Mentions, with what is said in them: looked up by many, and gathered again only where a rule changes them."""

    mentions: tuple[Mention, ...]
    said: set[str]


def worded(mentions: tuple[Mention, ...]) -> Worded:
    return Worded(mentions, said_in(mentions))


def said_in(mentions: tuple[Mention, ...]) -> set[str]:
    """The keys and kinds of the mentions and their words in lower case; whether one of these stands twice in a row, and
    whether any is Chinese."""
    text = " ".join(map(_TEXT, mentions))
    words = text.casefold().split()
    said = set(words)
    if len(said) < len(words) and any(map(eq, words, islice(words, 1, None))):
        said.add(SAID_TWICE)
    if has_han(text):
        said.add(IN_HAN)
    said.update(map(_KIND, mentions), map(_KEY, mentions))
    return said
