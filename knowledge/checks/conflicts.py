"""Where one source gives one thing two values, a conflict says so."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from knowledge.checks.examined import Examined
from knowledge.models import Conflict, Fact
from knowledge.problems import Problem


def check(examined: Examined) -> Iterator[Problem]:
    for one, other in combinations(examined.base.facts, 2):
        if _differ(one, other) and not any(_names_both(c, one, other) for c in examined.base.conflicts):
            yield Problem("undeclared-conflict",
                          f'"{other.key}" is {other.value}, and "{one.key}" gives {one.value} for the same.',
                          examined.at("fact", other.key, "value"), 'Name both under "conflicts:", or tell them apart.')


def _differ(one: Fact, other: Fact) -> bool:
    same = _subject(one) == _subject(other)
    return same and one.value != other.value and not (one.equivalent_of or other.equivalent_of)


def _subject(fact: Fact) -> tuple[object, ...]:
    return fact.source, fact.entity, fact.metric, fact.period, fact.as_of


def _names_both(conflict: Conflict, one: Fact, other: Fact) -> bool:
    return {one.key, other.key} <= set(conflict.between)
