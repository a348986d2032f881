"""The exchange rate that an amount implies which the source gives in two currencies."""

from __future__ import annotations

from knowledge import Knowledge

from bot.answers.build import answer
from bot.answers.calculations import calculation
from bot.answers.calculations.computed import Computed
from bot.answers.declining.decline import decline
from bot.models import Answer, Asked, Row, Suggestion


def build_implied_rate(asked: Asked, knowledge: Knowledge) -> Answer:
    facts = {fact.key: fact for fact in knowledge.base.facts if fact.metric in asked.match.reading.metrics}
    again = next((fact for fact in facts.values() if fact.equivalent_of), None)
    if again is None or again.equivalent_of not in facts:
        return decline(asked, knowledge)
    amount = facts[again.equivalent_of]
    rows = (Row(amount.entity, amount.metric, amount), Row(again.entity, again.metric, again))
    return answer(
        asked,
        knowledge,
        "implied_rate",
        Computed((calculation.implied_rate(amount, again),), rows),
        facts=(amount, again),
        suggestions=[Suggestion("figure", (amount.entity,), amount.metric)],
    )
