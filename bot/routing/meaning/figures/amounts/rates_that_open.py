"""A rate that opens a question without a verb: "annual run-rate implied by the three-year envelope?" asks how much it
is, and not whether the plan is one of three years."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_RATES = ("per_year", "per_quarter", "per_month")
_POLAR, _MARK, _IMPLIED = "polar", "?", "implies"
_TIMES = frozenset({"years", "quarters", "months"})
_OPENING = frozenset({"implied", "the", "an", "average"})


@woken_by(*_RATES, beside=(_POLAR,))
def with_rates_that_open(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions without the mark as a question for yes or no; a stated amount is one ("annual R&D of $90 bn?")."""
    head = next((m for m in mentions if m.text.casefold() not in _OPENING), None)
    implied = any(m.key == _IMPLIED for m in mentions)
    stated = any(m.quantity and m.quantity.unit not in _TIMES for m in mentions) and not implied
    asked = any(m.key == _POLAR and m.text != _MARK for m in mentions)
    if head is None or head.key not in _RATES or stated or asked:
        return mentions
    return tuple(m for m in mentions if not (m.key == _POLAR and m.text == _MARK))
