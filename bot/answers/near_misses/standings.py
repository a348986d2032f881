"""Questions for a place in another order than that of the figures: among all companies, or within one's own."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.answers.near_misses.markets import MARKET_SHARE
from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_SIZES = ("most", "least")
_ENDS = (*_SIZES, "fastest", "slowest", "cheapest", "priciest")
_OF_THE_MARKET = ("share", "market", "cloud", "case_study", "which", "who")
_COMPANIES = frozenset(
    {"company", "companies", "firm", "business", "corporation", "enterprise", "employer", "conglomerate"}
)
_NEAR = 2
_WITHIN = frozenset({"at", "in", "within", "inside", "of", "for"})


@near_miss("company_size", *_COMPANIES)
def _asks_how_large_a_company_is(reading: Reading, _: Knowledge) -> bool:
    """ "Is AWS the biggest company?": a share of the cloud market says nothing of that."""
    named = any(m.kind == "metric" for m in reading.mentions) or reading.has(*_OF_THE_MARKET)
    if reading.metrics != (MARKET_SHARE,) or named or "metrics" in reading.inherited:
        return False
    ends = [m.end for m in reading.mentions if m.kind == "cue" and m.key in _SIZES]
    return any(_is_company(m) and any(0 <= m.start - end < _NEAR for end in ends) for m in reading.mentions)


def _is_company(mention: Mention) -> bool:
    return mention.kind == "filler" and mention.text.casefold().split()[-1] in _COMPANIES


@near_miss("place_within", *_ENDS, beside=_WITHIN)
def _asks_for_a_place_within_its_owner(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Is Azure the fastest growing business at Microsoft?": of what else the owner has the sources give nothing."""
    owners = {knowledge.entity(key).parent for key in reading.entities} - {None}
    ends = [m.end for m in reading.mentions if m.kind == "cue" and m.key in _ENDS]
    led = {m.end for m in reading.mentions if m.text.casefold() in _WITHIN}
    return any(
        m.kind == "entity" and m.key in owners and m.start in led and any(end <= m.start for end in ends)
        for m in reading.mentions
    )


@near_miss("place_within", "ai_products")
def _asks_for_a_place_among_products(reading: Reading, _: Knowledge) -> bool:
    """ "Which AI products grew the most?": how long all of them have grown is given."""
    asking = {m.end for m in reading.mentions if m.key in ("which", "what")}
    named = any(m.key == "ai_products" and m.start in asking for m in reading.mentions)
    return named and reading.has(*_ENDS)


STANDINGS = (
    _asks_for_a_place_among_products,
    _asks_how_large_a_company_is,
    _asks_for_a_place_within_its_owner,
)
