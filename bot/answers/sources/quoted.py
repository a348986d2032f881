"""Which of the figures that are found a question quotes."""

from __future__ import annotations

from bot.models import Reading, Row


def quoted(rows: tuple[Row, ...], reading: Reading) -> tuple[Row, ...]:
    """ "As of when is that 18x P/E?": the figure that is stated, and not the others of its kind."""
    stated = [row for row in rows if row.fact and any(q.value == row.fact.value for q in reading.quantities)]
    told = {row.entity for row in stated} if stated else set()
    named = {row.entity for row in rows} - told if len(reading.entities) > 1 or not stated else set()
    return tuple(row for row in rows if row in stated or row.entity in named)
