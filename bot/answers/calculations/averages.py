"""How far one figure lies from the average of others: "Alibaba's discount to the average of Microsoft and Amazon"."""

from __future__ import annotations

from knowledge import Knowledge, replace

from bot.answers.build import answer
from bot.answers.calculations import calculation
from bot.answers.calculations.computed import Computed, RateVerdict
from bot.answers.declining.decline import decline
from bot.answers.selecting.selection import select
from bot.answers.statements.comparing import HIGHER, LOWER, is_denied
from bot.models import Answer, Asked, Reading, Row, Suggestion

_FEWEST = 2


def build_from_average(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    alone = replace(reading, entities=reading.entities[:1], groups=())
    others = replace(reading, entities=reading.averaged, excluded=())
    selections = select(alone, knowledge), select(others, knowledge)
    missing = tuple(item for selection in selections for item in selection.missing)
    side, rows = selections[0].rows, selections[1].rows
    if not reading.averaged and _is_of_others(reading, knowledge):
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
        Computed(results, rows, beside=side, verdict=_verdict(side[0].fact.value > results[0].value, reading)),
        facts=(side[0].fact, *facts),
        suggestions=[Suggestion("comparison", metric=rows[0].metric)],
    )


def _is_of_others(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Its peers' average", "the average of the other two": without the one that is set against it, whom "the average
    of the three" counts as well."""
    return reading.has("other") or any(knowledge.base.groups[key].rivals for key in reading.groups)


def _verdict(is_above: bool, reading: Reading) -> RateVerdict:
    """On "is it below average?", "isn't it above it?"; none where both sides are offered, or no doubt is."""
    higher, lower = bool(reading.cues & HIGHER), bool(reading.cues & LOWER)
    if not reading.has("polar", "confirm") or higher == lower:
        return ""
    return "yes" if (is_above == higher) != is_denied(reading) else "no"


def _make_an_average(rows: tuple[Row, ...]) -> bool:
    """Figures of one kind, and several that the first is set against."""
    kinds = {(row.metric, row.fact.unit if row.fact else None) for row in rows}
    return len(rows) > _FEWEST and len(kinds) == 1 and all(row.fact for row in rows)
