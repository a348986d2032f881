"""A text as tokens: what is compared with the words that the vocabulary knows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache, partial
from operator import attrgetter
from typing import NamedTuple

import snowballstemmer

from knowledge.recognition.han import has_han, simplified

_HAN = r"[\u3400-\u9fff]"
_PICTURES = r"(?<=\w\s)[\u2600-\u27bf\U0001f300-\U0001faff]+"
"""Pictures between words: they part what stands before and behind, as a comma does."""
_NO_HAN = r"(?!)"
_REMEMBERED = 65536
_LONGEST_NUMBER = 18
"""Digits that a figure may have; what is longer is no figure of this field."""
_THOUSANDS = 3
"""Digits in a group behind a comma that sets thousands apart."""
_ABBREVIATIONS = frozenset({"vs", "v", "approx", "incl", "excl", "etc", "inc", "corp"})
_NUMBERED = frozenset({"no", "nr"})
"""Abbreviations only where a number follows ("No. 2")."""
_NUMBER_NEXT = re.compile(r"\s?\d")
_USER_NAME = re.compile(r"@\w+")
_LINK = re.compile(r"https?://\S+")
_IN_SHORT = re.compile(r"\btl;\s?dr\b", re.IGNORECASE)
"""The one word that is written with a stop in it."""
_LISTED = re.compile(r"(?:(?<=^)|(?<=[\s;,]))\(?(?:[Qq]?(\d)|([a-h]))(?:[.):]+|\s?[):]+)\s+(?=[^\W\d_])")
"""A number or letter before an item of a list: "1. ...", "b) ...", "Q2: ..."."""
_FIRSTS = frozenset({"1", "a"})
_INVISIBLE = frozenset({"Cf", "Cc", "Cs", "Co"})


@cache
def _token_pattern(letter: str, han: str) -> re.Pattern[str]:
    """One pass, no nested repetition: the time grows linearly with the text."""
    return re.compile(
        r"(?P<country>\b[Uu]\.[SsKk]\.?(?:[Aa]\.?)?(?![^\W_]))"
        r"|(?P<money>(?<![A-Za-z])(?i:(?:us|au?|ca?|hk|nz|nt|sg?|r|mx)\$|jp¥))"
        r"|(?P<number>\d+(?:[.,]\d+)*)"
        rf"|(?P<word>(?:{letter})+(?:['’](?:{letter})+)*)"
        rf"|(?P<han>{han})"
        r"|(?P<symbol>[$£¥฿\u20a0-\u20c0%#&+×÷]|[<>]=?(?=\s|\$?\d|$)|[≤≥]|(?<![\d%])[~≈](?=\s?\$?\d)|^[~≈]$|=(?=\s?(?:\?|$)))"
        rf"|(?P<stop>[.!?;,:]+(?=\s|$|{han})|(?<={han})[.!?;,:]+"
        rf"|(?<=[^\W_]|%)[!?;,]+(?=[^\W\d_])|[\n。！？；，：]+|{_PICTURES}(?=\s*[^\W_]))"
    )


def _tokens_in(text: str) -> Iterator[re.Match[str]]:
    """Chinese characters are looked for only where there are any: to ready a pattern that does takes 6 ms."""
    if has_han(text):
        return _token_pattern(rf"(?!{_HAN})[^\W\d_]", _HAN).finditer(text)
    return _token_pattern(r"[^\W\d_]", _NO_HAN).finditer(text)


class Token(NamedTuple):
    """One word, number or symbol; `start` and `end` are offsets into the cleaned text. A tuple, for a text has many
    of them and a frozen record takes longer to make."""

    text: str
    norm: str
    """Lower case, without a possessive ending and apostrophes; of a Chinese character its Simplified form."""
    stem: str
    start: int
    end: int
    is_number: bool = False
    is_stop: bool = False
    """Punctuation: ends a phrase, is never a word that needs explaining."""


_new_token: Callable[[tuple[str, str, str, int, int, bool, bool]], Token] = partial(tuple.__new__, Token)
"""From its values in one tuple: half of what it takes to call the class, for every word of every question."""
_NORM_OF = attrgetter("norm")


def clean(text: str) -> str:
    """The text in compatibility form, without what cannot be seen, user names and links."""
    if not (text.isascii() and text.isprintable()):
        text = unicodedata.normalize("NFKC", text)
        text = "".join(
            " " if c in "\t\r" else c for c in text if c in "\t\r\n" or unicodedata.category(c) not in _INVISIBLE
        )
    text = _USER_NAME.sub(" ", text) if "@" in text else text
    text = _IN_SHORT.sub("tldr", text) if ";" in text else text
    return _without_list_marks((_LINK.sub(" ", text) if "://" in text else text).strip())


def _without_list_marks(text: str) -> str:
    """What "1.", "2." or "a)", "b)" stand before is an item of its own; they count only from the beginning on."""
    opens = text[:3].strip("(Qq")[:1] in _FIRSTS or ")" in text
    marks = list(_LISTED.finditer(text)) if opens else []
    numbers = [_place(match) for match in marks]
    if not marks or numbers != list(range(1, len(marks) + 1)) or (len(marks) == 1 and marks[0].start()):
        return text
    return _LISTED.sub("\n", text).strip()


def _place(mark: re.Match[str]) -> int:
    number, letter = mark.groups()
    return int(number) if number else ord(letter) - ord("a") + 1


def tokenize(cleaned: str) -> tuple[Token, ...]:
    """Tokens in order; hyphens, slashes, brackets, quotes and pictures at an end are passed over."""
    tokens = tuple(map(_token, _tokens_in(cleaned)))
    return _without_stops_of_abbreviations(tokens, cleaned) if "." in cleaned else tokens


def _without_stops_of_abbreviations(tokens: tuple[Token, ...], text: str) -> tuple[Token, ...]:
    kept: list[Token] = []
    for token in tokens:
        if not (token.text == "." and kept and _is_abbreviated(kept[-1], text, token.end)):
            kept.append(token)
    return tuple(kept)


def are_ascii(tokens: Iterable[Token]) -> bool:
    """Whether none of them can be Chinese, which takes a closer look."""
    return "".join(map(_NORM_OF, tokens)).isascii()


def _is_abbreviated(before: Token, text: str, end: int) -> bool:
    """Whether a full stop, which ends there, belongs to the word before it and ends no sentence."""
    return before.norm in _ABBREVIATIONS or (before.norm in _NUMBERED and bool(_NUMBER_NEXT.match(text, end)))


def words_of_name(name: str) -> list[str]:
    """The norms of a name's tokens without punctuation; quicker than `tokenize`, for a name needs no stems."""
    if is_plain(name):
        return [word.casefold() for word in name.split()]
    return [_norm(match) for match in _tokens_in(name) if match.lastgroup != "stop"]


def is_plain(text: str) -> bool:
    """Whether a text is nothing but words of English letters and spaces: each word is then one token."""
    return text.isascii() and text.replace(" ", "").isalpha()


def _norm(match: re.Match[str]) -> str:
    if match.lastgroup == "word":
        return _normal(match.group())
    if match.lastgroup == "han":
        return simplified(match.group())
    if match.lastgroup in ("country", "money"):
        return match.group().casefold().rstrip(".")
    return _digits(match.group()) if match.lastgroup == "number" else match.group()


def _token(match: re.Match[str]) -> Token:
    kind, text = match.lastgroup, match.group()
    start, end = match.span()
    if kind == "word":
        norm, stemmed = _normal_and_stem.get(text) or normal_and_stem(text)
        return _new_token((text, norm, stemmed, start, end, False, False))
    if kind == "han":
        norm = simplified(text)
        return _new_token((text, norm, norm, start, end, False, False))
    if kind in ("country", "money"):
        norm = text.casefold().rstrip(".")  # "U.S." is one word, and not the pronoun; so is "HK$"
        return Token(text, norm, norm, start, end)
    norm = _digits(text) if kind == "number" else text
    is_number = kind == "number" and len(norm) <= _LONGEST_NUMBER
    return _new_token((text, norm, norm, start, end, is_number, kind == "stop"))


def _digits(number: str) -> str:
    """The number with a point for its decimals: "16,5" is written so in much of Europe, and "1,000" has thousands."""
    whole, comma, rest = number.partition(",")
    if comma and rest.isdigit() and "." not in whole and len(rest) != _THOUSANDS:
        return f"{whole}.{rest}"
    return number.replace(",", "")


def normal_and_stem(word: str) -> tuple[str, str]:
    """What a token of this word has as its norm and its stem. Remembered in a plain dictionary: `lru_cache` touches
    four entries for each that it finds, which are nowhere near each other."""
    found = _normal_and_stem.get(word)
    if found is None:
        norm = _normal(word)
        if len(_normal_and_stem) >= _REMEMBERED:
            _normal_and_stem.clear()
        found = _normal_and_stem[word] = (norm, stem(norm))
    return found


_normal_and_stem: dict[str, tuple[str, str]] = {}


def _normal(word: str) -> str:
    word = word.casefold().replace("’", "'")
    if word.endswith("'s") or word.endswith("s'"):
        word = word[:-2] if word.endswith("'s") else word[:-1]
    return word.replace("'", "")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The word without its inflection, by Porter's second English algorithm."""
    return str(_STEMMER.stemWord(word)) if word.isascii() else word


_STEMMER = snowballstemmer.stemmer("english")
