"""Units are known to a vocabulary, suit the metric, and bound what a figure can be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from knowledge.checks.examined import Examined
from knowledge.models import Fact, Metric
from knowledge.problems import Problem

_CURRENCY = re.compile("[a-z]{3}")
"""Amounts of money are in the lower-case codes of ISO 4217."""
_PARTS_OF_A_WHOLE = frozenset({"share", "part"})
"""A metric with one of these in its key is a part of a whole: between 0 and 100 percent."""


def check(examined: Examined) -> Iterator[Problem]:
    known = {unit for words in examined.base.vocabularies.values() for unit in words.units}
    for metric in examined.base.metrics.values():
        if metric.covered and metric.unit not in known:
            yield Problem("unknown-unit", f'No vocabulary has the unit "{metric.unit}".',
                          examined.at("metric", metric.key, "unit"), 'Add it under "units:" in numbers.yaml.')
    for fact in examined.base.facts:
        if metric_of := examined.base.metrics.get(fact.metric):
            yield from _unsuited(examined, fact, metric_of)
            yield from _out_of_bounds(examined, fact, metric_of)


def _unsuited(examined: Examined, fact: Fact, metric: Metric) -> Iterator[Problem]:
    if fact.unit == metric.unit:
        return
    restates = fact.equivalent_of and _CURRENCY.fullmatch(fact.unit) and _CURRENCY.fullmatch(metric.unit)
    if not restates:
        yield Problem("unit-mismatch", f'"{fact.unit}" does not suit "{metric.key}", which is in "{metric.unit}".',
                      examined.at("fact", fact.key, "unit"),
                      'Only a figure restated in another currency ("equivalent_of") may differ.')


def _out_of_bounds(examined: Examined, fact: Fact, metric: Metric) -> Iterator[Problem]:
    location = examined.at("fact", fact.key, "value")
    if fact.unit == "percent":
        if _PARTS_OF_A_WHOLE & set(metric.key.split("_")) and not 0 <= fact.value <= 100:
            yield Problem("out-of-bounds", f'"{fact.value}" percent cannot be a part of a whole.', location,
                          "Write a value from 0 to 100.")
    elif not _CURRENCY.fullmatch(fact.unit) and fact.value <= 0:
        yield Problem("out-of-bounds", f'"{fact.value}" {fact.unit} cannot be: it must be above zero.', location,
                      "Correct the value or the unit.")
