"""Which language a message is in: the language that its answer is given in."""

from __future__ import annotations

from knowledge import has_han

CHINESE = "zh"


def language_of(text: str, default: str = "en") -> str:
    """A message with a Chinese character is Chinese, however many English names it holds; any other is in the
    `default`: what the chat has chosen, for names and tickers belong to no language."""
    return CHINESE if has_han(text) else default
