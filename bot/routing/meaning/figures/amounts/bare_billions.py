"""Billions that are left out where amounts are set against each other: "16.5 as a percentage of 53", "how many yuan to
the dollar, judging from 120 and 16.5?", "how many billions are left of the 53?"."""

from __future__ import annotations

from decimal import Decimal

from knowledge import CURRENCIES, Knowledge, Mention, Quantity, replace

from bot.routing.waking import Mentions, woken_by

_BILLION, _BELOW = Decimal(10) ** 9, 1000
_ROUND = (1, 10, 100)
"""Numbers that stand for anything."""
_COUNTED, _BILLIONS = "how_much", frozenset({"billion", "billions", "bn"})
_RELATING = frozenset(
    {"as_percent", "as_part", "difference", "remainder", "ratio", "quotient", "rate", "implies", "in_yuan", "less",
     "contradiction", "excluded_after", "outside:exchange_rate"}
)
"""Cues of what is done with two amounts, or of what the one says beside the other."""
_OF_RATES = ("rate", "implies", "in_yuan", "quotient", "outside:exchange_rate")
_OF_OTHER_FIGURES = frozenset({"pe", "share", "growth", "market", "multiple", "discount", "premium", "points"})
_PAIR, _YUAN = 2, "cny"
_OTHER_MONEY = frozenset({"won"})
"""A currency that is a word of another meaning as well."""


@woken_by("quantity", beside=(*_RELATING, _COUNTED))
def with_bare_billions(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with the two bare numbers, or the one beside "how many billions", as the amounts that a source
    prints with such a figure."""
    keys = {m.key for m in mentions}
    numbers = [m for m in mentions if m.quantity and m.quantity.unit is None]
    bare = [m for m in numbers if _is_bare_amount(m.quantity, knowledge)]
    counted = any(m.key == _COUNTED and not _BILLIONS.isdisjoint(m.text.casefold().split()) for m in mentions)
    both = len(numbers) == _PAIR and not keys.isdisjoint(_RELATING) and any(m in bare for m in numbers)
    both = both and _may_be_set_so(numbers, bare, keys, knowledge)
    if not bare or not (both or (counted and len(bare) == 1)) or not keys.isdisjoint(_OF_OTHER_FIGURES):
        return mentions
    return tuple(_in_billions(m) if m in bare else m for m in mentions)


@woken_by("quantity")
def with_yuan_of_amounts(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "1200亿是谁投的": a bare amount is in yuan where a source prints it in yuan alone, of those who are named."""
    named = {key for m in mentions if m.kind == "entity" for key in knowledge.family(m.key)}
    if any(m.kind == "group" for m in mentions):
        return mentions
    abroad = {m.start for m in mentions if m.text.casefold() in _OTHER_MONEY}
    return tuple(
        m._replace(quantity=replace(m.quantity, unit=_YUAN))
        if m.quantity and m.quantity.unit is None and m.end not in abroad and _is_in_yuan(m.quantity, named, knowledge)
        else m
        for m in mentions
    )


def _is_in_yuan(quantity: Quantity, named: set[str], knowledge: Knowledge) -> bool:
    if quantity.value < _BILLION:
        return False
    facts = {unit: knowledge.facts_with_value(quantity.value, unit) for unit in CURRENCIES}
    printed = [unit for unit, found in facts.items() if found]
    return printed == [_YUAN] and all(not named or fact.entity in named for fact in facts[_YUAN])


def _may_be_set_so(numbers: list[Mention], bare: list[Mention], keys: set[str], knowledge: Knowledge) -> bool:
    """Whether both are amounts: of one kind, in two currencies, where a rate is asked for, and else of two kinds."""
    metrics = [_metrics_of(_in_billions(m) if m in bare else m, knowledge) for m in numbers]
    if not all(metrics):
        return False
    return metrics[0].isdisjoint(metrics[1]) == keys.isdisjoint(_OF_RATES)


def _metrics_of(mention: Mention, knowledge: Knowledge) -> set[str]:
    assert mention.quantity
    value = mention.quantity.value
    return {fact.metric for unit in CURRENCIES for fact in knowledge.facts_with_value(value, unit)}


def _is_bare_amount(quantity: Quantity | None, knowledge: Knowledge) -> bool:
    """Whether a source prints an amount of so many billions, and nothing else with the same number."""
    if quantity is None or quantity.value >= _BELOW or quantity.value in _ROUND:
        return False
    others = any(fact.value == quantity.value for fact in knowledge.base.facts)
    return not others and _is_amount(replace(quantity, value=quantity.value * _BILLION), knowledge)


def _is_amount(quantity: Quantity | None, knowledge: Knowledge) -> bool:
    return quantity is not None and any(knowledge.facts_with_value(quantity.value, unit) for unit in CURRENCIES)


def _in_billions(mention: Mention) -> Mention:
    assert mention.quantity
    return mention._replace(quantity=replace(mention.quantity, value=mention.quantity.value * _BILLION))
