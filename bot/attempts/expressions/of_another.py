"""The same for somebody else: "and Microsoft's?" after a fifth of Amazon's figure, or after its distance to a supposed
one."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge import Fact

from bot.answers.calculations.expressions import Goal
from bot.attempts.expression_words import Span
from bot.attempts.expressions.reading import ExpressionReader
from bot.attempts.turn import Turn
from bot.expressions import Expression, apart, changed_to, of_fact, taken_off

_SUPPOSED, _MINUS = "supposed", "minus"
_ASKING_ON = frozenset({"and_what", "same", "compare", "between", "it"})
"""Cues that say no more than that something is asked again."""
_SIDES = frozenset({"below", "above", "difference", "less", "more"})
"""And that a distance is asked again."""
_IDLE, _MARKS = ("filler", "term"), ("?", "？")
_FIGURE = "figure"


def names_another(turn: Turn) -> bool:
    """Whether a chat that has just worked out a number of somebody goes on with another name, and nothing else."""
    frame = turn.question.frame
    if frame is None or not frame.results or not frame.results[-1].parts:
        return False
    if frame.results[-2:-1] and frame.results[-2] in frame.results[-1].parts:
        return False  # "Alibaba's P/E?", "double it", "and Microsoft's?": of the figure
    idle = _ASKING_ON | (_SIDES if frame.results[-1].operation == _MINUS else frozenset())
    said = [m for m in turn.spotted.mentions if m.kind not in _IDLE and m.key not in idle and m.text not in _MARKS]
    return len(said) == 1 and said[0].kind == "entity"


def by_another_name(reader: ExpressionReader, span: Span) -> Goal | None:
    """The number that the chat came to, of the one who is named now in the place of whose figure it was of."""
    turn = reader.operands.turn
    latest = reader.results[-1] if reader.results else None
    if latest is None or not names_another(turn):
        return None
    own = set(_figures_of(latest))
    fact = next(iter(own)) if len(own) == 1 else None
    other = _of_the_other(fact, turn) if fact else None
    if other is None or other in latest.facts:
        return None
    if _was_held_against_another(latest, turn):
        return Goal(latest, of_fact(other))
    return Goal(_with(latest, of_fact(other)))


def _was_held_against_another(latest: Expression, turn: Turn) -> bool:
    """ "Suppose its P/E doubles, is it still below Amazon's?": a figure was shown that is no part of the number."""
    frame = turn.question.frame
    return frame is not None and not {fact.key for fact in latest.facts}.issuperset(frame.facts)


def _figures_of(one: Expression) -> Iterator[Fact]:
    """The printed figures in it that nothing is supposed of."""
    if one.fact:
        yield one.fact
    for part in one.parts if one.operation != _SUPPOSED else ():
        yield from _figures_of(part)


def _of_the_other(fact: Fact, turn: Turn) -> Fact | None:
    """The same figure of the one that is named, or of its unit that has it."""
    name = next(m.key for m in turn.spotted.mentions if m.kind == "entity")
    answered = turn.answer.facts if turn.answer.kind == _FIGURE else ()
    alike = [other for other in answered if other.metric == fact.metric and other.unit == fact.unit]
    found = turn.knowledge.facts(name, fact.metric) or alike
    return found[0] if found and not found[0].qualifier else None


def _with(one: Expression, figure: Expression) -> Expression:
    """The expression worked out again, its one figure replaced."""
    if one.operation == _FIGURE:
        return figure
    if one.operation == _SUPPOSED or not one.parts:
        return one
    parts = tuple(_with(part, figure) for part in one.parts)
    if one.operation != _MINUS:
        return changed_to(one, parts)
    is_distance = any(part.operation == _SUPPOSED for part in parts) or not any(part.parts for part in parts)
    return apart(*parts) if is_distance else taken_off(*parts, below_zero=True)
