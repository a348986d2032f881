"""What a message asks to be worked out: a number, whether one is above another, which of two is more."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress

from knowledge import Knowledge, Token, replace

from bot.answers.calculations.expressions import Goal
from bot.attempts.expression_words import ExpressionWords, Span, words_of
from bot.attempts.expressions.operands import Operands
from bot.attempts.expressions.operations import OPERATIONS, in_one_unit, over
from bot.attempts.expressions.reading import ExpressionReader
from bot.attempts.turn import Turn
from bot.expressions import Expression, NotArithmeticError, added, again, apart, multiplied, of_fact, stated, taken_off
from bot.models import Frame

_VERDICTS: Mapping[str, Callable[[Expression, Expression], bool]] = {
    "above": lambda a, b: a.value > b.value,
    "below": lambda a, b: a.value < b.value,
    "at_least": lambda a, b: a.value >= b.value,
    "at_most": lambda a, b: a.value <= b.value,
    "level": lambda a, b: a.value == b.value,
}
_VALUES, _LEVEL = ("value",), "level"
_MOST_PIECES, _PAIR = 4, 2
_OVER = frozenset({"more", "above", "faster", "pricier"})
_UNDER = frozenset({"less", "below", "slower", "cheaper"})
_SAID_AS = {"percent": ("points",), "multiple": ("ratio",)}
_TAKEN_FOR_GRANTED = ("percent", "points", "multiple", "ratio")
"""Units that need not be said."""
_COUNTED = ("year", "quarter")
"""Lengths in which it is said how long an amount lasts."""


def goals_of(turn: Turn, tokens: tuple[Token, ...]) -> tuple[Goal, ...]:
    """What is asked as one goal, or piece by piece, where each may lean on the one before it."""
    frame = turn.question.frame
    metrics = turn.whole.reading.metrics or (frame.metrics if frame else ())
    operands = Operands(turn, metrics, turn.hearing.expressions.said_in(words_of(tokens)))
    earlier = [again(one, turn.knowledge) for one in frame.results] if frame else []
    known = [one for one in earlier if one] if all(earlier) else []
    pair = () if known or frame is None else two_shown(frame, turn.knowledge)
    for pieces in _cuts(tokens, turn.hearing.expressions):
        goals: list[Goal] = []
        results = list(known)
        for start, end in pieces:
            reader = ExpressionReader(turn.hearing.expressions, operands, tokens, tuple(results), OPERATIONS, pair)
            if not _asks_something(reader, (start, end)):
                continue  # "do the numbers bear him out?"
            goal = _goal(reader, (start, end))
            if goal is None or (len(pieces) > 1 and not steps_of(goal) and not _is_asked(reader, (start, end))):
                break
            goals.append(goal)
            results.append(goal.result)
        else:
            return tuple(dict.fromkeys(goals))
    return ()


def two_shown(frame: Frame, knowledge: Knowledge) -> tuple[Expression, ...]:
    """The figures of the two that the last answer was about, in the order in which they were named; it gave no one
    number that "that" could be."""
    if len(frame.metrics) != 1 or len(frame.entities) != _PAIR:
        return ()
    facts = [knowledge.facts(entity, frame.metrics[0]) for entity in frame.entities]
    with suppress(NotArithmeticError):
        return tuple(of_fact(found[0]) for found in facts) if all(facts) else ()
    return ()


def _cuts(tokens: tuple[Token, ...], words: ExpressionWords) -> Iterator[tuple[Span, ...]]:
    """The whole; then cut at its stops, at its last comma, and at a joint as well."""
    yield ((0, len(tokens)),)
    commas = [place for place, token in enumerate(tokens) if token.text == ","]
    stops = [place for place, token in enumerate(tokens) if token.is_stop and place not in commas]
    joints = [place for place, token in enumerate(tokens) if token.norm in words.words("cutting")]
    for more in ([], *([place] for place in (*commas[-1:], *joints[-2:]))):
        edges = [-1, *sorted({*stops, *more}), len(tokens)]
        begun = [_behind(tokens, cut, words) for cut in edges[:-1]]
        pieces = tuple((start, end) for start, end in zip(begun, edges[1:], strict=True) if end > start)
        if 1 < len(pieces) <= _MOST_PIECES:
            yield pieces


def _behind(tokens: tuple[Token, ...], cut: int, words: ExpressionWords) -> int:
    """Where a piece begins: a verb that is cut at is its first word."""
    return cut if cut >= 0 and tokens[cut].norm in words.words("opening") else cut + 1


def _asks_something(reader: ExpressionReader, span: Span) -> bool:
    start, end = _bare(reader, span)
    return start < end


def _goal(reader: ExpressionReader, span: Span) -> Goal | None:
    span = _bare(reader, span)
    if span[0] >= span[1]:
        return None
    for read in _WAYS:
        with suppress(NotArithmeticError):
            if goal := read(reader, span):
                return goal
    return None


def _bare(reader: ExpressionReader, span: Span) -> Span:
    """Without what stands before and behind and asks for nothing."""
    words, (start, end) = reader.words, reader.trimmed(_said_by(reader, span))
    while run := next((one for one in words.runs("behind") if reader.norms[start:end][-len(one):] == one), None):
        start, end = reader.trimmed((start, end - len(run)))
    while run := next((one for one in words.runs("before") if reader.norms[start:end][: len(one)] == one), None):
        start, end = reader.trimmed((start + len(run), end))
    return start, end


def _said_by(reader: ExpressionReader, span: Span) -> Span:
    """ "My broker keeps telling me ...": without who says it, where nothing is named before."""
    if not reader.words.says("saying", reader.norms[span[0] : span[1]]):
        return span
    for at in range(*span):
        run = next((one for one in reader.words.runs("saying") if reader.norms[at : at + len(one)] == one), None)
        if run and not reader.operands.names_somebody(reader.tokens[span[0] : at + 1]):
            return at + len(run), span[1]
    return span


def _by_verdict(reader: ExpressionReader, span: Span) -> Goal | None:
    for name, holds in _VERDICTS.items():
        for _, slots in reader.ways(span, name):
            if found := reader.parts(slots, "a", "b"):
                a, b = in_one_unit(found["a"], found["b"], reader)
                if a.unit == b.unit and not (a.operation == "stated" and b.operation == "stated"):
                    return _held(reader, span, Goal(a, b, "yes" if holds(a, b) else "no"), name)
    return _by_factor(reader, span)


def _held(reader: ExpressionReader, span: Span, goal: Goal, name: str) -> Goal:
    """ "Roughly double" holds or not as one takes it: the two are told, and neither yes nor no."""
    rough = name == _LEVEL and reader.words.says("rough", reader.norms[span[0] : span[1]])
    return replace(goal, verdict="") if rough else goal


def _by_last(reader: ExpressionReader, span: Span) -> Goal | None:
    """ "So more than half of the market?", of what was worked out before; and what several make up."""
    for name, holds in (("above_that", _VERDICTS["above"]), ("below_that", _VERDICTS["below"])):
        for _, slots in reader.ways(span, name):
            if reader.results and (goal := _held_against(reader, slots["b"], reader.results[-1], holds)):
                return goal
    for _, slots in reader.ways(span, "made_up"):
        several, found = reader.several(slots["several"]), reader.parts(slots, "b")
        if several and found and (total := added(several)).unit == found["b"].unit:
            held = Goal(total, found["b"], "yes" if total.value == found["b"].value else "no")
            return _held(reader, span, held, _LEVEL)
    return None


def _by_gap(reader: ExpressionReader, span: Span) -> Goal | None:
    """ "By more than 5 points?" after one was said to be ahead of another; "is that half the market?" after a sum."""
    for name, holds in (("above_gap", _VERDICTS["above"]), ("at_least_gap", _VERDICTS["at_least"])):
        for _, slots in reader.ways(span, name):
            gap = _gap_of_two(reader) if reader.pair else reader.results[-1] if reader.results else None
            goal = _held_against(reader, slots["b"], gap, holds) if gap and gap.operation == "minus" else None
            if goal and not _is_said_in_percent(reader, slots["b"]):
                return goal
    for _, slots in reader.ways(span, "level_that"):
        worked = reader.results[-1] if reader.results and reader.results[-1].parts else None
        if worked and (goal := _held_against(reader, slots["b"], worked, _VERDICTS[_LEVEL])):
            return _held(reader, span, goal, _LEVEL)
    return None


def _gap_of_two(reader: ExpressionReader) -> Expression | None:
    """None where the one that was said to be ahead is behind: then it is ahead by nothing."""
    frame = reader.operands.turn.question.frame
    cues, (one, other) = set(frame.cues if frame else ()), reader.pair
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
    return _in_unit_of(result, said) if said else None


def _in_unit_of(result: Expression, said: Expression) -> Expression | None:
    """What is said of a distance in percent is meant in points, and of a ratio in times."""
    units = {said.unit, *_SAID_AS.get(said.unit, ())} if said.operation == "stated" else {said.unit}
    return replace(said, unit=result.unit) if result.unit in units else None


def _by_factor(reader: ExpressionReader, span: Span) -> Goal | None:
    """ "Is everybody else's share double AWS's?": of what is worked out; of two printed figures others know more."""
    for _, slots in reader.ways(span, "is_times"):
        factor = reader.operands.factor(reader.words_in(slots["factor"]))
        found = reader.parts(slots, "a", "b") if factor else None
        if factor and found and found["a"].parts:
            other = multiplied(factor, found["b"])
            held = Goal(found["a"], other, "yes" if found["a"].value == other.value else "no")
            return _held(reader, span, held, _LEVEL)
    return None


def _by_distance(reader: ExpressionReader, span: Span) -> Goal | None:
    for name, side in (("above_by", "above"), ("at_least_by", "at_least")):
        for _, slots in reader.ways(span, name):
            if found := reader.parts(slots, "a", "b", "c"):
                distance = taken_off(*in_one_unit(found["a"], found["b"], reader))
                if distance.unit == found["c"].unit:
                    return Goal(distance, found["c"], "yes" if _VERDICTS[side](distance, found["c"]) else "no")
    return None


def _by_length(reader: ExpressionReader, span: Span) -> Goal | None:
    """How many years an amount lasts at the pace of another."""
    for _, slots in reader.ways(span, "lasts"):
        length = reader.length(slots["length"]) if "length" in slots else "year"
        found = reader.parts(slots, "a", "b") if length in _COUNTED else None
        rate = over(found["b"], length) if found else None
        if found and rate and found["a"].unit == rate.unit:
            return Goal(Expression("ratio", found["a"].value / rate.value, f"{length}s", (found["a"], rate)))
    return None

def _by_choice(reader: ExpressionReader, span: Span) -> Goal | None:
    for _, slots in reader.ways(span, "which_more"):
        if found := reader.parts(slots, "a", "b"):
            a, b = in_one_unit(found["a"], found["b"], reader)
            if a.unit == b.unit:
                return Goal(a, b)
    return None


def _by_choice_of_last(reader: ExpressionReader, span: Span) -> Goal | None:
    """ "Which is bigger?" after two gaps: of the gaps, and of nobody's figure."""
    two = reader.results[-_PAIR:]
    if len(two) < _PAIR or not all(one.parts for one in two) or two[0].unit != two[1].unit:
        return None
    asked = any(True for _ in reader.ways(span, "which_of_last"))
    return Goal(two[0], two[1]) if asked else None


def _is_asked(reader: ExpressionReader, span: Span) -> bool:
    """Whether a figure is asked for or supposed, where it is one piece of several: a name alone is none."""
    return any(True for _ in reader.ways(span, *_VALUES))


def _by_another_part(reader: ExpressionReader, span: Span) -> Goal | None:
    """ "And a quarter?" after half of a figure, "and three times?" after twice: of the same figure."""
    latest = reader.results[-1] if reader.results else None
    if latest is None or latest.operation != "times" or latest.parts[0].operation != "stated":
        return None
    factor = reader.operands.factor(reader.words_in(span)) if "another_part" in reader.patterns else None
    return Goal(multiplied(factor, latest.parts[1])) if factor else None


def _by_value(reader: ExpressionReader, span: Span) -> Goal | None:
    for _, slots in reader.ways(span, *_VALUES):
        if found := reader.parts(slots, "a"):
            return Goal(found["a"])
    one = reader.one(span)
    return Goal(one) if one else None


def steps_of(goal: Goal) -> int:
    compared = goal.other is not None
    steps = len(goal.result.steps) + (len(goal.other.steps) if goal.other else 0)
    return steps + compared


_WAYS = (
    _by_distance, _by_verdict, _by_last, _by_gap, _by_choice, _by_length, _by_another_part, _by_choice_of_last,
    _by_value,
)  # fmt: skip
