"""What is asked of wholes, of their parts and of amounts over time: one way of asking leans on those before it."""

from __future__ import annotations

from bot.routing.meaning.figures.amounts.amounts_taken_away import with_amounts_taken_away, with_rests_after_amounts
from bot.routing.meaning.figures.amounts.deductions import (
    with_deductions,
    with_parts_in_buckets,
    with_portions_deducted,
)
from bot.routing.meaning.figures.amounts.even_spreads import with_averages_of_one, without_plans_spent_under
from bot.routing.meaning.figures.amounts.gaps_beside_budgets import with_gaps_beside_budgets
from bot.routing.meaning.figures.amounts.implied_rates import with_implied_rates
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
from bot.routing.meaning.figures.amounts.plans_announced import with_own_measures_announced
from bot.routing.meaning.figures.amounts.portions import (
    with_parts_of_plans_in_money,
    with_wholes_as_plans,
    without_opening_denials,
)
from bot.routing.meaning.figures.amounts.rates_that_open import with_rates_that_open
from bot.routing.meaning.figures.amounts.trailing import with_trailing_quarters
from bot.routing.meaning.figures.amounts.years_of_plans import with_years_of_plans
from bot.routing.meaning.figures.amounts.years_to_come import with_years_to_come
from bot.routing.meaning.figures.arithmetic.decades import with_tens
from bot.routing.meaning.figures.arithmetic.distances_from_averages import without_means_to_define
from bot.routing.meaning.figures.arithmetic.fitting_into import with_figures_that_go_into, with_how_often_it_fits
from bot.routing.meaning.figures.arithmetic.margins_between import with_margins_between
from bot.routing.meaning.figures.arithmetic.needed_rises import (
    with_fractions_of_names,
    with_leads_over_names,
    with_needed_rises,
    with_rises_that_lead_there,
)
from bot.routing.meaning.figures.arithmetic.percent_of_itself import with_parts_of_anothers, with_percentages_of_one
from bot.routing.meaning.figures.arithmetic.rest_of_sums import without_sums_of_one
from bot.routing.meaning.figures.arithmetic.sums_divided import with_sums_divided_by_their_number
from bot.routing.meaning.figures.arithmetic.units_not_wanted import with_units_not_wanted
from bot.routing.meaning.figures.bare_percentages import with_bare_percentages, with_percentages_of_somebody
from bot.routing.meaning.figures.both_figures import without_parts_of_no_figure
from bot.routing.meaning.figures.growth.yearly_rates import with_yearly_rates
from bot.routing.meaning.figures.kinds_of_figures import with_kinds_of_figures
from bot.routing.meaning.figures.multiples.days_of_stocks import with_days_of_stocks
from bot.routing.meaning.figures.multiples.multiples_compared import with_multiples_of_the_first
from bot.routing.meaning.figures.multiples.multiples_reached import with_multiples_expanded, with_upside_to_multiples
from bot.routing.meaning.figures.multiples.ratios_as_multiples import without_ratios_behind_multiples
from bot.routing.meaning.figures.multiples.turns_climbed import with_turns_climbed
from bot.routing.meaning.figures.numbered_years import with_years_by_their_number
from bot.routing.meaning.figures.one_measure_alone import with_one_measure_alone, without_measures_not_wanted
from bot.routing.meaning.figures.same_figures import with_figures_of_two_things, with_same_figures
from bot.routing.meaning.figures.shares.cuts_of_markets import with_cuts_of_markets
from bot.routing.meaning.figures.shares.false_friends import without_parts_of_whom, without_sharing
from bot.routing.meaning.figures.shares.parts_of_parents import (
    with_money_of_parents,
    with_parts_of_parents,
    with_weight_in_revenue,
)
from bot.routing.meaning.figures.shares.parts_put_apart import with_parts_put_apart
from bot.routing.meaning.figures.shares.shares_had import with_shares_had, with_shares_taken_together
from bot.routing.meaning.figures.times_before import with_times_before

WHOLES_AND_PARTS = (
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
)
