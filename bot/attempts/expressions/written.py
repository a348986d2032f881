"""Arithmetic as it is written, the operations between the operands: "A plus B minus C", "(A + B) / C". Times and
divided by bind closer than plus and minus, and of those that bind alike the first comes first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from fractions import Fraction
from functools import reduce

from knowledge import Token, replace

from bot.attempts.expression_operators import LOOSE, MINUS, PLUS, TIMES, Operator
from bot.attempts.expression_words import Span
from bot.attempts.expressions.operations import in_one_unit
from bot.attempts.expressions.reading import ExpressionReader
from bot.expressions import (
    Expression,
    NotArithmeticError,
    added,
    changed_by,
    divided,
    multiplied,
    split_into,
    stated,
    taken_off,
)

_PERCENT = "percent"
_SEVERAL = 2
_JOINING = frozenset({"+", "加"})
_OWNED = ("'s", "\u2019s", "s'", "的")
"""Ends of a name that stands for what it has."""


def as_written(reader: ExpressionReader, span: Span) -> Expression | None:
    """What the loosest operations in the span make of what is between them."""
    if reader.norms[span[0]] in reader.words.words("ordering"):
        return None  # "subtract A from B plus C": patterns say of what
    within = [one for one in reader.operators if span[0] < one.start and one.end < span[1]]
    loosest = min((one.binds for one in within), default=None)
    cuts = [one for one in within if one.binds == loosest]
    if not all(reader.words_in(one) for one in _spans_between(span, cuts)):
        return None  # nothing stands on one side
    if not cuts or (not any(one.is_said for one in within) and not _are_measured(reader, span, cuts)):
        return None
    terms = _terms(reader, span, cuts)
    if not all(terms) or not _are_somebodys(reader, span, cuts) or _takes_a_part_for_points(reader, span, cuts, terms):
        return None
    signs = [one.sign for one in cuts]
    if loosest and loosest[1]:
        return reduce(lambda before, one: _by(one[0], before, one[1]), zip(signs, terms[1:], strict=True), terms[0])
    return _added_and_taken_off(reader, [PLUS, *signs], [one for one in terms if one])


def _are_measured(reader: ExpressionReader, span: Span, cuts: Sequence[Operator]) -> bool:
    """ "AWS's share - Azure's", and not "AWS - Azure": names alone are set beside each other."""
    return len(cuts) >= _SEVERAL or not any(
        reader.operands.is_bare_name(words) and not words[-1].text.endswith(_OWNED)
        for words in _words_between(reader, span, cuts)
    )


def _takes_a_part_for_points(
    reader: ExpressionReader, span: Span, cuts: Sequence[Operator], terms: Sequence[Expression | None]
) -> bool:
    """ "Its share minus half": a part in words is of the share, and no 50 points."""
    shares = terms[0] is not None and terms[0].unit == _PERCENT and cuts[0].sign in LOOSE
    parts = (one is not None and one.operation == "stated" and one.unit == _PERCENT for one in terms)
    words = _words_between(reader, span, cuts)
    return shares and any(
        part and not any(token.is_number for token in said) for part, said in zip(parts, words, strict=True)
    )


def _are_somebodys(reader: ExpressionReader, span: Span, cuts: Sequence[Operator]) -> bool:
    """ "AI + cloud", AI加云 are one thing: beside such a sign stands what somebody has, or a number."""
    if not any(_joins_words(reader, one) for one in cuts):
        return True
    operands = reader.operands
    terms = _words_between(reader, span, cuts)
    return all(operands.names_somebody(words) or operands.number(words) for words in terms)


def _joins_words(reader: ExpressionReader, operator: Operator) -> bool:
    return "".join(reader.norms[operator.start : operator.end]) in _JOINING


def _spans_between(span: Span, cuts: Iterable[Operator]) -> Iterator[Span]:
    start = span[0]
    for one in cuts:
        yield start, one.start
        start = one.end
    yield start, span[1]


def _words_between(reader: ExpressionReader, span: Span, cuts: Iterable[Operator]) -> Iterator[tuple[Token, ...]]:
    return (reader.words_in(one) for one in _spans_between(span, cuts))


def _terms(reader: ExpressionReader, span: Span, cuts: Sequence[Operator]) -> list[Expression | None]:
    """Of each operand its number; beside plus and minus several that are said together count together."""
    loose = cuts[0].sign in LOOSE
    return [_term(reader, one, together=loose) or _count(reader, one) for one in _spans_between(span, cuts)]


def _term(reader: ExpressionReader, span: Span, *, together: bool) -> Expression | None:
    if reader.operands.sets_beside(reader.words_in(span)):
        return None  # "rank the clouds minus Alibaba"
    if one := reader.one(span):
        return one
    several = reader.several(span) if together and reader.is_joined(span) else ()
    return added(several) if several else None


def _count(reader: ExpressionReader, span: Span) -> Expression | None:
    """A bare number: so many times, or so many parts."""
    words = reader.words_in(span)
    said = reader.operands.bare_number(words) or reader.operands.count(words)
    return stated(Fraction(said), "") if said else None


def _by(sign: str, one: Expression | None, other: Expression | None) -> Expression:
    assert one
    assert other
    if one.unit == "" and other.unit == "":
        raise NotArithmeticError("numbers of the asker's own")
    if sign == TIMES:
        factor, amount = (one, other) if one.unit == "" else (other, one)
        return multiplied(stated(factor.value, "ratio") if factor.unit == "" else factor, amount)
    if other.unit == "" and other.value.denominator == 1:
        return split_into(one, int(other.value))
    return divided(one, other)


def _added_and_taken_off(reader: ExpressionReader, signs: Sequence[str], terms: Sequence[Expression]) -> Expression:
    """Of shares of which more are added than taken off a share is left, and no distance."""
    found = _in_order(reader, signs, terms)
    is_share = terms[0].unit == _PERCENT and signs.count(PLUS) > signs.count(MINUS) > 0
    return replace(found, unit=_PERCENT) if is_share else found


def _in_order(reader: ExpressionReader, signs: Sequence[str], terms: Sequence[Expression]) -> Expression:
    """In the order in which it is said; where that would be below zero on the way, all that is added less all that is
    taken off."""
    if MINUS in signs:
        with suppress(NotArithmeticError):
            steps = zip(signs[1:], terms[1:], strict=True)
            return reduce(lambda before, step: _changed(before, step[0], step[1], reader), steps, terms[0])
    plus, minus = ([term for said, term in zip(signs, terms, strict=True) if said == sign] for sign in LOOSE)
    whole = _together(plus, reader)
    return taken_off(*in_one_unit(whole, _together(minus, reader), reader), below_zero=True) if minus else whole


def _together(terms: Sequence[Expression], reader: ExpressionReader) -> Expression:
    first = terms[0]
    if len(terms) == _SEVERAL:
        return _changed(first, PLUS, terms[1], reader)
    return added((first, *(in_one_unit(first, term, reader)[1] for term in terms[1:]))) if len(terms) > 1 else first


def _changed(before: Expression, sign: str, term: Expression, reader: ExpressionReader) -> Expression:
    """ "Plus 10 %" of an amount is of what stands before it."""
    if term.operation != "stated" or term.unit != _PERCENT or before.unit == _PERCENT:
        one, other = in_one_unit(before, term, reader)
        return added((one, other)) if sign == PLUS else taken_off(one, other)
    return changed_by(before, term.value if sign == PLUS else -term.value)
