"""Which metrics a question names: by their names, by sets of cues, or by a figure that only they have."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from knowledge import Fact, Knowledge, Mention, Quantity


@dataclass(frozen=True, slots=True)
class _Evidence:
    """What speaks for a metric, as token indexes: `core` names it, `covered` is all that it explains."""

    metric: str
    core: frozenset[int]
    covered: frozenset[int]
    has_figures: bool

    def rank(self, open_tokens: frozenset[int]) -> tuple[int, int, bool]:
        return len(self.covered & open_tokens), len(self.core), self.has_figures


@dataclass(frozen=True, slots=True)
class MetricChoice:
    """The metrics in the order in which they explain most, and the token indexes that they explain."""

    metrics: tuple[str, ...]
    explained: frozenset[int]


def choose_metrics(mentions: tuple[Mention, ...], entities: tuple[str, ...], knowledge: Knowledge) -> MetricChoice:
    """The best explanation of all tokens that speak of metrics, one metric after the other."""
    evidence = _gather(mentions, entities, knowledge)
    waiting = frozenset().union(*(item.covered for item in evidence)) if evidence else frozenset()
    chosen: list[str] = []
    explained: frozenset[int] = frozenset()
    while candidates := [item for item in evidence if item.core <= waiting]:
        best = max(candidates, key=lambda item: item.rank(waiting))
        equals = [item for item in candidates if _equally_good(item, best, waiting)]
        chosen += [item.metric for item in equals if item.metric not in chosen]
        explained = explained.union(*(item.covered for item in equals))
        waiting -= explained
    return MetricChoice(tuple(chosen), explained)


def _equally_good(item: _Evidence, best: _Evidence, waiting: frozenset[int]) -> bool:
    if item is best:
        return True
    return item.core == best.core and item.has_figures and item.rank(waiting) == best.rank(waiting)


def _gather(mentions: tuple[Mention, ...], entities: tuple[str, ...], knowledge: Knowledge) -> list[_Evidence]:
    cues, names = _tokens_by(mentions, "cue"), _tokens_by(mentions, "metric")
    evidence = []
    for key, metric in _worth_a_look(knowledge, cues, names):
        named = names.get(key, frozenset())
        signed = max((frozenset().union(*(cues[cue] for cue in sign)) for sign in metric.signs
                      if all(cue in cues for cue in sign)), key=len, default=frozenset())
        if core := named | signed:
            beside = frozenset().union(*(cues[cue] for cue in metric.also if cue in cues))
            evidence.append(_Evidence(key, core, core | beside, _has_figures(key, entities, knowledge)))
    return evidence


def _worth_a_look(knowledge, cues, names):  # type: ignore[no-untyped-def]
    for key, metric in knowledge.base.metrics.items():
        if key in names or (metric.signs and any(sign[0] in cues for sign in metric.signs)):
            yield key, metric


def _tokens_by(mentions: Iterable[Mention], kind: str) -> dict[str, frozenset[int]]:
    found: dict[str, frozenset[int]] = {}
    for mention in mentions:
        if mention.kind == kind:
            found[mention.key] = found.get(mention.key, frozenset()) | frozenset(range(mention.start, mention.end))
    return found


def _has_figures(metric: str, entities: tuple[str, ...], knowledge: Knowledge) -> bool:
    kinds = (metric, *knowledge.narrower(metric))
    if not entities:
        return any(knowledge.holders(kind) for kind in kinds)
    return any(knowledge.facts(knowledge.stands_for(entity, kind, scoped=True), kind) for entity in entities for kind in kinds)


def facts_with_value(quantity: Quantity, entities: tuple[str, ...], knowledge: Knowledge) -> tuple[Fact, ...]:
    """The facts whose figure a question quotes ("the 18x", "the $53 billion"); a bare number finds none."""
    if quantity.unit is None:
        return ()
    families = {member for entity in entities for member in knowledge.family(entity)}
    return tuple(fact for fact in knowledge.facts_with_value(quantity.value, quantity.unit)
                 if not families or fact.entity in families)
