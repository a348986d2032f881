"""Ways of saying that lean on what the rooms before have made of the rest, in their order."""

from __future__ import annotations

from bot.routing.meaning.asker.handing_over import with_screens
from bot.routing.meaning.asker.labels import without_labels
from bot.routing.meaning.asker.own import without_shares_that_are_held
from bot.routing.meaning.asker.shorthand import without_citing_of_names, without_pluses_of_notes
from bot.routing.meaning.figures.amounts.portions import with_portions
from bot.routing.meaning.figures.arithmetic.subtractions import with_figures_taken_away
from bot.routing.meaning.figures.bare_figures import with_figures_of_nothing
from bot.routing.meaning.figures.both_figures import with_both_figures
from bot.routing.meaning.figures.multiples.price_of_earnings import with_pe
from bot.routing.meaning.figures.shares.joint_shares import with_joint_shares, with_majorities, with_shares_of_both
from bot.routing.meaning.figures.shares.outside_of_names import (
    with_hands_of_others,
    with_markets_without_names,
)
from bot.routing.meaning.figures.shares.rests_held import with_rests_held
from bot.routing.meaning.names.comparisons import alike_in_figures
from bot.routing.meaning.names.holders import with_shares_held
from bot.routing.meaning.names.named_models import with_author_as_source
from bot.routing.meaning.names.owners import with_parts_of_owners
from bot.routing.meaning.names.ownership import with_makers_sought, with_owners, with_parts_owned
from bot.routing.meaning.names.targets import without_targets
from bot.routing.meaning.source.whence import without_guesses_at_the_source
from bot.routing.meaning.source.writers import with_authors_as_people
from bot.routing.shares import with_stocks, without_shares_of_markets

REWRITES = (
    without_labels,
    without_shares_that_are_held,
    with_screens,
    without_pluses_of_notes,
    without_citing_of_names,
    with_authors_as_people,
    without_guesses_at_the_source,
    with_shares_held,
    with_stocks,
    without_shares_of_markets,
    with_portions,
    with_pe,
    with_majorities,
    with_rests_held,
    with_joint_shares,
    with_shares_of_both,
    with_both_figures,
    with_figures_of_nothing,
    with_parts_owned,
    with_makers_sought,
    with_owners,
    without_targets,
    with_author_as_source,
    with_parts_of_owners,
    alike_in_figures,
    with_markets_without_names,
    with_hands_of_others,
    with_figures_taken_away,
)
