"""Reads the figures in a text as a person would: a number with its unit. Shares no code with what writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
UNITS = {"%": "percent", "x": "multiple", " percentage points": "points", " points": "multiple", " times": "ratio"}
COUNTED = ("quarters", "regions", "downloads", "parameters", "years", "months", "weeks", "days")
_MONEY = {"$": "usd", "RMB": "cny"}

FIGURE = re.compile(
    r"(?P<money>\$|RMB)?(?<![\d.,])(?P<digits>\d+(?:,\d{3})*(?:\.\d+)?)"
    r"(?: (?P<scale>thousand|million|billion|trillion))?"
    r"(?P<unit>%|x(?!\w)| percentage points| points| times| (?:" + "|".join(COUNTED) + r"))?"
)
_OPERATOR = {"+": "+", "−": "-", "×": "*", "÷": "/", "(": "(", ")": ")"}
_FORMULA = re.compile(r"(?P<left>(?:\(|\$|RMB|\d)[\d$RMB.,%+−×÷() a-z]*?) = (?P<right>[^=]+)$")


@dataclass(frozen=True, slots=True)
class Figure:
    """`value` with everything before and after it. `step` is the worth of its last digit."""

    value: Decimal
    unit: str | None
    step: Decimal
    start: int
    end: int

    def is_of(self, value: Decimal, unit: str | None) -> bool:
        return self.unit == unit and abs(self.value - value) <= self.step / 2 and _is_rounded(self.value, value)


def _is_rounded(shown: Decimal, value: Decimal) -> bool:
    """Only what does not end may be rounded, and never to nothing."""
    return shown == value or (shown != 0 and len(shown.normalize().as_tuple().digits) > 1)


def figures(text: str) -> Iterator[Figure]:
    for match in FIGURE.finditer(text):
        digits = match["digits"].replace(",", "")
        scale = SCALES[match["scale"]] if match["scale"] else 1
        step = Decimal(1).scaleb(-len(digits.partition(".")[2])) * scale
        yield Figure(Decimal(digits) * scale, _unit(match), step, match.start(), match.end())


def _unit(match: re.Match[str]) -> str | None:
    if match["money"]:
        return _MONEY[match["money"]]
    return UNITS.get(match["unit"] or "", (match["unit"] or "").strip() or None)


@dataclass(frozen=True, slots=True)
class Formula:
    """One written calculation: what goes in, and what it says comes out."""

    text: str
    inputs: tuple[Figure, ...]
    result: Figure

    @property
    def holds(self) -> bool:
        """Whether the arithmetic is right, to the last digit shown."""
        result = Fraction(self.result.value) / _whole(self.result.unit)
        step = Fraction(self.result.step) / _whole(self.result.unit)
        return abs(_evaluate(self.text) - result) <= step / 2


def read_formula(line: str) -> Formula | None:
    """The calculation at the end of a line ("Ratio: 29% ÷ 20% = 1.45 times")."""
    match = _FORMULA.search(line)
    if not match or not any(sign in match["left"] for sign in "+−×÷"):
        return None
    right = list(figures(match["right"]))
    return Formula(match["left"], tuple(figures(match["left"])), right[0]) if len(right) == 1 else None


def _evaluate(expression: str) -> Fraction:
    """A percentage counts as its part of one, so that parts, sums and ratios need no rule of their own."""
    pieces: list[str] = []
    at = 0
    for figure in figures(expression):
        pieces += [_OPERATOR[sign] for sign in expression[at : figure.start].replace(" ", "")]
        pieces.append(
            f"F('{figure.value}') / {_whole(figure.unit)}"
            if _whole(figure.unit) == 1
            else f"(F('{figure.value}') / {_whole(figure.unit)})"
        )
        at = figure.end
    pieces += [_OPERATOR[sign] for sign in expression[at:].replace(" ", "")]
    return Fraction(eval(" ".join(pieces), {"__builtins__": {}, "F": Fraction}))


def _whole(unit: str | None) -> int:
    return 100 if unit in ("percent", "points") else 1
