"""No dead weight: every cue is listened for, and what is marked as covered is."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.checks.cues import cues_named
from knowledge.checks.examined import Examined
from knowledge.models import KnowledgeBase
from knowledge.problems import Problem

_FOR_ALL = ("field", "idle", "open")
"""Hints at no cue: that a question is of this field, and what says nothing."""


def check(examined: Examined) -> Iterator[Problem]:
    if examined.is_whole:
        yield from _unused_cues(examined)
        yield from _unused_records(examined)


def _unused_cues(examined: Examined) -> Iterator[Problem]:
    if examined.heard is None:
        return
    used = {cue for cue, _ in cues_named(examined)} | set(examined.heard)
    for language, words in examined.base.vocabularies.items():
        for cue in words.cues:
            if cue not in used:
                yield Problem("unused-cue", f'No metric, claim, gap or intent uses the cue "{cue}".',
                              examined.at("cues", language, cue), "Take it out, or use it.")
        for cue in words.hints:
            if cue not in used and cue not in _FOR_ALL:
                yield Problem("unused-cue", f'No claim uses the cue "{cue}" that words hint at.',
                              examined.at("hints", language, cue), "Take it out, or use it.")


def _unused_records(examined: Examined) -> Iterator[Problem]:
    base = examined.base
    entities, metrics = _entities_used(base), _metrics_used(base)
    for entity in base.entities.values():
        if entity.covered and entity.key not in entities:
            yield Problem("unused-record", f'"{entity.key}" is marked as covered, and no source says anything of it.',
                          examined.at("entity", entity.key), 'File something about it, or write "covered: false".')
    for metric in base.metrics.values():
        if metric.covered and metric.key not in metrics:
            yield Problem("unused-record", f'"{metric.key}" is marked as covered, and no fact measures it.',
                          examined.at("metric", metric.key), 'File a figure for it, or write "covered: false".')


def _entities_used(base: KnowledgeBase) -> set[str | None]:
    """A parent counts where one of its units is used."""
    used: set[str | None] = {source.subject for source in base.sources.values()}
    used |= {fact.entity for fact in base.facts}
    used |= {key for claim in base.claims for key in (claim.entity, *claim.about)}
    return used | {entity.parent for entity in base.entities.values() if entity.key in used}


def _metrics_used(base: KnowledgeBase) -> set[str | None]:
    measured = {fact.metric for fact in base.facts}
    return measured | {base.metrics[key].broader for key in measured if key in base.metrics}
