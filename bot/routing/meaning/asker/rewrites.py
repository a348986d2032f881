"""What a message says of whoever asks, in the order in which one way of saying leans on another."""

from __future__ import annotations

from bot.routing.meaning.asker.bystanders import (
    without_departments,
    without_editors_who_have_it,
    without_own_pastimes,
    without_own_people,
    without_people_asked_for,
    without_people_of_the_asker,
    without_people_who_do_not_know,
)
from bot.routing.meaning.asker.circumstances import (
    without_reasons_of_the_asker,
    without_topics_put_aside,
    without_what_goes_on_meanwhile,
)
from bot.routing.meaning.asker.conjunctions import without_when_as_conjunction
from bot.routing.meaning.asker.deeds import without_deeds_of_the_asker
from bot.routing.meaning.asker.disbelief import with_disbelief_as_denial
from bot.routing.meaning.asker.ends_meant import with_ends_meant
from bot.routing.meaning.asker.greetings import without_greetings_before_questions
from bot.routing.meaning.asker.handing_over import with_figures_handed_over
from bot.routing.meaning.asker.holdings import without_holdings_of_the_asker
from bot.routing.meaning.asker.insertions import with_announced_questions, without_verbs_behind_insertions
from bot.routing.meaning.asker.labels import without_numbering, without_numbers_of_places, without_places_to_put_it
from bot.routing.meaning.asker.lacking_one import with_the_one_lacking
from bot.routing.meaning.asker.looking_up import without_looking_up
from bot.routing.meaning.asker.made_one import with_mergers_supposed, with_names_made_one
from bot.routing.meaning.asker.no_advice import without_deeds_of_companies, without_idle_advice
from bot.routing.meaning.asker.notes_taken import without_notes_taken
from bot.routing.meaning.asker.occasions import (
    without_occasions,
    without_own_names,
    without_places_of_greetings,
    without_purposes,
    without_reports_of_asking,
)
from bot.routing.meaning.asker.opening_words import (
    with_what_kind,
    without_opening_rights,
    without_sayings_supposed,
)
from bot.routing.meaning.asker.outer_clauses import without_outer_clauses
from bot.routing.meaning.asker.own import with_askers_own, without_plans_of_the_asker
from bot.routing.meaning.asker.own_writing import without_own_computers, without_own_writing
from bot.routing.meaning.asker.particles import with_names_that_look_like_particles
from bot.routing.meaning.asker.positions import with_positions, with_swaps
from bot.routing.meaning.asker.remarks import without_remarks_of_thanks
from bot.routing.meaning.asker.repairs import (
    without_names_taken_back,
    without_no_that_opens,
    without_numbers_taken_back,
    without_what_is_not_wanted,
    without_what_is_taken_back,
)
from bot.routing.meaning.asker.series import without_ends_of_series, without_numbers_of_questions
from bot.routing.meaning.asker.shorthand import with_price_earnings_ratios
from bot.routing.meaning.asker.situations import (
    without_haste,
    without_places_in_texts,
    without_work_of_the_asker,
)
from bot.routing.meaning.asker.tags import with_tags_of_denials
from bot.routing.meaning.asker.unreal import with_multiples_of_ones_own, with_what_is_not_so
from bot.routing.meaning.asker.wagers import without_stakes_of_the_loser, without_stakes_that_speak
from bot.routing.meaning.asker.witnesses import (
    without_ages_of_people,
    without_whereabouts_of_witnesses,
)
from bot.routing.meaning.figures.amounts.bare_billions import with_bare_billions, with_yuan_of_amounts
from bot.routing.meaning.figures.amounts.years_kept import with_years_kept
from bot.routing.meaning.figures.multiples.multiples_reached import with_multiples_taken_over

REWRITES = (
    without_notes_taken,
    with_names_made_one,
    with_mergers_supposed,
    with_names_that_look_like_particles,
    with_disbelief_as_denial,
    without_opening_rights,
    with_what_kind,
    without_sayings_supposed,
    with_tags_of_denials,
    without_outer_clauses,
    without_ends_of_series,
    without_numbers_of_questions,
    without_remarks_of_thanks,
    without_greetings_before_questions,
    with_announced_questions,
    with_price_earnings_ratios,
    without_looking_up,
    with_bare_billions,
    with_yuan_of_amounts,
    with_years_kept,
    with_multiples_taken_over,
    with_what_is_not_so,
    with_multiples_of_ones_own,
    without_work_of_the_asker,
    without_haste,
    without_places_in_texts,
    without_occasions,
    without_purposes,
    without_reports_of_asking,
    without_people_of_the_asker,
    without_places_of_greetings,
    without_own_names,
    without_numbering,
    without_numbers_of_places,
    without_places_to_put_it,
    without_people_who_do_not_know,
    without_people_asked_for,
    without_deeds_of_the_asker,
    without_departments,
    without_editors_who_have_it,
    without_own_pastimes,
    without_own_people,
    without_reasons_of_the_asker,
    without_what_goes_on_meanwhile,
    without_topics_put_aside,
    without_stakes_of_the_loser,
    without_stakes_that_speak,
    without_ages_of_people,
    without_whereabouts_of_witnesses,
    with_the_one_lacking,
    without_own_writing,
    without_own_computers,
    with_ends_meant,
    without_what_is_taken_back,
    without_what_is_not_wanted,
    without_no_that_opens,
    without_names_taken_back,
    without_numbers_taken_back,
    without_when_as_conjunction,
    without_verbs_behind_insertions,
    without_plans_of_the_asker,
    without_holdings_of_the_asker,
    with_askers_own,
    without_idle_advice,
    with_positions,
    with_swaps,
    with_figures_handed_over,
    without_deeds_of_companies,
)
