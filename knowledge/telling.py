"""Words that say what a name or a sentence is about."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge.recognition.tokens import tokenize

_SHORTEST = 4
"""Letters of a word that a question may repeat; shorter ones are mostly grammar."""


def telling_words(texts: Iterable[str]) -> frozenset[str]:
    """Their stems, without those of grammar."""
    tokens = (token for text in texts for token in tokenize(text))
    return frozenset(token.stem for token in tokens if not token.is_stop and len(token.norm) >= _SHORTEST)
