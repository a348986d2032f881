"""One figure that a question states, with what is said of it, and whether that holds of a number."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from knowledge import Fact, Quantity, frozen

Side = Literal["equals", "above", "below", "at_least", "at_most", "between"]

_IN_WORDS = (9, 6)
"""The exponents of a billion and a million, in which large amounts are stated."""
_ROUGH = Decimal("0.12")
_WORDED = Decimal("0.05")


@frozen
class Limit:
    """One stated figure with what is said of it. Tokens from `start` up to `end`, the comparing words included."""

    stated: Quantity
    side: Side = "equals"
    upper: Quantity | None = None
    """The other end of a range."""
    negated: bool = False
    roughly: bool = False
    exactly: bool = False
    short: bool = False
    """Whether it is "nearly" so much: no more than that."""
    start: int = -1
    end: int = -1

    def holds(self, fact: Fact) -> bool | None:
        """Whether the statement is true of a figure; None where "over one trillion" leaves it open."""
        if fact.qualifier == "over":
            return self._said(self._of_open(fact.value, upwards=True))
        if fact.qualifier == "under":
            return self._said(self._of_open(fact.value, upwards=False))
        return self.holds_for(fact.value)

    def holds_for(self, value: Decimal, scale: Decimal | None = None) -> bool:
        """Of a plain number. `scale`, for a computed one, turns the stated figure into its unit: that is then
        held against it to the last digit that was stated."""
        said = self._of_number(value, scale)
        return said != self.negated

    def is_without_negation(self, holds: bool | None) -> bool | None:
        """Whether the bare limit holds, where a "not" stands before it."""
        return self._said(holds)

    def _said(self, holds: bool | None) -> bool | None:
        return holds if holds is None else holds != self.negated

    def _of_number(self, value: Decimal, scale: Decimal | None) -> bool:
        stated = self.stated.value * (scale or 1)
        if self.side == "between":
            assert self.upper
            upper = self.upper.value * (scale or 1)
            return stated < value < upper if self.stated.over else stated <= value <= upper
        return {
            "equals": self._is_same(value, stated, scale),
            "above": value > stated,
            "below": value < stated,
            "at_least": value >= stated,
            "at_most": value <= stated,
        }[self.side]

    def _is_same(self, value: Decimal, stated: Decimal, scale: Decimal | None) -> bool:
        """A fraction in words ("half") and "about" leave some room, "exactly" no more than the decimals that are
        stated."""
        if value == stated:
            return True
        if self.exactly and not self.roughly:
            decimals = int(self.stated.value.as_tuple().exponent)
            return decimals < 0 and abs(value - stated) <= Decimal(1).scaleb(decimals) * (scale or 1) / 2
        if self.short and value > stated:
            return False  # 20 % is not nearly 19 %
        if self.roughly or self.stated.worded:
            return value != 0 and abs(value - stated) / abs(value) <= (_ROUGH if self.roughly else _WORDED)
        if scale is None:
            return False
        return abs(value - stated) <= self._last_digit * scale / 2

    @property
    def _last_digit(self) -> Decimal:
        """Of "29.5" a tenth, of "$14 billion" a billion, of "$3.5 million" a hundred thousand."""
        value = self.stated.value
        word = next((exponent for exponent in _IN_WORDS if value >= Decimal(1).scaleb(exponent)), 0)
        written = value.normalize() if word else value
        return Decimal(1).scaleb(min(word, int(written.as_tuple().exponent)))

    def _of_open(self, bound: Decimal, *, upwards: bool) -> bool | None:
        """Of a figure of which only one bound is known ("over" it, or "under")."""
        stated = self.stated.value
        if self.side == "between":
            assert self.upper
            outside = self.upper.value <= bound if upwards else stated >= bound
            return False if outside else None
        beyond = stated > bound if upwards else stated < bound
        if self.side == "equals":
            return None if beyond else stated == bound and not self.exactly
        return None if beyond else (self.side in ("above", "at_least")) == upwards
