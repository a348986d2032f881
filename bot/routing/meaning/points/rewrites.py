"""Ways of asking for a point, in the order in which one leans on another."""

from __future__ import annotations

from bot.routing.meaning.points.asked_of_models import (
    with_ai_of_companies,
    with_what_prices_reflect,
    without_ever,
    without_makers_of_models,
)
from bot.routing.meaning.points.doubts import (
    with_absence_of_risks,
    with_doubts_raised,
    with_points_that_could_be,
    without_all_of_those_listed,
)
from bot.routing.meaning.points.drivers import (
    with_growth_of_its_time,
    with_growth_of_the_cloud,
    with_growth_that_lifts,
)
from bot.routing.meaning.points.effects_set_aside import without_effects_set_aside
from bot.routing.meaning.points.events_supposed import with_troubles_to_come, without_will_of_events
from bot.routing.meaning.points.explanations import (
    with_accounts_given,
    with_burdens_explained,
    with_growth_attributed,
    with_reasons_left_open,
    with_strong_names,
    with_terms_pointed_at,
    with_terms_to_define,
    with_why_in_short,
    with_workings_to_define,
    without_notes_to_write,
    without_points_asked_back,
    without_points_to_define,
)
from bot.routing.meaning.points.false_premises import with_revenue_asked_to_fall, with_revenue_said_to_fall
from bot.routing.meaning.points.gaps_explained import with_gaps_explained
from bot.routing.meaning.points.hampering import (
    with_brakes,
    with_capped_upside,
    with_hindered_growth,
    with_misjudgements,
    with_obstacles,
    with_what_is_hampered,
    with_what_is_held_back,
    without_parts_in_danger,
)
from bot.routing.meaning.points.held_down import (
    with_dangers_that_hold_back,
    with_multiples_held_down,
)
from bot.routing.meaning.points.home_and_abroad import (
    with_plans_of_no_place,
    with_pressure_alone,
    with_pressure_from_a_side,
    with_regulation_from_somewhere,
    with_regulation_on_both_sides,
    with_strategies_abroad,
)
from bot.routing.meaning.points.hurdles_towards import with_hurdles_towards_others
from bot.routing.meaning.points.lacks import with_lacks, without_amounts_of_situations
from bot.routing.meaning.points.leads_outpaced import with_leads_outpaced
from bot.routing.meaning.points.markets_aimed_at import with_markets_aimed_at
from bot.routing.meaning.points.models_beside import with_models_beside_an_app
from bot.routing.meaning.points.paths_followed import with_paths_followed
from bot.routing.meaning.points.payoffs import with_gains_of_markets
from bot.routing.meaning.points.places_covered import (
    with_other_regions,
    with_places_covered,
    with_places_of_sites,
    with_places_planned,
    with_places_to_come,
    with_regions_counted,
    with_regions_of_sites,
    with_regions_to_count,
    with_regions_to_name,
)
from bot.routing.meaning.points.profits_awaited import with_profits_awaited
from bot.routing.meaning.points.rivals_feared import with_rivals_feared
from bot.routing.meaning.points.shares_lifted import with_rises_of_stocks, with_shares_lifted
from bot.routing.meaning.points.still_on import with_events_still_on
from bot.routing.meaning.points.the_push import with_points_of_the_push
from bot.routing.meaning.points.users_focused_on import with_users_focused_on
from bot.routing.meaning.points.watched import with_points_watched

REWRITES = (
    without_points_asked_back,
    with_users_focused_on,
    without_effects_set_aside,
    with_lacks,
    with_what_is_hampered,
    with_hurdles_towards_others,
    without_amounts_of_situations,
    with_multiples_held_down,
    with_dangers_that_hold_back,
    with_growth_that_lifts,
    with_revenue_said_to_fall,
    with_revenue_asked_to_fall,
    with_growth_of_its_time,
    with_growth_of_the_cloud,
    with_models_beside_an_app,
    with_why_in_short,
    with_accounts_given,
    with_growth_attributed,
    with_points_watched,
    with_burdens_explained,
    with_strong_names,
    with_strategies_abroad,
    with_leads_outpaced,
    with_gaps_explained,
    with_reasons_left_open,
    with_events_still_on,
    with_absence_of_risks,
    with_doubts_raised,
    with_points_that_could_be,
    without_all_of_those_listed,
    with_obstacles,
    with_hindered_growth,
    with_what_is_held_back,
    with_points_of_the_push,
    with_misjudgements,
    with_rivals_feared,
    without_parts_in_danger,
    with_capped_upside,
    with_brakes,
    with_markets_aimed_at,
    with_regions_counted,
    with_regions_of_sites,
    with_regions_to_count,
    with_other_regions,
    with_places_covered,
    with_places_planned,
    with_places_of_sites,
    with_places_to_come,
    with_paths_followed,
    with_shares_lifted,
    with_rises_of_stocks,
    with_regions_to_name,
    with_gains_of_markets,
    without_will_of_events,
    with_troubles_to_come,
    with_regulation_on_both_sides,
    with_pressure_alone,
    with_pressure_from_a_side,
    with_regulation_from_somewhere,
    with_plans_of_no_place,
    with_terms_to_define,
    with_workings_to_define,
    with_terms_pointed_at,
    without_notes_to_write,
    without_points_to_define,
    with_profits_awaited,
    without_makers_of_models,
    with_what_prices_reflect,
    without_ever,
    with_ai_of_companies,
)
