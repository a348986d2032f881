"""The dictionary of everyday words: of what kind a word is that neither names anything nor asks for anything."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Literal, get_args

from knowledge.recognition.candidates import Candidates
from knowledge.recognition.segmentation import best_cut

WordKind = Literal["people", "thoughts", "things", "modifiers", "adverbs", "verbs"]
"""journalist, idea, oxygen, lovely, soon, steal."""
WORD_KINDS: tuple[WordKind, ...] = get_args(WordKind)

_SHORTEST_STEM = 3
_SHORTEST_SLIP = 5
_LONGEST_HAN = 4
_REMEMBERED = 8192
_NO_NAMES = frozenset({"modifiers", "adverbs", "verbs"})
# Inflections and what the word loses and gains without them, the likelier first.
_ENDINGS = (
    ("", ""), ("s", ""), ("es", ""), ("ies", "y"),
    ("ed", ""), ("ed", "e"), ("ied", "y"), ("ing", ""), ("ing", "e"), ("in", ""), ("in", "e"),
    ("er", ""), ("er", "e"), ("est", ""), ("est", "e"),
)


class OrdinaryWords:
    """Words by kind. Sorted when the first unknown word comes: most questions hold none."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.texts = texts
        self.slips: dict[str, WordKind | None] = {}

    def kind_of(self, word: str) -> WordKind | None:
        """The kind of a word in lower case, in any inflection; None for what is in no dictionary."""
        return next((self._kinds[form] for form in _forms(word) if form in self._kinds), None)

    def lists(self, word: str) -> bool:
        """Whether a dictionary has the word as it is written."""
        return word in self._kinds

    def cut(self, run: str) -> tuple[str, ...]:
        """A run of Chinese characters as words of the dictionary, the fewest; as it is where some part is no word."""
        length = len(run)
        spans = [
            ((start, end), 0)
            for start in range(length)
            for end in range(start + 1, min(start + _LONGEST_HAN, length) + 1)
            if run[start:end] in self._kinds
        ]
        words = sorted(best_cut(spans, length, frozenset()))
        whole = sum(end - start for start, end in words) == length
        return tuple(run[start:end] for start, end in words) if whole else (run,)

    def slip_of(self, word: str) -> WordKind | None:
        """The kind of the everyday word of which this is a slip of the thumb; None where it may be a name as well:
        names are coined from things and people ("tomato", "Zomato"), hardly ever from verbs and modifiers."""
        if len(word) < _SHORTEST_SLIP:
            return None
        if word not in self.slips:
            if len(self.slips) >= _REMEMBERED:
                self.slips.clear()
            self.slips[word] = self._slip_of(word)
        return self.slips[word]

    def _slip_of(self, word: str) -> WordKind | None:
        near = {self.kind_of(found) for found in self._candidates.nearest(word, 1)}
        return next(iter(near)) if near and near <= _NO_NAMES else None

    @cached_property
    def _candidates(self) -> Candidates:
        return Candidates(sorted(self._kinds))

    @cached_property
    def _kinds(self) -> Mapping[str, WordKind]:
        """A word of several kinds is of the first of them."""
        kinds: dict[str, WordKind] = {}
        for kind in WORD_KINDS:
            for word in self.texts.get(kind, "").split():
                kinds.setdefault(word, kind)
        return kinds


def _forms(word: str) -> Iterator[str]:
    """The word as it may stand in a dictionary."""
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            stem = word[: len(word) - len(ending)]
            yield stem + instead
            if ending in ("ed", "ing", "in", "er", "est") and not instead and stem[-1] == stem[-2]:
                yield stem[:-1]
