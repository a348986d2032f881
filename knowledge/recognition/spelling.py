"""Mends misspelt words against the words the lexicon knows; every mend is kept, to be shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from itertools import pairwise
from operator import attrgetter

from knowledge.recognition.candidates import Candidates
from knowledge.recognition.lexicon import Lexicon
from knowledge.recognition.ordinary import OrdinaryWords
from knowledge.recognition.slips import slips_of
from knowledge.recognition.tokens import Token, stem
from knowledge.records import frozen

_NORM = attrgetter("norm")
_SHORTEST_TYPO = 4
_SHORTEST_TYPO_OF_A_WORD = 5
# Short everyday words are one slip from a filler word and mean something else ("bread", "dread").
_SHORTEST_TYPO_OF_FILLER = 7
_TWO_EDITS_FROM = 9
_SHORTEST_PART = 3
_SHORTEST_SPLIT = 2 * _SHORTEST_PART
"""Letters of a name that may be typed as two words."""
_REMEMBERED = 8192
_LONGEST_ACRONYM = 4
_DROPPED_G = "in"
_VOWELS = frozenset("aeiou")
_NEVER_DOUBLED = _VOWELS | frozenset("wxy")


@frozen
class Correction:
    """A word read as another. `is_name` where the other is a name or a metric's word: shown to the user."""

    typed: str
    read_as: str
    is_name: bool


class Speller:
    """Corrects single words, and words joined or split by a slip of the thumb.

    Only words that nothing knows are touched, so an everyday word in the vocabulary is never bent into a name.
    """

    def __init__(self, lexicon: Lexicon, ordinary: OrdinaryWords, commonest: tuple[str, ...] = ()) -> None:
        self.lexicon = lexicon
        self.ordinary = ordinary
        self.commonest = commonest
        self.stems = frozenset(stem(word) for word, kind in lexicon.words.items() if kind != "entity")
        self.names = frozenset(word for word, kind in lexicon.words.items() if kind == "entity")
        long = [name for name in self.names if len(name) >= _SHORTEST_SPLIT]
        self.splittable = frozenset((*long, *(f"{name}s" for name in long)))
        self.beginnings = frozenset(name[:end] for name in self.splittable for end in range(1, len(name)))
        # A word that only hints is no slip, and nothing is read as it: the nearest word with a meaning is.
        heard = (word for word, kind in lexicon.words.items() if kind != "hint" and len(word) >= _SHORTEST_TYPO)
        self.candidates = Candidates(tuple(heard))
        self.candidates.prepare()
        self.suggested: dict[tuple[str, bool], str | None] = {}

    def correct(self, tokens: tuple[Token, ...]) -> tuple[tuple[Token, ...], tuple[Correction, ...]]:
        """Tokens with mended words, and what was mended."""
        words = self.lexicon.words
        doubtful = [token for token in tokens if token.norm not in words]
        if all(map(self.knows, doubtful)) and not self._has_split_name(tokens):
            return tokens, ()
        mended: list[Token] = []
        corrections: list[Correction] = []
        index = 0
        while index < len(tokens):
            new, used, correction = self._mend(tokens, index)
            mended += new
            index += used
            if correction:
                corrections.append(correction)
        return tuple(mended), tuple(corrections)

    def knows(self, token: Token) -> bool:
        """Whether a token needs no mending: a known word, a number, a sign."""
        norm, words = token.norm, self.lexicon.words
        if norm in words:
            return True
        if norm in self._slips and norm == token.text and self.ordinary.kind_of(norm) is None:
            return False  # "stuf", though it is the stem of "stuffed"
        if token.stem in self.stems or norm.removesuffix("s") in words:
            return True
        if self._with_its_g(norm):
            return False
        if token.is_number or token.is_stop or not (norm.isalpha() and norm.isascii()):
            return True
        return self.ordinary.kind_of(norm) is not None and not self._lacks_a_letter(norm)

    def _lacks_a_letter(self, word: str) -> bool:
        """ "biger", "bigest": a short syllable doubles its last consonant before an ending."""
        base = next((word.removesuffix(end) for end in ("est", "er") if word.endswith(end)), "")
        short = len(base) == 3 and base[1] in _VOWELS and not {base[0], base[2]} & _NEVER_DOUBLED
        return short and not self.ordinary.lists(word) and self.ordinary.kind_of(f"{base}e") is None

    def _with_its_g(self, word: str) -> str | None:
        """ "makin money", "tradin at": a form in "-ing" as it is spoken, where that means something here and the word
        as it stands means nothing ("margin", "Berlin")."""
        spoken = word.endswith(_DROPPED_G) and not self.ordinary.lists(word)
        return f"{word}g" if spoken and f"{word}g" in self.lexicon.words else None

    def _mend(self, tokens: tuple[Token, ...], index: int) -> tuple[list[Token], int, Correction | None]:
        token = tokens[index]
        if joined := self._joined(tokens, index):
            typed = f"{token.text} {tokens[index + 1].text}"
            return [joined], 2, Correction(typed, joined.norm, self._is_name(joined.norm))
        if self.knows(token):
            return [token], 1, None
        if spoken := self._with_its_g(token.norm):
            return [_as(token, spoken)], 1, Correction(token.text, spoken, self._is_name(spoken))
        if common := self._slips.get(token.norm) if _is_no_name(tokens, index) else None:
            return [_as(token, common)], 1, Correction(token.text, common, self._is_name(common))
        capital = self._looks_like_a_name(tokens, index)
        plain = token.norm.removesuffix("s")
        nearest = self.suggestion(token.norm, names_only=capital)
        if nearest and not self._is_name(nearest) and _is_an_acronym(tokens, index) and len(nearest) > len(token.norm):
            return [token], 1, None  # "NEPA" is no Nepal
        if word := nearest or (
            plain != token.norm and self.suggestion(plain, names_only=True)
        ):
            return [_as(token, word)], 1, Correction(token.text, word, self._is_name(word))
        if word := self._written_out(token.norm):
            return [_as(token, word)], 1, Correction(token.text, word, self._is_name(word))
        if parts := self._parts(token):
            named = any(map(self._is_name, parts))
            return [_as(token, part) for part in parts], 1, Correction(token.text, " ".join(parts), named)
        return [token], 1, None

    @staticmethod
    def _looks_like_a_name(tokens: tuple[Token, ...], index: int) -> bool:
        """A capital within a sentence; a shouted message has capitals everywhere and proves nothing."""
        text = tokens[index].text
        return text[0].isupper() and text[1:].islower() and index > 0 and not tokens[index - 1].is_stop

    def suggestion(self, word: str, *, names_only: bool = False) -> str | None:
        """The one known word that is nearest, or None: too short, too far, or two equally near."""
        if len(word) < _SHORTEST_TYPO:
            return None
        key = (word, names_only)
        if key not in self.suggested:
            if len(self.suggested) >= _REMEMBERED:
                self.suggested.clear()
            self.suggested[key] = self._suggestion(word, names_only)
        return self.suggested[key]

    def _suggestion(self, word: str, names_only: bool) -> str | None:
        best = self.candidates.nearest(word, 2 if len(word) >= _TWO_EDITS_FROM else 1)
        if names_only or len(word) < _SHORTEST_TYPO_OF_A_WORD:
            best = [
                known
                for known in best
                if self._is_name(known) or (not names_only and self._is_plain_slip(word, known))
            ]
        if len(word) < _SHORTEST_TYPO_OF_FILLER:
            best = [known for known in best if self.lexicon.words.get(known) != "filler"]
        return self._only(word, best)

    @staticmethod
    def _is_plain_slip(word: str, known: str) -> bool:
        """ "clud", "shre", "waht", "hihg": short words lose a letter, or swap two behind the first, more often than
        they change one."""
        dropped = len(known) == len(word) + 1 and known[0] == word[0]
        swapped = sorted(known) == sorted(word) and known[0] == word[0]
        return dropped or swapped

    def _only(self, word: str, best: list[str]) -> str | None:
        """Of equally near words, the one with the same letters ("moeny"), then the one that starts alike, then the one
        that ends alike, then one that is more than filler, then a name; none where they mean different things."""
        closer: tuple[Callable[[str], bool], ...] = (
            lambda known: known[0] == word[0],
            lambda known: known[-1] == word[-1],
            lambda known: self.lexicon.words.get(known) != "filler",
            self._is_name,
        )
        best = [known for known in best if sorted(known) == sorted(word)] or best
        for is_closer in closer:
            if best and not self._agree(best):
                best = [known for known in best if is_closer(known)]
        return max(best, key=len) if self._agree(best) else None

    def _agree(self, words: list[str]) -> bool:
        """Whether all stand for the same: one stem, names of one entity, or one cue."""
        owners = [self.lexicon.owners.get(word, frozenset((word,))) for word in words]
        return bool(words) and (len({stem(word) for word in words}) == 1 or bool(frozenset.intersection(*owners)))

    def _is_name(self, word: str) -> bool:
        return self.lexicon.words.get(word) in ("entity", "metric")

    def _written_out(self, word: str) -> str | None:
        """What a short form of a chat stands for: a word broken off ("consec"), or one without its vowels ("mrkt").
        Never a name: tickers look like that too."""
        if len(word) >= _SHORTEST_TYPO and (begun := self._begun.get(word[:_SHORTEST_TYPO])):
            longer = [known for known in begun if known.startswith(word) and len(known) > len(word) + 1]
            if longer and self._agree(longer):
                return min(longer, key=len)
        found = self._bare.get(word, []) if _VOWELS.isdisjoint(word) else []
        meant = [known for known in found if self.lexicon.words.get(known) != "filler"]
        return min(meant, key=len) if meant and self._agree(found) else None

    @cached_property
    def _slips(self) -> Mapping[str, str]:
        return slips_of(self.commonest)

    @cached_property
    def _meaning(self) -> list[str]:
        words = self.lexicon.words.items()
        return [word for word, kind in words if kind in ("cue", "metric", "group") and word.isalpha()]

    @cached_property
    def _begun(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = {}
        for word in self._meaning:
            found.setdefault(word[:_SHORTEST_TYPO], []).append(word)
        return found

    @cached_property
    def _bare(self) -> Mapping[str, list[str]]:
        """Filler too: a short form that may stand for any of several words is left alone."""
        found: dict[str, list[str]] = {}
        for word in (*self._meaning, *(word for word, kind in self.lexicon.words.items() if kind == "filler")):
            bare = word[:1] + "".join(letter for letter in word[1:] if letter not in _VOWELS)
            if _SHORTEST_PART <= len(bare) < len(word) and word[:1] not in _VOWELS:
                found.setdefault(bare, []).append(word)
        return found

    def _joined(self, tokens: tuple[Token, ...], index: int) -> Token | None:
        """ "ali baba", "micro soft": two tokens that together are a name, or "rev enue": a word split in two."""
        if index + 1 >= len(tokens) or not (tokens[index].norm.isalpha() and tokens[index + 1].norm.isalpha()):
            return None
        both = tokens[index].norm + tokens[index + 1].norm
        slipped = not (self.knows(tokens[index]) and self.knows(tokens[index + 1]))
        if not slipped and len(tokens[index + 1].norm) == 1:
            return None  # "Latin America n Asia"
        for name in (both, both.removesuffix("s")):
            if len(name) >= _SHORTEST_SPLIT and (name in self.names or (slipped and name in self.lexicon.words)):
                return _as(tokens[index], name)._replace(end=tokens[index + 1].end)
        return None

    def _has_split_name(self, tokens: tuple[Token, ...]) -> bool:
        """Whether two of the tokens, all of them known, are together a name."""
        beginnings = self.beginnings
        return not self.splittable.isdisjoint([
            one + two for one, two in pairwise(map(_NORM, tokens)) if one in beginnings
        ])

    def _parts(self, token: Token) -> tuple[str, str] | None:
        """ "alibabacloud", "marketshare": one token that is two known words, one of them more than filler."""
        word = token.norm
        for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
            first, second = word[:cut], word[cut:]
            kinds = {self._kind(first), self._kind(second)}
            if None not in kinds and (kinds & {"entity", "metric"} or kinds == {"cue"}):
                return first, second
        return None

    def _kind(self, word: str) -> str | None:
        return self.lexicon.words.get(word) or self.lexicon.words.get(word.removesuffix("s"))


def _is_no_name(tokens: tuple[Token, ...], index: int) -> bool:
    """In small letters, or opening the message: a name that is one letter from a common word has its capital."""
    text = tokens[index].text
    return text.islower() or (index == 0 and text[1:].islower())


def _is_an_acronym(tokens: tuple[Token, ...], index: int) -> bool:
    """ "NEPA has cut the light": a few capitals in a message that is not shouted."""
    text = tokens[index].text
    shouted = all(token.text.isupper() for token in tokens if token.text.isalpha())
    return text.isupper() and len(text) <= _LONGEST_ACRONYM and not shouted


def _as(token: Token, word: str) -> Token:
    return token._replace(norm=word, stem=stem(word))
