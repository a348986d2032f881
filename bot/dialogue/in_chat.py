"""Mentions that only the chat gives a meaning: short names, parents of units, what else money is put into, results that
"that" stands for, whom a model challenges, whom somebody was set against, what the rest is for."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.dialogue.against_a_sum import with_subject_before_a_sum
from bot.dialogue.bare_turns import with_bare_turns
from bot.dialogue.bases_of_growth import with_figure_on_that_basis
from bot.dialogue.bases_of_multiples import with_bases_of_multiples
from bot.dialogue.by_place import with_former_and_latter_named
from bot.dialogue.discount_asked_on import with_discount_asked_on
from bot.dialogue.discount_shown import with_discount_shown
from bot.dialogue.fields_of_growth import with_growth_of_a_field
from bot.dialogue.figures_by_number import with_figure_of_that_number
from bot.dialogue.figures_disputed import with_figure_asked_again, with_figure_disputed
from bot.dialogue.forms_asked import with_form_asked
from bot.dialogue.gaps_between_places import with_names_at_places
from bot.dialogue.known_for import with_what_it_is_known_for
from bot.dialogue.money_put_in import with_money_put_in
from bot.dialogue.moved_to import with_name_moved_to
from bot.dialogue.of_a_result import with_result_in_its_place
from bot.dialogue.of_an_amount import with_amounts_as_named, with_remaining_parts
from bot.dialogue.over_the_same_time import with_amounts_over_the_same_time
from bot.dialogue.parents import with_parents
from bot.dialogue.parts_of_names import with_subject_before_a_part
from bot.dialogue.rates_implied import with_rate_implied
from bot.dialogue.rivals_of_the_shown import with_rivals_of_the_shown
from bot.dialogue.short_names import with_short_names
from bot.dialogue.short_turns import with_short_turns
from bot.dialogue.sites_there import with_sites_there
from bot.dialogue.than_whom import with_those_set_against
from bot.dialogue.use_of_the_rest import with_use_of_the_rest
from bot.dialogue.what_remains import with_what_remains
from bot.dialogue.whom_it_challenges import with_whom_it_challenges
from bot.models import Frame


def as_meant_in_chat(mentions: tuple[Mention, ...], frame: Frame, knowledge: Knowledge) -> tuple[Mention, ...]:
    mentions = with_short_turns(mentions, frame, knowledge)
    mentions = with_figure_of_that_number(with_names_at_places(mentions, frame, knowledge), frame, knowledge)
    mentions = with_amounts_over_the_same_time(with_what_remains(mentions, frame, knowledge), frame, knowledge)
    mentions = with_discount_asked_on(mentions, frame, knowledge)
    mentions = with_name_moved_to(with_bare_turns(mentions, frame), frame)
    mentions = with_what_it_is_known_for(with_form_asked(mentions, frame), frame)
    mentions = with_former_and_latter_named(with_figure_asked_again(mentions, frame), frame)
    mentions = with_rivals_of_the_shown(mentions, frame)
    mentions = with_subject_before_a_part(mentions, frame, knowledge)
    mentions = with_sites_there(with_subject_before_a_sum(mentions, frame, knowledge), frame)
    mentions = with_figure_on_that_basis(with_growth_of_a_field(mentions, frame), frame, knowledge)
    mentions = with_rate_implied(with_figure_disputed(mentions, frame, knowledge), frame, knowledge)
    mentions = with_bases_of_multiples(with_use_of_the_rest(mentions, frame), frame)
    mentions = with_remaining_parts(mentions, frame)
    mentions = with_parents(with_short_names(mentions, knowledge), frame, knowledge)
    mentions = with_amounts_as_named(with_discount_shown(mentions, frame), frame, knowledge)
    mentions = with_those_set_against(with_whom_it_challenges(mentions, frame, knowledge), frame)
    return with_result_in_its_place(with_money_put_in(mentions, frame, knowledge), frame)
