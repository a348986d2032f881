"""Figures that a question states: which of them no shown fact has, whose they are, and in which unit they are."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from knowledge import CURRENCIES, Fact, Knowledge, Mention, Quantity, replace

from bot.models import Reading, Row

_LARGE = 1_000_000
_SCALES = (10**6, 10**9, 10**12)
_POSSESSIVE = ("'s", "’s", "s'")
_UNITS = ("percent", "multiple", "usd", "cny")
_SIGNS = ("$", "¥", "€", "US$")


def disputed(reading: Reading, rows: tuple[Row, ...], knowledge: Knowledge) -> tuple[Quantity, ...]:
    """Figures that the question states as given and that none of the facts shown has, in whichever currency."""
    if not reading.quantities:
        return ()
    shown = [row.fact for row in rows if row.fact]
    facts = [*shown, *(again for fact in shown for again in _restated(fact, knowledge))]
    units = {fact.unit for fact in facts}
    known = {fact.value for fact in facts} | {Decimal(p.count) for f in facts if (p := f.period) and p.count}
    found = [
        q
        for q in reading.quantities
        if (q.unit in units or _is_like(q, facts))
        and q.value not in known
        and not (_counts_things(q) or is_a_unit(q, reading))
    ]
    return tuple({(q.value, q.unit): q for q in found}.values())


def said_of_names(reading: Reading, rows: tuple[Row, ...], knowledge: Knowledge) -> tuple[Quantity, ...]:
    """ "Is Microsoft's 35x above Amazon's 29 %?", "Google's 15 % plus Azure's 20 %": figures right behind a name's
    possessive that are none of its own shown, or of nobody's where it has none, whatever their unit: then what is shown
    is of something else."""
    owners = {m.end: knowledge.family(m.key) for m in reading.mentions if m.kind == "entity" and _owns(m)}
    found: list[Quantity] = []
    for quantity in reading.quantities:
        if quantity.start not in owners or not (quantity.unit in _UNITS or _is_bare_money(quantity, rows)):
            continue
        own = [row for row in rows if row.fact and row.entity in owners[quantity.start]]
        shown = [row.fact for row in own or rows if row.fact]
        known = {fact.value for one in shown for fact in (one, *_restated(one, knowledge))}
        if quantity.value not in known:
            found.append(quantity)
    return tuple(found)


def _is_bare_money(quantity: Quantity, rows: tuple[Row, ...]) -> bool:
    """ "Microsoft's 40B" beside amounts of money."""
    money = all(row.fact and row.fact.unit in CURRENCIES for row in rows)
    return quantity.unit is None and quantity.value >= _LARGE and money


def _owns(mention: Mention) -> bool:
    return mention.text.endswith(_POSSESSIVE)


def _restated(fact: Fact, knowledge: Knowledge) -> list[Fact]:
    facts = knowledge.facts(fact.entity, fact.metric)
    return [other for other in facts if other.equivalent_of == fact.key or other.key == fact.equivalent_of]


def _is_like(quantity: Quantity, facts: list[Fact]) -> bool:
    """A number without a unit is of any figure, a large one ("53B") only of large ones."""
    return quantity.unit is None and (quantity.value < _LARGE or any(fact.value >= _LARGE for fact in facts))


def _counts_things(quantity: Quantity) -> bool:
    """A number that counts things ("all four", "the 3") is no figure."""
    return quantity.unit is None and quantity.value < 10


def is_a_unit(quantity: Quantity, reading: Reading) -> bool:
    """ "In $bn": a currency and a scale without a number say in what the answer is wanted."""
    words = next((m.text.split() for m in reading.mentions if m.quantity is quantity), [])
    bare = bool(words) and quantity.value in _SCALES and not any(c.isdigit() for word in words for c in word)
    return bare and (len(words) == 1 or words[0] in _SIGNS)


def owners_of_stated(reading: Reading, knowledge: Knowledge) -> tuple[Row, ...]:
    """Who does have the stated figure, where the one it is said of has none."""
    if any(not knowledge.metric(metric).covered for metric in reading.metrics):
        return ()
    facts = [
        fact
        for metric in reading.metrics
        for holder in knowledge.holders(metric)
        for fact in knowledge.facts(holder, metric)
    ]
    return tuple(
        Row(f.entity, f.metric, f)
        for f in facts
        if any(q.value == f.value and q.unit in (None, f.unit) for q in reading.quantities)
    )


def in_stated_unit(rows: Sequence[Row], stated: Quantity, knowledge: Knowledge) -> tuple[Row, ...]:
    """Money in the currency that the question speaks of, where the source restates it in that; a bare amount ("16.5
    billion") is in the one in which the source has it."""

    def is_meant(fact: Fact) -> bool:
        return fact.unit == stated.unit or (stated.unit is None and fact.value == stated.value)

    def restated(row: Row) -> Fact | None:
        facts = knowledge.facts(row.entity, row.metric)
        return next((f for f in facts if is_meant(f) and f.equivalent_of), row.fact)

    return tuple(replace(row, fact=restated(row)) for row in rows)
