"""Questions for an amount in a currency that the source does not print it in."""

from __future__ import annotations

from knowledge import CURRENCIES, Fact, Knowledge

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

CHECKING = ("polar", "confirm")
"""Cues by which an amount is to be checked."""


@near_miss("in_yuan", "in_yuan", as_printed=True)
def _converts_what_is_in_dollars(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How big is the plan?" and then "in yuan?", "convert it": the source prints it in dollars alone."""
    stated = {i for m in reading.mentions if m.quantity for i in range(m.start, m.end)}
    if all(m.start in stated for m in reading.mentions if m.kind == "cue" and m.key == "in_yuan"):
        return False  # "RMB 53 billion" is stated, and held against the figure
    facts = [
        fact
        for metric in reading.metrics
        for key in reading.entities or knowledge.holders(metric)
        for fact in knowledge.facts(key, metric) or knowledge.facts(knowledge.company(key), metric)
    ]
    followed = "metrics" in reading.inherited  # "and in yuan?" after a P/E
    return bool(facts) and all(fact.unit != "cny" and (followed or fact.unit in CURRENCIES) for fact in facts)


@near_miss("in_yuan", "in_yuan")
def _converts_another(reading: Reading, knowledge: Knowledge) -> bool:
    """ "What's $53 billion in RMB?": what the source prints in dollars alone, a figure in yuan of something else, or an
    amount that it does not print at all."""
    stated = [q for q in reading.quantities if q.unit == "usd"] if reading.has("in_yuan") else []
    printed = [knowledge.facts_with_value(q.value, "usd") for q in stated]
    if not all(printed) and not reading.has(*CHECKING):
        return True
    return any(facts and not any(_is_in_yuan(fact, reading, knowledge) for fact in facts) for facts in printed)


def _is_in_yuan(fact: Fact, reading: Reading, knowledge: Knowledge) -> bool:
    """Whether the same is printed in yuan, and asked about."""
    same = knowledge.facts(fact.entity, fact.metric)
    return fact.metric in reading.metrics and any(one.unit == "cny" for one in same)


@near_miss("in_dollars", "convert")
def _converts_an_unprinted_amount(reading: Reading, knowledge: Knowledge) -> bool:
    """ "It put in RMB30 billion, what is that in dollars?": only an amount that the source prints in both currencies is
    converted."""
    stated = [q for q in reading.quantities if q.unit == "cny"] if reading.has("convert") else []
    return not reading.has(*CHECKING) and not all(knowledge.facts_with_value(q.value, "cny") for q in stated)


OTHER_CURRENCIES = (
    _converts_what_is_in_dollars,
    _converts_another,
    _converts_an_unprinted_amount,
)
