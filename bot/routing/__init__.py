"""From mentions to an intent: spotted concepts first, then the rule that explains the whole question."""

from bot.routing.belonging import of_this_field
from bot.routing.doubt import hear_doubt
from bot.routing.intent_rules import IntentRule, RuleBook, load_rules
from bot.routing.meaning.asker.insertions import without_verbs_behind_insertions
from bot.routing.meaning.asker.series import without_numbers_of_questions
from bot.routing.meaning.figures.amounts.spans import follow_span
from bot.routing.meaning.figures.arithmetic.distances_from_averages import with_distance_from_average
from bot.routing.meaning.source.citations_wanted import citations_wanted
from bot.routing.passing import ALONE, PassingWords, is_unheard_of
from bot.routing.reading import read_question
from bot.routing.route import route
from bot.routing.scopes import with_scope_asked
from bot.routing.times import is_of_another_time

__all__ = [
    "ALONE",
    "IntentRule",
    "PassingWords",
    "RuleBook",
    "citations_wanted",
    "follow_span",
    "hear_doubt",
    "is_of_another_time",
    "is_unheard_of",
    "load_rules",
    "of_this_field",
    "read_question",
    "route",
    "with_distance_from_average",
    "with_scope_asked",
    "without_numbers_of_questions",
    "without_verbs_behind_insertions",
]
