"""Figures that are worked out or ordered together though some of them have a date and others have none."""

from __future__ import annotations

from bot.answers.selecting.times import is_dated
from bot.models import DatesApart, Row

_COMPUTED = frozenset({"total", "from_average", "difference", "nearest_figure", "ranking", "expression"})
_CHECKED = "verification"
_HELD_TOGETHER = frozenset({"top", "beside", "order", "gaps", "sum"})
"""What is checked over several figures at once; one stated figure after the other is held against its own alone."""


def dates_apart(kind: str, content: object) -> DatesApart | None:
    """Whose figures have no date where others have one; None where the answer sets nothing against each other."""
    if kind not in _COMPUTED and not (kind == _CHECKED and _is_held_together(content)):
        return None
    rows = _rows(content)
    dated = tuple(row for row in rows if row.fact and is_dated(row.fact))
    undated = tuple(row for row in rows if row not in dated)
    return DatesApart(undated, dated) if undated and dated else None


def _is_held_together(content: object) -> bool:
    checks = getattr(content, "checks", ())
    worked_out = getattr(content, "calculation", None) or any(check.calculation for check in checks)
    return bool(worked_out) or getattr(content, "relation", "") in _HELD_TOGETHER


def _rows(content: object) -> tuple[Row, ...]:
    beside = getattr(content, "beside", ())
    rows: tuple[Row, ...] = (*getattr(content, "rows", ()), *((beside,) if isinstance(beside, Row) else beside or ()))
    return tuple({row.fact.key: row for row in rows if row.fact}.values())
