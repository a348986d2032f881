"""Roundabout ways of asking for figures, in the order in which one leans on another."""

from __future__ import annotations

from bot.routing.meaning.figures.amounts.all_for_sites import with_all_for_sites
from bot.routing.meaning.figures.amounts.amounts_of_unsaid_kind import with_nearest_amount
from bot.routing.meaning.figures.amounts.amounts_taken_away import (
    with_amounts_taken_away,
    with_rests_after_amounts,
)
from bot.routing.meaning.figures.amounts.budgets_beside_amounts import with_budgets_beside_amounts
from bot.routing.meaning.figures.amounts.cash import with_cash_as_meant
from bot.routing.meaning.figures.amounts.costs_of_plans import with_costs_of_plans, with_worth_of_plans
from bot.routing.meaning.figures.amounts.deductions import (
    with_deductions,
    with_parts_in_buckets,
    with_portions_deducted,
)
from bot.routing.meaning.figures.amounts.even_spreads import (
    with_averages_of_one,
    with_even_parts,
    with_even_spreads,
    with_slices_of_a_year,
    without_even_suppositions,
    without_plans_spent_under,
)
from bot.routing.meaning.figures.amounts.exact_amounts import without_rough_amounts
from bot.routing.meaning.figures.amounts.gaps_beside_budgets import with_gaps_beside_budgets
from bot.routing.meaning.figures.amounts.implied_rates import with_implied_rates
from bot.routing.meaning.figures.amounts.investments_of_all import with_investments_of_all
from bot.routing.meaning.figures.amounts.lengths import (
    with_daily_averages,
    with_lengths_guessed,
    with_lengths_said,
    with_monthly_amounts,
    with_quarters_of_amounts,
    with_time_needed,
)
from bot.routing.meaning.figures.amounts.money_spent import (
    with_cheques_written,
    with_money_dropped,
    with_outlays_split,
    without_fortunes_spent,
)
from bot.routing.meaning.figures.amounts.parts_spent import with_parts_spent
from bot.routing.meaning.figures.amounts.payers import with_prices_paid
from bot.routing.meaning.figures.amounts.plans_announced import with_own_measures_announced
from bot.routing.meaning.figures.amounts.portions import (
    with_parts_of_plans_in_money,
    with_rests_in_fractions,
    with_wholes_as_plans,
    without_opening_denials,
    without_parts_alone,
    without_turning_into_money,
)
from bot.routing.meaning.figures.amounts.rates_that_open import with_rates_that_open
from bot.routing.meaning.figures.amounts.rest_of_plan import (
    with_billions_counted,
    with_money_counted,
    with_rests_of_amounts,
    with_rests_of_plans,
    with_use_of_rests,
    with_use_of_what_is_not,
)
from bot.routing.meaning.figures.amounts.stated_currencies import (
    with_printed_currencies,
    with_stated_currencies,
    without_worth_of_amounts,
)
from bot.routing.meaning.figures.amounts.sums_of_names import with_sums_of_names, without_counts_of_sums
from bot.routing.meaning.figures.amounts.trailing import with_trailing_quarters
from bot.routing.meaning.figures.amounts.whole_plans import with_whole_plans
from bot.routing.meaning.figures.amounts.years import (
    with_years_asked_for,
    with_years_in_short,
)
from bot.routing.meaning.figures.amounts.years_of_plans import with_years_of_plans
from bot.routing.meaning.figures.amounts.years_to_come import with_years_to_come
from bot.routing.meaning.figures.arithmetic.as_much_at_most import with_as_much_at_most
from bot.routing.meaning.figures.arithmetic.choices_of_sums import with_choices_of_sums
from bot.routing.meaning.figures.arithmetic.decades import with_tens
from bot.routing.meaning.figures.arithmetic.digits import (
    with_ai_in_triple_digits,
    with_digits_as_limits,
    with_gains_in_triple_digits,
    with_streaks_that_go_on,
    with_triple_digits_as_limits,
    with_years_of_streaks,
    without_figures_in_triple_digits,
)
from bot.routing.meaning.figures.arithmetic.distances_from_averages import without_means_to_define
from bot.routing.meaning.figures.arithmetic.figures_beaten import with_figures_beaten
from bot.routing.meaning.figures.arithmetic.fitting_into import with_figures_that_go_into, with_how_often_it_fits
from bot.routing.meaning.figures.arithmetic.left_open import (
    with_distances_left_open,
    with_money_between,
    with_spreads,
    without_standing_apart,
)
from bot.routing.meaning.figures.arithmetic.lines_fallen_below import with_lines_fallen_below
from bot.routing.meaning.figures.arithmetic.lines_to_pass import with_lines_to_pass, with_ranges
from bot.routing.meaning.figures.arithmetic.margins_between import with_margins_between
from bot.routing.meaning.figures.arithmetic.needed_rises import (
    with_fractions_of_names,
    with_leads_over_names,
    with_needed_rises,
    with_rises_that_lead_there,
)
from bot.routing.meaning.figures.arithmetic.next_in_order import (
    with_an_end_beyond_a_name,
    with_the_bigger_of_those_behind,
    with_the_last_but_one,
    with_the_next,
    with_the_next_from_an_end,
    with_those_beyond_a_name,
    with_whoever_is_above_one_and_below_another,
    with_whoever_is_between,
    with_whoever_is_discounted,
    with_whoever_stands_above,
    with_whom_a_chinese_end_comes_after,
    with_whom_an_end_comes_after,
)
from bot.routing.meaning.figures.arithmetic.percent_of_itself import with_parts_of_anothers, with_percentages_of_one
from bot.routing.meaning.figures.arithmetic.put_together import with_figures_put_together
from bot.routing.meaning.figures.arithmetic.rest_of_sums import with_rests_of_sums, without_sums_of_one
from bot.routing.meaning.figures.arithmetic.short_of_figures import with_figures_not_reached
from bot.routing.meaning.figures.arithmetic.subtractions import with_subtractions
from bot.routing.meaning.figures.arithmetic.sums_divided import with_sums_divided_by_their_number
from bot.routing.meaning.figures.arithmetic.sums_to_come import with_sums_to_come
from bot.routing.meaning.figures.arithmetic.units_not_wanted import with_units_not_wanted
from bot.routing.meaning.figures.arithmetic.units_of_figures import (
    with_units_of_figures,
)
from bot.routing.meaning.figures.arithmetic.widths import with_limits_of_width
from bot.routing.meaning.figures.bare_figures import (
    with_margins_earned,
    with_profit_as_a_point,
    with_profits_had,
    without_figures_pulled,
)
from bot.routing.meaning.figures.bare_percentages import with_bare_percentages, with_percentages_of_somebody
from bot.routing.meaning.figures.both_figures import without_parts_of_no_figure
from bot.routing.meaning.figures.figures_of_speech import counted_in_won, setting_beside, without_figures_of_speech
from bot.routing.meaning.figures.growth.exact_rates import with_exact_rates
from bot.routing.meaning.figures.growth.falling import with_revenue_that_falls
from bot.routing.meaning.figures.growth.going_up import with_figures_that_go_up
from bot.routing.meaning.figures.growth.movements import with_revenue_lifted, with_revenue_that_moves
from bot.routing.meaning.figures.growth.rates_explained import with_names_of_rates
from bot.routing.meaning.figures.growth.takings import with_takings
from bot.routing.meaning.figures.growth.year_on_year import (
    with_bases_offered,
    with_growth_over_a_year,
    with_sales_over_a_year,
    with_shares_that_change,
)
from bot.routing.meaning.figures.growth.yearly_rates import with_yearly_rates
from bot.routing.meaning.figures.kinds_of_figures import with_kinds_of_figures
from bot.routing.meaning.figures.multiples.bare_multiples import (
    with_bare_multiples,
    with_prices_as_limits,
    with_richer_multiples,
)
from bot.routing.meaning.figures.multiples.bases_behind_pauses import (
    with_bases_behind_pauses,
    with_bases_said_of_multiples,
)
from bot.routing.meaning.figures.multiples.days_of_stocks import with_days_of_stocks
from bot.routing.meaning.figures.multiples.levels_judged import with_levels_judged
from bot.routing.meaning.figures.multiples.multiples_alone import with_multiples_alone
from bot.routing.meaning.figures.multiples.multiples_compared import with_multiples_of_the_first
from bot.routing.meaning.figures.multiples.multiples_of_shares import with_multiples_of_shares
from bot.routing.meaning.figures.multiples.multiples_reached import with_multiples_expanded, with_upside_to_multiples
from bot.routing.meaning.figures.multiples.price_of_earnings import with_times_earnings
from bot.routing.meaning.figures.multiples.prices_of_shares import (
    with_prices_in_time,
    with_prices_of_shares,
    with_prices_that_stocks_are_at,
)
from bot.routing.meaning.figures.multiples.ratings_given import (
    with_ratings_given,
    with_ratings_on_stocks,
    with_targets_in_short,
)
from bot.routing.meaning.figures.multiples.ratios_as_multiples import without_ratios_behind_multiples
from bot.routing.meaning.figures.multiples.turns_climbed import with_turns_climbed
from bot.routing.meaning.figures.numbered_years import with_years_by_their_number
from bot.routing.meaning.figures.one_measure_alone import with_one_measure_alone, without_measures_not_wanted
from bot.routing.meaning.figures.own_figures import with_amounts_pointed_at, with_own_figures_as_meant
from bot.routing.meaning.figures.same_figures import with_figures_of_two_things, with_same_figures
from bot.routing.meaning.figures.shares.bases_asked import with_bases_asked
from bot.routing.meaning.figures.shares.choices_of_basis import (
    with_choices_of_basis,
    with_guesses_at_the_basis,
)
from bot.routing.meaning.figures.shares.cuts_of_markets import with_cuts_of_markets
from bot.routing.meaning.figures.shares.false_friends import without_parts_of_whom, without_sharing
from bot.routing.meaning.figures.shares.joint_shares import without_own_clouds
from bot.routing.meaning.figures.shares.parts_of_parents import (
    with_money_of_parents,
    with_parts_of_parents,
    with_weight_in_revenue,
)
from bot.routing.meaning.figures.shares.parts_put_apart import with_parts_put_apart
from bot.routing.meaning.figures.shares.shares_had import with_shares_had, with_shares_taken_together
from bot.routing.meaning.figures.small_words import (
    with_all_percentages,
    with_appearances,
    with_downloads_of_a_week,
    with_ends_of_events,
    with_facts_in_doubt,
    with_figures_for_names,
    with_how_long_it_took,
    with_just_the_one,
    with_listings_that_happened,
    with_passed_limits,
    with_posts_as_verbs,
    with_rises,
    without_bases_of_dates,
    without_happening_of_what_is_built,
    without_own_behind_owners,
    without_own_choices,
    without_spans_spent_over,
    without_sums_of_regions,
    without_ways_to_places,
)
from bot.routing.meaning.figures.times_before import with_times_before

REWRITES = (
    with_times_before,
    with_gaps_beside_budgets,
    without_ratios_behind_multiples,
    with_turns_climbed,
    with_deductions,
    with_portions_deducted,
    with_parts_in_buckets,
    with_rates_that_open,
    with_sums_divided_by_their_number,
    with_kinds_of_figures,
    without_parts_of_no_figure,
    with_multiples_of_the_first,
    with_days_of_stocks,
    without_sharing,
    without_parts_of_whom,
    with_cuts_of_markets,
    without_opening_denials,
    with_parts_of_plans_in_money,
    with_wholes_as_plans,
    without_sums_of_one,
    with_years_by_their_number,
    with_margins_between,
    with_how_often_it_fits,
    with_figures_that_go_into,
    with_units_not_wanted,
    with_bare_percentages,
    with_percentages_of_somebody,
    with_percentages_of_one,
    with_parts_of_anothers,
    with_money_of_parents,
    with_parts_of_parents,
    with_weight_in_revenue,
    with_parts_put_apart,
    with_shares_had,
    with_shares_taken_together,
    with_yearly_rates,
    with_trailing_quarters,
    with_amounts_taken_away,
    with_rests_after_amounts,
    with_parts_spent,
    with_own_measures_announced,
    with_years_to_come,
    with_years_of_plans,
    with_implied_rates,
    with_multiples_expanded,
    with_upside_to_multiples,
    with_rises_that_lead_there,
    with_needed_rises,
    with_leads_over_names,
    with_fractions_of_names,
    with_figures_of_two_things,
    with_same_figures,
    with_one_measure_alone,
    without_measures_not_wanted,
    without_fortunes_spent,
    with_money_dropped,
    with_outlays_split,
    with_cheques_written,
    with_tens,
    with_averages_of_one,
    without_plans_spent_under,
    with_lengths_guessed,
    with_lengths_said,
    with_quarters_of_amounts,
    with_time_needed,
    with_daily_averages,
    with_monthly_amounts,
    without_means_to_define,
    with_revenue_that_falls,
    with_revenue_that_moves,
    with_revenue_lifted,
    with_names_of_rates,
    with_growth_over_a_year,
    with_sales_over_a_year,
    with_shares_that_change,
    with_bases_offered,
    with_figures_that_go_up,
    with_limits_of_width,
    with_distances_left_open,
    with_money_between,
    with_spreads,
    without_standing_apart,
    with_choices_of_basis,
    with_guesses_at_the_basis,
    without_own_behind_owners,
    with_posts_as_verbs,
    without_sums_of_regions,
    with_how_long_it_took,
    with_downloads_of_a_week,
    with_ends_of_events,
    with_listings_that_happened,
    with_all_percentages,
    with_appearances,
    without_bases_of_dates,
    with_rises,
    with_passed_limits,
    without_spans_spent_over,
    with_just_the_one,
    with_as_much_at_most,
    with_figures_beaten,
    with_lines_to_pass,
    with_ranges,
    with_facts_in_doubt,
    with_figures_for_names,
    without_happening_of_what_is_built,
    with_the_last_but_one,
    with_the_next,
    with_an_end_beyond_a_name,
    with_the_bigger_of_those_behind,
    with_levels_judged,
    with_whom_an_end_comes_after,
    with_whom_a_chinese_end_comes_after,
    with_the_next_from_an_end,
    with_whoever_is_between,
    with_whoever_is_above_one_and_below_another,
    with_those_beyond_a_name,
    with_whoever_stands_above,
    with_whoever_is_discounted,
    with_choices_of_sums,
    without_ways_to_places,
    with_multiples_alone,
    with_multiples_of_shares,
    without_counts_of_sums,
    with_sums_of_names,
    with_lines_fallen_below,
    with_figures_not_reached,
    with_ratings_given,
    with_targets_in_short,
    with_ratings_on_stocks,
    counted_in_won,
    without_figures_of_speech,
    with_cash_as_meant,
    setting_beside,
    with_units_of_figures,
    with_budgets_beside_amounts,
    with_stated_currencies,
    with_printed_currencies,
    with_all_for_sites,
    without_worth_of_amounts,
    with_slices_of_a_year,
    without_even_suppositions,
    with_even_parts,
    with_even_spreads,
    with_takings,
    with_sums_to_come,
    with_prices_in_time,
    with_prices_that_stocks_are_at,
    with_prices_of_shares,
    with_prices_paid,
    with_costs_of_plans,
    with_worth_of_plans,
    without_turning_into_money,
    without_parts_alone,
    with_rests_in_fractions,
    with_billions_counted,
    with_money_counted,
    with_whole_plans,
    with_rests_of_plans,
    with_use_of_rests,
    with_use_of_what_is_not,
    with_rests_of_amounts,
    with_rests_of_sums,
    with_times_earnings,
    with_bare_multiples,
    with_prices_as_limits,
    with_richer_multiples,
    with_digits_as_limits,
    with_exact_rates,
    without_rough_amounts,
    with_streaks_that_go_on,
    without_figures_in_triple_digits,
    with_gains_in_triple_digits,
    with_triple_digits_as_limits,
    with_ai_in_triple_digits,
    with_years_of_streaks,
    without_own_clouds,
    with_figures_put_together,
    with_own_figures_as_meant,
    with_amounts_pointed_at,
    with_subtractions,
    with_years_in_short,
    with_years_asked_for,
    without_own_choices,
    without_figures_pulled,
    with_margins_earned,
    with_profit_as_a_point,
    with_profits_had,
    with_bases_behind_pauses,
    with_bases_said_of_multiples,
    with_bases_asked,
    with_investments_of_all,
    with_nearest_amount,
)
