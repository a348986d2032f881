"""Results with the rows that they are made of: totals, parts of an amount, amounts per period."""

from __future__ import annotations

from typing import Literal

from knowledge import Quantity, frozen

from bot.answers.calculations.calculation import Calculation
from bot.answers.selecting.selected import Missing
from bot.models import Row

RateVerdict = Literal["", "yes", "no", "whole"]
AverageSide = Literal["", "above", "below"]


@frozen
class Computed:
    """Results with the rows that they are made of."""

    calculations: tuple[Calculation, ...]
    rows: tuple[Row, ...]
    missing: tuple[Missing, ...] = ()
    verdict: RateVerdict = ""
    """On an amount that the question states for a year or a quarter; "whole": it is that of all periods together. Or on
    which side of an average a figure is said to be."""
    length: str | None = None
    """For an amount per period: "year" or "quarter"."""
    beside: tuple[Row, ...] = ()
    """Whose figure an average is set against."""
    side: AverageSide = ""
    """On which side of an average those are who are asked for."""
    outside: tuple[Row, ...] = ()
    """The rows on that side."""
    disputed: tuple[Quantity, ...] = ()
    """Figures that the question states as given and that are not those calculated with."""
