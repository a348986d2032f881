"""Questions whose slots lead to a figure and that ask for another one: none of them may get it."""

from __future__ import annotations

from knowledge import Knowledge

from bot.answers.near_misses.abilities import ABILITIES
from bot.answers.near_misses.asked_on import ASKED_ON
from bot.answers.near_misses.at_large import AT_LARGE
from bot.answers.near_misses.businesses import BUSINESSES
from bot.answers.near_misses.carried_over import CARRIED_OVER
from bot.answers.near_misses.changes import CHANGES
from bot.answers.near_misses.currencies import OTHER_CURRENCIES
from bot.answers.near_misses.deeds import DEEDS
from bot.answers.near_misses.distances import DISTANCES
from bot.answers.near_misses.doers import DOERS
from bot.answers.near_misses.makers import MAKERS
from bot.answers.near_misses.markets import MARKETS
from bot.answers.near_misses.members import MEMBERS
from bot.answers.near_misses.moments import MOMENTS
from bot.answers.near_misses.multiples import MULTIPLES
from bot.answers.near_misses.narrowed_by_cues import NARROWED_BY_CUES
from bot.answers.near_misses.narrowed_in_han import NARROWED_IN_HAN
from bot.answers.near_misses.near_miss import NearMiss
from bot.answers.near_misses.one_of_several import ONE_OF_SEVERAL
from bot.answers.near_misses.other_figures import OTHER_FIGURES
from bot.answers.near_misses.other_measures import OTHER_MEASURES
from bot.answers.near_misses.other_parts import OTHER_PARTS
from bot.answers.near_misses.other_units import OTHER_UNITS
from bot.answers.near_misses.outlays import OUTLAYS
from bot.answers.near_misses.receivers import RECEIVERS
from bot.answers.near_misses.relations import RELATIONS
from bot.answers.near_misses.sayings import SAYINGS
from bot.answers.near_misses.scopes_of_orders import SCOPES_OF_ORDERS
from bot.answers.near_misses.shares_among import SHARES_AMONG
from bot.answers.near_misses.shares_of_kinds import SHARES_OF_KINDS
from bot.answers.near_misses.shares_of_outlays import SHARES_OF_OUTLAYS
from bot.answers.near_misses.sites import SITES
from bot.answers.near_misses.standings import STANDINGS
from bot.answers.near_misses.ways_to_levels import WAYS_TO_LEVELS
from bot.answers.near_misses.wholes import WHOLES
from bot.models import Reading
from bot.waking import Sleepers, said_in

__all__ = ["NEAR_MISSES", "NearMiss", "another_asked", "waking_words"]

NEAR_MISSES = Sleepers(
    (
        *CHANGES, *DISTANCES, *MOMENTS, *OTHER_CURRENCIES, *OTHER_FIGURES, *MEMBERS, *SITES, *MAKERS, *MARKETS,
        *OUTLAYS, *BUSINESSES, *OTHER_MEASURES, *ONE_OF_SEVERAL, *OTHER_PARTS, *WHOLES, *AT_LARGE, *SAYINGS, *DOERS,
        *DEEDS, *RECEIVERS, *STANDINGS, *MULTIPLES, *CARRIED_OVER, *ASKED_ON,
        *SCOPES_OF_ORDERS, *SHARES_OF_KINDS, *SHARES_OF_OUTLAYS, *SHARES_AMONG, *OTHER_UNITS, *WAYS_TO_LEVELS,
        *ABILITIES, *RELATIONS, *NARROWED_BY_CUES, *NARROWED_IN_HAN,
    )
)


def another_asked(reading: Reading, knowledge: Knowledge) -> NearMiss | None:
    """What is asked for, where it is not the figures that the slots lead to."""
    for place in NEAR_MISSES.awake(waking_words(reading)):
        miss = NEAR_MISSES.rules[place]
        if miss.asks(reading, knowledge):
            return miss
    return None


def waking_words(reading: Reading) -> set[str]:
    """What is said and by which cues, what is taken over, and those slots that may be filled without a word of the
    question."""
    words = said_in(reading.mentions).union(reading.cues, reading.inherited)
    if reading.quantities:
        words.add("quantities")
    if reading.excluded:
        words.add("excluded")
    return words
