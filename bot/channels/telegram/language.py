"""The language to answer in: what the chat has chosen, else that of the question."""

from __future__ import annotations

from collections.abc import Collection

from bot.channels.telegram.words import FALLBACK
from bot.language import language_of


def choose_language(chosen: str | None, text: str, known: Collection[str]) -> str:
    """A question with Chinese characters is Chinese, however many English names it holds."""
    if chosen in known and chosen:
        return chosen
    written = language_of(text, FALLBACK)
    return written if written in known else FALLBACK


def profile_language(code: str | None, known: Collection[str]) -> str:
    """The language of someone who has not written yet, from the app's own ("zh-hans")."""
    short = (code or "").partition("-")[0].casefold()
    return short if short in known else FALLBACK
