"""Figures in order: from which end, and with which place."""

from __future__ import annotations

from knowledge import Metric, replace

from bot.models import Direction, Reading, Row

_HIGH = ("most", "more", "faster", "fastest", "priciest", "pricier", "above")
_LOW = ("least", "less", "slower", "slowest", "cheapest", "cheaper", "below")
_ASKING = ("does", "do", "did")
_BESIDE = frozenset({"less", "below", "more", "above"})
"""Words that say beside "right behind" only on which side of the named one somebody stands."""


def direction_of(reading: Reading, metric: Metric) -> Direction:
    """Which end is asked for; "cheap" means low for a metric that says so."""
    if reading.has("next_after", "next_before"):
        reading = replace(reading, cues=reading.cues - _BESIDE)
    if _is_behind(reading):
        return "high"
    low = reading.has("ascending", *_LOW) or any(cue in reading.cues for cue in metric.low if cue != "discount")
    high = reading.has(*_HIGH) or any(cue in reading.cues for cue in metric.high if cue != "premium")
    return "low" if low and not (high and reading.has("most", "more")) else "high"


def _is_behind(reading: Reading) -> bool:
    """ "Whom does Azure trail?": the one named is behind, and who is asked for is ahead."""
    if len(reading.entities) != 1 or not reading.has("who", "which"):
        return False
    trails = [m.start for m in reading.mentions if m.key == "less"]
    asked = {m.end for m in reading.mentions if m.text.casefold() in _ASKING}
    return any(
        m.kind == "entity" and m.start in asked and any(start >= m.end for start in trails) for m in reading.mentions
    )


def ranked_rows(rows: list[Row], direction: Direction) -> tuple[Row, ...]:
    """Ranks count from the end asked for; equal figures share one."""
    ordered = sorted(rows, key=lambda row: row.fact.value if row.fact else 0, reverse=direction == "high")
    ranked: list[Row] = []
    for number, row in enumerate(ordered, start=1):
        equal = ranked and ranked[-1].fact and row.fact and ranked[-1].fact.value == row.fact.value
        ranked.append(replace(row, rank=ranked[-1].rank if equal else number))
    return tuple(ranked)
