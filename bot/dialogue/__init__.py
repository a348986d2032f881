"""Follow-ups: what a short question leaves out is filled from what the chat was last about."""

from __future__ import annotations

from bot.dialogue.among import BY_A_POINT, chooses_among_the_shown, with_choice_among_those, with_choice_by_a_point
from bot.dialogue.another_limit import states_a_number_of_nothing
from bot.dialogue.as_many_as_shown import of_as_many_as_shown
from bot.dialogue.by_so_much import APART, with_distance_of_two
from bot.dialogue.dated_events import with_event_dated
from bot.dialogue.doubting import with_doubt_of_what_was_shown
from bot.dialogue.filling import fill_from_frame
from bot.dialogue.in_chat import as_meant_in_chat
from bot.dialogue.keeping import carry
from bot.dialogue.leaning import asks_points_of_one, define_what_was_shown, leans_on_frame, points_at_one
from bot.dialogue.limits_on_what_was_told import with_limit_on_what_was_told
from bot.dialogue.of_a_result import asks_of_what_is_not_printed
from bot.dialogue.of_a_sum import with_sum_told
from bot.dialogue.of_another_kind import asks_what_a_product_is, names_those_of_another_kind, of_another_field
from bot.dialogue.order_shown import of_the_order_shown
from bot.dialogue.points_by_number import opens_the_first_point
from bot.dialogue.points_by_word import with_point_by_word
from bot.dialogue.the_rest import of_the_rest
from bot.dialogue.things_told import of_the_thing_told
from bot.dialogue.turned_round import turned_round
from bot.dialogue.use_of_the_rest import USE_OF_THE_REST
from bot.dialogue.within import kept_within, leant_on, said_within, set_by

__all__ = [
    "APART",
    "BY_A_POINT",
    "USE_OF_THE_REST",
    "as_meant_in_chat",
    "asks_of_what_is_not_printed",
    "asks_points_of_one",
    "asks_what_a_product_is",
    "carry",
    "chooses_among_the_shown",
    "define_what_was_shown",
    "fill_from_frame",
    "kept_within",
    "leans_on_frame",
    "leant_on",
    "names_those_of_another_kind",
    "of_another_field",
    "of_as_many_as_shown",
    "of_the_order_shown",
    "of_the_rest",
    "of_the_thing_told",
    "opens_the_first_point",
    "points_at_one",
    "said_within",
    "set_by",
    "states_a_number_of_nothing",
    "turned_round",
    "with_choice_among_those",
    "with_choice_by_a_point",
    "with_distance_of_two",
    "with_doubt_of_what_was_shown",
    "with_event_dated",
    "with_limit_on_what_was_told",
    "with_point_by_word",
    "with_sum_told",
]
