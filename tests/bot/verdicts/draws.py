"""What fills a pattern's slots: facts of the base and limits beside them, with the amounts that decide.

A draw gives None where chance brought something on which the truth is arguable: a limit that is the figure itself,
a multiple close to the true one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import partial

from knowledge import Fact

from tests.bot.verdicts.grammar import words
from tests.bot.verdicts.plain_draws import PLAIN_DRAWS
from tests.bot.verdicts.scenes import (
    SHARED,
    STEPS,
    Drawn,
    any_fact,
    apart,
    beside,
    dollars,
    holders,
    limited,
    multiplied,
    named,
    together,
    two,
)
from tests.bot.verdicts.speech import Speech

_SIDES = (10, 15, 19, 25, 33, 38)
"""Limits that divide the P/Es as well as the shares."""


def figure(speech: Speech) -> Drawn | None:
    """One figure and a limit: "Is {n} {op} {L}?"."""
    return limited(speech, any_fact(speech))


def exact(speech: Speech) -> Drawn | None:
    """One figure and an amount that it is said to be, half of the time rightly: "Is {n} {L}?"."""
    fact = any_fact(speech)
    value = fact.value if speech.chance.random() < 0.5 else beside(speech, fact.value, fact.unit)
    return Drawn(
        {"n": speech.figure(fact), "L": speech.amount(value, fact.unit)}, {"value": fact.value, "limit": value}
    )


def holding(speech: Speech) -> Drawn | None:
    """A holder, the metric apart from it, and a limit: "Does {A} have a {w} {op} {L}?"."""
    fact = speech.chance.choice([fact for facts in speech.compared.values() for fact in facts])
    return limited(speech, fact)


def span(speech: Speech) -> Drawn | None:
    """One figure and two ends: "Is {n} between {x} and {y}?"."""
    fact = any_fact(speech)
    low = beside(speech, fact.value, fact.unit)
    high = low + speech.chance.choice((2, 6, 12)) * STEPS[fact.unit]
    if high == fact.value:
        return None
    slots = {"n": speech.figure(fact), "x": speech.amount(low, fact.unit), "y": speech.amount(high, fact.unit)}
    return Drawn(slots, {"value": fact.value, "low": low, "high": high})


def pair(speech: Speech) -> Drawn | None:
    """Two holders of one metric, with a limit for either and one for their distance."""
    return two(speech, holders(speech, 2))


def exact_distance(speech: Speech) -> Drawn | None:
    """Two holders and a distance, half of the time the true one: "Does {A} lead {B} by {D} in {w}?"."""
    facts = holders(speech, 2)
    gap = abs(facts[0].value - facts[1].value)
    return two(speech, facts, gap if speech.chance.random() < 0.5 else None)


def higher_and_lower(speech: Speech) -> Drawn | None:
    """Two holders, the higher one first: "How much lower is {B}'s {w} than {A}'s?"."""
    return two(speech, sorted(holders(speech, 2), key=lambda fact: fact.value, reverse=True))


def multiple(speech: Speech) -> Drawn | None:
    """Two holders and a multiple: "Is {A}'s {w} {op} {k} {B}'s?"."""
    return multiplied(speech, two(speech, holders(speech, 2)), "times")


def multiple_as(speech: Speech) -> Drawn | None:
    """The same, of the multiples that go with "as high as"."""
    return multiplied(speech, two(speech, holders(speech, 2)), "times_as")


def money(speech: Speech) -> Drawn | None:
    """Two amounts of dollars: "Is {n} {op} {k} {m}?"."""
    return multiplied(speech, named(speech, speech.chance.sample(dollars(speech), 2)), "times")


def percent(speech: Speech) -> Drawn | None:
    """Two figures that percentages are not ambiguous of, and how much one is above or below: "{op} {P} higher"."""
    pool = speech.chance.choice((speech.compared["pe_ratio"], dollars(speech)))
    return apart(speech, named(speech, speech.chance.sample(pool, 2)))


def percent_pair(speech: Speech) -> Drawn | None:
    """The same, of P/Es, with the metric apart: "{A}的{w}比{B}高超过{P}吗？"."""
    return apart(speech, two(speech, speech.chance.sample(speech.compared["pe_ratio"], 2)))


def total(speech: Speech) -> Drawn | None:
    """Two or three holders together, another one, and a limit: "Do {G} together have {op} {L} {w}?"."""
    return together(speech, speech.chance.choice((2, 2, 3)))


def exact_total(speech: Speech) -> Drawn | None:
    """Several together and an amount that they are said to have, half of the time rightly."""
    return together(speech, speech.chance.choice((2, 2, 3)), exactly=speech.chance.random() < 0.5)


def average(speech: Speech) -> Drawn | None:
    """Two holders on average, another one, and a limit: "Is the average {w} of {G} {op} {L}?"."""
    metric = speech.chance.choice((SHARED, "pe_ratio"))
    other, *group = speech.chance.sample(speech.compared[metric], 3)
    mean = sum((fact.value for fact in group), Decimal(0)) / len(group)
    limit = beside(speech, mean, other.unit)
    if mean in (other.value, limit):
        return None
    slots = {"G": speech.list_of([speech.holder(fact) for fact in group]), "X": speech.holder(other)}
    slots |= {"w": speech.metric(metric), "L": speech.amount(limit, other.unit)}
    return Drawn(slots, {"average": mean, "other": other.value, "limit": limit})


def place(speech: Speech) -> Drawn | None:
    """A holder and a place in the order of a metric: "Is {A} {o} in {w}?"."""
    metric = speech.chance.choice((SHARED, SHARED, "pe_ratio"))
    order = sorted(speech.compared[metric], key=lambda fact: fact.value, reverse=True)
    fact = speech.chance.choice(order)
    asked, actual = speech.chance.randint(1, len(order)), order.index(fact) + 1
    slots = {"A": speech.holder(fact), "w": speech.metric(metric), "number": str(asked)}
    slots["o"] = words(speech.language)["ordinals"][asked - 1]
    slots["top"] = words(speech.language)["superlatives"][asked - 1]
    places = {"asked": asked, "place": actual, "from_last": len(order) - actual + 1}
    return Drawn(slots, {name: Decimal(value) for name, value in places.items()})


def rest(speech: Speech) -> Drawn | None:
    """What some holders leave of a whole, and a limit: "Is {op} {L} of the cloud market outside {G}?"."""
    group = speech.chance.sample(speech.compared[SHARED], speech.chance.choice((1, 2, 3)))
    left = 100 - sum((fact.value for fact in group), Decimal(0))
    limit = beside(speech, left, "percent")
    if limit > 100:
        return None
    slots = {"G": speech.list_of([speech.holder(fact) for fact in group]), "L": speech.amount(limit, "percent")}
    return Drawn(slots, {"rest": left, "limit": limit})


def three(speech: Speech) -> Drawn | None:
    """Three holders of one metric: "Is {A}'s {w} between {B}'s and {C}'s?"."""
    facts = holders(speech, 3)
    slots = {slot: speech.holder(fact) for slot, fact in zip("ABC", facts, strict=True)}
    amounts = {name: fact.value for name, fact in zip("abc", facts, strict=True)}
    return Drawn({**slots, "w": speech.metric(facts[0].metric)}, amounts)


def _distances(speech: Speech, facts: Sequence[Fact]) -> Drawn | None:
    """Of three holders how far each of the others is from the first, and from the one before."""
    a, b, c = (fact.value for fact in facts)
    if abs(a - b) == abs(a - c) or abs(a - b) == abs(b - c):
        return None
    slots = {slot: speech.holder(fact) for slot, fact in zip("ABC", facts, strict=True)}
    steps = {"to_b": abs(a - b), "to_c": abs(a - c), "first_step": abs(a - b), "second_step": abs(b - c)}
    return Drawn({**slots, "w": speech.metric(facts[0].metric)}, steps)


def distances_from(speech: Speech) -> Drawn | None:
    """Three holders of one metric in any order."""
    return _distances(speech, holders(speech, 3))


def leads_of_first(speech: Speech) -> Drawn | None:
    """The highest of three, and the others in any order."""
    first, *others = sorted(holders(speech, 3), key=lambda fact: fact.value, reverse=True)
    return _distances(speech, [first, *speech.chance.sample(others, 2)])


def discounts_of_last(speech: Speech) -> Drawn | None:
    """The cheapest of three, and the others in any order."""
    last, *others = sorted(holders(speech, 3, ("pe_ratio",)), key=lambda fact: fact.value)
    return _distances(speech, [last, *speech.chance.sample(others, 2)])


def chain(speech: Speech) -> Drawn | None:
    """Three holders, the highest first."""
    return _distances(speech, sorted(holders(speech, 3), key=lambda fact: fact.value, reverse=True))


def each(speech: Speech) -> Drawn | None:
    """Two holders of one metric and a limit for each: "Do both {A} and {B} have a {w} {op} {L}?"."""
    first, second = holders(speech, 2, ("pe_ratio", SHARED))
    limit = Decimal(speech.chance.choice(_SIDES))
    if limit in (first.value, second.value):
        return None
    slots = {"A": speech.holder(first), "B": speech.holder(second)}
    slots |= {"w": speech.metric(first.metric), "L": speech.amount(limit, first.unit)}
    return Drawn(slots, {"a": first.value, "b": second.value, "limit": limit})


def _pair_of(metric: str, speech: Speech) -> Drawn | None:
    """Two holders of one metric, for patterns in which verbs say which ("Is {A} more expensive than {B}?")."""
    return two(speech, holders(speech, 2, (metric,)))


def _order_of(metric: str, speech: Speech) -> Drawn | None:
    """The higher one first."""
    return two(speech, sorted(holders(speech, 2, (metric,)), key=lambda fact: fact.value, reverse=True))


def _place_of(metric: str, speech: Speech) -> Drawn | None:
    """A holder, and which place in the order it has from either end."""
    order = sorted(speech.compared[metric], key=lambda fact: fact.value, reverse=True)
    fact = speech.chance.choice(order)
    place = order.index(fact) + 1
    places = {"place": Decimal(place), "from_last": Decimal(len(order) - place + 1), "others_above": Decimal(place - 1)}
    return Drawn({"A": speech.holder(fact)}, {**places, "others_below": Decimal(len(order) - place)})


def _multiple_of(metric: str, times: str, speech: Speech) -> Drawn | None:
    return multiplied(speech, _pair_of(metric, speech), times)


def _limit_of(metric: str, speech: Speech) -> Drawn | None:
    return limited(speech, speech.chance.choice(speech.compared[metric]))


_BY_VERBS = {"priced": "pe_ratio", "held": SHARED, "growing": "revenue_growth"}
"""What is measured where a verb says it."""

DRAWS: dict[str, Callable[[Speech], Drawn | None]] = {
    draw.__name__: draw
    for draw in (
        figure, exact, holding, span, pair, exact_distance, higher_and_lower, multiple, multiple_as, money, percent,
        percent_pair, total, exact_total, average, place, rest, three, distances_from,
        leads_of_first, discounts_of_last, chain, each,
    )
}
for _name, _metric in _BY_VERBS.items():
    DRAWS |= {f"{_name}_pair": partial(_pair_of, _metric), f"{_name}_limit": partial(_limit_of, _metric)}
    DRAWS |= {f"{_name}_place": partial(_place_of, _metric)}
    DRAWS |= {f"{_name}_order": partial(_order_of, _metric)}
    DRAWS |= {f"{_name}_multiple": partial(_multiple_of, _metric, "times")}
    DRAWS |= {f"{_name}_multiple_as": partial(_multiple_of, _metric, "times_as")}
DRAWS |= PLAIN_DRAWS
