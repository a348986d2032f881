"""The nearest stored question by rapidfuzz: each example with each name and each metric in its place."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz import fuzz, process

from benchmarks.router.peers.patterns import Patterns
from benchmarks.router.recognised import Recognised
from benchmarks.router.vocabulary import Words, plain

_NEAR = 80


class Nearest:
    def __init__(self, words: Words) -> None:
        self.stored = dict(_questions(words))
        self.texts = list(self.stored)

    def recognise(self, text: str) -> Recognised:
        found = process.extractOne(plain(text), self.texts, scorer=fuzz.token_sort_ratio, score_cutoff=_NEAR)
        return self.stored[found[0]] if found else Recognised(None)


def _questions(words: Words) -> Iterator[tuple[str, Recognised]]:
    """Examples as they stand; with one name in them, once for every name; and "name metric" for every metric that
    is of that kind of name. What an example holds is read with the patterns of the other baseline."""
    read = Patterns(words)
    for intent, example in words.examples():
        found = read.recognise(example)
        text = plain(example)
        yield text, Recognised(intent, found.entities, found.groups, found.metrics, found.cues)
        if len(found.entities) == 1 and intent in ("figure", "overview", "claims"):
            said = next((p for p in sorted(words.entities[found.entities[0]], key=len, reverse=True) if p in text), "")
            for key, phrases in words.entities.items() if said else ():
                if not key.startswith("invented_"):
                    yield text.replace(said, phrases[0]), Recognised(intent, (key,), (), found.metrics, found.cues)
    for key, phrases in words.entities.items():
        for metric, names in words.metrics.items() if not key.startswith("invented_") else [("pe_ratio", ("p/e",))]:
            yield f"what is {phrases[0]} {names[0]}", Recognised("figure", (key,), (), (metric,))


def build(words: Words) -> Nearest:
    return Nearest(words)
