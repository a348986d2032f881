"""One builder for each kind of answer; the intents name the kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from knowledge import Knowledge

from bot.answers import claims, figures, sources, talk, verification
from bot.answers.calculations import (
    amounts_per_period,
    averages,
    difference,
    earnings_yields,
    from_level,
    implied_rates,
    parts_of_amounts,
    sums_apart,
    totals,
    years_kept,
)
from bot.answers.declining import decline
from bot.answers.names import entities, links, ownership
from bot.answers.orders import closest_pairs, nearest_figures, ranking, thresholds
from bot.models import Answer, Asked

Builder = Callable[[Asked, Knowledge], Answer]

BUILDERS: Mapping[str, Builder] = {
    "figure": figures.build_figure,
    "comparison": ranking.or_ranking_of_others(sums_apart.or_sums_apart(figures.build_comparison)),
    "chart": figures.build_chart,
    "ranking": ranking.build_ranking,
    "nearest_figure": closest_pairs.or_closest_pair(nearest_figures.build_nearest_figure),
    "difference": verification.or_two_distances(
        verification.or_stated_distance(
            from_level.or_from_level(sums_apart.or_sums_apart(difference.build_difference))
        )
    ),
    "verification": parts_of_amounts.or_rest_of_part(
        sums_apart.or_sum_held(ranking.or_first_of_an_order(verification.build_verification))
    ),
    "threshold": thresholds.build_threshold,
    "total": sums_apart.or_sums_apart(totals.build_total),
    "from_average": averages.build_from_average,
    "earnings_yield": earnings_yields.build_earnings_yield,
    "implied_rate": implied_rates.build_implied_rate,
    "part_amount": parts_of_amounts.build_part_amount,
    "per_period": amounts_per_period.build_per_period,
    "over_years": years_kept.build_over_years,
    "versus": entities.build_versus,
    "overview": entities.build_overview,
    "everything": entities.build_everything,
    "claims": claims.build_claims,
    "points_of_several": claims.build_points_of_several,
    "why": claims.build_why,
    "mentioned": links.build_mentioned,
    "told": claims.build_told,
    "affirmation": claims.build_affirmation,
    "listed": claims.build_listed,
    "provenance": sources.build_provenance,
    "when": sources.build_when,
    "contradictions": sources.build_contradictions,
    "happened": sources.build_happened,
    "ownership": ownership.build_ownership,
    "gaps": sources.build_gaps,
    "definition": talk.build_definition,
    "clarify": talk.build_clarify,
    "advice": decline.build_advice,
    "forecast": decline.build_forecast,
    "command": decline.build_command,
    **{kind: talk.talk(kind) for kind in ("greeting", "thanks", "bye", "help", "identity")},
}
