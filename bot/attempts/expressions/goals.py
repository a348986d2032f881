"""What a message asks to be worked out: a number, whether one is above another, which of two is more."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from knowledge import Token

from bot.answers.calculations.expressions import Goal
from bot.attempts.expression_words import ExpressionWords, Span
from bot.attempts.expressions.going_on import OPERATIONS
from bot.attempts.expressions.of_another import by_another_name
from bot.attempts.expressions.of_last import (
    by_another_part,
    by_choice_of_last,
    by_distance_of_last,
    by_gap,
    by_last,
    two_shown,
)
from bot.attempts.expressions.operands import Operands
from bot.attempts.expressions.operations import in_one_unit, left_by, over
from bot.attempts.expressions.reading import ExpressionReader
from bot.attempts.expressions.verdicts import LEVEL, VERDICTS, as_said_roughly
from bot.attempts.turn import Turn
from bot.expressions import Expression, NotArithmeticError, again, apart, multiplied, taken_off

_VALUES, _MOVED = ("value",), ("sum", "minus")
_MOST_PIECES = 4
_TWO_LIMITS = (("above_but_below", ("above", "below")), ("below_but_above", ("below", "above")))
_OF_THE_REST = frozenset({"rest", "remainder", "remaining", "else", "else's", "elses", "余", "餘"})
_LEFT, _LEFT_BY_ALL = "rest", frozenset({"left", "others", "four", "named", "剩"})
_IT = ("it", "that")
_OF_ALL_NAMED = frozenset({"others", "four", "named"})
_RANKING, _ENDS = "ranking", frozenset({"most", "least"})
_SAID_OF_FIGURES = frozenset({"share", "average", "split", "raised", "lowered"})
"""Operations whose words show that there is arithmetic."""
_COUNTED = ("year", "quarter")
"""Lengths in which it is said how long an amount lasts."""


def goals_of(turn: Turn, tokens: tuple[Token, ...]) -> tuple[Goal, ...]:
    """What is asked as one goal, or piece by piece, where each may lean on the one before it."""
    frame = turn.question.frame
    metrics = turn.whole.reading.metrics or (frame.metrics if frame else ()) or _metric_told(turn)
    operands = Operands(turn, metrics, turn.arithmetic)
    earlier = [again(one, turn.knowledge) for one in frame.results] if frame else []
    known = [one for one in earlier if one] if all(earlier) and not _asks_for_places(turn) else []
    pair = () if known or frame is None else two_shown(frame, turn.knowledge)
    words, operators = turn.hearing.expressions, turn.operators
    reader = ExpressionReader(words, operands, tokens, tuple(known), OPERATIONS, pair, operators)
    if both := _by_two_limits(reader, _bare(reader, (0, len(tokens)))):
        return both
    for pieces in _cuts(tokens, turn):
        goals: list[Goal] = []
        results = list(known)
        for start, end in pieces:
            reader = ExpressionReader(words, operands, tokens, tuple(results), OPERATIONS, pair, operators)
            if not _asks_something(reader, (start, end)):
                continue  # "do the numbers bear him out?"
            goal = next(filter(None, (_goal(reader, span) for span in _bare_of_talk(reader, (start, end)))), None)
            if goal is None or (len(pieces) > 1 and not steps_of(goal) and not _is_asked(reader, (start, end))):
                break
            goals.append(goal)
            results.append(goal.result)
            operands = _of_what_is_supposed(goal.result, operands)
        else:
            if _falls_back(goals):
                return ()
            idle = [goal for goal in goals if _only_supposes(goal) or _only_names(goal, goals)]
            return tuple(dict.fromkeys(goal for goal in goals if goal not in idle))
    return ()


def _bare_of_talk(reader: ExpressionReader, span: Span) -> Iterator[Span]:
    """The span; then without the words before and behind it that say nothing ("can you tell me", "for a slide"), where
    a number or an operation shows that the rest is arithmetic; "for" at the end asks what it is for."""
    yield span
    turn = reader.operands.turn
    if reader.norms[span[1] - 1] in turn.passing.prepositions:
        return
    within = [m for m in turn.spotted.mentions if span[0] <= m.start and m.end <= span[1] and m.kind != "filler"]
    operators = [one for one in reader.operators if span[0] < one.start and one.end < span[1]]
    calculates = bool(operators) or any(m.quantity for m in within) or not _SAID_OF_FIGURES.isdisjoint(reader.patterns)
    if within and calculates:
        start = min(m.start for m in within)
        yield start, max([*(m.end for m in within), *(one.end + 1 for one in operators)])
        yield start, span[1]


def _metric_told(turn: Turn) -> tuple[str, ...]:
    """ "Azure plus Google": of names alone the one measure that they are set beside each other in."""
    told = dict.fromkeys(fact.metric for fact in turn.answer.facts)
    return tuple(told) if turn.operators and len(told) == 1 else ()


def _asks_for_places(turn: Turn) -> bool:
    """ "The gap between first and second" after "second?", "third?": by the order, and not as the figures came."""
    frame = turn.question.frame
    by_order = frame is not None and frame.intent == _RANKING and frame.winner and _ENDS.isdisjoint(frame.cues)
    return bool(by_order) and any(m.kind == "ordinal" for m in turn.spotted.mentions)


def _of_what_is_supposed(result: Expression, operands: Operands) -> Operands:
    """ "If its share rose to 31 %, would it be bigger than AWS?": of the share, though "rose" may be of a growth."""
    fact = result.parts[0].fact if result.operation == "supposed" else None
    return Operands(operands.turn, (fact.metric,), operands.patterns) if fact else operands


def _falls_back(goals: list[Goal]) -> bool:
    """ "Suppose AWS loses 6 points. What is its share then?": the printed share is what it was before."""
    worked = {fact for goal in goals if goal.result.operation in _MOVED for fact in goal.result.facts}
    return any(goal.result.fact in worked and goal.other is None for goal in goals)


def _only_supposes(goal: Goal) -> bool:
    """ "If its P/E were 30" asks for nothing by itself."""
    return goal.other is None and goal.result.operation == "supposed"


def _only_names(goal: Goal, goals: list[Goal]) -> bool:
    """ "RMB120 billion over four quarters, how much is that a quarter?": only the figure that another is made of."""
    alone = goal.other is None and not goal.result.parts
    return alone and any(goal.result.fact in other.result.facts for other in goals if other.result.parts)


def _cuts(tokens: tuple[Token, ...], turn: Turn) -> Iterator[tuple[Span, ...]]:
    """The whole; then cut at its stops, at its last comma, and at a joint as well."""
    yield ((0, len(tokens)),)
    words = turn.hearing.expressions
    commas = [place for place, token in enumerate(tokens) if token.text == ","]
    stops = [place for place, token in enumerate(tokens) if token.is_stop and place not in commas]
    commas = [place for place in commas if not _is_of_a_list(tokens, place, turn)]
    joints = [at for at in range(len(tokens)) if _joins(tokens, at, words)]
    for more in ([], *([place] for place in (*commas[-1:], *joints[-2:]))):
        edges = [-1, *sorted({*stops, *more}), len(tokens)]
        begun = [_behind(tokens, cut, words) for cut in edges[:-1]]
        pieces = tuple((start, end) for start, end in zip(begun, edges[1:], strict=True) if end > start)
        if 1 < len(pieces) <= _MOST_PIECES:
            yield pieces


def _joins(tokens: tuple[Token, ...], place: int, words: ExpressionWords) -> bool:
    """A joint; or a verb before what was said ("if its P/E is 18 is it cheaper than Microsoft")."""
    behind = tokens[place + 1].norm if 0 < place < len(tokens) - 1 else ""
    of_it = behind in _IT and tokens[place].norm in words.words("opening")
    return of_it or tokens[place].norm in words.words("cutting")


def _is_of_a_list(tokens: tuple[Token, ...], comma: int, turn: Turn) -> bool:
    """ "Bigger than Google Cloud, Azure and AWS put together": between two names of which another one follows."""
    names = [m for m in turn.spotted.mentions if m.kind == "entity"]
    spoken = turn.spotted.tokens
    ends = {spoken[m.end - 1].end for m in names}
    behind = next((m for m in names if spoken[m.start].start == _start_of(tokens, comma + 1)), None)
    if behind is None or comma == 0 or tokens[comma - 1].end not in ends or behind.end >= len(spoken):
        return False
    return spoken[behind.end].text == "," or spoken[behind.end].norm in turn.hearing.expressions.words("cutting")


def _start_of(tokens: tuple[Token, ...], place: int) -> int:
    return tokens[place].start if place < len(tokens) else -1


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
    for name, holds in VERDICTS.items():
        for _, slots in reader.ways(span, name):
            if found := reader.parts(slots, "a", "b"):
                a, b = _beside_its_own_rest(*in_one_unit(found["a"], found["b"], reader), reader.norms)
                stated = a.operation == "stated" and b.operation == "stated"
                if a.unit == b.unit and not stated and not _is_itself(a, b):
                    return as_said_roughly(reader, span, Goal(a, b, "yes" if holds(a, b) else "no"), name)
    return _by_factor(reader, span)


def _beside_its_own_rest(a: Expression, b: Expression, words: tuple[str, ...]) -> tuple[Expression, Expression]:
    """ "Is AWS bigger than the rest of the market?": beside one share the rest is all but that; what is left for others
    is what all who are named leave."""
    if _OF_THE_REST.isdisjoint(words) or not _LEFT_BY_ALL.isdisjoint(words):
        return a, b
    if _is_rest_with(b, a):
        return a, left_by((a,)) or b
    return (left_by((b,)) or a, b) if _is_rest_with(a, b) else (a, b)


def _is_rest_with(rest: Expression, one: Expression) -> bool:
    """Whether it is what several leave, of whom the one is."""
    left = rest.operation == _LEFT and len(rest.facts) > 1
    return left and one.fact is not None and one.fact in rest.facts


def _is_itself(one: Expression, other: Expression) -> bool:
    """ "Alibaba's yearly average" of what it spends in a year is that amount, which cannot be meant beside it."""
    return bool(one.facts) and one.facts == other.facts and one.value == other.value


def _by_factor(reader: ExpressionReader, span: Span) -> Goal | None:
    """ "Is everybody else's share double AWS's?": of what is worked out; of two printed figures others know more."""
    for _, slots in reader.ways(span, "is_times"):
        factor = reader.operands.factor(reader.words_in(slots["factor"]))
        found = reader.parts(slots, "a", "b") if factor else None
        if factor and found and found["a"].parts:
            other = multiplied(factor, found["b"])
            held = Goal(found["a"], other, "yes" if found["a"].value == other.value else "no")
            return as_said_roughly(reader, span, held, LEVEL)
    return None


def _by_two_limits(reader: ExpressionReader, span: Span) -> tuple[Goal, ...]:
    """ "Is the plan above Amazon's spending but below half of Microsoft's budget?": a yes or a no to each."""
    for name, sides in _TWO_LIMITS:
        for _, slots in reader.ways(span, name):
            with suppress(NotArithmeticError):
                if found := reader.parts(slots, "a", "b", "c"):
                    limits = [in_one_unit(found["a"], found[limit], reader) for limit in ("b", "c")]
                    if all(one.unit == limit.unit and not _is_itself(one, limit) for one, limit in limits):
                        held = zip(limits, sides, strict=True)
                        return tuple(Goal(*two, "yes" if VERDICTS[side](*two) else "no") for two, side in held)
    return ()


def _by_distance(reader: ExpressionReader, span: Span) -> Goal | None:
    for name, side in (("above_by", "above"), ("at_least_by", "at_least")):
        for _, slots in reader.ways(span, name):
            found = reader.parts(slots, "a", "b", "c")
            if found and set(found["a"].facts).isdisjoint(found["c"].facts):  # its own length is no distance
                distance = taken_off(*in_one_unit(found["a"], found["b"], reader))
                if distance.unit == found["c"].unit:
                    return Goal(distance, found["c"], "yes" if VERDICTS[side](distance, found["c"]) else "no")
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


def _by_choice_of_gaps(reader: ExpressionReader, span: Span) -> Goal | None:
    """ "Which gap is wider, AWS to Azure or Google Cloud to Alibaba Cloud?"."""
    for _, slots in reader.ways(span, "which_gap"):
        if found := reader.parts(slots, "a", "b", "c", "d"):
            one, other = apart(found["a"], found["b"]), apart(found["c"], found["d"])
            if one.unit == other.unit:
                return Goal(one, other)
    return None


def _by_choice(reader: ExpressionReader, span: Span) -> Goal | None:
    for _, slots in reader.ways(span, "which_more"):
        if found := reader.parts(slots, "a", "b"):
            a, b = in_one_unit(found["a"], found["b"], reader)
            if a.unit == b.unit:
                return Goal(a, b)
    return None


def _is_asked(reader: ExpressionReader, span: Span) -> bool:
    """Whether a figure is asked for or supposed, where it is one piece of several: a name alone is none."""
    return any(True for _ in reader.ways(span, *_VALUES))


def _by_value(reader: ExpressionReader, span: Span) -> Goal | None:
    for _, slots in reader.ways(span, *_VALUES):
        if found := reader.parts(slots, "a"):
            return Goal(found["a"])
    one = reader.one(span)
    return Goal(_left_by_the_one_shown(one, reader) or one) if one else None


def _left_by_the_one_shown(one: Expression, reader: ExpressionReader) -> Expression | None:
    """ "And the rest of the market?" after the share of one: what that one leaves, and not what all do."""
    shown = reader.results[-1:]
    of_one = shown and shown[0].fact is not None and _is_rest_with(one, shown[0])
    return left_by(shown) if of_one and _OF_ALL_NAMED.isdisjoint(reader.norms) else None


def steps_of(goal: Goal) -> int:
    compared = goal.other is not None
    steps = len(goal.result.steps) + (len(goal.other.steps) if goal.other else 0)
    return steps + compared


_WAYS = (
    _by_distance, _by_verdict, by_last, by_gap, _by_choice_of_gaps, _by_choice, _by_length, by_another_part,
    by_choice_of_last, by_another_name, by_distance_of_last, _by_value,
)  # fmt: skip
