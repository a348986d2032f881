"""Nobody is their own parent, by whatever way round."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.checks.examined import Examined
from knowledge.problems import Problem


def check(examined: Examined) -> Iterator[Problem]:
    parents = {entity.key: entity.parent for entity in examined.base.entities.values()}
    for key in sorted(parents):
        ring = _ring(key, parents)
        if ring and key == min(ring):
            yield Problem("parent-cycle", f'"{key}" is its own parent: {" - ".join((*ring, key))}.',
                          examined.at("entity", key, "parent"), "Take one of the parents out.")


def _ring(key: str, parents: dict[str, str | None]) -> tuple[str, ...]:
    """The way from a key back to itself; empty where its line of parents ends elsewhere."""
    seen: list[str] = []
    step: str | None = key
    while step is not None and step not in seen:
        seen.append(step)
        step = parents.get(step)
    return tuple(seen) if step == key else ()
