"""When a question's answer is yes: "low < value and value < high", over amounts that were drawn."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from decimal import Decimal

_RELATIONS: Mapping[str, Callable[[Decimal, Decimal], bool]] = {
    "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, "=": operator.eq,
}


def holds(truth: str, amounts: Mapping[str, Decimal], relation: str) -> bool:
    """`relation` stands for "op": it is what the comparing words of the question say ("at least": ">=").

    "and" binds before "or", "not" is of one comparison; an amount is a name or a number."""
    return any(
        all(_compares(comparison.split(), amounts, relation) for comparison in alternative.split(" and "))
        for alternative in truth.split(" or ")
    )


def _compares(comparison: list[str], amounts: Mapping[str, Decimal], relation: str) -> bool:
    if comparison[0] == "not":
        return not _compares(comparison[1:], amounts, relation)
    left, sign, right = comparison
    return _RELATIONS[relation if sign == "op" else sign](_amount(left, amounts), _amount(right, amounts))


def _amount(text: str, amounts: Mapping[str, Decimal]) -> Decimal:
    return Decimal(text) if text.isdigit() else amounts[text]
