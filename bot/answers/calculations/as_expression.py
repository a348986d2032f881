"""The one number that an answer gave, as an expression that more can be worked out from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from knowledge import Fact

from bot.answers.calculations.calculation import Calculation, periods_in
from bot.expressions import (
    Expression,
    NotArithmeticError,
    added,
    apart,
    averaged,
    beyond,
    divided,
    left_of_all,
    multiplied,
    of_fact,
    share_of,
    spread_over,
    taken_off,
)
from bot.models import Row

_Made = Callable[[tuple[Expression, ...], Calculation], Expression]


def _rest_amount(parts: tuple[Expression, ...], _: Calculation) -> Expression:
    return multiplied(left_of_all(parts[0]), parts[1])


_MADE: Mapping[str, _Made] = {
    "total": lambda parts, _: added(parts),
    "average": lambda parts, _: averaged(parts),
    "median": lambda parts, _: averaged(parts),
    "difference": lambda parts, _: taken_off(parts[0], parts[1]),
    "ratio": lambda parts, _: divided(parts[0], parts[1]),
    "percent_above": lambda parts, _: beyond(parts[0], parts[1]),
    "percent_below": lambda parts, _: beyond(parts[1], parts[0]),
    "percent_of": lambda parts, _: share_of(parts[1], parts[0]),
    "remainder": lambda parts, _: left_of_all(added(parts) if len(parts) > 1 else parts[0]),
    "part": lambda parts, _: multiplied(parts[0], parts[1]),
    "rest_of_part": lambda parts, _: left_of_all(parts[0]),
    "rest_amount": _rest_amount,
    "part_per_period": lambda parts, made: spread_over(multiplied(parts[0], parts[1]), made.divisor or 0),
    "rest_per_period": lambda parts, made: spread_over(_rest_amount(parts, made), made.divisor or 0),
    "part_each": lambda parts, _: _each(multiplied(parts[0], parts[1]), parts[2]),
    "per_period": lambda parts, made: spread_over(parts[0], made.divisor or 0, _length(made)),
}


def _length(made: Calculation) -> str:
    """Into parts of which length the amount was spread."""
    fact = made.inputs[0]
    lengths = ("year", "quarter", "month") if fact.period else ()
    return next((one for one in lengths if periods_in(fact, one) == made.divisor), "")


def _each(amount: Expression, count: Expression) -> Expression:
    return spread_over(amount, int(count.value))


def of_calculation(calculation: Calculation) -> Expression | None:
    """The same worked out again from its inputs; None for what is no plain arithmetic over them."""
    made = _MADE.get(calculation.operation)
    try:
        return made(tuple(map(of_fact, calculation.inputs)), calculation) if made else None
    except NotArithmeticError:
        return None


def of_rows(rows: tuple[Row, ...]) -> tuple[Expression, ...]:
    """Each figure once; see `_figures_of`."""
    return tuple(map(of_fact, _figures_of(rows)))


def _figures_of(rows: tuple[Row, ...]) -> tuple[Fact, ...]:
    """Each figure once, though it is printed in two wordings; nothing where one is no number to calculate with, or
    where the source gives two."""
    found: dict[tuple[str, str, str], Fact] = {}
    for row in rows:
        if row.fact is None or row.fact.qualifier:
            return ()
        fact = found.setdefault((row.entity, row.metric, row.fact.unit), row.fact)
        if fact.value != row.fact.value:
            return ()
    return tuple(found.values())


def _of_sum_check(content: Any) -> Expression | None:
    """The sum, or how far it is from what it was held against, in the order of the question."""
    summed, beside = of_calculation(content.calculation), of_rows(content.beside)
    if summed is None or not content.beside:
        return summed
    try:
        other = added(beside) if len(beside) > 1 else beside[0]
        first = content.rows[0] in content.beside
        return taken_off(other, summed) if first else taken_off(summed, other)
    except (NotArithmeticError, IndexError):
        return None


def result_of(content: object) -> Expression | None:
    """What the answer with this content comes to, where that is one number."""
    goals = getattr(content, "goals", ())
    if goals:
        of_one = goals[-1].other is None or goals[-1].verdict  # "is that more than 3 points?", "more than 6?"
        return goals[-1].result if of_one else None
    if getattr(content, "relation", "") == "sum":
        return _of_sum_check(content)
    calculations: tuple[Calculation, ...] = getattr(content, "calculations", ())
    gaps: tuple[Any, ...] = getattr(content, "gaps", ())
    if len(gaps) == 1 and hasattr(gaps[0], "calculations"):
        return of_calculation(gaps[0].calculations[0])
    if calculations:
        return of_calculation(calculations[-1])
    if gaps or not hasattr(content, "rows"):
        return None
    picked: Row | None = getattr(content, "picked", None)
    shown = _figures_of((picked,) if picked else content.rows)
    return of_fact(shown[0]) if len(shown) == 1 else None


def distance_in(content: object, result: Expression | None) -> Expression | None:
    """How far apart the two lie that a yes or no was about, where one of them was worked out; of two printed figures
    the answer to "by how much?" is read like any other."""
    goals = getattr(content, "goals", ())
    if goals:
        [goal, *others] = goals
        with suppress(NotArithmeticError):
            return apart(goal.result, goal.other) if goal.other and not others else None
        return None
    held = result is not None and result.operation == "minus" and any(part.parts for part in result.parts)
    return result if held else None
