"""Which of several metrics a stated length of time means: "the three-year capex" is the plan, "over four quarters" is
what was spent in them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from knowledge import Fact, Knowledge, Quantity, replace

from bot.models import Reading

_HOW_LONG = "how_long"
_YEARS = re.compile(r"years|yrs|几年|多少年", re.IGNORECASE)


def lasting_as_said(
    metrics: tuple[str, ...],
    spans: tuple[Quantity, ...],
    entities: tuple[str, ...],
    named: frozenset[str],
    printed: frozenset[str],
    knowledge: Knowledge,
) -> tuple[str, ...]:
    """The metrics, of a family its members, without those that cover another length of time, where one of them covers
    the one that is said. Those `named` in full stay ("the three-year plan"), and those whose stated amount is `printed`
    do so alone ("is the $53 billion for one year?")."""
    if not spans:
        return metrics
    each = tuple(dict.fromkeys(one for metric in metrics for one in (knowledge.narrower(metric) or (metric,))))
    lengths = {metric: _lengths(metric, entities, knowledge) for metric in each}
    said = {_as_length(span) for span in spans}
    if all(found.isdisjoint(said) for found in lengths.values()):
        akin = all(lengths.values()) and printed.isdisjoint(metrics)
        return _kin_lasting(metrics, said, entities, knowledge) if akin else metrics
    stays = {metric for metric in metrics if metric in named or not lengths.get(metric)}
    lasting = tuple(metric for metric in each if metric in stays or lengths[metric] & said)
    stated = tuple(metric for metric in each if metric in printed)
    return stated or lasting


def _kin_lasting(
    metrics: tuple[str, ...], said: set[tuple[int, str]], entities: tuple[str, ...], knowledge: Knowledge
) -> tuple[str, ...]:
    """阿里四个季度AI投入多少: of the amounts akin to the ones spoken of, the one that covers so long; else these."""
    kin = dict.fromkeys(one for metric in metrics for one in knowledge.siblings(metric))
    lasting = tuple(one for one in kin if _lengths(one, entities, knowledge) & said)
    return lasting if len(lasting) == 1 else metrics


def follow_span(reading: Reading, knowledge: Knowledge) -> Reading:
    """A question of time after somebody: of the metric that covers so long, or of the only one that there is."""
    return _only_metric(_kin_followed(reading, knowledge), knowledge)


def lasting_years(reading: Reading, knowledge: Knowledge) -> Reading:
    """ "Over how many years is Alibaba spreading its infrastructure spend?": where the named amount is none of its own,
    the one akin to it, for the same purposes, that covers years."""
    if len(reading.metrics) != 1 or not reading.has(_HOW_LONG):
        return reading
    if not any(m.key == _HOW_LONG and _YEARS.search(m.text) for m in reading.mentions):
        return reading
    metric = reading.metrics[0]
    if not reading.entities or any(knowledge.facts(key, metric) for key in reading.entities):
        return reading
    kin = tuple(
        one
        for one in knowledge.siblings(metric)
        if any(count > 1 and unit == "years" for count, unit in _lengths(one, reading.entities, knowledge))
        and any(set(sign) <= set(knowledge.metric(one).also) for sign in knowledge.metric(metric).signs)
    )
    return replace(reading, metrics=kin) if len(kin) == 1 else reading


def _only_metric(reading: Reading, knowledge: Knowledge) -> Reading:
    """ "In what time?" after the Qwen app was spoken of, of which there is one figure."""
    asked = reading.has("how_long") and "entities" in reading.inherited and len(reading.entities) == 1
    if not asked or reading.metrics or reading.topics:
        return reading
    only = knowledge.metrics_of(reading.entities[0])
    return replace(reading, metrics=only, inherited=reading.inherited | {"metrics"}) if len(only) == 1 else reading


def _kin_followed(reading: Reading, knowledge: Knowledge) -> Reading:
    """ "And Alibaba over three years?" after somebody's spending: of the metrics that are kin to the one spoken of, the
    one that covers so long."""
    if "metrics" not in reading.inherited or not reading.spans or len(reading.metrics) != 1:
        return reading
    said = {_as_length(span) for span in reading.spans}
    kin = tuple(
        metric
        for metric in knowledge.siblings(reading.metrics[0])
        if _lengths(metric, reading.entities, knowledge) & said
    )
    return replace(reading, metrics=kin) if len(kin) == 1 else reading


def _lengths(metric: str, entities: tuple[str, ...], knowledge: Knowledge) -> frozenset[tuple[int, str]]:
    """The lengths of time that the figures of the ones named cover, or anybody's where nobody is named."""
    families = {member for key in entities for member in knowledge.family(key)}
    holders = [key for key in knowledge.holders(metric) if not families or key in families]
    return frozenset(_lengths_of(fact for key in holders for fact in knowledge.facts(key, metric)))


def _lengths_of(facts: Iterable[Fact]) -> Iterable[tuple[int, str]]:
    for fact in facts:
        if fact.period and fact.period.count and fact.period.length:
            yield fact.period.count, f"{fact.period.length}s"


def _as_length(span: Quantity) -> tuple[int, str]:
    return int(span.value), span.unit or ""
