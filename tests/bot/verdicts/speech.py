"""How figures, names and limits of the base are said in a question."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from random import Random

from knowledge import Fact, KnowledgeBase

from tests.bot.verdicts.grammar import words


@dataclass(frozen=True)
class Speech:
    """What an asker of one language may say of the base's facts; what is left to chance comes from `chance`."""

    base: KnowledgeBase
    language: str
    chance: Random

    @cached_property
    def compared(self) -> Mapping[str, tuple[Fact, ...]]:
        """The facts of each metric that several hold."""
        metrics = words(self.language)["metrics"]
        return {metric: tuple(fact for fact in self.base.facts if fact.metric == metric) for metric in metrics}

    @cached_property
    def single(self) -> tuple[Fact, ...]:
        """The figures that are asked for by a phrase of their own."""
        phrased = words(self.language)["facts"]
        return tuple(fact for fact in self.base.facts if fact.key in phrased)

    def holder(self, fact: Fact) -> str:
        names = words(self.language)["holders"].get(fact.entity) or [self.base.entities[fact.entity].name]
        return self._one_of(names)

    def metric(self, metric: str) -> str:
        return self._one_of(words(self.language)["metrics"][metric])

    def figure(self, fact: Fact) -> str:
        """Which figure is meant: "Alibaba's P/E", "Microsoft's R&D budget"."""
        own = words(self.language)["facts"].get(fact.key)
        if own:
            return self._one_of(own)
        form = self._one_of(words(self.language)["owned"])
        return form.format(holder=self.holder(fact), metric=self.metric(fact.metric))

    def amount(self, value: Decimal, unit: str) -> str:
        said = words(self.language)["units"][unit]
        return str(said["form"]).format(_plain(value / Decimal(said["scale"])))

    def distance(self, value: Decimal, unit: str) -> str:
        form = self._one_of(words(self.language)["distances"][unit])
        count = value / Decimal(words(self.language)["units"][unit]["scale"])
        return (form.removesuffix("s") if count == 1 else form).format(_plain(count))

    def list_of(self, names: Iterable[str]) -> str:
        *first, last = names
        joints = words(self.language)["list"]
        return f"{joints['comma'].join(first)}{joints['and']}{last}" if first else last

    def _one_of(self, said: Sequence[str]) -> str:
        return self.chance.choice(said)


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"
