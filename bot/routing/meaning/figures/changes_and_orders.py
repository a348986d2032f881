"""What is asked of growth and change, of limits and of places in an order: each way leans on those before it."""

from __future__ import annotations

from bot.routing.meaning.figures.arithmetic.as_much_at_most import with_as_much_at_most
from bot.routing.meaning.figures.arithmetic.choices_of_sums import with_choices_of_sums
from bot.routing.meaning.figures.arithmetic.figures_beaten import with_figures_beaten
from bot.routing.meaning.figures.arithmetic.left_open import (
    with_distances_left_open,
    with_money_between,
    with_spreads,
    without_standing_apart,
)
from bot.routing.meaning.figures.arithmetic.lines_to_pass import with_lines_to_pass, with_ranges
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
from bot.routing.meaning.figures.arithmetic.widths import with_limits_of_width
from bot.routing.meaning.figures.growth.falling import with_revenue_that_falls
from bot.routing.meaning.figures.growth.going_up import with_figures_that_go_up
from bot.routing.meaning.figures.growth.movements import with_revenue_lifted, with_revenue_that_moves
from bot.routing.meaning.figures.growth.rates_explained import with_names_of_rates
from bot.routing.meaning.figures.growth.year_on_year import (
    with_bases_offered,
    with_growth_over_a_year,
    with_sales_over_a_year,
    with_shares_that_change,
)
from bot.routing.meaning.figures.multiples.levels_judged import with_levels_judged
from bot.routing.meaning.figures.shares.choices_of_basis import with_choices_of_basis, with_guesses_at_the_basis
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
    without_spans_spent_over,
    without_sums_of_regions,
    without_ways_to_places,
)

CHANGES_AND_ORDERS = (
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
)
