"""What a yes/no answer holds: the verdict, what was checked, and the rows that decide it."""

from __future__ import annotations

from typing import Literal

from knowledge import Quantity, frozen

from bot.answers.calculations.calculation import Calculation
from bot.answers.selecting.selected import Missing
from bot.answers.statements.limits import Limit
from bot.answers.verification.checks import Check, Verdict
from bot.models import Direction, Row

Relation = Literal[
    "stated", "several", "choice", "sum", "single", "span", "owner", "another", "top", "beside", "gaps", "order",
    "single_digit", "equated", "basis", "sides", "measures",
    "either",
]
Denied = Literal["", "agreed", "contradicted", "not_false", "false", "right", "wrong"]
"""Right and wrong of what is asked of as "not true", where to some a "no" agrees and to others it contradicts."""


@frozen
class Verification:
    """`relation` says what was checked: one stated figure or several, one or the other, a sum, a length of time,
    whose a figure is, of what else it is, what it is in another currency or held against,
    a place in the order, two names beside each other, on which of two sides of others a name is."""

    verdict: Verdict
    relation: Relation
    rows: tuple[Row, ...]
    checks: tuple[Check, ...] = ()
    limit: Limit | None = None
    """What a sum is held against."""
    direction: Direction = "high"
    missing: tuple[Missing, ...] = ()
    mixed: bool = False
    disputed: tuple[Quantity, ...] = ()
    calculation: Calculation | None = None
    """For a sum: how it was added up; and in `beside` what it is set against.
    For one name beside several: all of them. For several that have it only together:
    their sum. For one or another of several: of whom it is so, or all."""
    beside: tuple[Row, ...] = ()
    gaps: tuple[Calculation, ...] = ()
    """Two distances that are compared."""
    yearly: tuple[Calculation, ...] = ()
    """What amounts of several years come to in one, where the two are held against each other by the year."""
    of_now: bool = False
    """Asked of today ("still", "now"), so that a yes says as of when."""
    denied: Denied = ""
    """Of what is denied and then asked ("AWS isn't smaller, is it?"), or called false ("is it wrong that ...?"):
    whether the denial is right."""

    @property
    def shown(self) -> tuple[Row, ...]:
        """The rows with those of whom a wrong figure is: what the verdict names stands below with its footnote."""
        owners = (row for check in self.checks for row in check.owners[:1])
        return tuple(dict.fromkeys((*self.rows, *owners)))
