"""Counts as a table of Markdown, for the reports of the suites that are written as grammars."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def table(counts: Mapping[tuple[str, str], int], columns: Sequence[str]) -> str:
    """One line for each kind, and one for all; `counts` are by kind and column."""
    kinds = sorted({kind for kind, _ in counts})
    lines = [_row("kind", columns), _row("---", ["---"] * len(columns))]
    lines += [_row(kind, [f"{counts.get((kind, column), 0):,}" for column in columns]) for kind in kinds]
    totals = [sum(counts.get((kind, column), 0) for kind in kinds) for column in columns]
    return "\n".join([*lines, _row("all", [f"{total:,}" for total in totals])])


def _row(first: str, cells: Sequence[str]) -> str:
    return f"| {first} | {' | '.join(cells)} |"
