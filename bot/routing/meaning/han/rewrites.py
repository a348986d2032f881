"""Chinese ways of saying, in the order in which one leans on another."""

from __future__ import annotations

from knowledge import replace

from bot.routing.meaning.han.added_behind import without_forgetting, without_what_is_remembered
from bot.routing.meaning.han.ahead import with_prices_misjudged_by_another, with_whom_it_leads
from bot.routing.meaning.han.appositions import without_kinds_before_names, without_trades_of_giants
from bot.routing.meaning.han.as_much_as import with_as_much_as_a_name, with_parts_reached
from bot.routing.meaning.han.asked_both_ways import with_adjectives_asked_both_ways
from bot.routing.meaning.han.askers import without_asides_of_the_asker, without_manners_of_witnesses
from bot.routing.meaning.han.balances import with_balances_left
from bot.routing.meaning.han.between import with_whoever_is_near, without_middles_of_two
from bot.routing.meaning.han.called_off import with_offerings_called_off
from bot.routing.meaning.han.cheap import with_cheaper_names
from bot.routing.meaning.han.coming import with_overtaking_to_come, with_times_to_come, with_years_of_the_plan
from bot.routing.meaning.han.competitors import (
    with_competitors_asked_for,
    with_four_quarters_of_outlay,
    with_places_of_companies,
    with_whoever_lays_out_most,
)
from bot.routing.meaning.han.counted_in import with_figures_counted_in_names
from bot.routing.meaning.han.counted_names import with_names_counted, with_nobody_behind
from bot.routing.meaning.han.counts_behind_names import without_counts_behind_names
from bot.routing.meaning.han.denied_being import with_being_denied
from bot.routing.meaning.han.denied_first import without_names_denied_first
from bot.routing.meaning.han.distances_in_points import with_distances_in_points
from bot.routing.meaning.han.each_of import with_each_before_limits
from bot.routing.meaning.han.earning import with_revenue_earned
from bot.routing.meaning.han.former_and_latter import with_former_and_latter
from bot.routing.meaning.han.grammar import (
    with_exclusions_closed,
    with_figures_in_all,
    with_figures_subtracted,
    with_measures_asked_for,
    with_merged_figures,
    with_objects_taken,
    with_sums_supposed,
    with_sums_that_reach,
    with_years_behind_on,
    without_pointing_at_names,
    without_telling_of_terms,
)
from bot.routing.meaning.han.hearsay import with_what_was_told
from bot.routing.meaning.han.limits import (
    settle_limits,
    with_figures_lacking,
    with_figures_not_reached,
    with_limits_compared,
    with_most_before_figures,
    with_multiples_exceeded,
    with_others_too,
    with_those_within_limits,
    without_firsts_before_names,
    without_only_before_wholes,
)
from bot.routing.meaning.han.limits_before_than import with_limits_of_distances
from bot.routing.meaning.han.meanings import with_figures_asked_for, with_meanings_of_terms
from bot.routing.meaning.han.members import with_members_named
from bot.routing.meaning.han.money_for import with_money_for_data_centers
from bot.routing.meaning.han.multiples import with_decimals_as_times, with_multiples_as_limits
from bot.routing.meaning.han.multiples_of_its import with_whom_it_is_a_multiple_of
from bot.routing.meaning.han.numbers_offered import with_numbers_offered
from bot.routing.meaning.han.once_more import with_figures_once_more
from bot.routing.meaning.han.opinions import (
    with_house_that_counts,
    with_measures_narrowed,
    with_targets_of_measures,
    with_what_ought_to_be,
)
from bot.routing.meaning.han.other_deeds import with_other_deeds, with_spans_of_use, with_support
from bot.routing.meaning.han.other_senses import (
    with_companies_audited,
    with_companies_merged,
    with_low_shares,
    with_risks_of_investing,
    with_robots_made,
    with_what_came_in_the_end,
    with_what_companies_lack,
    without_one_model_said_to_be_another,
)
from bot.routing.meaning.han.other_things import (
    with_money_owned,
    with_rates_of_things,
    with_things_compared,
    with_things_owned,
    with_things_ranked,
)
from bot.routing.meaning.han.other_times import with_figures_of_other_times, with_last_years_before_measures
from bot.routing.meaning.han.owned import with_owners_asked
from bot.routing.meaning.han.pains import without_pains_of_nobody
from bot.routing.meaning.han.parts_of_amounts import with_parts_for_data_centers, with_parts_of_amounts
from bot.routing.meaning.han.passives import with_passives
from bot.routing.meaning.han.picked_of_a_list import with_the_one_picked_first
from bot.routing.meaning.han.points import settle_points
from bot.routing.meaning.han.rest_of_all import with_rest_of_all
from bot.routing.meaning.han.rhetorical import (
    with_comparisons_denied,
    with_rhetorical_denials,
    with_what_is_not_so_much,
    without_remarks_behind_questions,
)
from bot.routing.meaning.han.run_on import without_what_came_before
from bot.routing.meaning.han.set_aside import without_what_is_set_aside
from bot.routing.meaning.han.short_of import with_names_fallen_short_of, with_rises_to_levels
from bot.routing.meaning.han.telling import without_orders_to_tell
from bot.routing.meaning.han.verbs import (
    with_doubled_verbs,
    with_money_laid_out,
    with_multiples_and_more,
    with_names_put_together,
    with_ranges_sought,
    with_sums_reckoned,
    without_selling_at_multiples,
)
from bot.routing.meaning.han.whence import with_points_that_come_from
from bot.routing.waking import Rewrite
from bot.waking import IN_HAN


def _where_there_is_chinese(rewrite: Rewrite) -> Rewrite:
    """One that sleeps in a question without any, unless it is woken by two conditions of its own."""
    return rewrite if rewrite.beside else replace(rewrite, beside=frozenset({IN_HAN}))


REWRITES = tuple(map(_where_there_is_chinese, (
    with_being_denied,
    with_whom_it_leads,
    with_passives,
    with_offerings_called_off,
    with_what_companies_lack,
    with_robots_made,
    with_what_came_in_the_end,
    without_one_model_said_to_be_another,
    with_companies_merged,
    with_companies_audited,
    with_low_shares,
    with_risks_of_investing,
    with_former_and_latter,
    with_numbers_offered,
    with_points_that_come_from,
    without_names_denied_first,
    without_what_is_set_aside,
    with_each_before_limits,
    without_counts_behind_names,
    with_the_one_picked_first,
    with_limits_of_distances,
    with_parts_of_amounts,
    with_parts_for_data_centers,
    with_distances_in_points,
    with_whom_it_is_a_multiple_of,
    with_what_is_not_so_much,
    with_comparisons_denied,
    with_rhetorical_denials,
    without_remarks_behind_questions,
    with_what_was_told,
    without_asides_of_the_asker,
    without_manners_of_witnesses,
    without_orders_to_tell,
    without_what_came_before,
    without_forgetting,
    without_what_is_remembered,
    without_kinds_before_names,
    without_trades_of_giants,
    without_telling_of_terms,
    with_times_to_come,
    with_years_of_the_plan,
    with_overtaking_to_come,
    with_last_years_before_measures,
    with_figures_of_other_times,
    with_spans_of_use, with_other_deeds,
    with_support,
    with_things_ranked,
    with_things_owned,
    with_things_compared,
    with_rates_of_things,
    with_money_owned,
    with_competitors_asked_for,
    with_whoever_lays_out_most,
    with_four_quarters_of_outlay,
    with_places_of_companies,
    with_prices_misjudged_by_another,
    with_house_that_counts,
    with_measures_narrowed,
    with_targets_of_measures,
    with_what_ought_to_be,
    with_years_behind_on,
    with_doubled_verbs,
    with_adjectives_asked_both_ways,
    with_names_put_together,
    with_sums_reckoned,
    with_ranges_sought,
    with_money_laid_out,
    with_figures_once_more,
    with_multiples_and_more,
    without_selling_at_multiples,
    with_figures_counted_in_names,
    with_balances_left,
    with_figures_subtracted,
    with_figures_not_reached,
    with_parts_reached,
    with_as_much_as_a_name,
    with_objects_taken,
    without_pointing_at_names,
    with_measures_asked_for,
    with_members_named,
    with_money_for_data_centers,
    with_figures_in_all,
    with_sums_supposed,
    with_sums_that_reach,
    with_merged_figures,
    with_exclusions_closed,
    with_rest_of_all,
    with_cheaper_names,
    with_names_fallen_short_of,
    with_rises_to_levels,
    without_middles_of_two,
    with_whoever_is_near,
    with_meanings_of_terms,
    with_figures_asked_for,
    with_owners_asked,
    with_revenue_earned,
    without_pains_of_nobody,
    with_limits_compared,
    with_those_within_limits,
    with_most_before_figures,
    with_decimals_as_times,
    settle_limits,
    with_figures_lacking,
    with_others_too,
    with_multiples_as_limits,
    with_nobody_behind,
    with_names_counted,
    without_firsts_before_names,
    without_only_before_wholes,
    with_multiples_exceeded,
    settle_points,
)))
