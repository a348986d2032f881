"""Who is first, last or n-th, and the whole order."""

from __future__ import annotations

from knowledge import Knowledge, Metric, Quantity, frozen, replace

from bot.answers.build import answer
from bot.answers.decline import decline
from bot.answers.figures import build_comparison
from bot.answers.selection import Missing, in_one_unit, select
from bot.answers.stated import disputed
from bot.models import Answer, Asked, Direction, Reading, Row, Suggestion

_HIGH = ("most", "more", "faster", "fastest", "priciest", "pricier", "above")
_LOW = ("least", "less", "slower", "slowest", "cheapest", "cheaper", "below")


@frozen
class Ranking:
    """All rows in order with their rank; `picked` is the one asked for, None where the order itself was."""

    rows: tuple[Row, ...]
    metrics: tuple[str, ...]
    direction: Direction
    picked: Row | None = None
    missing: tuple[Missing, ...] = ()
    excluded: tuple[str, ...] = ()
    mixed: bool = False
    disputed: tuple[Quantity, ...] = ()


def build_ranking(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    selection = select(reading, knowledge, with_peers=True)
    rows = [row for row in selection.rows if row.fact]
    if not rows:
        return decline(asked, knowledge, selection.missing)
    if len(rows) == 1 and selection.missing:
        return build_comparison(asked, knowledge)  # nothing to rank: the one figure, and what is missing
    direction = direction_of(reading, knowledge.metric(rows[0].metric))
    ranked = _ranked(in_one_unit(rows, knowledge), direction)
    content = Ranking(
        ranked,
        tuple(dict.fromkeys(row.metric for row in ranked)),
        direction,
        _picked(reading, ranked, knowledge),
        selection.missing,
        reading.excluded,
        selection.mixed,
        disputed(reading, ranked),
    )
    suggestions = (
        [Suggestion("difference", (ranked[0].entity, ranked[1].entity), ranked[0].metric)] if len(ranked) > 1 else []
    )
    return answer(
        asked, knowledge, "ranking", content, facts=[row.fact for row in ranked if row.fact], suggestions=suggestions
    )


def direction_of(reading: Reading, metric: Metric) -> Direction:
    """Which end is asked for; "cheap" means low for a metric that says so."""
    low = reading.has("ascending", *_LOW) or any(cue in reading.cues for cue in metric.low if cue != "discount")
    high = reading.has(*_HIGH) or any(cue in reading.cues for cue in metric.high if cue != "premium")
    return "low" if low and not (high and reading.has("most", "more")) else "high"


def _ranked(rows: list[Row], direction: Direction) -> tuple[Row, ...]:
    """Ranks count from the end asked for; equal figures share one."""
    ordered = sorted(rows, key=lambda row: row.fact.value if row.fact else 0, reverse=direction == "high")
    ranked: list[Row] = []
    for number, row in enumerate(ordered, start=1):
        equal = ranked and ranked[-1].fact and row.fact and ranked[-1].fact.value == row.fact.value
        ranked.append(replace(row, rank=ranked[-1].rank if equal else number))
    return tuple(ranked)


def _picked(reading: Reading, ranked: tuple[Row, ...], knowledge: Knowledge) -> Row | None:
    named = next((r for r in ranked if any(r.entity in knowledge.family(key) for key in reading.entities[:1])), None)
    if named and (step := reading.has("next_after") - reading.has("next_before")):
        place = ranked.index(named) + step
        return ranked[place] if 0 <= place < len(ranked) else named
    if reading.has("middle"):
        return ranked[len(ranked) // 2] if len(ranked) % 2 else None
    if reading.ordinals:
        place = reading.ordinals[0]
        return ranked[place - 1] if 0 < place <= len(ranked) else None  # nobody is fifth of four: all are shown
    if named and len(reading.entities) == 1 and reading.has("place_of", "rank"):
        return named
    if reading.has("rank", "ascending", "place_of") and not reading.has("least"):
        return None
    return ranked[0]
