"""Facts and claims in memory, indexed by what questions ask for: the store of the shipped base."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from decimal import Decimal
from typing import Protocol, TypeVar

from knowledge.models import Claim, Fact

Key = TypeVar("Key", bound=Hashable)


class FactStore(Protocol):
    """Where facts live. Every method returns facts in the order in which they were filed."""

    def facts_of(self, entity: str, metric: str) -> tuple[Fact, ...]: ...

    def facts_about(self, entity: str) -> tuple[Fact, ...]: ...

    def facts_measuring(self, metric: str) -> tuple[Fact, ...]: ...

    def facts_with_value(self, value: Decimal, unit: str) -> tuple[Fact, ...]: ...

    def metrics_of(self, entity: str) -> tuple[str, ...]:
        """What an entity has figures for."""
        ...

    def holders_of(self, metric: str, among: Collection[str] | None = None) -> tuple[str, ...]:
        """Who has a figure for a metric; only of those `among`, where they are given."""
        ...

    def count_holders(self, metric: str) -> int: ...


class MemoryStore:
    """A FactStore over a tuple of facts."""

    def __init__(self, facts: tuple[Fact, ...]) -> None:
        self._values = _index(facts, lambda fact: (fact.value, fact.unit))
        self._pairs = _index(facts, lambda fact: (fact.entity, fact.metric))
        self._entities = _index(facts, lambda fact: fact.entity)
        self._metrics = _index(facts, lambda fact: fact.metric)
        self._metrics_of = {key: _distinct(fact.metric for fact in found) for key, found in self._entities.items()}
        self._holders = {key: _distinct(fact.entity for fact in found) for key, found in self._metrics.items()}

    def facts_of(self, entity: str, metric: str) -> tuple[Fact, ...]:
        return self._pairs.get((entity, metric), ())

    def facts_about(self, entity: str) -> tuple[Fact, ...]:
        return self._entities.get(entity, ())

    def facts_measuring(self, metric: str) -> tuple[Fact, ...]:
        return self._metrics.get(metric, ())

    def facts_with_value(self, value: Decimal, unit: str) -> tuple[Fact, ...]:
        return self._values.get((value, unit), ())

    def metrics_of(self, entity: str) -> tuple[str, ...]:
        return self._metrics_of.get(entity, ())

    def holders_of(self, metric: str, among: Collection[str] | None = None) -> tuple[str, ...]:
        holders = self._holders.get(metric, ())
        return holders if among is None else tuple(key for key in holders if key in among)

    def count_holders(self, metric: str) -> int:
        return len(self._holders.get(metric, ()))


def _index(facts: tuple[Fact, ...], key: Callable[[Fact], Key]) -> Mapping[Key, tuple[Fact, ...]]:
    found: dict[Key, list[Fact]] = defaultdict(list)
    for fact in facts:
        found[key(fact)].append(fact)
    return {name: tuple(values) for name, values in found.items()}


def _distinct(keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(keys))


def claims_by_entity(claims: tuple[Claim, ...]) -> Mapping[str, tuple[Claim, ...]]:
    """Claims under every entity that they are about, the main one first."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        for entity in (claim.entity, *claim.about):
            found[entity].append(claim)
    return {name: tuple(values) for name, values in found.items()}
