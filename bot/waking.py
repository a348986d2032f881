"""What a question wakes: most questions hold no word that a rule is about, and to look up the words of a question costs
less than to ask every rule."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import reduce
from operator import attrgetter, or_
from typing import Generic, NamedTuple, Protocol, TypeVar

from knowledge import Mention, has_han

IN_HAN = "in han"
"""Among what is said, where something is written in Chinese."""
_KIND, _KEY, _TEXT = attrgetter("kind"), attrgetter("key"), attrgetter("text")


class Sleeper(Protocol):
    """A rule that would change nothing where a question has none of the words that wake it."""

    @property
    def wakes(self) -> frozenset[str]:
        """Empty where any question may wake it."""

    @property
    def beside(self) -> frozenset[str]:
        """More of them, of which it has to have one as well; empty where it need not."""


Rule = TypeVar("Rule", bound=Sleeper)


class Sleepers(Generic[Rule]):
    """Rules in their order. What a word does is one number, with two bits for each rule: in the lower half of the
    number those that it wakes, in the upper half those beside which it stands. So all rules are looked at at once."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self.always = 0
        by_word: dict[str, int] = {}
        for place, rule in enumerate(self.rules):
            for words, bit in ((rule.wakes, 1 << place), (rule.beside, 1 << place + len(self.rules))):
                self.always |= 0 if words else bit
                for word in words:
                    by_word[word] = by_word.get(word, 0) | bit
        self.by_word: Mapping[str, int] = by_word
        self.words = frozenset(by_word)
        self._bits = tuple(1 << place for place in range(len(self.rules)))
        self._all = (1 << len(self.rules)) - 1

    def awake(self, words: Iterable[str]) -> list[int]:
        """The places of the rules that the words wake, in order."""
        met = reduce(or_, map(self.by_word.__getitem__, self.words.intersection(words)), self.always)
        awake = met & met >> len(self.rules) & self._all
        places = []
        while awake:
            place = awake.bit_length() - 1
            places.append(place)
            awake ^= self._bits[place]
        places.reverse()
        return places


class Worded(NamedTuple):
    """Mentions, with what is said in them: looked up by many, and gathered again only where a rule changes them."""

    mentions: tuple[Mention, ...]
    said: set[str]


def worded(mentions: tuple[Mention, ...]) -> Worded:
    return Worded(mentions, said_in(mentions))


def said_in(mentions: tuple[Mention, ...]) -> set[str]:
    """The keys and kinds of the mentions and their words in lower case; and whether any is Chinese."""
    text = " ".join(map(_TEXT, mentions))
    said = set(text.casefold().split())
    if has_han(text):
        said.add(IN_HAN)
    said.update(map(_KIND, mentions), map(_KEY, mentions))
    return said
