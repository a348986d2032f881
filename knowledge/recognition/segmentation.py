"""Where words end in a text without spaces: the cut that leaves the fewest characters without a meaning."""

from __future__ import annotations

from collections.abc import Iterable

Span = tuple[int, int]
_Cost = tuple[int, int, int, int]


def best_cut(spans: Iterable[tuple[Span, int]], length: int, covered: frozenset[int]) -> frozenset[Span]:
    """Of overlapping spans, each with its priority (lower is better), those that together leave the fewest tokens
    uncovered; among such cuts the one with the fewest and most uneven pieces, so that long words win."""
    starting: dict[int, list[tuple[Span, int]]] = {}
    for span, priority in spans:
        starting.setdefault(span[0], []).append((span, priority))
    best: list[tuple[_Cost, Span | None]] = [((0, 0, 0, 0), None)] * (length + 1)
    for index in range(length - 1, -1, -1):
        lost, pieces, uneven, rank = best[index + 1][0]
        best[index] = ((lost + (index not in covered), pieces, uneven, rank), None)
        for span, priority in starting.get(index, ()):
            lost, pieces, uneven, rank = best[span[1]][0]
            cost = (lost, pieces + 1, uneven - (span[1] - index) ** 2, rank + priority)
            if cost <= best[index][0]:
                best[index] = (cost, span)
    return frozenset(_follow(best))


def _follow(best: list[tuple[_Cost, Span | None]]) -> Iterable[Span]:
    index = 0
    while index < len(best) - 1:
        span = best[index][1]
        if span:
            yield span
        index = span[1] if span else index + 1
