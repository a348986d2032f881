"""Whether an answer was a number that no source prints: what a follow-up calls "that" is then this number, and not the
figures that it was made of."""

from __future__ import annotations

from decimal import Decimal

from bot.answers.calculations.as_expression import result_of
from bot.answers.calculations.calculation import Calculation
from bot.answers.selecting.selected import missing_in
from bot.models import WorkedOut

_SUMMED = frozenset({"total", "part_amount", "per_period"})
"""Kinds of answers of which one result may be set beside the figures of others."""
_DISTANCE, _EXPRESSION = "difference", "expression"
_REFUSAL = "decline"
_SUPPOSED = "forecast"
"""What would be "if it doubled" is refused, and "is that above ...?" asks of it."""
_NOT_PRINTED = frozenset({"multiple_of", "changed_by", "part", "without_part"})


def worked_out(kind: str, content: object) -> WorkedOut | None:
    """What the answer leaves for "that"; None where it showed the source's own figures."""
    if kind == _EXPRESSION and (number := result_of(content)):
        return WorkedOut("number", Decimal(number.value.numerator) / number.value.denominator, number.unit)
    if kind == _DISTANCE:
        return WorkedOut("distance")
    if kind in _SUMMED:
        value, unit = _only_result(content)
        return WorkedOut("rest" if _is_a_rest(content) else "number", value, unit)
    if kind != _REFUSAL:
        return None
    if getattr(content, "reason", "") == _SUPPOSED:
        return WorkedOut("supposed")
    refused = any(item.wanted in _NOT_PRINTED for item in missing_in(content))
    return WorkedOut("multiple") if refused else None


def _only_result(content: object) -> tuple[Decimal | None, str]:
    results: tuple[Calculation, ...] = getattr(content, "calculations", ())
    return (results[0].value, results[0].unit) if len(results) == 1 else (None, "")


def _is_a_rest(content: object) -> bool:
    """Whether the result is what an amount leaves without a part of it."""
    results: tuple[Calculation, ...] = getattr(content, "calculations", ())
    return bool(results) and results[-1].operation.startswith("rest_")
