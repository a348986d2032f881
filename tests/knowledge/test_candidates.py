"""The quick search for words within a slip or two finds exactly what comparing with every word finds."""

from __future__ import annotations

import random

import pytest
from rapidfuzz.distance import OSA

from knowledge.recognition.candidates import Candidates

LETTERS = "abcdefgo"


def every_nearest(word: str, words: list[str], limit: int) -> list[str]:
    near = [(OSA.distance(word, known), known) for known in sorted(words, key=len)]
    best = min((distance for distance, _ in near), default=limit + 1)
    return [known for distance, known in near if distance == best <= limit]


@pytest.mark.parametrize("limit", [1, 2])
def test_candidates__are_the_nearest_of_all_words(limit: int) -> None:
    rng = random.Random(limit)
    words = list(dict.fromkeys("".join(rng.choices(LETTERS, k=rng.randint(4, 9))) for _ in range(2000)))
    candidates = Candidates(words)

    for _ in range(500):
        typed = "".join(rng.choices(LETTERS, k=rng.randint(4, 9)))
        assert candidates.nearest(typed, limit) == every_nearest(typed, words, limit)
