"""What a phrase may mean: its senses, sorted by what gives way to what."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

from knowledge.recognition.lexicon import Kind, Sense

_ORDER: tuple[Kind, ...] = (
    "entity", "group", "metric", "cue", "ordinal", "fraction", "time", "place", "segment", "topic",
)  # fmt: skip
_RANK = {kind: rank for rank, kind in enumerate(_ORDER)}
_NARROWING: tuple[Kind, ...] = ("place", "segment")
_BY_STEM: tuple[Kind, ...] = ("cue", "filler")
_OUTSIDE = "outside:"
"""What the key of a metric begins with that no source gives."""
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
    senses = _as_written(senses)
    others = tuple(sense for sense in senses if sense.kind != "term")
    certain = tuple(sense for sense in others if sense.kind != "filler" and not sense.everyday)
    filler = tuple(sense for sense in others if sense.kind == "filler")
    priority = min(_RANK.get(sense.kind, len(_ORDER)) for sense in senses)
    addressed = not certain and any(sense.key == _ADDRESS for sense in filler)
    address = tuple(sense for sense in others if sense.everyday) if addressed else ()
    terms = tuple(sense for sense in senses if sense.kind == "term")
    certain = certain or filler
    return Meaning(priority, terms, others, certain, address, () if address else certain)


def _as_written(senses: tuple[Sense, ...]) -> tuple[Sense, ...]:
    """Without cues and filler by stem where the very word narrows a figure: "expenses" are not "expensive"."""
    if any(sense.written and _narrows(sense) for sense in senses):
        senses = tuple(sense for sense in senses if sense.written or sense.kind not in _BY_STEM)
    return tuple(dict.fromkeys(sense._replace(written=False) for sense in senses))


def _narrows(sense: Sense) -> bool:
    return sense.kind in _NARROWING or (sense.kind == "metric" and sense.key.startswith(_OUTSIDE))
