"""What a phrase may mean: its senses, sorted by what gives way to what."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

from knowledge.recognition.lexicon import Kind, Sense

_ORDER: tuple[Kind, ...] = ("entity", "group", "metric", "cue", "ordinal", "fraction", "time", "place", "segment", "topic")
_RANK = {kind: rank for rank, kind in enumerate(_ORDER)}
_ADDRESS = "forms_of_address"
"""The filler of titles that stand before a person's name."""


class Meaning(NamedTuple):
    """The senses of a phrase, sorted."""

    priority: int
    """Of its first sense in `_ORDER`."""
    terms: tuple[Sense, ...]
    others: tuple[Sense, ...]
    certain: tuple[Sense, ...]
    """Those of the others that hold without a clue; empty for a name that is an everyday word and nothing else."""
    address: tuple[Sense, ...] = ()
    """The names among the others, where the phrase is a form of address besides."""
    plain: tuple[Sense, ...] = ()
    """The certain ones, where they hold whatever stands beside them: where it is no form of address."""


class Meanings(dict[int, tuple[tuple[Sense, ...], Meaning]]):
    """What senses mean, by the id of their tuple. It is kept beside it, so that the id stays its own; and nothing is
    packed, for another process has other ids."""

    def __reduce__(self) -> tuple[Any, ...]:
        return Meanings, ()


@lru_cache(maxsize=16384)
def meaning_of(senses: tuple[Sense, ...]) -> Meaning:
    """Filler gives way to any other sense, except to a name that is an everyday word: that needs a clue, and
    a word that is nothing else."""
    others = tuple(sense for sense in senses if sense.kind != "term")
    certain = tuple(sense for sense in others if sense.kind != "filler" and not sense.everyday)
    filler = tuple(sense for sense in others if sense.kind == "filler")
    priority = min(_RANK.get(sense.kind, len(_ORDER)) for sense in senses)
    addressed = not certain and any(sense.key == _ADDRESS for sense in filler)
    address = tuple(sense for sense in others if sense.everyday) if addressed else ()
    terms = tuple(sense for sense in senses if sense.kind == "term")
    certain = certain or filler
    return Meaning(priority, terms, others, certain, address, () if address else certain)
