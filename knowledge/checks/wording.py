"""A text as the reader compares it, and a figure found in it as it is printed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from knowledge.recognition.tokens import clean, tokenize


def as_read(text: str, *, by_stem: bool = False) -> tuple[str, ...]:
    """The words of a text, without punctuation; "=" before a phrase asks for its words as written."""
    by_stem = by_stem and not text.startswith("=")
    return tuple(token.stem if by_stem else token.norm for token in tokenize(clean(text)) if not token.is_stop)


def find_printed(printed: str, text: str) -> Iterator[tuple[int, int]]:
    """Where a printed figure or name stands in a text as a whole: "4%" is not in "34%", nor "18" in "1.18"."""
    pattern = r"(?<!\w)(?<!\d[.,])" + re.escape(printed) + r"(?!\w)(?![.,]\d)"
    return (match.span() for match in re.finditer(pattern, text, re.IGNORECASE))
