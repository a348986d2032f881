"""A language's words together with those of English, for questions that mix the two."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from knowledge.models import KnowledgeBase, Vocabulary
from knowledge.records import replace

Value = TypeVar("Value")
_ENGLISH = "en"


def mixed_with_english(base: KnowledgeBase, language: str) -> Vocabulary:
    """How numbers, units and months are read in a language, and which words ask only where they open a sentence
    ("BABA 的 P/E is 多少" is no yes-or-no question): its own words first, then those of English.
    Which words may be passed over is for each language to say: another's says nothing about it."""
    own, english = base.vocabularies[language], base.vocabularies[_ENGLISH]
    if language == _ENGLISH:
        return english
    return replace(
        own,
        numbers={**english.numbers, **own.numbers},
        scales={**english.scales, **own.scales},
        months={**english.months, **own.months},
        units=_joined(english.units, own.units),
        expressions=_joined(own.expressions, english.expressions),
        opening=tuple(dict.fromkeys((*own.opening, *english.opening))),
        before_opening=tuple(dict.fromkeys((*own.before_opening, *english.before_opening))),
    )


def _joined(
    first: Mapping[str, tuple[Value, ...]], second: Mapping[str, tuple[Value, ...]]
) -> dict[str, tuple[Value, ...]]:
    return {key: (*first.get(key, ()), *second.get(key, ())) for key in {**first, **second}}
