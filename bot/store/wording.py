"""A question's text as it may be kept: storable everywhere, without addresses of people."""

from __future__ import annotations

import hashlib
import re
import unicodedata

_LONGEST = 500
_ADDRESS = re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,255}|@[A-Za-z0-9_]{1,64}|\+\d[\d \-]{6,15}\d")
_WORD = re.compile(r"[^\W_]+(?:['\N{RIGHT SINGLE QUOTATION MARK}][^\W_]+)*")


def storable(text: str) -> str:
    """Without NUL and lone surrogates, which databases refuse, and cut to a length that a curator reads."""
    return text.replace("\0", "").encode("utf-8", "ignore").decode()[:_LONGEST]


def without_addresses(text: str) -> str:
    """User names, e-mail addresses and telephone numbers become an ellipsis."""
    return " ".join(_ADDRESS.sub("…", storable(text)).split())


def group_key(text: str, language: str) -> str:
    """The same for askings that differ only in case, width, punctuation and spacing."""
    words = _WORD.findall(unicodedata.normalize("NFKC", text).casefold())
    return hashlib.sha256(f"{language}\n{' '.join(words) or text}".encode()).hexdigest()[:32]
