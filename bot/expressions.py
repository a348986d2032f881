"""Arithmetic over figures as a tree: what is worked out keeps what it is worked out from, so that every step can be
shown and every figure cited."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal

from knowledge import CURRENCIES, Fact, Knowledge, frozen, replace

Operation = Literal[
    "figure", "stated", "sum", "average", "minus", "rest", "times", "ratio", "share", "beyond", "spread", "split",
    "supposed",
]
WHOLE = Fraction(100)
"""What all shares of one market come to, in percent."""
_PERCENT, _POINTS, _RATIO, _MULTIPLE = "percent", "points", "ratio", "multiple"

_OF_ONE_MEASURE = (_PERCENT, _MULTIPLE)
"""Units in which figures of two measures have nothing in common: a share of a market and one of a revenue."""


class NotArithmeticError(ValueError):
    """The figures do not go together so: other units, rates that do not add up, a bound in place of a figure."""


@frozen
class Expression:
    """`value` in `unit`; what it is made of in `parts`, or the one `fact` that it is."""

    operation: Operation
    value: Fraction
    unit: str
    parts: tuple[Expression, ...] = ()
    fact: Fact | None = None
    count: int = 0
    """Over how many periods an amount is spread, each of this `length`, or into how many parts it is split."""
    length: str = ""
    """Of an amount taken several times: of which length it is, where it is that of one."""

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every printed figure in it, each once."""
        found = [fact for part in self.parts for fact in part.facts]
        return tuple(dict.fromkeys([self.fact, *found] if self.fact else found))

    @property
    def steps(self) -> tuple[Expression, ...]:
        """Every operation in it, inner ones first, each once."""
        found = [step for part in self.parts for step in part.steps]
        return tuple(dict.fromkeys([*found, self] if self.parts else found))


@frozen
class Kept:
    """An expression as a chat keeps it: a figure is told by whose it is, what it measures, and its key."""

    operation: Operation
    value: tuple[int, int]
    unit: str
    parts: tuple[Kept, ...] = ()
    fact: tuple[str, str, str] | None = None
    count: int = 0
    length: str = ""


def kept(one: Expression) -> Kept:
    value = (one.value.numerator, one.value.denominator)
    fact = (one.fact.entity, one.fact.metric, one.fact.key) if one.fact else None
    return Kept(one.operation, value, one.unit, tuple(map(kept, one.parts)), fact, one.count, one.length)


def again(one: Kept, knowledge: Knowledge) -> Expression | None:
    """The expression that was kept; None where a figure in it is no longer what it was."""
    parts = tuple(again(part, knowledge) for part in one.parts)
    fact = _same_fact(one, knowledge) if one.fact else None
    if not all(parts) or (one.fact and fact is None) or one.value[1] == 0:
        return None
    known = tuple(part for part in parts if part)
    return Expression(one.operation, Fraction(*one.value), one.unit, known, fact, one.count, one.length)


def _same_fact(one: Kept, knowledge: Knowledge) -> Fact | None:
    assert one.fact
    entity, metric, key = one.fact
    facts = knowledge.facts(entity, metric)
    return next((fact for fact in facts if fact.key == key and Fraction(fact.value) == Fraction(*one.value)), None)


def of_fact(fact: Fact) -> Expression:
    """A printed figure; "over $100 billion" is none to calculate with."""
    if fact.qualifier:
        raise NotArithmeticError(fact.key)
    return Expression("figure", Fraction(fact.value), fact.unit, fact=fact)


def stated(value: Fraction, unit: str) -> Expression:
    """A number of the question's own."""
    return Expression("stated", value, unit)


def supposed(value: Fraction, figure: Expression) -> Expression:
    """A number that the question puts in the place of a printed figure."""
    return Expression("supposed", value, figure.unit, (figure,))


def added(parts: tuple[Expression, ...]) -> Expression:
    """Shares and amounts add up; rates of growth and multiples do not, but for points that one of them is more."""
    if by_points := _with_points(parts):
        parts = tuple(_so_many(part, by_points) for part in parts)
        return Expression("sum", sum((part.value for part in parts), Fraction(0)), by_points, parts)
    unit = _common_unit(parts)
    figures = [fact for part in parts if part.operation in ("figure", "sum") for fact in part.facts]
    if len(set(figures)) < len(figures):
        raise NotArithmeticError(unit)  # a figure beside itself
    if unit == _MULTIPLE or any(fact.unit == _PERCENT and "growth" in fact.metric for p in parts for fact in p.facts):
        raise NotArithmeticError(unit)
    return Expression("sum", sum((part.value for part in parts), Fraction(0)), unit, parts)


def _with_points(parts: tuple[Expression, ...]) -> str:
    """The unit of a rate or a multiple beside so many points; empty where there is no such pair."""
    units = {part.unit for part in parts} - {_POINTS}
    stated = any(part.unit == _POINTS for part in parts)
    rated = next(iter(units)) if len(units) == 1 else ""
    return rated if stated and rated in _OF_ONE_MEASURE else ""


def _so_many(part: Expression, unit: str) -> Expression:
    """Points of a multiple are written as it is."""
    return replace(part, unit=unit) if part.unit == _POINTS and unit == _MULTIPLE else part


def averaged(parts: tuple[Expression, ...]) -> Expression:
    unit = _common_unit(parts)
    return Expression("average", sum((part.value for part in parts), Fraction(0)) / len(parts), unit, parts)


def taken_off(whole: Expression, part: Expression, *, below_zero: bool = False) -> Expression:
    """Percentages differ by percentage points, everything else by its own unit. Only as it is written may a difference
    be below zero: who asks how far two lie apart names them in any order."""
    by_points = _with_points((whole, part)) if part.unit == _POINTS else ""
    if by_points and whole.value >= part.value:
        return Expression("minus", whole.value - part.value, by_points, (whole, _so_many(part, by_points)))
    unit = _common_unit((whole, part))
    if (whole.value < part.value and not below_zero) or whole == part:
        raise NotArithmeticError(unit)  # more than there is, or a figure beside itself
    return Expression("minus", whole.value - part.value, _POINTS if unit == _PERCENT else unit, (whole, part))


def apart(one: Expression, other: Expression) -> Expression:
    """How far two lie apart, the greater first."""
    return taken_off(one, other) if one.value >= other.value else taken_off(other, one)


def left_of_all(part: Expression) -> Expression:
    """What a share leaves of its whole."""
    if part.unit != _PERCENT or part.value > WHOLE:
        raise NotArithmeticError(part.unit)
    return Expression("rest", WHOLE - part.value, _PERCENT, (stated(WHOLE, _PERCENT), part))


def multiplied(factor: Expression, amount: Expression) -> Expression:
    """So many times an amount, or so many percent of it."""
    if factor.unit not in (_PERCENT, _RATIO) or (factor.facts and amount.unit == _PERCENT):
        raise NotArithmeticError(factor.unit)  # a share of a share of something else
    by = factor.value / 100 if factor.unit == _PERCENT else factor.value
    return Expression("times", by * amount.value, amount.unit, (factor, amount))


def changed_by(amount: Expression, percent: Fraction) -> Expression:
    """The amount with so many percent more, or less, of what it is. Of a share "10 %" may as well be points."""
    if amount.unit == _PERCENT or WHOLE + percent <= 0:
        raise NotArithmeticError(amount.unit)
    return multiplied(stated(WHOLE + percent, _PERCENT), amount)


def divided(one: Expression, other: Expression) -> Expression:
    """How many times the other the one is."""
    _check_shares_of_one(one, other)
    return Expression("ratio", _quotient(one, other), _RATIO, (one, other))


def share_of(part: Expression, whole: Expression) -> Expression:
    """The one as percent of the other."""
    _check_shares_of_one(part, whole)
    if part.operation == "times" and part.parts[-1] == whole:
        raise NotArithmeticError(part.unit)  # the factor again
    return Expression("share", 100 * _quotient(part, whole), _PERCENT, (part, whole))


def beyond(one: Expression, base: Expression) -> Expression:
    """How far the one lies from the other, as percent of the other."""
    _common_unit((one, base))
    return Expression("beyond", abs(100 * (_quotient(one, base) - 1)), _PERCENT, (one, base))


def spread_over(amount: Expression, periods: int, length: str = "") -> Expression:
    """An amount of several periods spread evenly over them."""
    if amount.unit not in CURRENCIES or periods < 1:
        raise NotArithmeticError(amount.unit)
    return Expression("spread", amount.value / periods, amount.unit, (amount,), count=periods, length=length)


def split_into(amount: Expression, count: int) -> Expression:
    """One of so many equal parts: "divided by two"."""
    if count < 1:
        raise NotArithmeticError(amount.unit)
    return Expression("split", amount.value / count, amount.unit, (amount,), count=count)


def changed_to(one: Expression, parts: tuple[Expression, ...]) -> Expression:
    """The same operation on other numbers; of one that says more of its parts it is none."""
    if one.operation == "times":
        return multiplied(*parts)
    if one.operation == "split":
        return split_into(parts[0], one.count)
    if one.operation == "ratio":
        return divided(*parts)
    if one.operation == "share":
        return share_of(*parts)
    if one.operation == "sum":
        return added(parts)
    raise NotArithmeticError(one.operation)


def _check_shares_of_one(one: Expression, other: Expression) -> None:
    """A distance between shares may be set against a share of the same whole; else the units are to be the same."""
    measures = {fact.metric for fact in (*one.facts, *other.facts)}
    if {one.unit, other.unit} != {_PERCENT, _POINTS} or len(measures) > 1:
        _common_unit((one, other))


def _quotient(one: Expression, other: Expression) -> Fraction:
    if not other.value or one == other:
        raise NotArithmeticError(one.unit)  # nothing is asked of a figure beside itself
    return one.value / other.value


def _common_unit(parts: tuple[Expression, ...]) -> str:
    units = {part.unit for part in parts}
    measures = {fact.metric for part in parts if part.unit in _OF_ONE_MEASURE for fact in part.facts}
    if len(units) != 1 or len(measures) > 1:
        raise NotArithmeticError(" ".join(sorted(units | measures)))
    return units.pop()
