"""What arithmetic over several figures comes to, or whether it holds: every step is shown, every figure cited."""

from __future__ import annotations

from typing import Literal

from knowledge import CURRENCIES, Fact, Knowledge, frozen

from bot.answers.build import answer
from bot.expressions import Expression
from bot.models import Answer, Asked, Row

Side = Literal["above", "below", "level"]
Held = Literal["", "yes", "no"]
EXPRESSION = "expression"
"""The kind and the intent of these answers."""

_PERCENT = "percent"


@frozen
class Goal:
    """One thing asked: a number, or where it lies beside another."""

    result: Expression
    other: Expression | None = None
    verdict: Held = ""
    """On what the question says of the two; empty where it asks which is more."""

    @property
    def side(self) -> Side:
        assert self.other
        if self.result.value == self.other.value:
            return "level"
        return "above" if self.result.value > self.other.value else "below"


@frozen
class WorkedExpressions:
    """`rows` are the printed figures, `steps` what is worked out from them, in order."""

    goals: tuple[Goal, ...]
    steps: tuple[Expression, ...]
    rows: tuple[Row, ...]
    mixed: bool = False
    """Whether figures of different kinds or spans are calculated with."""
    supposed: bool = False
    """Whether a figure was changed as the question supposes."""
    spread: bool = False
    of_years: bool = False
    """Whether several years are taken to be like the one that is given."""


def build_expressions(asked: Asked, knowledge: Knowledge, goals: tuple[Goal, ...], *, supposed: bool) -> Answer:
    """The answer to all goals of a message; `asked` says by which question the figures were named."""
    sides = [side for goal in goals for side in (goal.result, goal.other) if side]
    facts = tuple(dict.fromkeys(fact for side in sides for fact in side.facts))
    steps = tuple(dict.fromkeys(step for side in sides for step in side.steps))
    rows = tuple(Row(fact.entity, fact.metric, fact) for fact in facts)
    spread = any(step.operation == "spread" for step in steps)
    goals = tuple(sorted(goals, key=lambda goal: not goal.verdict))  # the yes or no first
    of_years = any(step.operation == "times" and step.length for step in steps)
    content = WorkedExpressions(goals, steps, rows, _are_mixed(facts), supposed, spread, of_years)
    return answer(asked, knowledge, "expression", content, facts=facts)


def _are_mixed(facts: tuple[Fact, ...]) -> bool:
    """Amounts of several kinds or spans, percentages of several wholes."""
    amounts = {(fact.metric, fact.period) for fact in facts if fact.unit in CURRENCIES}
    wholes = {fact.metric for fact in facts if fact.unit == _PERCENT}
    return len(amounts) > 1 or len(wholes) > 1
