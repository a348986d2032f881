"""How a language asks in a roundabout way, and the plain question that each way stands for: patterns of words as for
arithmetic, by kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from knowledge import Token, frozen

from bot.attempts.expression_words import ExpressionWords, Slots, read_patterns, words_of

_LISTS, _UNORDERED = "lists", "unordered"
_LIST, _AROUND = re.compile(r"<(\w+)>"), "/"
"""A list that a pattern names; what stands before the lists of words that may stand around."""
_MOST_TOKENS, _LONGEST_PHRASE = 40, 14
_FILLED = re.compile(r"\{(\w+)(?:/(\w+))?\}")
"""A place in a plain question for what was said: "{a}", or "{n/m}" for the one as a part of the other."""
Filled = tuple[str, Slots]
"""A plain question with its places, and where in the message what fills them stands."""


@frozen
class Unordered:
    """What has to be said of a question for it to mean the plain one, in any order: a run of each list, and in one
    stretch what fills each place. Beside that it has nothing but the words that may stand around."""

    plain: str
    needed: tuple[tuple[tuple[str, ...], ...], ...]
    places: tuple[str, ...]
    around: frozenset[str]

    def said_in(self, words: Sequence[str], numbers: Sequence[tuple[int, int]]) -> Filled | None:
        """How the places are filled; `numbers` is where numbers stand, of which a place may want the only one."""
        left = set(range(len(words)))
        slots: dict[str, tuple[int, int]] = {}
        for place in (place for place in self.places if len(place) > 1):
            if len(numbers) != 1:
                return None
            slots[place] = numbers[0]
            left -= set(range(*numbers[0]))
        for runs in self.needed:
            found = next((span for span in _said_runs(runs, words) if left.issuperset(range(*span))), None)
            if found is None:
                return None
            left -= set(range(*found))
        stretch = sorted(at for at in left if words[at] not in self.around)
        filled = [place for place in self.places if len(place) == 1]
        if bool(stretch) != bool(filled) or (stretch and stretch[-1] - stretch[0] >= len(stretch)):
            return None
        if stretch:
            slots.update(dict.fromkeys(filled, (stretch[0], stretch[-1] + 1)))
        return self.plain, slots


@frozen
class Rewordings:
    """One language's patterns; of each kind the plain question is what `ExpressionWords` calls the operation."""

    phrases: ExpressionWords = ExpressionWords()
    """Parts of messages, put in plain words wherever they stand."""
    wholes: ExpressionWords = ExpressionWords()
    """Whole questions that mean the plain one."""
    otherwise: ExpressionWords = ExpressionWords()
    """Whole questions that may mean the plain one, where nothing else answers them."""
    unordered: tuple[Unordered, ...] = ()
    """The same of questions that are known by their words, in whatever order these stand."""
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

    def said_anyhow(self, tokens: Sequence[Token], numbers: Sequence[tuple[int, int]]) -> Iterator[Filled]:
        """Every plain question whose words the message has, in whatever order."""
        words = words_of(tokens)
        for one in self.unordered if len(words) <= _MOST_TOKENS else ():
            if found := one.said_in(words, numbers):
                yield found

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
    ordered = {kind: found for kind, found in kinds.items() if kind not in (_LISTS, _UNORDERED)}
    read = {kind: read_patterns({**lists, **found}) for kind, found in ordered.items()}
    runs = read_patterns(lists).lists
    unordered = tuple(
        _unordered(plain, pattern, runs) for plain, found in kinds.get(_UNORDERED, {}).items() for pattern in found
    )
    return Rewordings(**read, unordered=unordered)


def _unordered(plain: str, pattern: str, runs: Mapping[str, tuple[tuple[str, ...], ...]]) -> Unordered:
    said, _, around = pattern.partition(_AROUND)
    needed = tuple(runs[name] for name in _LIST.findall(said))
    places = tuple(place[1] for place in places_in(said))
    idle = frozenset(word for name in _LIST.findall(around) for run in runs[name] for word in run)
    return Unordered(plain, needed, places, idle)


def _said_runs(runs: Sequence[tuple[str, ...]], words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where one of the runs is said; the longest are tried first."""
    for run in runs:
        for start in range(len(words) - len(run) + 1):
            if tuple(words[start : start + len(run)]) == run:
                yield start, start + len(run)


def places_in(plain: str) -> tuple[re.Match[str], ...]:
    """The places of a plain question that are to be filled."""
    return tuple(_FILLED.finditer(plain))
