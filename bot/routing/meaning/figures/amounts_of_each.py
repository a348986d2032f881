"""Amounts of several kinds, each with its own name, that are added up or set against each other: "the total of
Microsoft's R&D and Amazon's cloud infrastructure spending", "the gap between Alibaba's plan and Microsoft's R&D".

Elsewhere names are added up, or set against each other, over one metric; here each name brings its own, and they are of
one family.
"""

from __future__ import annotations

from knowledge import Knowledge, replace

from bot.models import Reading
from bot.routing.metrics import MetricChoice, choose_metrics

_COMPUTING = ("total", "plus", "difference")
_RATES = ("per_year", "per_quarter", "average")
"""Cues of amounts for one length of time, which amounts of several lengths do not have."""
_DIFFERENCE = "difference"

Pair = tuple[str, str]


def with_amounts_of_each(reading: Reading, knowledge: Knowledge) -> Reading:
    """The reading with each name and its amount as a pair, and the family of the amounts for its metric."""
    if len(reading.entities) < 2 or reading.groups or reading.pairs or not reading.has(*_COMPUTING):
        return reading
    if reading.has(*_RATES):
        return reading
    choice = _chosen(reading, knowledge)
    families = {knowledge.metric(metric).broader for metric in choice.metrics}
    pairs = _pairs(reading.entities, choice.metrics, knowledge)
    family = next(iter(families), None)
    if len(choice.metrics) < 2 or len(families) > 1 or family is None or not pairs:
        return reading
    return replace(reading, metrics=(family,), pairs=pairs, explained=reading.explained | choice.explained)


def _chosen(reading: Reading, knowledge: Knowledge) -> MetricChoice:
    """The metrics by what names them: what lies between two of them names none ("the difference" makes no R&D gap of
    one that is named beside another amount)."""
    if not any(_DIFFERENCE in knowledge.metric(metric).also for metric in reading.metrics):
        return MetricChoice(reading.metrics, frozenset())
    said = tuple(m for m in reading.mentions if m.key != _DIFFERENCE)
    return choose_metrics(said, reading.entities, knowledge)


def _pairs(entities: tuple[str, ...], metrics: tuple[str, ...], knowledge: Knowledge) -> tuple[Pair, ...]:
    """Each name with the one amount that it has; nothing where one of them has none or several."""

    def has(entity: str, metric: str) -> bool:
        return bool(knowledge.facts(knowledge.stands_for(entity, metric, scoped=True), metric))

    held = {entity: [metric for metric in metrics if has(entity, metric)] for entity in entities}
    if any(len(own) != 1 for own in held.values()) or len({own[0] for own in held.values()}) < len(metrics):
        return ()
    return tuple((knowledge.stands_for(entity, own[0], scoped=True), own[0]) for entity, own in held.items())
