"""What is said in a roundabout way, under its own name: one module for each way of saying."""

from __future__ import annotations

from bot.routing.meaning.asker.bystanders import (
    without_departments,
    without_own_people,
    without_people_asked_for,
    without_people_of_the_asker,
    without_people_who_do_not_know,
)
from bot.routing.meaning.asker.circumstances import (
    without_reasons_of_the_asker,
    without_scenes,
    without_what_happened_then,
)
from bot.routing.meaning.asker.confessions import without_confessions, without_what_the_asker_is_not
from bot.routing.meaning.asker.conjunctions import without_when_as_conjunction
from bot.routing.meaning.asker.deeds import without_deeds_of_the_asker
from bot.routing.meaning.asker.handing_over import with_figures_handed_over, with_screens
from bot.routing.meaning.asker.insertions import without_verbs_behind_insertions
from bot.routing.meaning.asker.labels import without_labels, without_numbering, without_places_to_put_it
from bot.routing.meaning.asker.looking_up import without_looking_up
from bot.routing.meaning.asker.no_advice import without_deeds_of_companies, without_idle_advice
from bot.routing.meaning.asker.occasions import (
    without_charts_elsewhere,
    without_occasions,
    without_own_names,
    without_places_of_greetings,
    without_purposes,
    without_reports_of_asking,
)
from bot.routing.meaning.asker.own import (
    with_askers_own,
    without_likes_of_the_asker,
    without_shares_that_are_held,
)
from bot.routing.meaning.asker.positions import with_positions, with_swaps
from bot.routing.meaning.asker.remarks import without_arrivals, without_remarks_of_thanks
from bot.routing.meaning.asker.repairs import without_what_is_said_again, without_what_is_taken_back
from bot.routing.meaning.asker.series import without_ends_of_series
from bot.routing.meaning.asker.shorthand import (
    with_money_put_in,
    with_money_that_goes_into,
    with_price_earnings_ratios,
    without_citing_of_names,
    without_pluses_of_notes,
)
from bot.routing.meaning.asker.suppositions import without_sudden_controls
from bot.routing.meaning.asker.unreal import with_multiples_of_ones_own, with_what_is_not_so
from bot.routing.meaning.asker.wagers import without_stakes_of_the_loser, without_stakes_that_speak
from bot.routing.meaning.asker.witnesses import (
    without_ages_of_people,
    without_places_of_hearing,
    without_whereabouts_of_rumours,
    without_whereabouts_of_witnesses,
)
from bot.routing.meaning.figures.bare_figures import (
    with_figures_of_nothing,
    with_margins_earned,
    with_profit_as_a_point,
    with_profits_had,
    without_figures_pulled,
)
from bot.routing.meaning.figures.both_figures import with_both_figures
from bot.routing.meaning.figures.cash import with_cash_as_meant
from bot.routing.meaning.figures.choices_of_basis import with_choices_of_basis, with_percentages_of_what
from bot.routing.meaning.figures.costs_of_plans import with_costs_of_plans
from bot.routing.meaning.figures.decades import with_tens
from bot.routing.meaning.figures.digits import (
    with_digits_as_limits,
    with_gains_in_triple_digits,
    with_streaks_that_go_on,
    without_counts_of_figures,
    without_figures_in_triple_digits,
)
from bot.routing.meaning.figures.distances_from_averages import without_means_to_define
from bot.routing.meaning.figures.even_spreads import with_even_spreads, without_even_suppositions
from bot.routing.meaning.figures.figures_of_speech import received_by_users, setting_beside, without_figures_of_speech
from bot.routing.meaning.figures.going_up import with_figures_that_go_up
from bot.routing.meaning.figures.implied_rates import with_implied_rates
from bot.routing.meaning.figures.joint_shares import with_joint_shares, with_majorities, without_own_clouds
from bot.routing.meaning.figures.left_open import with_distances_left_open
from bot.routing.meaning.figures.lengths import (
    with_daily_averages,
    with_lengths_guessed,
    with_lengths_said,
    with_time_needed,
)
from bot.routing.meaning.figures.lines_to_pass import with_lines_to_pass
from bot.routing.meaning.figures.money_spent import (
    with_cheques_written,
    with_money_dropped,
    with_pockets_dug_into,
    without_fortunes_spent,
)
from bot.routing.meaning.figures.movements import with_revenue_that_moves
from bot.routing.meaning.figures.needed_rises import (
    with_fractions_of_names,
    with_leads_over_names,
    with_needed_rises,
)
from bot.routing.meaning.figures.one_measure_alone import with_one_measure_alone
from bot.routing.meaning.figures.outside_of_names import with_markets_without_names
from bot.routing.meaning.figures.own_figures import without_own_figures
from bot.routing.meaning.figures.payers import with_prices_paid, with_prices_put_on_names
from bot.routing.meaning.figures.percentages_of_markets import with_percentages_of_markets
from bot.routing.meaning.figures.portions import (
    with_money_that_goes_in,
    with_parts_of_plans,
    with_portions,
    with_rests_in_fractions,
)
from bot.routing.meaning.figures.price_of_earnings import with_pe, with_times_earnings
from bot.routing.meaning.figures.put_together import with_figures_put_together
from bot.routing.meaning.figures.ratings_given import with_ratings_given
from bot.routing.meaning.figures.rest_of_plan import with_rests_of_amounts, with_rests_of_plans
from bot.routing.meaning.figures.rest_of_sums import with_rests_of_sums
from bot.routing.meaning.figures.same_figures import with_same_figures
from bot.routing.meaning.figures.small_words import (
    with_all_percentages,
    with_appearances,
    with_downloads_at_the_start,
    with_downloads_of_a_week,
    with_ends_of_events,
    with_facts_in_doubt,
    with_figures_for_names,
    with_how_long_it_took,
    with_listings_that_happened,
    with_passed_limits,
    with_places_apart,
    with_posts_as_verbs,
    with_rises,
    with_the_next,
    without_bases_of_dates,
    without_ends_counted_from,
    without_own_behind_owners,
    without_own_choices,
    without_sums_of_regions,
    without_ways_to_places,
)
from bot.routing.meaning.figures.stated_currencies import with_stated_currencies
from bot.routing.meaning.figures.subtractions import with_figures_taken_away, with_subtractions
from bot.routing.meaning.figures.sums_to_come import with_sums_to_come
from bot.routing.meaning.figures.takings import with_takings
from bot.routing.meaning.figures.units_of_figures import with_the_larger_by_the_smaller, with_units_of_figures
from bot.routing.meaning.figures.years import with_years_asked_for, with_years_put_in_front
from bot.routing.meaning.han.askers import without_asides_of_the_asker, without_manners_of_witnesses
from bot.routing.meaning.han.cheap import with_cheaper_names
from bot.routing.meaning.han.earning import with_revenue_earned
from bot.routing.meaning.han.grammar import (
    with_exclusions_closed,
    with_figures_in_all,
    with_figures_subtracted,
    with_measures_asked_for,
    with_merged_figures,
    with_objects_taken,
    with_sums_supposed,
    with_sums_that_reach,
    without_investing_in_names,
    without_limits_of_building,
    without_pointing_at_names,
    without_telling_of_terms,
)
from bot.routing.meaning.han.limits import settle_limits, with_figures_not_reached
from bot.routing.meaning.han.pains import without_pains_of_nobody
from bot.routing.meaning.han.points import settle_points
from bot.routing.meaning.han.verbs import (
    with_doubled_verbs,
    with_money_laid_out,
    with_multiples_and_more,
    with_names_put_together,
    with_ranges_sought,
    without_sizes_of_figures,
    without_what_has_come,
)
from bot.routing.meaning.names.beside_names import (
    with_names_thrown_in,
    with_times_a_name,
    without_areas_of_headquarters,
    without_nouns_behind_units,
    without_trades_of_names,
)
from bot.routing.meaning.names.choices_of_side import with_choices_of_side
from bot.routing.meaning.names.comparisons import (
    alike_in_figures,
    apart_from_names,
    below_a_name,
    beside_groups,
    challenging_names,
    growing_by,
    next_behind,
    outperforming,
    setting_apart,
    with_anybody,
    with_everyone_beside,
    with_people_compared,
    without_concessions,
)
from bot.routing.meaning.names.counted_groups import with_counted_groups, with_names_in_digits, with_vendors
from bot.routing.meaning.names.everyday_names import without_everyday_names
from bot.routing.meaning.names.exchanges import without_exchanges_of_tickers
from bot.routing.meaning.names.heads_of_measures import without_heads_of_measures
from bot.routing.meaning.names.models_aimed_at import with_models_aimed_at_others
from bot.routing.meaning.names.named_models import (
    with_author_as_source,
    with_authors_parameters,
    without_makers_of_models,
    without_parts_of_names,
)
from bot.routing.meaning.names.nearness import with_names_that_are_near
from bot.routing.meaning.names.order_of_the_market import with_places_in_the_market, with_shares_in_order
from bot.routing.meaning.names.other_models import with_delta_as_a_name, without_other_models
from bot.routing.meaning.names.owners import (
    with_makers,
    with_parts_of_owners,
    with_roles_for_owners,
    without_robots_of_companies,
)
from bot.routing.meaning.names.ownership import with_owners
from bot.routing.meaning.names.peoples import with_peoples, with_topics_of_groups
from bot.routing.meaning.names.places_in_order import with_places_to_choose, with_podiums, with_positions_compared
from bot.routing.meaning.names.reaching import moving_to_a_name
from bot.routing.meaning.names.sides import with_sides_taken
from bot.routing.meaning.names.speakers import with_speakers
from bot.routing.meaning.names.subject_beside import with_subject_beside_peers
from bot.routing.meaning.names.targets import without_targets
from bot.routing.meaning.names.units_sought import with_units_sought
from bot.routing.meaning.points.doubts import (
    with_points_that_could_be,
    without_all_of_those_listed,
)
from bot.routing.meaning.points.explanations import (
    with_accounts_given,
    with_reasons_left_open,
    with_terms_to_define,
    with_why_in_short,
    without_notes_to_write,
    without_points_to_define,
)
from bot.routing.meaning.points.gaps_explained import with_gaps_explained
from bot.routing.meaning.points.hampering import (
    with_brakes,
    with_capped_upside,
    with_hindered_growth,
    with_misjudgements,
    with_obstacles,
    without_parts_in_danger,
)
from bot.routing.meaning.points.home_and_abroad import (
    with_plans_of_no_place,
    with_regulation_from_somewhere,
    with_regulation_on_both_sides,
)
from bot.routing.meaning.points.payoffs import with_gains_of_markets
from bot.routing.meaning.points.places_covered import with_places_covered
from bot.routing.meaning.points.still_on import with_events_still_on
from bot.routing.meaning.points.the_push import with_points_of_the_push
from bot.routing.meaning.source.auditors import with_auditors_of_companies
from bot.routing.meaning.source.dates_of_figures import (
    with_dates_in_doubt,
    with_dates_of_figures,
    without_dates_told,
)
from bot.routing.meaning.source.faults import without_faults
from bot.routing.meaning.source.kinds_of_text import with_kinds_of_text
from bot.routing.meaning.source.reporting import with_days_of_reporting
from bot.routing.meaning.source.reporting_verbs import (
    with_details_to_confirm,
    with_figures_listed,
    with_figures_posted,
)
from bot.routing.meaning.source.texts_of_others import with_texts_of_others
from bot.routing.meaning.source.texts_told_from import without_texts_told_from
from bot.routing.meaning.source.two_wordings import with_contradicted_figures, with_two_places_of_the_text
from bot.routing.meaning.source.whence import (
    with_figures_taken_from,
    with_links_to_the_source,
    with_whence,
    without_guesses_at_the_source,
)
from bot.routing.meaning.source.writers import (
    with_authors_as_models,
    with_authors_as_people,
    with_programs_as_writers,
    with_writers,
)
from bot.routing.shares import with_stocks, without_shares_of_markets

AS_MEANT = (
    without_ends_of_series,
    without_asides_of_the_asker,
    without_manners_of_witnesses,
    without_telling_of_terms,
    with_doubled_verbs,
    without_what_has_come,
    with_names_put_together,
    without_sizes_of_figures,
    with_ranges_sought,
    with_money_laid_out,
    with_multiples_and_more,
    with_figures_subtracted,
    with_figures_not_reached,
    without_remarks_of_thanks,
    without_arrivals,
    with_price_earnings_ratios,
    without_looking_up,
    with_what_is_not_so,
    with_multiples_of_ones_own,
    with_implied_rates,
    with_needed_rises,
    with_leads_over_names,
    with_fractions_of_names,
    with_same_figures,
    with_one_measure_alone,
    with_choices_of_side,
    with_percentages_of_markets,
    without_what_is_said_again,
    without_occasions,
    without_purposes,
    without_reports_of_asking,
    without_people_of_the_asker,
    without_charts_elsewhere,
    without_places_of_greetings,
    without_own_names,
    without_likes_of_the_asker,
    without_everyday_names,
    without_labels,
    without_numbering,
    without_places_to_put_it,
    without_people_who_do_not_know,
    without_people_asked_for,
    without_deeds_of_the_asker,
    without_departments,
    without_own_people,
    without_reasons_of_the_asker,
    without_what_happened_then,
    without_places_of_hearing,
    without_stakes_of_the_loser,
    without_stakes_that_speak,
    without_ages_of_people,
    without_whereabouts_of_witnesses,
    without_whereabouts_of_rumours,
    without_confessions,
    without_what_the_asker_is_not,
    without_scenes,
    without_exchanges_of_tickers,
    without_heads_of_measures,
    without_parts_of_names,
    without_makers_of_models,
    without_fortunes_spent,
    with_money_dropped,
    with_cheques_written,
    with_pockets_dug_into,
    with_tens,
    without_what_is_taken_back,
    with_lengths_guessed,
    with_lengths_said,
    with_time_needed,
    with_daily_averages,
    without_means_to_define,
    with_revenue_that_moves,
    with_figures_that_go_up,
    with_distances_left_open,
    with_choices_of_basis,
    with_percentages_of_what,
    without_when_as_conjunction,
    with_objects_taken,
    without_pointing_at_names,
    with_measures_asked_for,
    with_figures_in_all,
    with_sums_supposed,
    with_sums_that_reach,
    with_merged_figures,
    with_exclusions_closed,
    with_cheaper_names,
    with_models_aimed_at_others,
    with_revenue_earned,
    without_pains_of_nobody,
    without_investing_in_names,
    without_limits_of_building,
    without_verbs_behind_insertions,
    with_days_of_reporting,
    without_texts_told_from,
    with_dates_of_figures,
    with_auditors_of_companies,
    with_texts_of_others,
    with_two_places_of_the_text,
    with_contradicted_figures,
    with_dates_in_doubt,
    without_dates_told,
    with_why_in_short,
    with_accounts_given,
    with_gaps_explained,
    with_subject_beside_peers,
    with_reasons_left_open,
    with_vendors,
    without_own_behind_owners,
    with_posts_as_verbs,
    with_figures_posted,
    with_figures_listed,
    with_details_to_confirm,
    without_sums_of_regions,
    without_nouns_behind_units,
    without_trades_of_names,
    without_areas_of_headquarters,
    without_other_models,
    with_delta_as_a_name,
    with_times_a_name,
    with_names_thrown_in,
    without_ends_counted_from,
    with_how_long_it_took,
    with_downloads_at_the_start,
    with_downloads_of_a_week,
    with_ends_of_events,
    with_listings_that_happened,
    with_events_still_on,
    with_points_that_could_be,
    without_all_of_those_listed,
    with_places_to_choose,
    with_podiums,
    with_positions_compared,
    with_shares_in_order,
    with_places_in_the_market,
    with_all_percentages,
    with_appearances,
    without_bases_of_dates,
    with_rises,
    with_passed_limits,
    with_lines_to_pass,
    with_facts_in_doubt,
    with_figures_for_names,
    with_places_apart,
    with_the_next,
    without_ways_to_places,
    with_obstacles,
    with_hindered_growth,
    with_points_of_the_push,
    with_misjudgements,
    without_parts_in_danger,
    with_capped_upside,
    with_brakes,
    with_names_in_digits,
    with_askers_own,
    without_shares_that_are_held,
    without_idle_advice,
    with_owners,
    with_positions,
    with_swaps,
    with_figures_handed_over,
    with_screens,
    with_ratings_given,
    with_stocks,
    without_deeds_of_companies,
    without_figures_of_speech,
    with_cash_as_meant,
    without_shares_of_markets,
    setting_beside,
    received_by_users,
    with_units_of_figures,
    with_the_larger_by_the_smaller,
    without_targets,
    with_places_covered,
    with_speakers,
    with_stated_currencies,
    without_even_suppositions,
    with_even_spreads,
    without_sudden_controls,
    with_takings,
    without_pluses_of_notes,
    without_citing_of_names,
    with_money_put_in,
    with_money_that_goes_into,
    with_sums_to_come,
    with_prices_paid,
    with_prices_put_on_names,
    with_units_sought,
    with_costs_of_plans,
    with_portions,
    with_parts_of_plans,
    with_money_that_goes_in,
    with_rests_in_fractions,
    with_rests_of_plans,
    with_rests_of_amounts,
    with_rests_of_sums,
    moving_to_a_name,
    with_times_earnings,
    with_pe,
    with_digits_as_limits,
    without_counts_of_figures,
    with_streaks_that_go_on,
    without_figures_in_triple_digits,
    with_gains_in_triple_digits,
    with_peoples,
    with_topics_of_groups,
    with_counted_groups,
    settle_limits,
    settle_points,
    with_majorities,
    with_joint_shares,
    without_own_clouds,
    with_makers,
    with_authors_as_people,
    without_faults,
    with_programs_as_writers,
    with_authors_as_models,
    with_writers,
    without_guesses_at_the_source,
    with_whence,
    with_figures_taken_from,
    with_links_to_the_source,
    with_kinds_of_text,
    with_author_as_source,
    with_authors_parameters,
    with_parts_of_owners,
    with_roles_for_owners,
    without_robots_of_companies,
    outperforming,
    with_sides_taken,
    beside_groups,
    without_concessions,
    alike_in_figures,
    with_names_that_are_near,
    apart_from_names,
    challenging_names,
    with_gains_of_markets,
    with_people_compared,
    with_anybody,
    with_everyone_beside,
    below_a_name,
    next_behind,
    setting_apart,
    growing_by,
    with_regulation_on_both_sides,
    with_regulation_from_somewhere,
    with_plans_of_no_place,
    with_figures_put_together,
    without_own_figures,
    with_markets_without_names,
    with_figures_taken_away,
    with_subtractions,
    with_terms_to_define,
    without_notes_to_write,
    without_points_to_define,
    with_years_asked_for,
    with_years_put_in_front,
    with_both_figures,
    without_own_choices,
    without_figures_pulled,
    with_figures_of_nothing,
    with_margins_earned,
    with_profit_as_a_point,
    with_profits_had,
)
"""The rewrites after which the mentions have the cues, names and metrics that are meant, in the order in which one way
of saying leans on another."""
