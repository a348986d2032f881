"""Reads a text as a question is read, against a base of one's choice."""

from __future__ import annotations

from datetime import date

from knowledge import KnowledgeBase, Reader, Spotted, build_lexicon, clean, tokenize

TODAY = date(2026, 11, 22)


class Spotter:
    """Call it with a text."""

    def __init__(self, base: KnowledgeBase) -> None:
        self.reader = Reader(build_lexicon(base, "en"), base.vocabularies["en"])

    def __call__(self, text: str) -> Spotted:
        return self.reader.spot_mentions(tokenize(clean(text)), TODAY)
