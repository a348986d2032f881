"""Facts and claims in memory, indexed by what questions ask for: the store of the shipped base."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping
from decimal import Decimal
from typing import Protocol, TypeVar

from knowledge.models import Claim, Fact

Key = TypeVar("Key", bound=Hashable)


class FactStore(Protocol):
    """Where facts live. Every method returns facts in the order in which they were filed."""

    def facts_of(self, entity: str, metric: str) -> tuple[Fact, ...]: ...

    def facts_about(self, entity: str) -> tuple[Fact, ...]: ...

    def facts_measuring(self, metric: str) -> tuple[Fact, ...]: ...


class MemoryStore:
    """A FactStore over a tuple of facts."""

    def __init__(self, facts: tuple[Fact, ...]) -> None:
        self._pairs = _index(facts, lambda fact: (fact.entity, fact.metric))
        self._entities = _index(facts, lambda fact: fact.entity)
        self._metrics = _index(facts, lambda fact: fact.metric)

    def facts_of(self, entity: str, metric: str) -> tuple[Fact, ...]:
        return self._pairs.get((entity, metric), ())

    def facts_about(self, entity: str) -> tuple[Fact, ...]:
        return self._entities.get(entity, ())

    def facts_measuring(self, metric: str) -> tuple[Fact, ...]:
        return self._metrics.get(metric, ())


def _index(facts: tuple[Fact, ...], key: Callable[[Fact], Key]) -> Mapping[Key, tuple[Fact, ...]]:
    found: dict[Key, list[Fact]] = defaultdict(list)
    for fact in facts:
        found[key(fact)].append(fact)
    return {name: tuple(values) for name, values in found.items()}


def facts_by_value(facts: tuple[Fact, ...]) -> Mapping[tuple[Decimal, str], tuple[Fact, ...]]:
    """Facts under the figure that they state."""
    return _index(facts, lambda fact: (fact.value, fact.unit))


def claims_by_entity(claims: tuple[Claim, ...]) -> Mapping[str, tuple[Claim, ...]]:
    """Claims under every entity that they are about, the main one first."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        for entity in (claim.entity, *claim.about):
            found[entity].append(claim)
    return {name: tuple(values) for name, values in found.items()}
