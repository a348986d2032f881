"""Amounts of several kinds, each with its own name, that are added up or set against each other: "the total of
Microsoft's R&D and Amazon's cloud infrastructure spending", "the gap between Alibaba's plan and Microsoft's R&D".

Elsewhere names are added up, or set against each other, over one metric; here each name brings its own, and they are of
one family.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention, replace

from bot.models import Reading
from bot.routing.metrics import MetricChoice, choose_metrics

_SUMMING, _PER_YEAR = ("total", "plus"), "per_year"
_COMPUTING = (*_SUMMING, "difference")
_RATES = (_PER_YEAR, "per_quarter", "average")
"""Cues of amounts for one length of time, which amounts of several lengths do not have."""
_SPENT = ("budget", "invest", "capex")
_OF_A_YEAR = ("annual", "yearly")
_DIFFERENCE, _CONVERT = "difference", "convert"

Pair = tuple[str, str]


def with_amounts_of_each(reading: Reading, knowledge: Knowledge) -> Reading:
    """The reading with each name and its amount as a pair, and the family of the amounts for its metric."""
    if len(reading.entities) < 2 or reading.groups or reading.pairs or not reading.has(*_COMPUTING):
        return reading
    choice = _chosen(reading, knowledge)
    rates = tuple(m for m in reading.mentions if m.key in _RATES and not _is_of_a_name(m, reading, choice))
    if rates and not _are_by_the_year(rates, reading):
        return reading
    families = {knowledge.metric(metric).broader or _itself(metric, knowledge) for metric in choice.metrics}
    pairs = _pairs(reading.entities, choice.metrics, knowledge)
    family = next(iter(families), None)
    if len(choice.metrics) < 2 or len(families) > 1 or family is None or not pairs:
        return reading
    in_dollars = tuple(m for m in reading.mentions if m.key == _CONVERT)  # as the amounts are given
    explained = reading.explained | choice.explained | _tokens((*rates, *in_dollars))
    return replace(reading, metrics=(family,), pairs=pairs, explained=explained)


def _are_by_the_year(rates: tuple[Mention, ...], reading: Reading) -> bool:
    """ "The difference between Alibaba's yearly plan and Microsoft's R&D": amounts of a year each, which lie apart and
    are no sum."""
    return all(rate.key == _PER_YEAR for rate in rates) and reading.has(_DIFFERENCE) and not reading.has(*_SUMMING)


def _tokens(mentions: tuple[Mention, ...]) -> frozenset[int]:
    return frozenset(i for m in mentions for i in range(m.start, m.end))


def _is_of_a_name(rate: Mention, reading: Reading, choice: MetricChoice) -> bool:
    """ "Microsoft's annual R&D": right before an amount that is one of a year, the word belongs to its name."""
    named = any(m.kind == "metric" and m.key in choice.metrics and m.start == rate.end for m in reading.mentions)
    return named and rate.text.casefold() in _OF_A_YEAR and rate.start in choice.explained


def _chosen(reading: Reading, knowledge: Knowledge) -> MetricChoice:
    """The metrics by what names them: what lies between two of them names none ("the difference" makes no R&D gap of
    one that is named beside another amount)."""
    if not any(_DIFFERENCE in knowledge.metric(metric).also for metric in reading.metrics):
        return _with_outlays_of_units(MetricChoice(reading.metrics, frozenset()), reading, knowledge)
    said = tuple(m for m in reading.mentions if m.key != _DIFFERENCE)
    return _with_outlays_of_units(choose_metrics(said, reading.entities, knowledge), reading, knowledge)


def _with_outlays_of_units(choice: MetricChoice, reading: Reading, knowledge: Knowledge) -> MetricChoice:
    """ "From Amazon's cloud spend to Microsoft's R&D": what is spent on the one unit, beside another company's
    amount."""
    family = knowledge.metric(choice.metrics[0]).broader if len(choice.metrics) == 1 else None
    units = {m.end for m in reading.mentions if m.kind == "entity" and knowledge.entity(m.key).kind == "cloud_unit"}
    spent = {m.start: m.end for m in reading.mentions if m.key in _SPENT and m.start in units}
    if family is None or not spent:
        return choice
    tokens = frozenset(i for start, end in spent.items() for i in range(start, end))
    return MetricChoice((*choice.metrics, family), choice.explained | tokens)


def _itself(metric: str, knowledge: Knowledge) -> str | None:
    return metric if knowledge.narrower(metric) else None


def _pairs(entities: tuple[str, ...], metrics: tuple[str, ...], knowledge: Knowledge) -> tuple[Pair, ...]:
    """Each name with the one amount that it has; nothing where one of them has none or several. "Its spending" is
    whichever of that family it has."""
    kinds = tuple(dict.fromkeys(kind for metric in metrics for kind in (knowledge.narrower(metric) or (metric,))))

    def has(entity: str, metric: str) -> bool:
        return bool(knowledge.facts(knowledge.stands_for(entity, metric, scoped=True), metric))

    held = {entity: [kind for kind in kinds if has(entity, kind)] for entity in entities}
    if any(len(own) != 1 for own in held.values()) or len({own[0] for own in held.values()}) < len(metrics):
        return ()
    return tuple((knowledge.stands_for(entity, own[0], scoped=True), own[0]) for entity, own in held.items())
