"""Which of two figures of one name a question is about, where the source tells apart what they are of: nine quarters in
a row for AI products, eight for AI services."""

from __future__ import annotations

from collections.abc import Mapping

from bot.answers.statements.limits import Limit, read_limits
from bot.models import Reading, Row

_OF: Mapping[str, str] = {"of_products": "products", "of_services": "services"}
"""Cues of what a figure is of, and the word for it in the detail of the fact."""


def of_the_part_said(rows: tuple[Row, ...], limit: Limit, reading: Reading) -> tuple[Row, ...]:
    """The figure of the part that the question names; all of them where it names none, or both for one figure."""
    part = _part_of(limit, reading)
    of_part = tuple(row for row in rows if part and row.fact and part in (row.fact.detail or "").split())
    return of_part if len(rows) > 1 and len(of_part) == 1 else rows


def _part_of(limit: Limit, reading: Reading) -> str:
    """Of several figures and as many parts, each is of the one in its turn."""
    said = {m.start: _OF[m.key] for m in reading.mentions if m.key in _OF}
    parts = [said[start] for start in sorted(said)]
    figures = sorted(one.stated.start for one in read_limits(reading))
    if len(parts) != len(figures) or limit.stated.start not in figures:
        return parts[0] if len(set(parts)) == 1 else ""
    return parts[figures.index(limit.stated.start)]
