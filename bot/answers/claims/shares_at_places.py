"""The share of a market at one place, of which the sources have the whole alone."""

from __future__ import annotations

from bot.answers.near_misses.markets import MARKET_SHARE
from bot.models import Reading

SIZING = ("as_percent", "how_big", "how_much_of", "how_much")
"""Cues that ask for a size."""
_OF_PLACES = frozenset({"region_name", "emerging"})


def sizes_at_a_place(reading: Reading) -> bool:
    """ "How big is Alibaba Cloud in Southeast Asia?", "what percentage of the market in Latin America is its?"."""
    of_share = reading.metrics == (MARKET_SHARE,) and bool(reading.entities or reading.has("market"))
    placed = bool(reading.places) or "emerging" in reading.topics
    return reading.has(*SIZING) and of_share and placed and _OF_PLACES.issuperset(reading.topics)
