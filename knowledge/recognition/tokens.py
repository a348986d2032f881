"""A text as tokens: what is compared with the words that the vocabulary knows."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

import snowballstemmer

from knowledge.recognition.han import simplified

# One pass, no nested repetition: the time grows linearly with the text.
_TOKEN = re.compile(
    r"(?P<country>\b[Uu]\.[SsKk]\.?(?:[Aa]\.?)?(?![^\W_]))"
    r"|(?P<number>\d+(?:[.,]\d+)*)"
    r"|(?P<word>(?:(?![\u3400-\u9fff])[^\W\d_])+(?:['’](?:(?![\u3400-\u9fff])[^\W\d_])+)*)"
    r"|(?P<han>[\u3400-\u9fff])"
    r"|(?P<symbol>[$€£¥₹%#&+×]|[<>]=?(?=\s|\$?\d|$)|[≤≥]|(?<![\d%])[~≈](?=\s?\$?\d)|^[~≈]$)"
    r"|(?P<stop>[.!?;,:]+(?=\s|$|[\u3400-\u9fff])|(?<=[\u3400-\u9fff])[.!?;,:]+"
    r"|(?<=[^\W\d_])[!?;,]+(?=[^\W\d_])|[\n。！？；，：]+)"
)
_LONGEST_NUMBER = 18
"""Digits that a figure may have; what is longer is no figure of this field."""
_ABBREVIATIONS = frozenset({"vs", "v", "approx", "incl", "excl", "etc", "inc", "corp"})
_NUMBERED = frozenset({"no", "nr"})
"""Abbreviations only where a number follows ("No. 2")."""
_USER_NAME = re.compile(r"@\w+")
_LINK = re.compile(r"https?://\S+")
_INVISIBLE = frozenset({"Cf", "Cc", "Cs", "Co"})


class Token(NamedTuple):
    """One word, number or symbol; `start` and `end` are offsets into the cleaned text. A tuple, for a text has many
    of them and a frozen dataclass takes five times as long to make."""

    text: str
    norm: str
    """Lower case, without a possessive ending and apostrophes; of a Chinese character its Simplified form."""
    stem: str
    start: int
    end: int
    is_number: bool = False
    is_stop: bool = False
    """Punctuation: ends a phrase, is never a word that needs explaining."""


def clean(text: str) -> str:
    """The text in compatibility form, without what cannot be seen, user names and links."""
    if not (text.isascii() and text.isprintable()):
        text = unicodedata.normalize("NFKC", text)
        text = "".join(
            " " if c in "\t\r" else c for c in text if c in "\t\r\n" or unicodedata.category(c) not in _INVISIBLE
        )
    return _LINK.sub(" ", _USER_NAME.sub(" ", text)).strip()


def tokenize(cleaned: str) -> tuple[Token, ...]:
    """Tokens in order; hyphens, slashes, brackets, quotes and pictures are passed over."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(cleaned):
        token = _token(match)
        if not (token.text == "." and tokens and _is_abbreviated(tokens[-1], cleaned[token.end :])):
            tokens.append(token)
    return tuple(tokens)


def _is_abbreviated(before: Token, after: str) -> bool:
    """Whether a full stop belongs to the word before it and ends nothing."""
    return before.norm in _ABBREVIATIONS or (before.norm in _NUMBERED and after.lstrip()[:1].isdigit())


def words_of_name(name: str) -> list[str]:
    """The norms of a name's tokens without punctuation; quicker than `tokenize`, for a name needs no stems."""
    return [_norm(match) for match in _TOKEN.finditer(name) if match.lastgroup != "stop"]


def _norm(match: re.Match[str]) -> str:
    if match.lastgroup == "word":
        return _normal(match.group())
    if match.lastgroup == "han":
        return simplified(match.group())
    if match.lastgroup == "country":
        return match.group().casefold().rstrip(".")
    return match.group().replace(",", "") if match.lastgroup == "number" else match.group()


def _token(match: re.Match[str]) -> Token:
    kind, text = match.lastgroup, match.group()
    if kind == "word":
        return Token(text, *_normal_and_stem(text), *match.span())
    if kind == "han":
        norm = simplified(text)
        return Token(text, norm, norm, *match.span())
    if kind == "country":
        norm = text.casefold().rstrip(".")  # "U.S." is one word, and not the pronoun
        return Token(text, norm, norm, *match.span())
    norm = text.replace(",", "") if kind == "number" else text
    is_number = kind == "number" and len(norm) <= _LONGEST_NUMBER
    return Token(text, norm, norm, *match.span(), is_number, kind == "stop")


@lru_cache(maxsize=65536)
def _normal_and_stem(word: str) -> tuple[str, str]:
    norm = _normal(word)
    return norm, stem(norm)


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
