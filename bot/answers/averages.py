"""How far one figure lies from the average of others: "Alibaba's discount to the average of Microsoft and Amazon"."""

from __future__ import annotations

from knowledge import Knowledge, replace

from bot.answers import calculation
from bot.answers.build import answer
from bot.answers.computed import Computed
from bot.answers.decline import decline
from bot.answers.selection import select
from bot.models import Answer, Asked, Row, Suggestion

_FEWEST = 2


def build_from_average(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    alone = replace(reading, entities=reading.entities[:1], groups=())
    others = replace(reading, entities=reading.averaged)
    selections = select(alone, knowledge), select(others, knowledge)
    missing = tuple(item for selection in selections for item in selection.missing)
    side, rows = selections[0].rows, selections[1].rows
    if not reading.averaged:  # of a group: without the one that is set against it
        own = {knowledge.company(row.entity) for row in side}
        rows = tuple(row for row in rows if knowledge.company(row.entity) not in own)
    if missing or len(side) != 1 or not _make_an_average((*side, *rows)):
        return decline(asked, knowledge, missing)
    facts = tuple(row.fact for row in rows if row.fact)
    assert side[0].fact
    results = (calculation.average(facts), *calculation.from_average(side[0].fact, facts))
    return answer(
        asked,
        knowledge,
        "from_average",
        Computed(results, rows, beside=side),
        facts=(side[0].fact, *facts),
        suggestions=[Suggestion("comparison", metric=rows[0].metric)],
    )


def _make_an_average(rows: tuple[Row, ...]) -> bool:
    """Figures of one kind, and several that the first is set against."""
    kinds = {(row.metric, row.fact.unit if row.fact else None) for row in rows}
    return len(rows) > _FEWEST and len(kinds) == 1 and all(row.fact for row in rows)
