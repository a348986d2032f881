"""Answers and facts as plain records, for JSON and CSV."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from knowledge import Fact, Knowledge, Quantity

from bot.models import Match, Reading, Trace, Unrecognised

Record = dict[str, Any]


def answer_record(trace: Trace, knowledge: Knowledge) -> Record:
    """An answer as `footnote ask --json` prints it."""
    return {
        "outcome": trace.answer.outcome,
        "intent": trace.answer.intent,
        "text": trace.message.text,
        "html": trace.message.html,
        "facts": [fact_record(fact, knowledge) for fact in trace.answer.facts],
        "reading": reading_record(trace),
        "elapsed_us": trace.elapsed_us,
    }


def fact_record(fact: Fact, knowledge: Knowledge) -> Record:
    """A fact with its place. `entity` and `metric` are keys; periods are as the source's file has them."""
    return {
        "entity": fact.entity,
        "entity_name": knowledge.entity(fact.entity).name,
        "metric": fact.metric,
        "metric_name": knowledge.metric(fact.metric).name,
        "value": number(fact.value),
        "unit": fact.unit,
        "period": fact.period.text if fact.period else None,
        "as_of": fact.as_of.text if fact.as_of else None,
        "printed": fact.printed,
        "source": fact.source,
        "section": fact.at.section,
        "paragraph": fact.at.paragraph,
    }


def number(value: Decimal) -> int | float | str:
    """A JSON number where that is exact, else the digits as text: a figure is never rounded on the way out."""
    if value == value.to_integral_value():
        return int(value)
    return float(value) if Decimal(repr(float(value))) == value else str(value)


def reading_record(trace: Trace) -> Record:
    """How the question was understood: each question in it, and the words that were read as others."""
    return {
        "questions": [_question(match) for match in trace.matches],
        "read_as": [{"typed": mend.typed, "read_as": mend.read_as} for mend in trace.spotted.corrections],
    }


def _question(match: Match) -> Record:
    unexplained = [mention.text for mention in match.unexplained] if isinstance(match, Unrecognised) else []
    return {"intent": match.intent, **slots(match.reading), "unexplained": unexplained}


def slots(reading: Reading) -> Record:
    """The slots that are filled, by name."""
    named = {
        "entities": reading.entities, "excluded": reading.excluded, "groups": reading.groups,
        "excluded_groups": reading.excluded_groups, "metrics": reading.metrics, "topics": reading.topics,
        "terms": reading.terms, "quantities": tuple(_quantity(q) for q in reading.quantities),
        "periods": tuple(mention.text for mention in reading.periods), "places": reading.places,
        "ordinals": reading.ordinals, "cues": tuple(sorted(reading.cues)),
        "inherited": tuple(sorted(reading.inherited)),
    }
    return {name: list(values) for name, values in named.items() if values}


def _quantity(quantity: Quantity) -> str:
    return f"{quantity.value:f} {quantity.unit or ''}".strip()
