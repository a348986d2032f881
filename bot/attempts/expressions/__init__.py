"""Arithmetic of several steps: "is a year of the plan more than half of Amazon's cloud spending?". It counts only where
every word of the message belongs to it."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge import CURRENCIES, Mention, Quantity, Token, has_han, replace

from bot.answers.calculations.expressions import EXPRESSION, Goal, build_expressions
from bot.attempts.expression_words import COMPARED, operations_of, words_of
from bot.attempts.expressions.agreeing import is_held_against_another, is_told
from bot.attempts.expressions.goals import goals_of, steps_of
from bot.attempts.expressions.of_another import names_another
from bot.attempts.expressions.of_last import two_shown
from bot.attempts.turn import Heard, Turn
from bot.expressions import Expression
from bot.models import Answer, Asked, IntentMatch

__all__ = ["as_arithmetic"]

_MOST_TOKENS = 60
_SEVERAL = 2
"""So many steps are more than another answer may have read rightly."""
_LASTS = "lasts"
"""The pattern of how long an amount lasts at the pace of another."""
_FINAL = ("advice", "command", "contradictions", "definition", "from_average")
"""Intents that nothing is worked out beside."""
_OF_OTHERS, _REST_OF_MARKET = "sum_of_others", "rest_of_market"
_FORECAST, _SUPPOSED, _HOW_FAR = "forecast", "supposed", "how_far_apart"
_ON_AND_ON = frozenset(
    {"minus_that", "plus_that", "that_over", "that_times", "another_part", "left_by_that", "that_as_share",
     "which_of_last", "above_gap", "at_least_gap", "level_gap", "level_that", "level_rest"}
)
"""Patterns that are arithmetic with the numbers before alone, of words that are in many other messages."""
_ANOTHER_PART = "another_part"
"""Of an "and" and a factor, as every second follow-up begins with the one."""
_OF_A_GAP = frozenset({"above_gap", "at_least_gap", "level_gap"})
"""Those that are of the distance between two that the chat has shown."""
_LEANING = _ON_AND_ON | {
    "that", "those", "first", "second", "the_rest", "between_last", "spread_that", "above_that", "below_that",
}  # fmt: skip
"""All patterns that lean on the numbers before."""
_OF_TWO = frozenset({COMPARED, "difference", "minus", "ratio"})
"""Operations on two operands: of two names they make one step."""
_READ_NOWHERE_ELSE = frozenset({"multiplied", "inverse", "brought_to"})
"""Operations that any other answer has taken for something else."""
_WORKED_OUT = frozenset(
    {"share", "raised", "lowered", "split", "twofold", "threefold", "fourfold", "halved", "average"}
)
"""Operations to which no printed figure is an answer."""
_PERCENT, _RATIO, _MULTIPLE, _YEARS, _OF = "percent", "ratio", "multiple", "years", ("of",)
_HAN_OF = "的"
_OPENING, _IT = frozenset({"so", "and", "then"}), frozenset({"it", "that", "this", "they"})
_HAVING = frozenset({"has", "have", "almost", "nearly", "more", "than"})
_GROWN = frozenset({"doubled", "tripled", "trebled", "quadrupled", "halved"})
_FIGURE, _VERIFICATION, _THRESHOLD = "figure", "verification", "threshold"
_CHECKING, _MARKS = ("polar", "confirm"), ("?", "？")
_TIMES = 10
"""What is more is a price over earnings."""
_MILLION = 1_000_000


def as_arithmetic(turn: Turn, told: Answer) -> Heard | None:
    """The message as arithmetic, where what was `told` of it is less than that: a refusal, or an answer in which one of
    the results is not."""
    tokens = _words(turn.spotted.tokens)
    words = words_of(tokens)
    if told.intent in _FINAL or not _is_measured(turn, words) or _says_that_it_did(words):
        return None
    if told.intent == _OF_OTHERS and _REST_OF_MARKET in turn.arithmetic:
        return None  # "is AWS bigger than all the others together?": than the other three, whatever all of them leave
    refused = told.outcome != "answer" or _leaves_a_part_out(turn, told)
    misread = not _READ_NOWHERE_ELSE.isdisjoint(turn.arithmetic)
    misread = misread or (told.kind == _THRESHOLD and _states_two_sums(turn))
    one_will_do = refused or misread or _leans(turn, words) or _asks_how_long_it_lasts(turn) or _states_two_sums(turn)
    may_suppose = _SUPPOSED in turn.arithmetic
    least = 1 if one_will_do or may_suppose else _SEVERAL
    so_many = _says_so_many(turn, words, least, refused=refused)
    one_by_itself = not one_will_do and _is_to_be_worked_out(turn, words, told)
    if not so_many and not one_by_itself:
        return None
    supposes = turn.hearing.expressions.says("supposing", words)
    if told.intent == _FORECAST and not supposes:
        return None
    goals = goals_of(turn, tokens)
    if may_suppose and any(step.operation == _SUPPOSED for step in _steps(goals)):
        misread = one_will_do = True  # whatever else was told of it is told of the figure as it is
    if not so_many and any(goal.other for goal in goals) and not names_another(turn):
        return None  # a yes or no to one step is read elsewhere
    least = 1 if one_will_do or one_by_itself else _SEVERAL
    untold = [goal for goal in goals if misread or not is_told(goal, told)]
    worked = [goal for goal in untold if goal.result.parts or (goal.other and goal.other.parts)]
    if not (worked or (untold and one_will_do)) or sum(map(steps_of, goals)) < least:
        return None
    facts = [fact for goal in goals for side in (goal.result, goal.other) if side for fact in side.facts]
    if not facts:
        return None  # arithmetic on numbers of the asker's own
    reading = replace(
        turn.whole.reading,
        mentions=turn.spotted.mentions,
        entities=tuple(dict.fromkeys(fact.entity for fact in facts)),
        metrics=tuple(dict.fromkeys(fact.metric for fact in facts)),
    )
    match = IntentMatch(EXPRESSION, EXPRESSION, reading)
    supposed = supposes and any(map(_is_changed, _steps(goals)))
    answer = build_expressions(Asked(match, turn.question.asked_on), turn.knowledge, goals, supposed=supposed)
    return (match,), answer


def _is_changed(step: Expression) -> bool:
    """Whether it is no printed figure any more: "if its P/E is 18" supposes what the source has."""
    return step.operation != _SUPPOSED or step.value != step.parts[0].value


def _steps(goals: tuple[Goal, ...]) -> Iterator[Expression]:
    for goal in goals:
        yield from goal.result.steps
        yield from goal.other.steps if goal.other else ()


def _says_that_it_did(words: tuple[str, ...]) -> bool:
    """ "So it doubled?": whether it did so is asked, and not what it then comes to."""
    while words[:1] and words[0] in _OPENING:
        words = words[1:]
    return len(words) > 1 and words[0] in _IT and words[-1] in _GROWN and set(words[1:-1]) <= _HAVING


def _leaves_a_part_out(turn: Turn, told: Answer) -> bool:
    """ "What is a third of Amazon's cloud spending?", 翻倍是多少 after it: the figure alone is told, and a part or a
    multiple of it was asked for."""
    frame = turn.question.frame
    if told.kind not in (_FIGURE, _VERIFICATION):
        return False
    if frame and frame.results and not any(m.kind in ("entity", "group", "metric") for m in turn.spotted.mentions):
        return any(m.quantity and not any(map(str.isdigit, m.text)) for m in turn.spotted.mentions)
    if told.kind != _FIGURE:
        return False
    of = {m.start for m in turn.spotted.mentions if m.text.casefold() in _OF}
    parts = (m for m in turn.spotted.mentions if m.quantity and m.quantity.worded)
    return any(m.end in of or m.text.casefold().endswith(" of") for m in parts)


def _words(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    end = len(tokens)
    while end and tokens[end - 1].is_stop:
        end -= 1
    return tokens[:end]


def _is_measured(turn: Turn, words: tuple[str, ...]) -> bool:
    """Whether something is measured, and no word stands in the way of calculating with it."""
    if len(words) > _MOST_TOKENS:
        return False
    frame = turn.question.frame
    reading = turn.whole.reading
    measures = reading.metrics or reading.quantities or not reading.cues.isdisjoint(turn.knowledge.metric_cues)
    by_name = turn.operators and turn.answer.facts  # "Azure plus Google"
    if not (measures or by_name or (frame and (frame.metrics or frame.results))):
        return False
    patterns = turn.hearing.expressions
    in_the_way = not patterns.hopeless.isdisjoint(words) and not patterns.says("saying", words)
    return not in_the_way and not any(map(patterns.has_none_of, _unknown(turn))) and not _is_of_a_thing(turn)


def _is_to_be_worked_out(turn: Turn, words: tuple[str, ...], told: Answer) -> bool:
    """Whether a part, a multiple or arithmetic as it is written is asked for, or what was worked out for somebody else:
    no printed figure is an answer to that."""
    frame = turn.question.frame
    if names_another(turn) or (frame and frame.distance and _HOW_FAR in turn.arithmetic):
        return True
    held = is_held_against_another(told) and not turn.operators
    if held or any(m.key in _CHECKING and m.text not in _MARKS for m in turn.spotted.mentions):
        return False  # a yes or a no is wanted
    if not _WORKED_OUT.isdisjoint(turn.arithmetic) or _says_a_factor(turn, words):
        return True
    return bool(turn.operators)


def _says_so_many(turn: Turn, words: tuple[str, ...], least: int, *, refused: bool) -> bool:
    """Whether as many operations may be said as are needed: a multiple is one, a share of an amount, and what a chat
    has worked out."""
    frame, reading = turn.question.frame, turn.whole.reading
    factors = _says_a_factor(turn, words)
    of_parts = any(turn.knowledge.metric(key).whole for key in reading.metrics)  # worth so much money
    of_one = refused and len(reading.metrics) > 1  # one measure beside another of the same holder
    known = factors + of_parts + of_one + (frame is not None and any(one.parts for one in frame.results))
    operations = operations_of(turn.arithmetic)
    if not factors:
        operations -= {_ANOTHER_PART}
    known += _states_two_sums(turn) + bool(turn.operators)
    if _has_two(turn):
        known += not _OF_A_GAP.isdisjoint(turn.arithmetic)
    elif frame is None or not frame.results:
        operations -= _ON_AND_ON
    if not known and operations <= {COMPARED}:
        # Two printed figures beside each other are read elsewhere, unless one is what the chat has shown.
        return refused and bool(operations) and _leans(turn, words)
    if not known and least == _SEVERAL and operations <= _OF_TWO and _are_two_at_most(turn):
        return False  # "by how many points does A's growth beat B's": two words for the one step
    return known + len(operations) >= least


def _are_two_at_most(turn: Turn) -> bool:
    """Whether two names are all that can be an operand."""
    kinds = [m.kind for m in turn.spotted.mentions]
    return kinds.count("entity") <= _SEVERAL and "group" not in kinds and "quantity" not in kinds


def _has_two(turn: Turn) -> bool:
    frame = turn.question.frame
    return frame is not None and not frame.results and bool(two_shown(frame, turn.knowledge))


def _leans(turn: Turn, words: tuple[str, ...]) -> bool:
    """Whether what the chat has worked out, or what it leaves, is asked for."""
    frame = turn.question.frame
    if frame is None or not (frame.results or _has_two(turn)):
        return False
    leaning = _LEANING if _says_a_factor(turn, words) else _LEANING - {_ANOTHER_PART}
    return bool(operations_of(turn.arithmetic)) and not leaning.isdisjoint(turn.arithmetic)


def _asks_how_long_it_lasts(turn: Turn) -> bool:
    """ "How many years at $16.5B would the plan last?": how long it is by itself is no answer."""
    return _LASTS in turn.arithmetic and len(turn.whole.reading.quantities) > 0


def _states_two_sums(turn: Turn) -> bool:
    """ "Is RMB120 billion less than $53 billion?": two amounts of money and nobody named; without a currency they have
    to be printed in one and the same."""
    stated = [m.quantity for m in turn.spotted.mentions if m.quantity]
    if len(stated) != _SEVERAL or any(m.kind in ("entity", "group", "metric") for m in turn.spotted.mentions):
        return False
    if not all(q.value >= _MILLION and (q.unit is None or q.unit in CURRENCIES) for q in stated):
        return False
    facts = turn.knowledge.facts_with_value
    return any(q.unit for q in stated) or any(all(facts(q.value, unit) for q in stated) for unit in CURRENCIES)


def _is_of_a_thing(turn: Turn) -> bool:
    """ "阿里云和谷歌云的技术差多少": a known word that, where the question is read as a whole, is of what no
    figure is."""
    strange = {m.text for m in turn.whole.reading.mentions if m.kind == "unknown" and has_han(m.text)}
    return bool(strange) and any(m.kind != "unknown" and m.text in strange for m in turn.spotted.mentions)


def _unknown(turn: Turn) -> Iterator[str]:
    return (m.text for m in turn.spotted.mentions if m.kind == "unknown")


def _says_a_factor(turn: Turn, words: tuple[str, ...]) -> bool:
    return any(m.quantity and _is_factor(m, m.quantity, words) for m in turn.spotted.mentions)


def _is_factor(mention: Mention, stated: Quantity, words: tuple[str, ...]) -> bool:
    """ "Twice", "half", "three times", "80 % of": and not a share or a multiple that is stated of somebody."""
    if stated.unit == _YEARS:
        return stated.value > 1  # "three years of its R&D"
    if stated.unit == _PERCENT:
        bare = not any(letter.isdigit() for letter in mention.text)
        return bare or words[mention.end : mention.end + 1] == _OF or words[max(mention.start - 1, 0)] == _HAN_OF
    return stated.unit == _RATIO or (stated.unit == _MULTIPLE and stated.value <= _TIMES)
