"""Chinese characters: one is one token, and Traditional and Simplified forms are compared as one."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache

_HAN = re.compile(r"[\u3400-\u9fff]")


def has_han(text: str) -> bool:
    return _HAN.search(text) is not None


@lru_cache(maxsize=32768)
def simplified(character: str) -> str:
    """The Simplified form. Character by character, so that every token keeps its place in the text."""
    form = _converter()(character)
    return form if len(form) == 1 else character


@cache
def _converter() -> Callable[[str], str]:
    """Loaded when the first Chinese character is met: a question in English never pays for it."""
    from opencc import OpenCC

    convert: Callable[[str], str] = OpenCC("t2s").convert
    return convert
