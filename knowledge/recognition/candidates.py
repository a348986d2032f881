"""Finds the known words within one or two slips of a typed one, without comparing it with every word.

A slip (a letter changed, dropped, added, or swapped with the next) takes at most one letter out of a word and puts
at most one into it. So of the letters of the typed word at most as many are missing in the known one as there are
slips, and the other way round. Which words of one length have a letter is one long number with a bit per word; a
few operations on such numbers leave the few words that are worth measuring, in the order in which they came.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping


class Candidates:
    """Words by length and letter. The numbers of a length are made with the first question about it, or beforehand."""

    def __init__(self, words: Iterable[str]) -> None:
        self.by_length: dict[int, list[str]] = {}
        for word in words:
            self.by_length.setdefault(len(word), []).append(word)
        self.having: dict[int, Mapping[str, int]] = {}

    def prepare(self) -> None:
        """Makes all numbers now: with many names the first misspelt word would wait for them."""
        self.having = {length: _having(words) for length, words in self.by_length.items()}

    def nearest(self, word: str, limit: int) -> list[str]:
        """All words with the fewest slips, at most `limit`: the shorter first, then in the order given."""
        from rapidfuzz.distance import OSA  # loaded only when something is misspelt

        best: list[str] = []
        for length in range(len(word) - limit, len(word) + limit + 1):
            for known in self._alike(word, length, limit):
                distance = OSA.distance(word, known, score_cutoff=limit)
                if distance < limit:
                    best, limit = [known], distance
                elif distance == limit:
                    best.append(known)
        return best

    def crowd(self, word: str) -> int:
        """How many words are as long as this one, give or take a letter."""
        return sum(len(self.by_length.get(length, ())) for length in range(len(word) - 1, len(word) + 2))

    def _alike(self, word: str, length: int, limit: int) -> Iterator[str]:
        """The words of a length that share enough letters with `word`."""
        words = self.by_length.get(length)
        if not words:
            return
        having = self.having.get(length) or self.having.setdefault(length, _having(words))
        everyone, letters = (1 << len(words)) - 1, set(word)
        lacking = [everyone & ~having.get(letter, 0) for letter in letters]
        left = everyone & ~_in_more_than(limit, lacking)
        left &= ~_in_more_than(limit, [having[letter] for letter in having if letter not in letters])
        for index in _set_bits(left):
            yield words[index]


def _having(words: list[str]) -> Mapping[str, int]:
    """For each letter the number whose bit i says that word i has it."""
    size = len(words) // 8 + 1
    rows: dict[str, bytearray] = {}
    for index, word in enumerate(words):
        place, bit = index >> 3, 1 << (index & 7)
        for letter in set(word):
            if letter not in rows:
                rows[letter] = bytearray(size)
            rows[letter][place] |= bit
    return {letter: int.from_bytes(row, "little") for letter, row in rows.items()}


def _in_more_than(limit: int, sets: list[int]) -> int:
    """The bits that are set in more than `limit` of the numbers; a limit is 1 or 2."""
    one = two = three = 0
    for bits in sets:
        three |= two & bits
        two |= one & bits
        one |= bits
    return two if limit == 1 else three if limit == 2 else one


def _set_bits(number: int) -> Iterator[int]:
    """The places of the set bits, lowest first, byte by byte: most bytes are empty."""
    for place, byte in enumerate(number.to_bytes(number.bit_length() // 8 + 1, "little")):
        while byte:
            low = byte & -byte
            yield place * 8 + low.bit_length() - 1
            byte ^= low
