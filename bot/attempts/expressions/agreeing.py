"""Whether an answer already tells what arithmetic comes to: then it stands as it is, in its own words."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from bot.answers.calculations.calculation import Calculation
from bot.answers.calculations.expressions import Goal
from bot.expressions import Expression
from bot.models import Answer

_ANSWER, _VERIFICATION, _TIMES, _RATIO = "answer", "verification", "times", "ratio"
_NEAR = Fraction(1, 100)
"""By how much a rounded result may be off."""
_SEVERAL = "several"
"""The relation of figures that are held one by one, and not against each other."""


def is_told(goal: Goal, answer: Answer) -> bool:
    """Whether the verdict is the same, on numbers that it works out; where there is none, whether the result is among
    them: a printed figure may be as much by chance."""
    parts = answer.parts or (answer,)
    if any(part.outcome != _ANSWER for part in parts):
        return False
    values = [Fraction(value) for part in parts for value in _values(part)]
    worked = [side for side in (goal.result, goal.other) if side and side.parts]
    if goal.verdict:
        # "Would three times its share be more?": others read the multiple as one of the other side.
        multiplied = goal.result.operation == _TIMES
        worked = [side for side in worked if side.operation != _TIMES]
        one_by_one = not worked and any(getattr(part.content, "relation", "") == _SEVERAL for part in parts)
        if multiplied or one_by_one or not any(getattr(part.content, "verdict", "") == goal.verdict for part in parts):
            return False
    return all(any(_is_near(value, side) for value in values) for side in worked)


def is_held_against_another(answer: Answer) -> bool:
    """Whether it says yes or no to something that it has worked out ("so half of Microsoft's, near enough")."""
    return answer.kind == _VERIFICATION and any(True for _ in _calculations(answer.content))


def _is_near(value: Fraction, side: Expression) -> bool:
    """ "Azure's is 1.2 times that" is told where 0.85 times was asked, and "9 points below" where it is less 9."""
    sought = [side.value, 1 / side.value] if side.operation == _RATIO and side.value else [abs(side.value)]
    return any(abs(value - one) <= _NEAR * abs(one) for one in sought)


def _values(answer: Answer) -> Iterator[Fraction]:
    for calculation in _calculations(answer.content):
        yield Fraction(calculation.value)


def _calculations(content: object) -> Iterator[Calculation]:
    yield from getattr(content, "calculations", ())
    yield from getattr(content, "spread", ()) if isinstance(getattr(content, "spread", ()), tuple) else ()
    for gap in getattr(content, "gaps", ()):
        yield from getattr(gap, "calculations", ())
    if single := getattr(content, "calculation", None):
        yield single
    for check in getattr(content, "checks", ()):
        if check.calculation:
            yield check.calculation
