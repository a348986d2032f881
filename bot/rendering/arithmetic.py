"""Expressions written out: what each comes to, and each step with its inputs, in signs that every language reads."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from bot.expressions import Expression
from bot.models import Row

if TYPE_CHECKING:
    from bot.rendering.wording import Wording

_STEPS = (("1e9", "1e7"), ("1e6", "1e4"))
"""To what an amount from so much on is rounded."""
_STEP_OF_PERCENT, _STEP = "0.1", "0.01"
_TURNS, _MULTIPLE, _RATIO = "turns", "multiple", "ratio"


class Arithmetic:
    """`wording` is the language's own."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording

    def row(self, expression: Expression) -> Row:
        """The printed figure as a row of a table."""
        assert expression.fact
        return Row(expression.fact.entity, expression.fact.metric, expression.fact)

    def worth(self, expression: Expression) -> str:
        """What it comes to, rounded as one says it; a printed figure as it is printed."""
        if expression.fact:
            return self.wording.numbers.fact(expression.fact)
        unit = _TURNS if expression.operation == "minus" and expression.unit == _MULTIPLE else expression.unit
        finer = unit == "percent" and expression.operation == "stated"  # "a third" is no 33.3 %
        return self.wording.numbers.amount(_rounded(expression.value, "" if finer else unit), unit)

    def length_of(self, expression: Expression) -> str:
        """Over what an amount is spread, as the language says it ("quarter")."""
        return self.wording.phrase(f"length_{expression.length}_one")

    def step(self, expression: Expression) -> str:
        """One operation with its inputs: "80% × $53 billion = $42.4 billion"."""
        return f"{self._written(expression)} = {self.worth(expression)}"

    def distance(self, one: Expression, other: Expression) -> str:
        """How far two lie apart: "$42.4 billion − $40 billion = $2.4 billion"."""
        high, low = (one, other) if one.value >= other.value else (other, one)
        unit = {"percent": "points", _MULTIPLE: _TURNS}.get(high.unit, high.unit)
        apart = _rounded(high.value - low.value, unit)
        return f"{self.worth(high)} − {self.worth(low)} = {self.wording.numbers.amount(apart, unit)}"

    def _written(self, expression: Expression) -> str:
        parts = [self.worth(part) for part in expression.parts]
        if expression.operation == "times" and expression.parts[0].unit == _RATIO:
            parts[0] = self._plain(expression.parts[0].value)
        first, last = parts[0], parts[-1]
        if expression.operation == "beyond":
            return _beyond(expression, first, last)
        return {
            "sum": " + ".join(parts),
            "average": f"({' + '.join(parts)}) ÷ {len(parts)}",
            "minus": f"{first} − {last}",
            "rest": f"{first} − {last}",
            "times": f"{first} × {last}",
            "ratio": f"{first} ÷ {last}",
            "share": f"{first} ÷ {last}",
            "spread": f"{first} ÷ {expression.count}",
            "split": f"{first} ÷ {expression.count}",
        }[expression.operation]

    def _plain(self, value: Fraction) -> str:
        """A third is no 0.33."""
        if (value * 100).denominator != 1:
            return f"{value.numerator}/{value.denominator}"
        return self.wording.numbers.amount(_rounded(value, None), None)


def _beyond(expression: Expression, one: str, base: str) -> str:
    above = expression.parts[0].value >= expression.parts[1].value
    return f"({one} − {base}) ÷ {base}" if above else f"({base} − {one}) ÷ {base}"


def _rounded(value: Fraction, unit: str | None) -> Decimal:
    """Half up, as investors expect."""
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    step = _STEP_OF_PERCENT if unit == "percent" else next((s for least, s in _STEPS if exact >= Decimal(least)), _STEP)
    rounded = (exact / Decimal(step)).quantize(Decimal(1), rounding=ROUND_HALF_UP) * Decimal(step)
    return rounded.normalize() if rounded != rounded.to_integral() else rounded.to_integral()
