"""Which language a message is in: the language that its answer is given in."""

from __future__ import annotations

from knowledge import has_han

CHINESE, _ENGLISH = "zh", "en"


def language_of(text: str, default: str = "en") -> str:
    """A message with a Chinese character is Chinese, however many English names it holds; any other is in the
    `default`: what the chat has chosen, for names and tickers belong to no language."""
    return CHINESE if has_han(text) else default


def written_in(text: str, chosen: str) -> str:
    """The language whose small words a message has: in a chat that has chosen Chinese, one without any is English."""
    return language_of(text, _ENGLISH if chosen == CHINESE else chosen)
