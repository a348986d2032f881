"""Invented names of companies that collide with no English word: for measuring how recognition grows."""

from __future__ import annotations

import random
from collections.abc import Container

from knowledge import Entity

_ONSETS = (
    "b",
    "br",
    "d",
    "dr",
    "f",
    "g",
    "gr",
    "j",
    "k",
    "kr",
    "l",
    "m",
    "n",
    "p",
    "pr",
    "r",
    "s",
    "t",
    "tr",
    "v",
    "vl",
    "w",
    "x",
    "y",
    "z",
    "zh",
)
_VOWELS = ("a", "e", "i", "o", "u", "ae", "io", "ou", "y")
_ENDS = ("x", "q", "zz", "vik", "dox", "zor", "qua", "xis", "juk", "vex", "zyn", "kuz")
_SECONDS = ("Holdings", "Systems", "Labs", "Industries", "Group", "Technologies")


def invent_names(count: int, taken: Container[str], seed: int = 20261122) -> tuple[str, ...]:
    """Different names, a third of them of two words; the same for the same seed."""
    rng = random.Random(seed)
    found: dict[str, None] = {}
    while len(found) < count:
        syllables = rng.choice((2, 2, 3, 3, 4))
        word = "".join(rng.choice(_ONSETS) + rng.choice(_VOWELS) for _ in range(syllables)) + rng.choice(_ENDS)
        if word not in taken:
            found[word.capitalize()] = None
    return tuple(f"{name} {rng.choice(_SECONDS)}" if rng.random() < 1 / 3 else name for name in found)


def invent_entities(count: int, taken: Container[str]) -> dict[str, Entity]:
    """Companies with these names, by key."""
    names = invent_names(count, taken)
    return {key: Entity(key, "company", name) for index, name in enumerate(names) if (key := f"invented_{index}")}
