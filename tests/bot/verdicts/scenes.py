"""The steps that draws share: facts picked, a limit beside a figure, two or several figures worked out together."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from knowledge import Fact

from tests.bot.verdicts.grammar import words
from tests.bot.verdicts.speech import Speech

STEPS: Mapping[str, Decimal] = {
    "percent": Decimal(1), "multiple": Decimal(1), "usd": Decimal(10**9), "downloads": Decimal(10**6),
}
"""In what steps limits are stated."""
SHARED = "cloud_share"
"""The metric whose figures are parts of one whole, so that they have sums and a rest."""
_ASIDE = (-7, -4, -2, -1, 1, 2, 4, 9)
"""How many steps a limit may stand beside the figure; or it is half, twice or three times as much."""
_PERCENTAGES = (10, 20, 30, 50, 60, 80, 100, 150, 200)
_CLEAR = Decimal("0.12")
"""A multiple within so much of the true one is true or false by how one rounds."""
_CLEAR_POINTS = 4
"""And so a percentage within so many points."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """Words for the slots, and the amounts that the truth is about."""

    slots: Mapping[str, str]
    amounts: Mapping[str, Decimal]

    def with_(self, slots: Mapping[str, str], amounts: Mapping[str, Decimal]) -> Drawn:
        return Drawn({**self.slots, **slots}, {**self.amounts, **amounts})


def any_fact(speech: Speech) -> Fact:
    """Of the figures that stand alone twice as often as of any one metric."""
    pools = (*speech.compared.values(), speech.single, speech.single)
    return speech.chance.choice(speech.chance.choice(pools))


def holders(speech: Speech, count: int, metrics: Collection[str] = ()) -> list[Fact]:
    """Figures of several holders of one metric."""
    pools = [
        facts for metric, facts in speech.compared.items()
        if len(facts) >= count and (not metrics or metric in metrics)
    ]
    return speech.chance.sample(speech.chance.choice(pools), count)


def dollars(speech: Speech) -> tuple[Fact, ...]:
    return tuple(fact for fact in speech.single if fact.unit == "usd")


def beside(speech: Speech, value: Decimal, unit: str) -> Decimal:
    """A limit in whole steps that is not the value itself."""
    whole = value // STEPS[unit]
    near = {whole + steps for steps in _ASIDE} | {whole * 2, whole * 3, whole // 2}
    limits = (count * STEPS[unit] for count in sorted(near) if count > 0)
    return speech.chance.choice([limit for limit in limits if limit != value])


def limited(speech: Speech, fact: Fact) -> Drawn:
    limit = beside(speech, fact.value, fact.unit)
    slots = {"n": speech.figure(fact), "L": speech.amount(limit, fact.unit)}
    if fact.metric in speech.compared:
        slots |= {"A": speech.holder(fact), "w": speech.metric(fact.metric)}
    return Drawn(slots, {"value": fact.value, "limit": limit})


def two(speech: Speech, facts: Sequence[Fact], distance: Decimal | None = None) -> Drawn | None:
    """Two figures of one unit, with a limit for either, and a distance beside the true one where none is given."""
    first, second = facts
    a, b = first.value, second.value
    limit, stated = beside(speech, a, first.unit), distance or beside(speech, abs(a - b), first.unit)
    if limit == b or a in (2 * b, b / 2) or a + b == stated:
        return None
    slots = {"L": speech.amount(limit, first.unit), "D": speech.distance(stated, first.unit)}
    if first.metric in speech.compared:
        slots |= {"A": speech.holder(first), "B": speech.holder(second), "w": speech.metric(first.metric)}
    amounts = {"a": a, "b": b, "twice_a": 2 * a, "twice_b": 2 * b, "lead": a - b, "gap": abs(a - b), "total": a + b}
    amounts |= {"average": (a + b) / 2, "ratio": round(a / b, 2), "limit": limit, "distance": stated}
    return Drawn(slots, amounts)


def named(speech: Speech, facts: Sequence[Fact]) -> Drawn | None:
    """Two figures, each called by its own name: "Is {n} more than {m}?"."""
    drawn = two(speech, facts)
    return drawn and drawn.with_({slot: speech.figure(fact) for slot, fact in zip("nm", facts, strict=True)}, {})


def multiplied(speech: Speech, drawn: Drawn | None, times: str) -> Drawn | None:
    """With a multiple that the first is, clearly, more or less than of the second."""
    if drawn is None:
        return None
    word, factor = speech.chance.choice(list(words(speech.language)[times].items()))
    a, times_b = drawn.amounts["a"], Decimal(factor) * drawn.amounts["b"]
    if abs(a / times_b - 1) < _CLEAR:
        return None
    return drawn.with_({"k": word}, {"times_b": times_b})


def apart(speech: Speech, drawn: Drawn | None) -> Drawn | None:
    """With a percentage that the first may be above or below the second."""
    if drawn is None:
        return None
    above = (drawn.amounts["a"] / drawn.amounts["b"] - 1) * 100
    percentage = Decimal(speech.chance.choice(_PERCENTAGES))
    if abs(abs(above) - percentage) < _CLEAR_POINTS:
        return None
    said = str(words(speech.language)["percentage"]).format(percentage)
    return drawn.with_({"P": said}, {"above": above, "below": -above, "percent": percentage})


def together(speech: Speech, count: int, exactly: bool = False) -> Drawn | None:
    """Several shares of one whole added up, with another one and a limit."""
    other, *group = holders(speech, count + 1, (SHARED,))
    total = sum((fact.value for fact in group), Decimal(0))
    limit = total if exactly else beside(speech, total, other.unit)
    if total == other.value:
        return None
    names = [speech.holder(fact) for fact in group]
    possessive = str(words(speech.language)["possessive"])
    slots = {"G": speech.list_of(names), "GP": speech.list_of(possessive.format(name) for name in names)}
    slots |= {"X": speech.holder(other), "w": speech.metric(SHARED), "L": speech.amount(limit, other.unit)}
    return Drawn(slots, {"total": total, "other": other.value, "limit": limit})
