"""The language to answer in: what the chat has chosen, else that of the question."""

from __future__ import annotations

import re
from collections.abc import Collection

from bot.channels.telegram.words import FALLBACK

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")


def choose_language(chosen: str | None, text: str, known: Collection[str]) -> str:
    """A question with Chinese characters is Chinese, however many English names it holds."""
    if chosen in known and chosen:
        return chosen
    return "zh" if "zh" in known and _HAN.search(text) else FALLBACK


def profile_language(code: str | None, known: Collection[str]) -> str:
    """The language of someone who has not written yet, from the app's own ("zh-hans")."""
    short = (code or "").partition("-")[0].casefold()
    return short if short in known else FALLBACK
