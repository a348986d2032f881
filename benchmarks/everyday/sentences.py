"""Sentences from the grammars, the same for the same seed."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.everyday.grammars import PATTERNS, WORDS

_SLOT = re.compile(r"\{(\w+)\}")
_OPENINGS = ("", "", "", "", "hey, ", "Hi! ", "quick question: ", "ok so ", "um, ", "please, ", "sorry, ")
_ENDINGS = ("", "", "", "", " thanks", " lol", "?", "!", " please", " :)", " asap")


@dataclass(frozen=True, slots=True)
class Sentence:
    kind: str
    pattern: str
    text: str


def make_sentences(count: int, seed: int = 20261122) -> Iterator[Sentence]:
    """As many of each kind as of any other, as far as `count` allows."""
    rng = random.Random(seed)
    kinds = tuple(PATTERNS)
    for number in range(count):
        kind = kinds[number % len(kinds)]
        pattern = rng.choice(PATTERNS[kind])
        filled = _SLOT.sub(lambda slot: rng.choice(WORDS[slot[1]]), pattern)
        text = rng.choice(_OPENINGS) + filled + rng.choice(_ENDINGS)
        yield Sentence(kind, pattern, text.lower() if rng.random() < 0.3 else text)
