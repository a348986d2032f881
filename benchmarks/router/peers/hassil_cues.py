"""hassil with the cues of the examples widened to every phrase of the vocabulary: hears more, takes longer."""

from __future__ import annotations

from benchmarks.router.peers.hassil_templates import Hassil
from benchmarks.router.vocabulary import Words


def build(words: Words) -> Hassil:
    return Hassil(words, cue_rules=True)
