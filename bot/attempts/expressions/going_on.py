"""Operations on the numbers that the chat came to before: "divided by two?", "minus Alibaba's?", "and per year?"."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import partial

from bot.attempts.expression_words import Slots
from bot.attempts.expressions.operations import OF_FIGURES, in_one_unit, left_by, over
from bot.attempts.expressions.reading import ExpressionReader, Operation, Operations
from bot.attempts.expressions.written import as_written
from bot.expressions import Expression, added, apart, divided, multiplied, share_of, split_into, stated, taken_off

_PAIR = 2


def _spread_that(reader: ExpressionReader, slots: Slots) -> Expression | None:
    """ "And per year?" after an amount that was worked out: of the amount, and not of the figures in it."""
    if not reader.results or not reader.results[-1].parts:
        return None
    return over(reader.results[-1], reader.length(slots["length"]))


def _between_last(reader: ExpressionReader, _: Slots) -> Expression | None:
    two = reader.results[-2:] if len(reader.results) > 1 else reader.pair
    return apart(*two) if two else None


def _are_many(reader: ExpressionReader) -> bool:
    """Of three printed figures in a row "the first" may be any but the last."""
    return len(reader.results) > _PAIR and not any(one.parts for one in reader.results)


def _earlier(back: int, reader: ExpressionReader, _: Slots) -> Expression | None:
    return reader.results[back] if len(reader.results) >= abs(back) else None


def _those(reader: ExpressionReader, slots: Slots) -> Expression | None:
    """What several came to; "those two" after two figures in turn are more than the last of them."""
    return _earlier(-1, reader, slots) if _is_worked_out(reader) else None


def _second(reader: ExpressionReader, slots: Slots) -> Expression | None:
    return _earlier(-1, reader, slots) if len(reader.results) > 1 and not _are_many(reader) else None


def _first(reader: ExpressionReader, slots: Slots) -> Expression | None:
    return None if _are_many(reader) else _earlier(-2, reader, slots)


def _minus_that(reader: ExpressionReader, slots: Slots) -> Expression | None:
    """ "Minus Alibaba's?" after a sum; after a printed figure others know how far the two lie apart."""
    found = reader.parts(slots, "b") if _is_worked_out(reader) else None
    return taken_off(*in_one_unit(reader.results[-1], found["b"], reader)) if found else None


def _plus_that(reader: ExpressionReader, slots: Slots) -> Expression | None:
    found = reader.parts(slots, "b") if _is_worked_out(reader) else None
    return added((*_terms(reader.results[-1]), *_terms(found["b"]))) if found else None


def _gap_to_that(reader: ExpressionReader, slots: Slots) -> Expression | None:
    """ "Suppose its P/E is 20. How far is that from Microsoft's?"."""
    found = reader.parts(slots, "b") if _is_worked_out(reader) else None
    return apart(*in_one_unit(reader.results[-1], found["b"], reader)) if found else None


def _terms(one: Expression) -> tuple[Expression, ...]:
    """A sum goes on with one more."""
    return one.parts if one.operation == "sum" else (one,)


def _is_worked_out(reader: ExpressionReader) -> bool:
    return bool(reader.results and reader.results[-1].parts)


def _that_over(reader: ExpressionReader, slots: Slots) -> Expression | None:
    """ "Divided by two?": one of so many equal parts; "divided by Amazon's?": how many times that."""
    if not reader.results:
        return None
    if count := reader.operands.count(reader.words_in(slots["b"])):
        return split_into(reader.results[-1], count)
    found = reader.parts(slots, "b")
    return divided(*in_one_unit(reader.results[-1], found["b"], reader)) if found else None


def _that_times(reader: ExpressionReader, slots: Slots) -> Expression | None:
    """ "Times three?" of the number before."""
    said = reader.words_in(slots["times"])
    count = reader.operands.count(said)
    factor = stated(Fraction(count), "ratio") if count else reader.operands.factor(said)
    return multiplied(factor, reader.results[-1]) if factor and reader.results else None


def _that_as_share(reader: ExpressionReader, slots: Slots) -> Expression | None:
    """ "As a percentage of AWS's share?" of a gap or a sum."""
    found = reader.parts(slots, "b") if _is_worked_out(reader) else None
    return share_of(*in_one_unit(reader.results[-1], found["b"], reader)) if found else None


def _left_by_that(reader: ExpressionReader, _: Slots) -> Expression | None:
    """ "What does that leave for everybody else?" of the whole that it is a share of."""
    latest = reader.results[-1:]
    return left_by(latest) if latest and (latest[0].fact or latest[0].operation == "sum") else None


_SAID: Mapping[str, Operation] = {
    "that": partial(_earlier, -1),
    "those": _those,
    "first": _first,
    "second": _second,
    "between_last": _between_last,
    "spread_that": _spread_that,
    "minus_that": _minus_that,
    "plus_that": _plus_that,
    "gap_to_that": _gap_to_that,
    "that_over": _that_over,
    "that_times": _that_times,
    "that_as_share": _that_as_share,
    "left_by_that": _left_by_that,
    **OF_FIGURES,
}
"""In the order in which they are tried."""
OPERATIONS = Operations(as_written, _SAID)
