"""Chinese characters typed for others that sound alike: an input method offers them by sound (同比赠速, 市赢率)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from itertools import combinations
from typing import NamedTuple

from knowledge.recognition.han import LONGEST_BY_SOUND, SHORTEST_BY_SOUND, may_sound_like_another
from knowledge.recognition.han_numbers import is_numeral
from knowledge.recognition.lexicon import Sense
from knowledge.recognition.spelling import Correction
from knowledge.recognition.spotted import Mention
from knowledge.recognition.tokens import Token

_TWO_SLIPS_FROM = 4
"""A phrase of so many characters may have two wrong ones."""
_BLANK = "_"
_NAMES = ("entity", "metric")


class _Doubtful(NamedTuple):
    """Which characters may be slips: the unknown ones, and beside one of them those that stand by themselves; of a
    phrase of two only where it is a name (阿哩云, 为软)."""

    unknown: frozenset[int]
    alone: frozenset[int]

    def within(self, start: int, end: int, *, named: bool) -> list[bool]:
        places = self.unknown | self.alone if named or end - start > SHORTEST_BY_SOUND else self.unknown
        return [place in places for place in range(start, end)]


class Homophones:
    """Reads a stretch that nothing knows as the one phrase that sounds like it.

    Only unknown characters are changed, and only where the dictionary knows no word, so that an everyday word is never
    bent into a name.
    """

    def __init__(self, phrases: Mapping[str, frozenset[Sense]], is_word: Callable[[str], bool]) -> None:
        self.phrases = phrases
        self.is_word = is_word

    def mended(
        self, tokens: tuple[Token, ...], mentions: Iterable[Mention]
    ) -> tuple[tuple[Token, ...], tuple[Correction, ...]]:
        """Tokens with mended characters, and what was mended; `mentions` are those of the tokens as typed."""
        seeds = [m for m in mentions if m.kind == "unknown" and m.end - m.start == len(m.key) and self._is_no_word(m)]
        if not seeds:
            return tokens, ()
        doubtful = _Doubtful(
            frozenset(place for m in seeds for place in range(m.start, m.end) if not is_numeral(tokens[place].norm)),
            frozenset(m.start for m in mentions if m.kind not in _NAMES and m.end - m.start == 1),
        )
        whole = [m for m in mentions if m.end - m.start > 1 and m not in seeds]
        mended, corrections = list(tokens), []
        done = 0
        for seed in seeds:
            if seed.start < done:
                continue
            if found := self._meant(tokens, seed, whole, doubtful, done):
                start, phrase = found
                done = start + len(phrase)
                mended[start:done] = [
                    token._replace(norm=character, stem=character)
                    for token, character in zip(tokens[start:done], phrase, strict=True)
                ]
                typed = "".join(token.text for token in tokens[start:done])
                corrections.append(Correction(typed, phrase, self._is_name(phrase)))
        return tuple(mended), tuple(corrections)

    def _is_no_word(self, mention: Mention) -> bool:
        return len(mention.key) == 1 or not self.is_word(mention.key)

    def _is_name(self, phrase: str) -> bool:
        return any(sense.kind in _NAMES for sense in self.phrases[phrase])

    def _meant(
        self, tokens: tuple[Token, ...], seed: Mention, whole: list[Mention], doubtful: _Doubtful, done: int
    ) -> tuple[int, str] | None:
        """Where a phrase begins that sounds like what is typed there, and the phrase; the longest first."""
        for length in range(LONGEST_BY_SOUND, SHORTEST_BY_SOUND - 1, -1):
            for start in range(max(done, seed.start - length + 1), min(seed.end, len(tokens) - length + 1)):
                end = start + length
                if any(m.start < end and start < m.end and not (start <= m.start and m.end <= end) for m in whole):
                    continue  # it would take a part of a word
                typed = "".join(token.norm for token in tokens[start:end])
                if len(typed) != length:
                    continue  # a number, or a word in letters
                if phrase := self._sounding_like(typed, doubtful, start):
                    return start, phrase
        return None

    def _sounding_like(self, typed: str, doubtful: _Doubtful, start: int) -> str | None:
        """The phrase, where all that sound alike stand for the same."""
        if not may_sound_like_another(typed) or self.is_word(typed):
            return None
        near = (phrase for blanked in _blanked(typed) for phrase in self._by_rest.get(blanked, ()))
        alike = [
            phrase
            for phrase in dict.fromkeys(near)
            if (self._is_name(phrase) or self.is_word(phrase))
            and _sounds_alike(typed, phrase, doubtful.within(start, start + len(typed), named=self._is_name(phrase)))
        ]
        meant = [{(sense.kind, sense.key) for sense in self.phrases[phrase]} for phrase in alike]
        return min(alike, key=self._place) if meant and set.intersection(*meant) else None

    def _place(self, phrase: str) -> int:
        """The proper name of a thing is listed before its other names."""
        return self._places[phrase]

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {phrase: place for place, phrase in enumerate(self.phrases)}

    @cached_property
    def _by_rest(self) -> Mapping[str, list[str]]:
        """The phrases by what is left of them without the characters that may be wrong."""
        found: dict[str, list[str]] = {}
        for phrase in self.phrases:
            for blanked in _blanked(phrase):
                found.setdefault(blanked, []).append(phrase)
        return found


def _blanked(phrase: str) -> Iterator[str]:
    """The phrase without each of its characters in turn; a long one without each two as well."""
    slips = 2 if len(phrase) >= _TWO_SLIPS_FROM else 1
    for places in (places for count in range(1, slips + 1) for places in combinations(range(len(phrase)), count)):
        yield "".join(_BLANK if place in places else character for place, character in enumerate(phrase))


def _sounds_alike(typed: str, meant: str, doubtful: list[bool]) -> bool:
    pairs = zip(typed, meant, doubtful, strict=True)
    return all(a == b or (doubted and _sound(a) == _sound(b)) for a, b, doubted in pairs)


@lru_cache(maxsize=32768)
def _sound(character: str) -> str:
    """Its commonest syllable without the tone. Loaded when the first such slip is met."""
    from pypinyin import Style, pinyin

    return pinyin(character, style=Style.NORMAL)[0][0]
