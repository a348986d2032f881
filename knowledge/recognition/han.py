"""Chinese characters: one is one token, and Traditional and Simplified forms are compared as one."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache


def has_han(text: str) -> bool:
    return not text.isascii() and any("\u3400" <= character <= "\u9fff" for character in text)


SHORTEST_BY_SOUND, LONGEST_BY_SOUND = 2, 6


def may_sound_like_another(phrase: str) -> bool:
    """Whether a phrase is long enough to be known by its sound, and short enough to be one word."""
    if phrase.isascii() or not SHORTEST_BY_SOUND <= len(phrase) <= LONGEST_BY_SOUND:
        return False
    return all("\u4e00" <= character <= "\u9fff" for character in phrase)


@lru_cache(maxsize=32768)
def simplified(character: str) -> str:
    """The Simplified form. Character by character, so that every token keeps its place in the text."""
    form = _converter("t2s")(character)
    return form if len(form) == 1 else character


_IN_BOTH = "晒里占群台吃恒峰秘岩"
"""What is written so in either script, though a converter has another form for some senses: 唔該晒, 阿里, 市占率."""


def is_traditional(text: str, before: bool = False) -> bool:
    """Whether a text is written in Traditional characters; one that may be either is as what came `before` it."""
    if text.isascii():
        return before
    characters = [character for character in text if has_han(character)]
    traditional = sum(simplified(character) != character for character in characters)
    if not traditional and not before:
        return False
    only_simplified = sum(_traditional(character) != character for character in characters if character not in _IN_BOTH)
    return before if traditional == only_simplified else traditional > only_simplified


@lru_cache(maxsize=32768)
def _traditional(character: str) -> str:
    return _converter("s2t")(character)


@cache
def _converter(conversion: str) -> Callable[[str], str]:
    """Loaded when the first Chinese character is met: a question in English never pays for it."""
    from opencc import OpenCC

    convert: Callable[[str], str] = OpenCC(conversion).convert
    return convert
