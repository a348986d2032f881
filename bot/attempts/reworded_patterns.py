"""How a language asks in a roundabout way, and the plain question that each way stands for: patterns of words as for
arithmetic, by kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from knowledge import Token, frozen

from bot.attempts.expression_words import ExpressionWords, Slots, read_patterns, words_of

_LISTS = "lists"
_MOST_TOKENS, _LONGEST_PHRASE = 40, 14
_FILLED = re.compile(r"\{(\w+)(?:/(\w+))?\}")
"""A place in a plain question for what was said: "{a}", or "{n/m}" for the one as a part of the other."""
Filled = tuple[str, Slots]
"""A plain question with its places, and where in the message what fills them stands."""


@frozen
class Rewordings:
    """One language's patterns; of each kind the plain question is what `ExpressionWords` calls the operation."""

    phrases: ExpressionWords = ExpressionWords()
    """Parts of messages, put in plain words wherever they stand."""
    wholes: ExpressionWords = ExpressionWords()
    """Whole questions that mean the plain one."""
    otherwise: ExpressionWords = ExpressionWords()
    """Whole questions that may mean the plain one, where nothing else answers them."""
    happened: ExpressionWords = ExpressionWords()
    """Questions for what happened at a time, by the question whether that did."""
    premises: ExpressionWords = ExpressionWords()
    """Questions that take something for granted, by the question whether it is so."""
    opposites: ExpressionWords = ExpressionWords()
    """Statements and questions that deny something, by the question whether it is so."""

    def phrases_in(self, tokens: Sequence[Token]) -> Iterator[tuple[int, int, Filled]]:
        """The phrases that may be said, each with where it begins and ends; the longest first at each place."""
        words = words_of(tokens)
        for plain, patterns in self.phrases.said_in(words).items() if len(words) <= _MOST_TOKENS else ():
            for start, end in _spans(len(words)):
                for pattern in patterns:
                    yield from ((start, end, (plain, slots)) for slots in pattern.ways(words, (start, end)))

    def said_as(self, kind: ExpressionWords, tokens: Sequence[Token]) -> Iterator[Filled]:
        """Every plain question of that kind that the whole message may stand for."""
        words = self._asking(words_of(tokens))
        for plain, patterns in kind.said_in(words).items() if 0 < len(words) <= _MOST_TOKENS else ():
            begin = self._begins(words_of(tokens))
            for pattern in patterns:
                for slots in pattern.ways(words, (0, len(words))):
                    yield plain, {name: (start + begin, end + begin) for name, (start, end) in slots.items()}

    def _asking(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """The words without what opens and closes a message and asks nothing."""
        begin, end = self._begins(words), len(words)
        while end > begin and words[end - 1] in self.wholes.words("behind"):
            end -= 1
        return words[begin:end]

    def _begins(self, words: tuple[str, ...]) -> int:
        opening = self.wholes.words("before")
        return next((place for place, word in enumerate(words) if word not in opening), len(words))


def _spans(length: int) -> Iterator[tuple[int, int]]:
    for start in range(length):
        for end in range(min(length, start + _LONGEST_PHRASE), start, -1):
            yield start, end


def read_rewordings(kinds: Mapping[str, Mapping[str, Sequence[str]]]) -> Rewordings:
    """The patterns of a vocabulary; the lists that they name are shared by all kinds."""
    lists = {f"<{name}>": words for name, words in kinds.get(_LISTS, {}).items()}
    return Rewordings(**{kind: read_patterns({**lists, **found}) for kind, found in kinds.items() if kind != _LISTS})


def places_in(plain: str) -> tuple[re.Match[str], ...]:
    """The places of a plain question that are to be filled."""
    return tuple(_FILLED.finditer(plain))
