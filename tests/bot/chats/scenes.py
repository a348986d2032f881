"""What a chat is drawn from: several holders of one metric, with what they come to; names that lack it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from knowledge import Fact

from tests.bot.chats.grammar import chat_words
from tests.bot.verdicts.scenes import beside
from tests.bot.verdicts.speech import Speech


@dataclass(frozen=True, slots=True)
class Scene:
    """Words for the slots, the figures that may be deserved, and the amounts that the truth is about."""

    slots: Mapping[str, str]
    figures: Mapping[str, tuple[Fact, ...]]
    amounts: Mapping[str, Decimal]

    def with_slots(self, **slots: str) -> Scene:
        return Scene({**self.slots, **slots}, self.figures, self.amounts)


def several(speech: Speech, facts: Sequence[Fact]) -> Scene | None:
    """Holders of one metric as A, B and C; None where one has exactly twice as much as another."""
    named = dict(zip("abc", facts, strict=False))
    values = [fact.value for fact in facts]
    limit = beside(speech, values[-1], facts[0].unit)
    if limit in values or any(value == 2 * other for value in values for other in values):
        return None
    slots = {name.upper(): speech.holder(fact) for name, fact in named.items()}
    slots |= {"w": speech.metric(facts[0].metric), "L": speech.amount(limit, facts[0].unit)}
    every = sorted(speech.compared[facts[0].metric], key=lambda fact: fact.value, reverse=True)
    amounts = {**_amounts(named), **_ends(every), "limit": limit}
    return Scene(slots, {name: (fact,) for name, fact in named.items()} | _groups(facts, every), amounts)


def of_metric(speech: Speech, metric: str, count: int) -> Scene | None:
    return several(speech, speech.chance.sample(speech.compared[metric], count))


def lacking(speech: Speech, metric: str) -> str:
    """A name of the base for which neither it nor its kin has the metric."""
    holding = {fact.entity for fact in speech.base.facts if fact.metric == metric}
    names = chat_words(speech.language)["known"]
    without: list[str] = [name for key, said in names.items() if not holding & kin(speech, key) for name in said]
    return speech.chance.choice(without)


def kin(speech: Speech, entity: str) -> set[str]:
    """The entity with what it belongs to and what belongs to it."""
    parent = speech.base.entities[entity].parent
    units = {key for key, other in speech.base.entities.items() if other.parent == entity}
    return {entity, *units, *([parent] if parent else ())}


def _groups(facts: Sequence[Fact], every: Sequence[Fact]) -> dict[str, tuple[Fact, ...]]:
    order = sorted(facts, key=lambda fact: fact.value)
    return {
        "low": (order[0],),
        "high": (order[-1],),
        "every": tuple(every),
        "rest": tuple(fact for fact in every if fact not in facts),
        "above": tuple(fact for fact in every if fact.value > facts[0].value),
        "second": (every[1],),
        "top": (every[0],),
        "bottom": (every[-1],),
    }


def _amounts(named: Mapping[str, Fact]) -> dict[str, Decimal]:
    values = [fact.value for fact in named.values()]
    first, last, low, high = values[0], values[-1], min(values), max(values)
    total = sum(values, Decimal(0))
    return {
        **{name: fact.value for name, fact in named.items()},
        **{f"twice_{name}": 2 * fact.value for name, fact in named.items()},
        "total": total,
        "left": 100 - total,
        "average": round(total / len(values), 2),
        "gap": high - low,
        "gap_of_ends": abs(first - last),
        "high": high,
        "ratio": round(high / low, 2),
        "first_by_last": round(first / last, 2),
        "percent_of_last": round(100 * first / last, 1),
        "half_a": first / 2,
    }


def _ends(every: Sequence[Fact]) -> dict[str, Decimal]:
    values = [fact.value for fact in every]
    return {"highest": values[0], "lowest": values[-1], "lead": values[0] - values[1]}
