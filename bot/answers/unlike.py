"""Figures of unlike kinds beside each other: what the source itself says of who is ahead."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge import Claim, Knowledge

from bot.models import Row


def weighed(rows: Iterable[Row], knowledge: Knowledge) -> tuple[Claim, ...]:
    """ "Who spends more, Alibaba or Amazon?": a plan over years and a year's outlay give no order, but the source
    says that the one is small beside the other."""
    rows = tuple(rows)
    if len({row.metric for row in rows}) < 2:
        return ()
    return knowledge.claims.weighing(rows[0].metric, {row.entity for row in rows})
