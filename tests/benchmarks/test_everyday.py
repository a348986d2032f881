"""The everyday sentences are many, varied and repeatable."""

from __future__ import annotations

from collections import Counter

import pytest

from benchmarks.everyday.grammars import PATTERNS
from benchmarks.everyday.sentences import make_sentences

pytestmark = pytest.mark.volume

LURES = (
    "share",
    "growth",
    "cloud",
    "market",
    "risk",
    "partner",
    "plan",
    "model",
    "chip",
    "multiple",
    "source",
    "open",
    "bet",
    "apple",
    "amazon rainforest",
    "windows",
)


def test_sentences__are_spread_over_all_kinds() -> None:
    kinds = Counter(sentence.kind for sentence in make_sentences(1000))

    assert set(kinds) == set(PATTERNS)
    assert max(kinds.values()) - min(kinds.values()) <= 1


def test_sentences__hold_the_words_that_lure() -> None:
    text = " ".join(sentence.text.casefold() for sentence in make_sentences(5000))

    assert [lure for lure in LURES if lure not in text] == []
    assert "{" not in text


def test_sentences__are_the_same_for_a_seed() -> None:
    assert list(make_sentences(50)) == list(make_sentences(50))
    assert list(make_sentences(50)) != list(make_sentences(50, seed=1))
