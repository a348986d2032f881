"""Every phrase that means something, found token by token."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Literal, NamedTuple

from knowledge.models import Entity, KnowledgeBase, Metric, Vocabulary
from knowledge.recognition.alternatives import written_choices
from knowledge.recognition.han import may_sound_like_another, simplified
from knowledge.recognition.phrases import PhraseBuilder, Phrases
from knowledge.recognition.tokens import Token, is_plain, normal_and_stem, tokenize, words_of_name
from knowledge.records import frozen

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

# Names are compared as written, everything else by stem; the mark keeps the two apart.
_STEMMED = "~"
_US = "us"
_SPELT_LETTERS_AT_MOST = 4
_REMEMBERED = 65536
_KNOWN_BY_SOUND = frozenset({"entity", "group", "metric"})


class Sense(NamedTuple):
    """What a phrase stands for. A tuple, for there are many and they are looked up by value."""

    kind: Kind
    key: str
    everyday: bool = False
    """Also an everyday word: a name only beside a second clue."""
    written: bool = False
    """Of the very words, and of no others that have their stems."""


@frozen
class Lexicon:
    """The phrases of one language. `words` are all known single words, for the spelling check."""

    language: str
    known: Phrases[Sense]
    words: Mapping[str, Kind]
    owners: Mapping[str, frozenset[str]]
    """Whose name a word is part of, by entity key; which cues it is by itself."""
    hints: Phrases[Sense]
    """Apart: a hint takes no other sense from a word."""
    in_han: Mapping[str, frozenset[Sense]]
    """Names and metrics in Simplified characters, that may be known by their sound."""

    def phrases(self, tokens: tuple[Token, ...]) -> list[tuple[int, int, tuple[Sense, ...]]]:
        """Every phrase in a text: its first token, the one after its last, and its senses."""
        return self.known.found(_keys_of(tokens))

    def hinted(self, tokens: tuple[Token, ...]) -> list[tuple[int, int, tuple[Sense, ...]]]:
        """Every hint, in the same form."""
        return self.hints.found(_keys_of(tokens))


def build_lexicon(base: KnowledgeBase, language: str) -> Lexicon:
    """All names and words of a language; English names are understood in every language."""
    builder = _Builder()
    heard = {v.language: v for v in (base.vocabularies["en"], base.vocabularies[language])}.values()
    builder.signs = frozenset(cue for m in base.metrics.values() if m.covered for sign in m.signs for cue in sign)
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
        builder.known.built(),
        builder.words,
        {word: frozenset(keys) for word, keys in builder.owners.items()},
        builder.hints.built(),
        {phrase: frozenset(senses) for phrase, senses in builder.in_han.items()},
    )


class _Builder:
    def __init__(self) -> None:
        self.known: PhraseBuilder[Sense] = PhraseBuilder()
        self.hints: PhraseBuilder[Sense] = PhraseBuilder()
        self.words: dict[str, Kind] = {}
        self.owners: dict[str, set[str]] = {}
        self.in_han: dict[str, set[Sense]] = {}
        self.signs: frozenset[str] = frozenset()
        """The cues that name a metric."""

    def add_entity(self, entity: Entity) -> None:
        sense = Sense("entity", entity.key, entity.everyday)
        for name in (entity.name, *entity.names, *entity.tickers):
            self.add(sense, name, exact=True)
            for spelt in _spelt_out(name):
                self.add(sense, spelt, exact=True)
        for name in entity.everyday_names:
            self.add(Sense("entity", entity.key, True), name, exact=True)
        for phrase in entity.described:
            self.add_described(Sense("entity", entity.key), phrase)

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
            self.add_phrases(Sense("ordinal", str(rank)), (phrase,))
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
            self.add(sense, phrase)

    def add(self, sense: Sense, phrase: str, *, exact: bool = False) -> None:
        """`exact`, or a "=" before the phrase: compared as written, not by stem."""
        written = phrase.startswith("=")
        named = sense.kind in _KNOWN_BY_SOUND or (sense.kind == "cue" and sense.key in self.signs)
        if named and may_sound_like_another(phrase):
            self.in_han.setdefault("".join(map(simplified, phrase)), set()).add(sense)
        choices = _read_choices(phrase, _exact_keys if exact or written else _stemmed_keys)
        self._note_words(sense.kind, choices)
        for word in _words(choices) if sense.kind == "entity" else _alone(choices) if sense.kind == "cue" else ():
            if word.isalpha():
                self.owners.setdefault(word, set()).add(sense.key)
        self._add_keys(sense._replace(written=True) if written else sense, choices)

    def add_described(self, sense: Sense, phrase: str) -> None:
        """A phrase of everyday words: none of them is a name of its own."""
        choices = _read_choices(phrase, _exact_keys)
        self._note_words("filler", choices)
        self._add_keys(sense, choices)

    def _add_keys(self, sense: Sense, choices: _Choices) -> None:
        phrases = self.hints if sense.kind == "hint" else self.known
        phrases.add([[tuple([key for key, _ in keyed]) for keyed in texts] for texts in choices], sense)

    def _note_words(self, kind: Kind, choices: _Choices) -> None:
        for word in _words(choices):
            if word.isalpha():
                self._note_word(word, kind)

    def _note_word(self, word: str, kind: Kind) -> None:
        if kind == "entity" or word not in self.words:
            self.words[word] = kind


_Choices = list[list[tuple[tuple[str, str], ...]]]
"""What may stand at each place of a phrase: so many keys, each with its word."""


def _read_choices(phrase: str, read: Callable[[str], Iterable[tuple[str, str]]]) -> _Choices:
    return [[tuple(read(text)) for text in texts] for texts in written_choices(phrase.removeprefix("="))]


def _words(choices: _Choices) -> Iterator[str]:
    return (word for texts in choices for keyed in texts for _, word in keyed)


def _alone(choices: _Choices) -> Iterator[str]:
    """The words that are the whole phrase, all others left out."""
    for index, texts in enumerate(choices):
        if all(() in others for place, others in enumerate(choices) if place != index):
            yield from (keyed[0][1] for keyed in texts if len(keyed) == 1)


def _exact_keys(phrase: str) -> Iterator[tuple[str, str]]:
    """The key and the word of each token of a phrase that is compared as written."""
    for word in words_of_name(phrase):
        yield word, word


def _stemmed_keys(phrase: str) -> Iterator[tuple[str, str]]:
    """As `_exact_keys`, for a phrase that is compared by stem."""
    if is_plain(phrase):  # nearly all of a quarter of a million: a third of the time
        yield from map(_stemmed_key, phrase.split())
        return
    for token in tokenize(phrase):
        if not token.is_stop:
            yield (token.norm if token.is_number or not token.norm.isascii() else _STEMMED + token.stem), token.norm


@lru_cache(maxsize=65536)
def _stemmed_key(word: str) -> tuple[str, str]:
    norm, stem = normal_and_stem(word)
    return _STEMMED + stem, norm


def _spelt_out(name: str) -> tuple[str, ...]:
    """An abbreviation letter by letter, as speech recognisers write it: "a w s"."""
    return (" ".join(name),) if 1 < len(name) <= _SPELT_LETTERS_AT_MOST and name.isalpha() else ()


def _keys_of(tokens: tuple[Token, ...]) -> list[tuple[str, ...]]:
    remembered = _keys_of_words
    return [remembered.get(token.norm) or _keys(token) for token in tokens]


def _keys(token: Token) -> tuple[str, ...]:
    """Of a word remembered, but for the one of which the norm alone does not tell."""
    norm = token.norm
    if token.is_stop:
        return ()
    if norm == _US:
        keys = _keys_of_word(norm, token.stem)
        return (*keys, _STEMMED + "usa") if token.text == "US" else keys  # in capitals it is the country
    if token.is_number or not norm.isascii():
        return (norm,)
    if len(_keys_of_words) >= _REMEMBERED:
        _keys_of_words.clear()
    keys = _keys_of_words[norm] = _keys_of_word(norm, token.stem)
    return keys


def _keys_of_word(norm: str, stem: str) -> tuple[str, ...]:
    keys = (norm, _STEMMED + stem)
    # "alibabas", typed without the apostrophe.
    return (*keys, norm[:-1]) if len(norm) > 3 and norm.endswith("s") else keys


_keys_of_words: dict[str, tuple[str, ...]] = {}
"""By norm, of which the stem is a function."""


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
