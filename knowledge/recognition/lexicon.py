"""Every phrase that means something, in one tree that is walked token by token."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from knowledge.models import Entity, KnowledgeBase, Metric, Vocabulary
from knowledge.recognition.alternatives import alternatives
from knowledge.recognition.tokens import Token, tokenize

Kind = Literal[
    "entity",
    "group",
    "metric",
    "term",
    "cue",
    "place",
    "segment",
    "topic",
    "ordinal",
    "fraction",
    "time",
    "filler",
    "hint",
]

_END = ""
# Names are compared as written, everything else by stem; the mark keeps the two apart in one tree.
_STEMMED = "~"
_SPELT_LETTERS_AT_MOST = 4


@dataclass(frozen=True, slots=True)
class Sense:
    """What a phrase stands for."""

    kind: Kind
    key: str
    everyday: bool = False
    """Also an everyday word: a name only beside a second clue."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The phrases of one language. `words` are all known single words, for the spelling check."""

    language: str
    tree: Mapping[str, Any]
    words: Mapping[str, Kind]
    owners: Mapping[str, frozenset[str]]
    """Whose name a word is part of, by entity key; which cues it is by itself."""
    hints: Mapping[str, Any]
    """A tree of its own: a hint takes no other sense from a word."""

    def matches(self, tokens: tuple[Token, ...], start: int) -> Iterator[tuple[int, tuple[Sense, ...]]]:
        """Every phrase that begins at `start`: the index after its last token, and its senses."""
        return _walk(self.tree, tokens, start)

    def hinted(self, tokens: tuple[Token, ...], start: int) -> Iterator[tuple[int, tuple[Sense, ...]]]:
        """Every hint that begins at `start`, in the same form."""
        return _walk(self.hints, tokens, start)


def _walk(tree: Mapping[str, Any], tokens: tuple[Token, ...], start: int) -> Iterator[tuple[int, tuple[Sense, ...]]]:
    front: list[Mapping[str, Any]] = [tree]
    for index in range(start, len(tokens)):
        token = tokens[index]
        if token.is_stop:
            return
        keys = _keys(token)
        front = [node[key] for node in front for key in keys if key in node]
        if not front:
            return
        senses = [sense for node in front if _END in node for sense in node[_END]]
        if senses:
            yield index + 1, tuple(senses)


def build_lexicon(base: KnowledgeBase, language: str) -> Lexicon:
    """All names and words of a language; English names are understood in every language."""
    builder = _Builder()
    heard = {v.language: v for v in (base.vocabularies["en"], base.vocabularies[language])}.values()
    for vocabulary in heard:
        builder.add_vocabulary(vocabulary, base)
    for entity in base.entities.values():
        builder.add_entity(entity)
    for metric in base.metrics.values():
        builder.add_metric(metric)
    for group in base.groups.values():
        builder.add_phrases(Sense("group", group.key), group.names)
    for term in base.terms.values():
        builder.add_phrases(
            Sense("term", term.key), (*term.names, *(s for name in term.names for s in _spelt_out(name)))
        )
    for vocabulary in heard:
        for cue, phrases in vocabulary.hints.items():
            builder.add_phrases(Sense("hint", cue), phrases)
    return Lexicon(
        language,
        builder.tree,
        builder.words,
        {word: frozenset(keys) for word, keys in builder.owners.items()},
        builder.hints,
    )


class _Builder:
    def __init__(self) -> None:
        self.tree: dict[str, Any] = {}
        self.hints: dict[str, Any] = {}
        self.words: dict[str, Kind] = {}
        self.owners: dict[str, set[str]] = {}

    def add_entity(self, entity: Entity) -> None:
        sense = Sense("entity", entity.key, entity.everyday)
        for name in (entity.name, *entity.names, *entity.tickers):
            self.add(sense, name, exact=True)
            for spelt in _spelt_out(name):
                self.add(sense, spelt, exact=True)
        for name in entity.everyday_names:
            self.add(Sense("entity", entity.key, True), name, exact=True)

    def add_metric(self, metric: Metric) -> None:
        self.add_phrases(Sense("metric", metric.key), (metric.name, *metric.names) if metric.covered else metric.names)

    def add_vocabulary(self, words: Vocabulary, base: KnowledgeBase) -> None:
        for cue, phrases in words.cues.items():
            self.add_phrases(Sense("cue", cue), phrases)
        for group, phrases in words.filler.items():
            self.add_phrases(Sense("filler", group), phrases)
        for plain in (
            *words.numbers,
            *words.scales,
            *words.months,
            *(u for units in words.units.values() for u in units),
        ):
            for word in plain.split():
                self._note_word(word, "filler")
        for phrase, rank in words.ordinals.items():
            self.add(Sense("ordinal", str(rank)), phrase)
        for phrase, percent in words.fractions.items():
            self.add(Sense("fraction", str(percent)), phrase)
        for meaning, phrases in words.times.items():
            self.add_phrases(Sense("time", meaning), phrases)
        self._add_outside(words)
        for key, phrases in words.names.items():
            for sense in _senses_of(key, base):
                for phrase in phrases:
                    self.add(sense, phrase, exact=sense.kind == "entity")

    def _add_outside(self, words: Vocabulary) -> None:
        named: tuple[tuple[Kind, Mapping[str, tuple[str, ...]]], ...] = (
            ("place", words.outside.places),
            ("segment", words.outside.segments),
            ("topic", words.outside.topics),
        )
        for kind, entries in named:
            for name, phrases in entries.items():
                self.add_phrases(Sense(kind, name), phrases)

    def add_phrases(self, sense: Sense, phrases: Iterable[str]) -> None:
        for phrase in phrases:
            for one in alternatives(phrase):
                self.add(sense, one)

    def add(self, sense: Sense, phrase: str, *, exact: bool = False) -> None:
        """`exact`, or a "=" before the phrase: compared as written, not by stem."""
        exact = exact or phrase.startswith("=")
        tokens = [token for token in tokenize(phrase) if not token.is_stop]
        node = self.hints if sense.kind == "hint" else self.tree
        for token in tokens:
            key = token.norm if exact or token.is_number or not token.norm.isascii() else _STEMMED + token.stem
            node = node.setdefault(key, {})
            if token.norm.isalpha():
                self._note_word(token.norm, sense.kind)
                if sense.kind == "entity" or (sense.kind == "cue" and len(tokens) == 1):
                    self.owners.setdefault(token.norm, set()).add(sense.key)
        if tokens and sense not in node.get(_END, ()):
            node[_END] = (*node.get(_END, ()), sense)

    def _note_word(self, word: str, kind: Kind) -> None:
        if kind == "entity" or word not in self.words:
            self.words[word] = kind


def _spelt_out(name: str) -> tuple[str, ...]:
    """An abbreviation letter by letter, as speech recognisers write it: "a w s"."""
    return (" ".join(name),) if 1 < len(name) <= _SPELT_LETTERS_AT_MOST and name.isalpha() else ()


def _keys(token: Token) -> tuple[str, ...]:
    if token.is_number or not token.norm.isascii():
        return (token.norm,)
    if token.text == "US":
        return (token.norm, _STEMMED + token.stem, _STEMMED + "usa")  # "us" in capitals is the country
    return _keys_of_word(token.norm, token.stem)


@lru_cache(maxsize=65536)
def _keys_of_word(norm: str, stem: str) -> tuple[str, ...]:
    keys = (norm, _STEMMED + stem)
    # "alibabas", typed without the apostrophe.
    return (*keys, norm[:-1]) if len(norm) > 3 and norm.endswith("s") else keys


def _senses_of(key: str, base: KnowledgeBase) -> Iterator[Sense]:
    kinds: tuple[tuple[Kind, Mapping[str, Any]], ...] = (
        ("entity", base.entities),
        ("group", base.groups),
        ("metric", base.metrics),
        ("term", base.terms),
    )
    for kind, records in kinds:
        if key in records:
            yield Sense(kind, key)
