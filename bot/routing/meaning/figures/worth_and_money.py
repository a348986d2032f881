"""What is asked of multiples, of prices and of what is left or laid out: one way of asking leans on those before it."""

from __future__ import annotations

from bot.routing.meaning.figures.amounts.all_for_sites import with_all_for_sites
from bot.routing.meaning.figures.amounts.amounts_of_unsaid_kind import with_nearest_amount
from bot.routing.meaning.figures.amounts.budgets_beside_amounts import with_budgets_beside_amounts
from bot.routing.meaning.figures.amounts.cash import with_cash_as_meant
from bot.routing.meaning.figures.amounts.costs_of_plans import with_costs_of_plans, with_worth_of_plans
from bot.routing.meaning.figures.amounts.even_spreads import (
    with_even_parts,
    with_even_spreads,
    with_slices_of_a_year,
    without_even_suppositions,
)
from bot.routing.meaning.figures.amounts.exact_amounts import without_rough_amounts
from bot.routing.meaning.figures.amounts.investments_of_all import with_investments_of_all
from bot.routing.meaning.figures.amounts.payers import with_prices_paid
from bot.routing.meaning.figures.amounts.portions import (
    with_rests_in_fractions,
    without_parts_alone,
    without_turning_into_money,
)
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
from bot.routing.meaning.figures.amounts.whole_plans import with_whole_plans
from bot.routing.meaning.figures.amounts.years import with_years_asked_for, with_years_in_short
from bot.routing.meaning.figures.arithmetic.digits import (
    with_ai_in_triple_digits,
    with_digits_as_limits,
    with_gains_in_triple_digits,
    with_streaks_that_go_on,
    with_triple_digits_as_limits,
    with_years_of_streaks,
    without_figures_in_triple_digits,
)
from bot.routing.meaning.figures.arithmetic.lines_fallen_below import with_lines_fallen_below
from bot.routing.meaning.figures.arithmetic.put_together import with_figures_put_together
from bot.routing.meaning.figures.arithmetic.rest_of_sums import with_rests_of_sums
from bot.routing.meaning.figures.arithmetic.short_of_figures import with_figures_not_reached
from bot.routing.meaning.figures.arithmetic.subtractions import with_subtractions
from bot.routing.meaning.figures.arithmetic.sums_to_come import with_sums_to_come
from bot.routing.meaning.figures.arithmetic.units_of_figures import with_units_of_figures
from bot.routing.meaning.figures.bare_figures import (
    with_margins_earned,
    with_profit_as_a_point,
    with_profits_had,
    without_figures_pulled,
)
from bot.routing.meaning.figures.figures_of_speech import counted_in_won, setting_beside, without_figures_of_speech
from bot.routing.meaning.figures.growth.exact_rates import with_exact_rates
from bot.routing.meaning.figures.growth.takings import with_takings
from bot.routing.meaning.figures.multiples.bare_multiples import (
    with_bare_multiples,
    with_prices_as_limits,
    with_richer_multiples,
)
from bot.routing.meaning.figures.multiples.bases_behind_pauses import (
    with_bases_behind_pauses,
    with_bases_said_of_multiples,
)
from bot.routing.meaning.figures.multiples.multiples_alone import with_multiples_alone
from bot.routing.meaning.figures.multiples.multiples_of_shares import with_multiples_of_shares
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
from bot.routing.meaning.figures.own_figures import with_amounts_pointed_at, with_own_figures_as_meant
from bot.routing.meaning.figures.shares.bases_asked import with_bases_asked
from bot.routing.meaning.figures.shares.joint_shares import without_own_clouds
from bot.routing.meaning.figures.small_words import without_own_choices

WORTH_AND_MONEY = (
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
