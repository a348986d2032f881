"""Arithmetic of several steps: "is a year of the plan more than half of Amazon's cloud spending?". It counts only where
every word of the message belongs to it."""

from __future__ import annotations

from knowledge import Token, replace

from bot.answers.calculations.expressions import EXPRESSION, build_expressions
from bot.attempts.expression_words import words_of
from bot.attempts.expressions.agreeing import is_told
from bot.attempts.expressions.goals import goals_of, steps_of
from bot.attempts.turn import Heard, Turn
from bot.models import Answer, Asked, IntentMatch

__all__ = ["as_arithmetic"]

_LEAST_WORDS, _MOST_TOKENS = 2, 60
_SEVERAL = 2
"""So many steps are more than another answer may have read rightly."""
_FINAL, _FORECAST = ("advice", "command"), "forecast"
"""Intents that nothing is worked out beside."""
_FACTORS = ("ratio", "multiple", "percent")


def as_arithmetic(turn: Turn, told: Answer) -> Heard | None:
    """The message as arithmetic, where what was `told` of it is less than that: a refusal, or an answer in which one of
    the results is not."""
    tokens = _words(turn.spotted.tokens)
    supposed = turn.hearing.expressions.says("supposing", words_of(tokens))
    if told.intent in _FINAL or (told.intent == _FORECAST and not supposed) or not _may_be_arithmetic(turn, tokens):
        return None
    goals = goals_of(turn, tokens)
    least = _SEVERAL if told.outcome == "answer" else 1
    untold = [goal for goal in goals if not is_told(goal, told)]
    if not untold or sum(map(steps_of, untold)) < least:
        return None
    facts = [fact for goal in goals for side in (goal.result, goal.other) if side for fact in side.facts]
    if not facts:
        return None  # arithmetic on numbers of the asker's own
    reading = replace(
        turn.whole.reading,
        entities=tuple(dict.fromkeys(fact.entity for fact in facts)),
        metrics=tuple(dict.fromkeys(fact.metric for fact in facts)),
    )
    match = IntentMatch(EXPRESSION, EXPRESSION, reading)
    answer = build_expressions(Asked(match, turn.question.asked_on), turn.knowledge, goals, supposed=supposed)
    return (match,), answer


def _words(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    end = len(tokens)
    while end and tokens[end - 1].is_stop:
        end -= 1
    return tokens[:end]


def _may_be_arithmetic(turn: Turn, tokens: tuple[Token, ...]) -> bool:
    said = turn.hearing.expressions.telling.intersection([token.norm for token in tokens])
    if not said or len(tokens) > _MOST_TOKENS:
        return False
    frame = turn.question.frame
    leans = frame is not None and bool(frame.results)
    return leans or len(said) >= _LEAST_WORDS or any(
        m.quantity is not None and m.quantity.unit in _FACTORS for m in turn.spotted.mentions
    )
