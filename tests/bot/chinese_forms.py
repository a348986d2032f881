"""Questions in traditional characters, and answers in simplified ones, as the suites compare them."""

from __future__ import annotations

from functools import cache

from opencc import OpenCC


def in_traditional(text: str) -> str:
    return _conversion("s2tw").convert(text)  # the one that the bot's own answers go through


def in_simplified(text: str) -> str:
    return _conversion("t2s").convert(text)


@cache
def _conversion(name: str) -> OpenCC:
    return OpenCC(name)
