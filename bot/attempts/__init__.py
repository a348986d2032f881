"""The ways in which a message may be answered, the first that succeeds counts: question by question, order by order, as
a whole, by the claims that its words speak for, without the asker's remarks, clause by clause."""

from __future__ import annotations

from bot.attempts.advice import beside_advice
from bot.attempts.as_one import as_a_whole, as_doubted, as_greeted, without_asides
from bot.attempts.comparisons import comparison_by_comparison
from bot.attempts.conditions import limit_by_limit, statement_by_statement
from bot.attempts.distances_to_places import as_distance_to_a_place
from bot.attempts.evidence import by_evidence_alone
from bot.attempts.expression_words import read_patterns
from bot.attempts.expressions import as_arithmetic
from bot.attempts.lists import item_by_item, part_by_part
from bot.attempts.looked_at import of_what_is_looked_at
from bot.attempts.orders import order_by_order
from bot.attempts.placed import of_whoever_is_placed
from bot.attempts.questions import (
    beside_what_is_missing,
    by_some_clauses,
    clause_by_clause,
    each_by_itself,
    figure_by_figure,
    question_by_question,
)
from bot.attempts.reactions import behind_a_reaction
from bot.attempts.reworded import as_reworded
from bot.attempts.reworded_patterns import read_rewordings
from bot.attempts.run_on import behind_talk
from bot.attempts.said_anew import said_anew
from bot.attempts.setting import as_set, what_is_set
from bot.attempts.stated import as_stated
from bot.attempts.stories import of_a_word_or_the_text, without_stories
from bot.attempts.turn import Heard, Hearing, Turn
from bot.attempts.two_places import of_the_same_at_both
from bot.clauses import is_joined

__all__ = ["Hearing", "Turn", "heard", "read_patterns", "read_rewordings", "what_is_set"]

_ATTEMPTS = (
    of_what_is_looked_at,
    behind_a_reaction,
    said_anew,
    as_distance_to_a_place,
    question_by_question,
    order_by_order,
    limit_by_limit,
    statement_by_statement,
    comparison_by_comparison,
    part_by_part,
    figure_by_figure,
    each_by_itself,
    item_by_item,
    beside_what_is_missing,
    beside_advice,
    of_whoever_is_placed,
    of_the_same_at_both,
    of_a_word_or_the_text,
    as_a_whole,
    as_doubted,
    without_asides,
    without_stories,
    behind_talk,
    clause_by_clause,
    by_evidence_alone,
    by_some_clauses,
    as_greeted,
    as_set,
)
_AT_ONE_QUESTION = (
    of_what_is_looked_at, said_anew, as_distance_to_a_place, limit_by_limit, of_whoever_is_placed,
    of_the_same_at_both, of_a_word_or_the_text, as_a_whole, as_doubted, without_asides, behind_talk,
    by_evidence_alone, as_set,
)
"""Of these alone a message without any joint may make something."""


def heard(turn: Turn) -> Heard:
    """The match and the answer for the whole message, or those for each of the questions in it; what is said in a
    roundabout way is heard in plain words, where those are answered."""
    told: list[Heard] = []

    def hear(message: Turn) -> Heard:
        if message is not turn:
            return _as_said(message)
        if not told:  # both ways of hearing ask for it
            told.append(_as_said(turn))
        return told[0]

    return as_reworded(turn, hear) or hear(turn)


def _as_said(turn: Turn) -> Heard:
    """A bare statement is heard as its doubt, where that says yes or no."""
    told = as_stated(_heard)(turn) or _heard(turn)
    return as_arithmetic(turn, told[1]) or told


def _heard(turn: Turn) -> Heard:
    for attempt in _ATTEMPTS if is_joined(turn.spotted) else _AT_ONE_QUESTION:
        if found := attempt(turn):
            return found
    return (turn.whole,), turn.answer
