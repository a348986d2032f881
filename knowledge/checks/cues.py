"""Every cue that a record names is in every vocabulary that has cues."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from knowledge.checks.examined import Examined
from knowledge.locations import RecordKind
from knowledge.models import Metric, Vocabulary
from knowledge.problems import Problem

Place = tuple[RecordKind, str, tuple[str | int, ...]]
_IN_RECORDS = ("also", "high", "low", "topics", "explains", "affirms", "denies")
_IN_SIGNS = ("signs", "weak_signs")
_ORDINAL, _STATED = "ordinal", "stated_"
"""Told from a question's numbers, not from its words ("stated_percent": it states a percentage), so that no
vocabulary lists them."""


def check(examined: Examined) -> Iterator[Problem]:
    vocabularies = [words for words in examined.base.vocabularies.values() if words.cues]
    hinted = {cue for words in vocabularies for cue in words.hints}  # a language may do without hints
    for cue, (kind, key, inside) in cues_named(examined):
        for words in vocabularies:
            if cue not in words.cues and cue not in hinted and not _is_derived(cue, words):
                yield Problem("unknown-cue", f'The vocabulary "{words.language}" has no cue "{cue}".',
                              examined.at(kind, key, *inside), f"Add it to vocabulary/{words.language}/cues.yaml.")
    for words in vocabularies:
        for index, cue in enumerate(words.opening):
            if cue not in words.cues:
                yield Problem("unknown-cue", f'The vocabulary "{words.language}" has no cue "{cue}".',
                              examined.at("reading", words.language, "opening", index), "Correct it.")


def _is_derived(cue: str, words: Vocabulary) -> bool:
    return cue == _ORDINAL or (cue.startswith(_STATED) and cue.removeprefix(_STATED) in words.units)


def cues_named(examined: Examined) -> Iterator[tuple[str, Place]]:
    """Every cue that a metric, a claim or a gap names, with its place."""
    base = examined.base
    records: tuple[tuple[RecordKind, Iterable[Any]], ...] = (
        ("metric", base.metrics.values()), ("claim", base.claims), ("gap", base.gaps))
    for kind, found in records:
        for record in found:
            for name in _IN_RECORDS:
                for index, cue in enumerate(getattr(record, name, ())):
                    yield cue, (kind, record.key, (name, index))
    for metric in base.metrics.values():
        yield from _cues_in_signs(metric)


def _cues_in_signs(metric: Metric) -> Iterator[tuple[str, Place]]:
    for name in _IN_SIGNS:
        for number, sign in enumerate(getattr(metric, name)):
            for index, cue in enumerate(sign):
                yield cue, ("metric", metric.key, (name, number, index))
