"""Questions for how many data centers or countries there are, or who else is there: the source counts regions."""

from __future__ import annotations

import itertools

from knowledge import Knowledge, Mention

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_SITES = "data_center"
_SITE_COUNT = "data_center_regions"
_BUILDINGS = ("座", "栋", "幢", "棟")
_NEWNESS = ("new", "more", "additional", "further", "extra")
_COUNTRIES = ("country", "countries", "nation", "nations", "states", "国家")
_COUNTRIES_HAN = ("国家", "國家", "国家和地区")
_LOCAL = ("local", "regional", "domestic", "native", "homegrown")
_COUNTED = ("how_many", "region", "stated_regions")


@near_miss("sites", "how_many")
def _counts_sites(reading: Reading, _: Knowledge) -> bool:
    """ "How many new data centers?", 要建多少座: the source counts the regions in which they stand."""
    counted = {m.end for m in reading.mentions if m.key == "how_many"}
    if any(m.start in counted and m.text in _BUILDINGS for m in reading.mentions) and _SITE_COUNT in reading.metrics:
        return True
    told = [
        m.key
        for m in reading.mentions
        if m.kind == "unknown" or (m.kind == "cue" and m.key not in ("build", "will", "ai", "cloud"))
    ]
    return any(one == "how_many" and two == _SITES for one, two in itertools.pairwise(told)) and not reading.has(
        "region", "convert", "where"
    )


@near_miss("sites", _SITES)
def _states_sites(reading: Reading, _: Knowledge) -> bool:
    """ "Eight new data centers": a figure right before the sites is one of those."""
    if _SITE_COUNT not in reading.metrics or reading.has("region", "stated_regions"):
        return False
    counted = [q.end for q in reading.quantities if q.unit is None]
    between = {m.start: m.end for m in reading.mentions if m.key == "build" or m.text.casefold() in _NEWNESS}
    counted += [between[end] for end in counted if end in between]
    return any(m.key == _SITES and m.start in counted for m in reading.mentions)


@near_miss("for_each", "convert")
def _asks_for_money(reading: Reading, _: Knowledge) -> bool:
    """ "How many dollars go to the regions?": they are counted, and no amount is."""
    return reading.has("convert") and reading.metrics == (_SITE_COUNT,)


@near_miss("countries", "how_many", "quantities")
def _counts_countries(reading: Reading, _: Knowledge) -> bool:
    """ "How many countries does it build in?", 八个国家: the source counts regions."""
    if _SITE_COUNT not in reading.metrics or not (reading.has("how_many") or reading.quantities):
        return False
    return any(
        m.text.casefold() in _COUNTRIES or ((m.quantity or m.key in _COUNTED) and m.text.endswith(_COUNTRIES_HAN))
        for m in reading.mentions
    )


@near_miss("whereabouts", "where")
def _asks_where_it_comes_from(reading: Reading, _: Knowledge) -> bool:
    """ "From which countries?" after downloads."""
    return "place" in reading.inherited and reading.has("region") and not reading.places


@near_miss("size", "how_big", "most", "least")
def _sizes_sites(reading: Reading, _: Knowledge) -> bool:
    """ "Where is the biggest data center?", or "how big are they?" after the regions."""
    if _SITE_COUNT not in reading.metrics:
        return False
    ends = {m.end for m in reading.mentions if m.key in ("most", "least")}
    ranked = reading.has("where", "which") and any(m.key == _SITES and m.start in ends for m in reading.mentions)
    ranked = ranked and not reading.quantities
    return ranked or (reading.has("how_big") and "metrics" in reading.inherited)


@near_miss("whom_there", "which", "where", "who", "what", "list", apart=True)
def _asks_who_is_there(reading: Reading, _: Knowledge) -> bool:
    """ "Which local rivals do they meet there?": a word of place beside others asks who they are, and for no region."""
    of_rivals = reading.has("competition") or bool(reading.groups)
    return reading.metrics == (_SITE_COUNT,) and of_rivals and any(_is_local(m, reading) for m in reading.mentions)


def _is_local(mention: Mention, reading: Reading) -> bool:
    rivals = {m.start for m in reading.mentions if m.key == "competition" or m.kind == "group"}
    return mention.text.casefold().split()[-1] in _LOCAL and mention.end in rivals


SITES = (
    _asks_who_is_there,
    _asks_where_it_comes_from,
    _sizes_sites,
    _counts_sites,
    _states_sites,
    _asks_for_money,
    _counts_countries,
)
