"""What is asked of the numbers that the chat came to before: "so less than 10?", "by more than 5 points?", "which is
bigger?", "and a quarter?"."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from knowledge import Knowledge, replace

from bot.answers.calculations.expressions import Goal
from bot.attempts.expression_words import Span
from bot.attempts.expressions.operations import left_by
from bot.attempts.expressions.reading import ExpressionReader
from bot.attempts.expressions.verdicts import LEVEL, VERDICTS, as_said_roughly
from bot.expressions import Expression, NotArithmeticError, added, again, apart, multiplied, of_fact, stated
from bot.models import Frame

_PAIR = 2
_OVER = frozenset({"more", "above", "faster", "pricier"})
_UNDER = frozenset({"less", "below", "slower", "cheaper"})
_SAID_AS = {"percent": ("points",), "multiple": ("ratio",)}
_OF_GAPS = {"above_gap": VERDICTS["above"], "at_least_gap": VERDICTS["at_least"], "level_gap": VERDICTS[LEVEL]}
_TAKEN_FOR_GRANTED = ("percent", "points", "multiple", "ratio")
"""Units that need not be said."""


def two_shown(frame: Frame, knowledge: Knowledge) -> tuple[Expression, ...]:
    """The figures of the two that the last answer was about, in the order in which they were named; it gave no one
    number that "that" could be."""
    if len(frame.metrics) != 1 or len(frame.entities) != _PAIR:
        return ()
    facts = [knowledge.facts(entity, frame.metrics[0]) for entity in frame.entities]
    with suppress(NotArithmeticError):
        return tuple(of_fact(found[0]) for found in facts) if all(facts) else ()
    return ()


def by_last(reader: ExpressionReader, span: Span) -> Goal | None:
    """ "So more than half of the market?", of what was worked out before; and what several make up."""
    for name, holds in (("above_that", VERDICTS["above"]), ("below_that", VERDICTS["below"])):
        for _, slots in reader.ways(span, name):
            if reader.results and (goal := _held_against(reader, slots["b"], reader.results[-1], holds)):
                return goal
    for _, slots in reader.ways(span, "vs_that"):
        latest = reader.results[-1] if reader.results and reader.results[-1].parts else None
        if latest and (other := _said_of(reader, slots["b"], latest)):
            return Goal(latest, other)
    for _, slots in reader.ways(span, "made_up"):
        several, found = reader.several(slots["several"]), reader.parts(slots, "b")
        if several and found and (total := added(several)).unit == found["b"].unit:
            held = Goal(total, found["b"], "yes" if total.value == found["b"].value else "no")
            return as_said_roughly(reader, span, held, LEVEL)
    return None


def by_gap(reader: ExpressionReader, span: Span) -> Goal | None:
    """ "By more than 5 points?" after one was said to be ahead of another; "is that half the market?" after a sum."""
    for name, holds in _OF_GAPS.items():
        for _, slots in reader.ways(span, name):
            gap = _gap_of_two(reader) if reader.pair else reader.results[-1] if reader.results else None
            goal = _held_against(reader, slots["b"], gap, holds) if gap and gap.operation == "minus" else None
            if goal and not _is_said_in_percent(reader, slots["b"]):
                return as_said_roughly(reader, span, goal, LEVEL if name == "level_gap" else name)
    for _, slots in reader.ways(span, "level_rest"):
        rest = left_by(reader.results[-1:]) if _is_of_shares(reader) else None
        if rest and (goal := _held_against(reader, slots["b"], rest, VERDICTS[LEVEL])):
            return as_said_roughly(reader, span, goal, LEVEL)
    for _, slots in reader.ways(span, "level_that"):
        latest = reader.results[-1] if reader.results and reader.results[-1].parts else None
        if latest and (goal := _held_against(reader, slots["b"], latest, VERDICTS[LEVEL])):
            return as_said_roughly(reader, span, goal, LEVEL)
    return None


def _is_of_shares(reader: ExpressionReader) -> bool:
    """Whether the number before is a share, or several, of a whole that leaves some for others."""
    return bool(reader.results) and (bool(reader.results[-1].fact) or reader.results[-1].operation == "sum")


def _gap_of_two(reader: ExpressionReader) -> Expression | None:
    """None where the one that was said to be ahead is behind: then it is ahead by nothing."""
    frame = reader.operands.turn.question.frame
    cues, (one, other) = set(frame.cues if frame else ()), reader.pair
    if frame and frame.limit and not frame.apart and cues & {"above", "below"}:
        return None  # each was held against a limit, and neither against the other
    if (cues & _OVER and one.value < other.value) or (cues & _UNDER and one.value > other.value):
        return None
    return apart(one, other)


def _is_said_in_percent(reader: ExpressionReader, span: Span) -> bool:
    """ "By more than 50 %": of the other, or of the market?"""
    said = reader.operands.number(reader.words_in(span))
    return said is not None and said.unit == "percent"


def _held_against(
    reader: ExpressionReader, span: Span, result: Expression, holds: Callable[[Expression, Expression], bool]
) -> Goal | None:
    other = _said_of(reader, span, result)
    return Goal(result, other, "yes" if holds(result, other) else "no") if other else None


def _said_of(reader: ExpressionReader, span: Span, result: Expression) -> Expression | None:
    """What a number is set beside; a bare one is of its unit, but for money ("20" may be billions)."""
    bare = reader.operands.bare_number(reader.words_in(span)) if result.unit in _TAKEN_FOR_GRANTED else None
    if bare is not None:
        return stated(bare, result.unit)
    said = reader.one(span)
    if said and said.fact and result.operation == "minus" and result.unit == "multiple":
        return None  # a distance between two multiples is none itself
    return _in_unit_of(result, said) if said else None


def _in_unit_of(result: Expression, said: Expression) -> Expression | None:
    """What is said of a distance in percent is meant in points, and of a ratio in times."""
    units = {said.unit, *_SAID_AS.get(said.unit, ())} if said.operation == "stated" else {said.unit}
    return replace(said, unit=result.unit) if result.unit in units else None


def by_distance_of_last(reader: ExpressionReader, span: Span) -> Goal | None:
    """ "By how much?" after a sum was held against a figure."""
    frame = reader.operands.turn.question.frame
    kept = frame.distance if frame else None
    asked = kept is not None and any(True for _ in reader.ways(span, "how_far_apart"))
    distance = again(kept, reader.operands.turn.knowledge) if kept and asked else None
    return Goal(distance) if distance else None


def by_another_part(reader: ExpressionReader, span: Span) -> Goal | None:
    """ "And a quarter?" after half of a figure, "and three times?" after twice: of the same figure."""
    latest = reader.results[-1] if reader.results else None
    if latest is None or latest.operation != "times" or latest.parts[0].operation != "stated":
        return None
    factor = reader.operands.factor(reader.words_in(span)) if "another_part" in reader.patterns else None
    return Goal(multiplied(factor, latest.parts[1])) if factor else None


def by_choice_of_last(reader: ExpressionReader, span: Span) -> Goal | None:
    """ "Which is bigger?" after two gaps: of the gaps, and of nobody's figure."""
    two = reader.results[-_PAIR:]
    if len(two) < _PAIR or not all(one.parts for one in two) or two[0].unit != two[1].unit:
        return None
    asked = any(True for _ in reader.ways(span, "which_of_last"))
    return Goal(two[0], two[1]) if asked else None
