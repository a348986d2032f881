"""Ways of naming, in the order in which one leans on another."""

from __future__ import annotations

from bot.routing.meaning.names.beside_names import (
    with_names_thrown_in,
    with_times_a_name,
    without_nouns_behind_units,
)
from bot.routing.meaning.names.between_names import with_names_in_between
from bot.routing.meaning.names.bosses import with_bosses, without_bosses_of_orders
from bot.routing.meaning.names.choices_of_side import with_choices_of_name, with_choices_of_side
from bot.routing.meaning.names.companions_added import with_companions_added, without_companions_denied
from bot.routing.meaning.names.comparisons import (
    apart_from_names,
    below_a_name,
    beside_groups,
    challenging_names,
    growing_by,
    losing_to_whom,
    next_behind,
    outperforming,
    setting_apart,
    with_anybody,
    with_everyone_beside,
    with_people_compared,
    without_concessions,
)
from bot.routing.meaning.names.counted_groups import (
    with_counted_groups,
    with_counted_names,
    with_names_in_digits,
    with_vendors,
)
from bot.routing.meaning.names.countries_left_out import without_countries_left_out
from bot.routing.meaning.names.differing import with_ways_of_differing
from bot.routing.meaning.names.everyday_names import without_everyday_names
from bot.routing.meaning.names.everyone import with_figures_of_everyone
from bot.routing.meaning.names.exchanges import without_exchanges_of_tickers
from bot.routing.meaning.names.heads_of_measures import without_heads_of_measures
from bot.routing.meaning.names.lines_of_business import without_trades_of_clouds
from bot.routing.meaning.names.models_aimed_at import with_models_meant_to_rival, with_models_positioned
from bot.routing.meaning.names.named_models import (
    with_authors_parameters,
    with_models_called,
    with_series_of_models,
)
from bot.routing.meaning.names.nearness import with_names_that_are_near
from bot.routing.meaning.names.none_of_a_kind import with_no_other, with_none_of_a_kind
from bot.routing.meaning.names.order_of_the_market import (
    with_places_behind_names,
    with_places_in_the_market,
    with_shares_in_order,
)
from bot.routing.meaning.names.other_models import with_delta_as_a_name, without_other_models
from bot.routing.meaning.names.outlays_of_units import with_capex_of_clouds
from bot.routing.meaning.names.owned_by_one import with_owner_of_the_only_one
from bot.routing.meaning.names.owners import (
    with_figures_of_owners,
    with_finances_of_units,
    with_roles_for_owners,
    without_robots_of_companies,
)
from bot.routing.meaning.names.parts_of_companies import with_parts_of_companies
from bot.routing.meaning.names.passives import with_passives_between_names
from bot.routing.meaning.names.peoples import with_peoples, with_topics_of_groups
from bot.routing.meaning.names.places_in_order import (
    with_places_to_choose,
    with_podiums,
    with_positions_compared,
    without_places_said,
    without_positions_with_points,
)
from bot.routing.meaning.names.placings import with_placings
from bot.routing.meaning.names.pursuers import with_laggards, with_who_comes_next
from bot.routing.meaning.names.reaching import moving_to_a_name
from bot.routing.meaning.names.set_apart import with_the_measure_in_common
from bot.routing.meaning.names.set_aside import with_rivals_set_aside
from bot.routing.meaning.names.speakers import with_opinions_of_others, with_opinions_of_strangers, with_speakers
from bot.routing.meaning.names.strangers_asked import with_strangers_asked_alone
from bot.routing.meaning.names.subject_beside import with_subject_beside_peers, with_the_group_as_subject
from bot.routing.meaning.names.swapped import with_names_swapped
from bot.routing.meaning.names.taken_out import (
    with_all_but_names,
    with_names_taken_out,
    with_neither_of_names,
    with_not_one_of_names,
)
from bot.routing.meaning.names.ties import with_ties_between_names
from bot.routing.meaning.names.topping import with_those_who_top_others
from bot.routing.meaning.names.units_sought import with_units_sought
from bot.routing.meaning.names.weight_for_owners import with_weight_for_owners

REWRITES = (
    with_names_swapped,
    with_not_one_of_names,
    with_placings,
    with_strangers_asked_alone,
    without_countries_left_out,
    with_those_who_top_others,
    with_names_in_between,
    with_passives_between_names,
    with_bosses,
    without_bosses_of_orders,
    with_companions_added,
    without_companions_denied,
    with_names_taken_out,
    with_all_but_names,
    with_neither_of_names,
    with_figures_of_everyone,
    with_no_other,
    with_none_of_a_kind,
    with_rivals_set_aside,
    with_capex_of_clouds,
    with_ties_between_names,
    with_parts_of_companies,
    with_choices_of_side,
    with_choices_of_name,
    without_everyday_names,
    without_trades_of_clouds,
    with_who_comes_next,
    with_laggards,
    with_opinions_of_others,
    with_opinions_of_strangers,
    without_exchanges_of_tickers,
    without_heads_of_measures,
    with_series_of_models,
    with_models_called,
    with_models_meant_to_rival,
    with_models_positioned,
    with_subject_beside_peers,
    with_the_group_as_subject,
    with_vendors,
    without_nouns_behind_units,
    without_other_models,
    with_owner_of_the_only_one,
    with_delta_as_a_name,
    with_times_a_name,
    with_names_thrown_in,
    with_places_to_choose,
    with_podiums,
    with_positions_compared,
    without_places_said,
    without_positions_with_points,
    with_places_behind_names,
    with_shares_in_order,
    with_places_in_the_market,
    with_names_in_digits,
    with_speakers,
    with_units_sought,
    moving_to_a_name,
    with_peoples,
    with_topics_of_groups,
    with_counted_groups,
    with_counted_names,
    with_figures_of_owners,
    with_authors_parameters,
    with_roles_for_owners,
    with_finances_of_units,
    without_robots_of_companies,
    losing_to_whom,
    outperforming,
    beside_groups,
    without_concessions,
    with_names_that_are_near,
    apart_from_names,
    challenging_names,
    with_people_compared,
    with_anybody,
    with_everyone_beside,
    below_a_name,
    next_behind,
    with_ways_of_differing,
    with_weight_for_owners,
    setting_apart,
    growing_by,
    with_the_measure_in_common,
)
