"""What a year's amount comes to over several years, if each is like it."""

from __future__ import annotations

from knowledge import Fact, Knowledge

from bot.answers.build import answer
from bot.answers.calculations import calculation
from bot.answers.calculations.computed import Computed
from bot.answers.declining.decline import decline
from bot.models import Answer, Asked, Reading, Row

_UNIT = "years_kept"


def build_over_years(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    facts, years = _yearly(reading, knowledge), years_kept(reading)
    if not facts or not years:
        return decline(asked, knowledge)
    results = tuple(calculation.over_years(fact, years) for fact in facts)
    rows = tuple(Row(fact.entity, fact.metric, fact) for fact in facts)
    return answer(asked, knowledge, "over_years", Computed(results, rows), facts=facts)


def years_kept(reading: Reading) -> int:
    """For how many years an amount is to be kept; 0 where that is not asked."""
    return next((int(q.value) for q in reading.quantities if q.unit == _UNIT), 0)


def _yearly(reading: Reading, knowledge: Knowledge) -> tuple[Fact, ...]:
    families = {member for entity in reading.entities for member in knowledge.family(entity)}
    facts = (
        fact
        for metric in reading.metrics
        for holder in knowledge.holders(metric, families or None)
        for fact in knowledge.facts(holder, metric)
    )
    return tuple(fact for fact in facts if calculation.is_yearly(fact))
