"""Whether what is said of two numbers holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from knowledge import replace

from bot.answers.calculations.expressions import Goal
from bot.attempts.expression_words import Span
from bot.attempts.expressions.reading import ExpressionReader
from bot.expressions import Expression

VERDICTS: Mapping[str, Callable[[Expression, Expression], bool]] = {
    "at_least": lambda a, b: a.value >= b.value,
    "at_most": lambda a, b: a.value <= b.value,
    "above": lambda a, b: a.value > b.value,
    "below": lambda a, b: a.value < b.value,
    "level": lambda a, b: a.value == b.value,
}
"""In this order: "no more than" would be read as "more than" of something that ends with "no"."""
LEVEL = "level"


def as_said_roughly(reader: ExpressionReader, span: Span, goal: Goal, name: str) -> Goal:
    """ "Roughly double" holds or not as one takes it: the two are told, and neither yes nor no."""
    rough = name == LEVEL and reader.words.says("rough", reader.norms[span[0] : span[1]])
    return replace(goal, verdict="") if rough else goal
