"""What a statement adds to its figure and the figure does not carry: a purpose ("for AI"), a rate ("annual"), a thing
that no source has ("of its revenue"). Nothing is affirmed past it."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge import CURRENCIES, Knowledge, Mention, Metric

from bot.models import Reading, Row

_RATES = ("per_year", "per_quarter")
_PAID = "paid"
"""The cue of money that has been spent: no plan has."""
_GROUND = ("entity", "quantity", "group")
"""Kinds of mentions that other checks hold against the facts."""


def added_words(reading: Reading, rows: Iterable[Row], knowledge: Knowledge) -> tuple[str, ...]:
    """The question's words, in order, that speak of a metric or a property which none of the rows has."""
    rows = tuple(rows)
    metrics = {knowledge.metric(row.metric) for row in rows}
    wholes = {knowledge.metric(metric.whole) for metric in metrics if metric.whole}
    families = {knowledge.metric(metric.broader) for metric in metrics if metric.broader}
    carried = {cue for metric in metrics | wholes for cue in _cues_of(metric)}
    carried.update(cue for family in families for sign in family.signs for cue in sign)
    if not any(_is_without_length(row) for row in rows):
        carried.update(_RATES)
    if any("done" not in metric.also for metric in metrics if metric.unit in CURRENCIES):
        carried.discard(_PAID)
    else:
        carried.add(_PAID)
    borne = _tokens(m for m in reading.mentions if _is_borne(m, metrics | wholes | families, carried))
    added = [m for m in reading.mentions if _says_of_what(m, knowledge) and not borne.issuperset(_tokens([m]))]
    return tuple(dict.fromkeys(m.text for m in added))


def _cues_of(metric: Metric) -> set[str]:
    return {*metric.also, *metric.high, *metric.low}.union(*metric.signs, *metric.weak_signs)


def _is_without_length(row: Row) -> bool:
    """An amount of which the source does not say what time it covers is neither a year's nor a quarter's."""
    return bool(row.fact and row.fact.unit in CURRENCIES and not row.fact.period)


def _is_borne(mention: Mention, metrics: set[Metric], carried: set[str]) -> bool:
    if mention.kind == "metric":
        return any(metric.key == mention.key for metric in metrics)
    return mention.kind in _GROUND or (mention.kind == "cue" and mention.key in carried)


def _says_of_what(mention: Mention, knowledge: Knowledge) -> bool:
    return mention.kind == "metric" or (mention.kind == "cue" and mention.key in (*knowledge.properties, _PAID))


def _tokens(mentions: Iterable[Mention]) -> set[int]:
    return {index for mention in mentions for index in range(mention.start, mention.end)}
