"""A figure asked for in one breath with advice: "what's Alibaba's P/E, and should I buy?" gets the figure alone."""

from __future__ import annotations

from knowledge import Mention

from bot.answers.combine import combine
from bot.attempts.asides import is_own_affair
from bot.attempts.more_closely import says_what_is_asked
from bot.attempts.turn import Heard, Turn
from bot.clauses import NAMES, split_before, supposes
from bot.models import IntentMatch, Match

_ADVICE = "advice"
_OF_FIGURES = frozenset({"figure", "side_by_side", "comparison"})
_AT_MOST = 3


def beside_advice(turn: Turn) -> Heard | None:
    """The figures that the other clauses ask for, and the refusal last; None where they ask for anything else."""
    if not isinstance(turn.whole, IntentMatch) or turn.whole.intent != _ADVICE or not turn.whole.reading.metrics:
        return None
    clauses = split_before(turn.spotted, _is_advice)
    if not 1 < len(clauses) <= _AT_MOST or turn.is_framed or any(map(supposes, clauses)):
        return None
    if any(_is_aside(turn, clause) or says_what_is_asked(clause) for clause in clauses):
        return None
    matches = turn.one_after_the_other(clauses)
    refused = tuple(m for m in matches if isinstance(m, IntentMatch) and m.intent == _ADVICE)
    figures = tuple(m for m in matches if m not in refused)
    if len(refused) != 1 or not figures or not all(map(_asks_for_a_figure, figures)):
        return None
    answers = turn.built((*figures, *refused))
    told = all(answer.outcome == "answer" for answer in answers[:-1])
    return ((*figures, *refused), combine(answers)) if told else None


def _is_advice(mention: Mention) -> bool:
    return mention.key == _ADVICE


def _is_aside(turn: Turn, clause: tuple[Mention, ...]) -> bool:
    """ "My son works in that trade" names nothing of which a figure could be asked for."""
    return is_own_affair(clause, turn.passing.first_person) and not any(m.kind in NAMES for m in clause)


def _asks_for_a_figure(match: Match) -> bool:
    """With nothing stated in it: "at 18x earnings, should I buy?" is advice alone."""
    return isinstance(match, IntentMatch) and match.intent in _OF_FIGURES and not match.reading.quantities
