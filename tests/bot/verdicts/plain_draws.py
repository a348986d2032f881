"""Draws for patterns that write metric and unit out themselves, so that limits are bare numbers: "over {L}x"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from functools import partial

from knowledge import Fact

from tests.bot.verdicts.scenes import SHARED, Drawn, dollars, holders
from tests.bot.verdicts.speech import Speech

_CLEAR = Decimal("0.12")
"""A multiple within so much of the true one is true or false by how one rounds."""
_CLEAR_POINTS = 4
"""And so a percentage within so many points."""
_LIMITS: Mapping[str, Sequence[int]] = {
    "pe_ratio": (10, 15, 20, 22, 25, 30, 32, 37, 38, 45, 50),
    SHARED: (3, 5, 8, 10, 12, 15, 18, 22, 25, 30, 35, 40),
    "revenue_growth": (20, 25, 30, 32, 35, 36, 37, 40, 45, 50),
    "usd": (10, 15, 20, 30, 35, 45, 50, 60, 80, 90, 120),
}
_DISTANCES = (2, 3, 4, 6, 8, 10, 12, 15, 18, 20, 25)
_PERCENTAGES = (5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 90, 100, 120)
_AMERICAN = frozenset({"aws", "azure", "google_cloud"})
_BILLION = Decimal(10**9)
_UP, _DOWN = 1, -1


def _of_metric(metric: str, order: int, speech: Speech) -> Drawn | None:
    """All holders of a metric in any order, or sorted: {A}, {B}, {C}, and numbers beside their figures."""
    facts = holders(speech, min(3, len(speech.compared[metric])), (metric,))
    if order:
        facts = sorted(facts, key=lambda fact: order * fact.value)
    drawn = _numbers(speech, [fact.value for fact in facts], _LIMITS[metric])
    names = {slot: speech.holder(fact) for slot, fact in zip("ABC", facts, strict=False)}
    return drawn and _placed(drawn.with_(names, {}), facts, speech.compared[metric], speech)


def _numbers(speech: Speech, values: Sequence[Decimal], limits: Sequence[int]) -> Drawn | None:
    """Two ends, a distance, a multiple, a percentage and an amount said, none of them what decides by a hair."""
    chance = speech.chance
    low, high = sorted(Decimal(limit) for limit in chance.sample(limits, 2))
    distance, percent = Decimal(chance.choice(_DISTANCES)), Decimal(chance.choice(_PERCENTAGES))
    times = Decimal(chance.choice((2, 3, 4, 5)))
    said = values[0] if chance.random() < 0.5 else values[0] + chance.choice((-2, -1, 1, 2, 5))
    amounts = {"limit": low, "high": high, "distance": distance, "percent": percent, "said": said}
    amounts |= _of_two(*values[:2]) | {"times_b": times * values[1], "a_after_fall": values[0] * (100 - percent) / 100}
    amounts |= {"limit_from_b": abs(low - values[1])}
    if len(values) > 2:
        amounts |= _of_three(*values, low=low, high=high)
    tight = {low, high} & {*values, amounts["total"], amounts.get("total_bc"), amounts["average"]}
    aside = {amounts["gap"], amounts.get("gap_ac"), amounts.get("gap_bc")}
    percentages = (amounts["a_above"], amounts["b_below"], amounts["a_of_b"])
    if tight or distance in aside or abs(amounts["ratio"] / times - 1) < _CLEAR:
        return None
    if any(abs(true - percent) < _CLEAR_POINTS for true in percentages) or amounts.get("gap_ac") == amounts["gap"]:
        return None
    slots = {"L": low, "H": high, "D": distance, "K": times, "P": percent, "V": said}
    slots |= {"a": values[0], "b": values[1]}
    return Drawn({name: f"{value.normalize():f}" for name, value in slots.items()}, amounts)


def _of_two(a: Decimal, b: Decimal) -> dict[str, Decimal]:
    return {
        "a": a, "b": b, "gap": abs(a - b), "lead": a - b, "b_lead": b - a, "total": a + b, "average": (a + b) / 2,
        "ratio": a / b, "b_over_a": b / a, "b_of_a": 100 * b / a, "a_of_b": 100 * a / b, "above": 100 * (a / b - 1),
        "below": 100 * (1 - b / a), "a_above": 100 * (a / b - 1), "b_below": 100 * (1 - b / a),
        "twice_a": 2 * a, "triple_a": 3 * a, "twice_b": 2 * b, "triple_b": 3 * b, "fourfold_b": 4 * b,
    }


def _of_three(a: Decimal, b: Decimal, c: Decimal, *, low: Decimal, high: Decimal) -> dict[str, Decimal]:
    three = (a, b, c)
    return {
        "c": c, "gap_ac": abs(a - c), "gap_bc": abs(b - c), "total_bc": b + c, "total_of_three": sum(three, Decimal(0)),
        "average_bc": (b + c) / 2, "average_of_three": sum(three, Decimal(0)) / 3, "median": sorted(three)[1],
        "a_from_average_bc": abs(a - (b + c) / 2), "rest_abc": 100 - sum(three, Decimal(0)),
        "count_over": _count(value > low for value in three), "count_under": _count(value < low for value in three),
        "count_between": _count(low < value < high for value in three),
        "count_above_a": _count(value > a for value in three),
    }


def _count(found: Iterable[bool]) -> Decimal:
    return Decimal(sum(found))


def _placed(drawn: Drawn, facts: Sequence[Fact], every: Sequence[Fact], speech: Speech) -> Drawn:
    """With places among all holders, and the names that questions for a name deserve."""
    order = sorted(every, key=lambda fact: fact.value, reverse=True)
    here = sorted(facts, key=lambda fact: fact.value, reverse=True)
    first, second = facts[0], facts[1]
    two = sorted(facts[:2], key=lambda fact: fact.value)
    limit, values = drawn.amounts["limit"], [fact.value for fact in order]
    asked = Decimal(speech.chance.randint(1, len(order)))
    nearer = min(facts[1:], key=lambda fact: abs(fact.value - first.value))
    amounts = {
        "asked": asked, "place": Decimal(order.index(first) + 1), "place_below_b": Decimal(order.index(second) + 2),
        "others_above": Decimal(order.index(first)), "others_below": Decimal(len(order) - 1 - order.index(first)),
        "count_over_of_all": _count(value > limit for value in values), "total_all": sum(values, Decimal(0)),
        "rest_all": 100 - sum(values, Decimal(0)), "rest_a": 100 - first.value,
        "rest_ab": 100 - first.value - second.value, "total_top_two": sum(values[:2], Decimal(0)),
        "total_american": sum((fact.value for fact in order if fact.entity in _AMERICAN), Decimal(0)),
    }
    named = {
        "higher": two[1], "lower": two[0], "highest": here[0], "lowest": here[-1], "middle": here[len(here) // 2],
        "nearer_to_a": nearer, "second_of_all": order[1], "third_of_all": order[min(2, len(order) - 1)],
        "last_of_all": order[-1], "highest_but_a": next(fact for fact in order if fact is not first),
        "nearer_to_limit": min(facts[:2], key=lambda fact: abs(fact.value - limit)),
    }
    slots = {slot: speech.holder(fact) for slot, fact in named.items()}
    total = drawn.amounts["total"]
    said_total = total if speech.chance.random() < 0.5 else total + 2
    return drawn.with_({**slots, "S": str(said_total), "N": str(asked)}, {**amounts, "said_total": said_total})


def _spent(order: int, speech: Speech) -> Drawn | None:
    """Amounts of dollars in billions, each of another company: {X}, {Y}, {Z}."""
    facts = speech.chance.sample(dollars(speech), 3)
    if order:
        facts = sorted(facts, key=lambda fact: order * fact.value)
    if facts[0].entity == facts[1].entity:
        return None
    drawn = _numbers(speech, [fact.value / _BILLION for fact in facts], _LIMITS["usd"])
    names = [speech.figure(fact) for fact in facts]
    by_size = sorted(facts, key=lambda fact: fact.value)
    two = sorted(facts[:2], key=lambda fact: fact.value)
    slots = dict(zip("XYZ", names, strict=True))
    slots |= {"bigger": speech.base.entities[two[1].entity].name, "smaller": speech.base.entities[two[0].entity].name}
    slots |= {"biggest": speech.base.entities[by_size[-1].entity].name}
    slots |= {"smallest": speech.base.entities[by_size[0].entity].name}
    return drawn and drawn.with_(slots, {})


def plan(speech: Speech) -> Drawn | None:
    """The three-year plan and its parts, in billions, with limits and supposed amounts."""
    chance, whole = speech.chance, Decimal(53)
    limit = Decimal(chance.choice((5, 8, 12, 15, 20, 25, 30, 38, 45, 48, 55, 60)))
    percent, said = Decimal(chance.choice((30, 50, 60, 70, 75, 90))), Decimal(chance.choice((80, 80, 60, 75, 90)))
    years, supposed = Decimal(chance.choice((2, 3, 3, 4, 5))), Decimal(chance.choice((60, 80, 90, 110, 120, 150)))
    centers = whole * 80 / 100
    amounts = {
        "limit": limit, "percent": percent, "said_percent": said, "years": years, "supposed": supposed,
        "yearly": whole / 3, "quarterly": whole / 12, "monthly": whole / 36, "centers": centers,
        "rest": whole - centers, "rest_percent": Decimal(20), "centers_yearly": centers / 3, "times_rest": Decimal(4),
        "half": whole / 2, "third": whole / 3, "part": whole * percent / 100, "in_two_years": whole * 2 / 3,
        "over_five_years": whole / 5, "centers_of_supposed": supposed * 80 / 100,
    }
    return Drawn({"L": str(limit), "P": str(percent), "V": str(said), "N": str(years), "S": str(supposed)}, amounts)


def capex(speech: Speech) -> Drawn | None:
    """What was spent over four quarters, in billions of either currency."""
    chance, value, rmb = speech.chance, Decimal("16.5"), Decimal(120)
    limit, small = Decimal(chance.choice((10, 12, 15, 18, 20, 25))), Decimal(chance.choice((2, 3, 5, 6)))
    rmb_limit, quarters = Decimal(chance.choice((80, 100, 110, 130, 150))), Decimal(chance.choice((3, 4, 4, 5)))
    amounts = {
        "value": value, "limit": limit, "small": small, "rmb": rmb, "rmb_limit": rmb_limit, "quarters": quarters,
        "quarterly": value / 4, "quarterly_rmb": rmb / 4, "part_of_plan": 100 * value / 53, "rate": rmb / value,
    }
    return Drawn({"L": str(limit), "S": str(small), "R": str(rmb_limit), "N": str(quarters)}, amounts)


def _single(value: int, others: Mapping[str, Decimal], speech: Speech) -> Drawn | None:
    """One figure that no other of its kind stands beside, with two ends and an amount said."""
    chance = speech.chance
    near = [value + step for step in (-7, -5, -4, -2, 2, 4, 5, 10) if value + step > 0]
    low, high = sorted(Decimal(limit) for limit in chance.sample(near, 2))
    said = Decimal(value if chance.random() < 0.5 else chance.choice(near))
    amounts = {"value": Decimal(value), "limit": low, "high": high, "said": said, "rest": Decimal(100 - value)}
    amounts.update(others)
    return Drawn({"L": str(low), "H": str(high), "V": str(said)}, amounts)


_METRICS = {"priced": "pe_ratio", "held": SHARED, "grown": "revenue_growth"}
_BESIDE_DOWNLOADS = {"daily": Decimal(10) / 7, "two_weeks": Decimal(20)}

PLAIN_DRAWS: dict[str, Callable[[Speech], Drawn | None]] = {
    "plan": plan, "capex": capex, "azure": partial(_single, 25, {}),
    "studies": partial(_single, 34, {"beyond_market": Decimal(5)}),
    "downloads": partial(_single, 10, _BESIDE_DOWNLOADS),
    "spent": partial(_spent, 0), "spent_down": partial(_spent, _DOWN),
}
for _name, _metric in _METRICS.items():
    PLAIN_DRAWS |= {_name: partial(_of_metric, _metric, 0), f"{_name}_down": partial(_of_metric, _metric, _DOWN)}
    PLAIN_DRAWS |= {f"{_name}_up": partial(_of_metric, _metric, _UP)}
