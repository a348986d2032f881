"""Shares of a kind of business or purpose that no source divides by ("what percentage of revenue comes from AI?",
"what share of the plan is AI?"), and people who work somewhere ("how big is Azure's AI team?")."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_OF_OWNERS, _OF_THE_PLAN, _SITES = "share_of_parent_revenue", "data_center_part", "data_center"
_KINDS = ("ai", "chips", "ecommerce")
"""Cues of a kind of business, by which no revenue is divided."""
_PURPOSES = ("ai", "chips", "rnd", "cloud", "people", "ecommerce")
"""Cues of what an outlay may be for, by which the plan is not divided."""
_LEADING_TO = frozenset({"to", "for", "into", "on", "towards", "toward", "is", "was", "are", "from", "between"})
_BEFORE_IT = frozenset({"share", "how_much_of", "as_percent"})
_CLOUD, _REVENUE, _OF = "cloud", "revenue", "of"
_TEAMS = frozenset(
    {"team", "teams", "lab", "labs", "department", "departments", "staff", "workforce", "personnel", "office",
     "offices", "crew", "团队", "團隊", "部门", "實驗室", "实验室"}
)
"""Those who work for somebody, of whom there is no figure."""
_OF_TEAMS = ("ai", "cloud", "revenue", "rnd")
_STOCKS = "shares"
_TAKING_HAN = ("占", "佔")
_MEASURED = frozenset({"cloud_share", "revenue_growth"})


@near_miss("part", *_KINDS)
def _is_revenue_of_a_kind(reading: Reading, _: Knowledge) -> bool:
    """ "What percentage of revenue comes from AI?", "what share of AI revenue does Azure have?"."""
    return reading.metrics == (_OF_OWNERS,) and reading.has(*_KINDS)


@near_miss("other_market", _CLOUD)
def _is_a_share_of_cloud_revenue(reading: Reading, _: Knowledge) -> bool:
    """ "What share of cloud revenue does Microsoft have?": the source has the unit's part of its owner's."""
    if reading.metrics != (_OF_OWNERS,):
        return False
    revenue = {m.start for m in reading.mentions if m.key == _REVENUE}
    divided = {m.end for m in reading.mentions if m.text.casefold().split()[-1] == _OF}
    return any(m.key == _CLOUD and m.start in divided and m.end in revenue for m in reading.mentions)


@near_miss("purpose", *_PURPOSES, "segment")
def _goes_to_what_is_not_named(reading: Reading, _: Knowledge) -> bool:
    """ "How much of the investment goes to research?", "what share of the plan is AI?": of the plan the source gives
    the part for data centers; to "does 80 % of it go to chips?" that part is the answer."""
    if any(m.quantity and m.quantity.unit == "percent" for m in reading.mentions):
        return False
    if _OF_THE_PLAN not in reading.metrics or reading.has(_SITES):
        return False
    leading = {m.end for m in reading.mentions if m.text.casefold().split()[-1] in _LEADING_TO}
    leading |= {m.end for m in reading.mentions if m.text.casefold() == "the" and m.start in leading}
    led = any(m.start in leading and _is_a_purpose(m) for m in reading.mentions)
    return led or _has_its_own_share(reading)


def _has_its_own_share(reading: Reading) -> bool:
    """ "The AI share of the plan", AI在计划里占多少, AI占计划的几成."""
    shares = {m.start for m in reading.mentions if m.key == "share"}
    taking = [m.start for m in reading.mentions if m.text.startswith(_TAKING_HAN)]
    opening = next((m for m in reading.mentions if m.kind not in ("filler", "entity")), None)
    first = opening is not None and _is_a_purpose(opening) and any(opening.end <= start for start in taking)
    plans = {m.start for m in reading.mentions if m.key == "plan"}
    own = first and opening is not None and opening.end not in plans  # AI计划占多少
    return own or any(_is_a_purpose(m) and m.end in shares for m in reading.mentions)


def _is_a_purpose(mention: Mention) -> bool:
    return mention.kind == "segment" or (mention.kind == "cue" and mention.key in _PURPOSES)


@near_miss("part_of_what", _SITES)
def _is_a_share_of_the_sites(reading: Reading, _: Knowledge) -> bool:
    """ "What share of data centers does Alibaba have?": of the sites, and not of the money for them."""
    divided = {m.end for m in reading.mentions if m.text.casefold().split()[-1] == _OF}
    asked = {m.end for m in reading.mentions if m.key in _BEFORE_IT}
    sites = any(m.key == _SITES and m.start in divided for m in reading.mentions)
    led = any(m.text.casefold() == _OF and m.start in asked and m.end in divided for m in reading.mentions)
    whole = led or any(m.key in _BEFORE_IT and m.end in divided for m in reading.mentions)
    money = reading.has("plan", "invest", "budget", "capex") or any(q.unit == "percent" for q in reading.quantities)
    return reading.metrics == (_OF_THE_PLAN,) and sites and whole and not money


@near_miss("company_size", *_TEAMS)
def _measures_a_team(reading: Reading, _: Knowledge) -> bool:
    """ "How big is Azure's AI team?", "is its sales team growing?"; "my team wants Azure's share" is of the share."""
    if _MEASURED.isdisjoint(reading.metrics) or any(m.kind == "metric" for m in reading.mentions):
        return False
    whose = {m.end for m in reading.mentions if m.kind == "entity" or m.key in _OF_TEAMS}
    of = {m.start for m in reading.mentions if m.text.casefold() == _OF}
    teams = [m for m in reading.mentions if not _TEAMS.isdisjoint(m.text.casefold().split())]
    return any(m.start in whose or m.end in of or _is_a_cloud_team(m) for m in teams)


def _is_a_cloud_team(mention: Mention) -> bool:
    """ "Alibaba's cloud team", which is a name of its unit as well."""
    return mention.kind == "entity" and mention.text.casefold().endswith((" team", "团队"))


@near_miss("count", _STOCKS)
def _counts_stocks(reading: Reading, _: Knowledge) -> bool:
    """ "How many shares does Azure have?": those that are traded, and no share of a market."""
    if reading.has("market", "cloud", "world"):
        return False  # "how many shares of the market does it have?"
    counted = {m.end for m in reading.mentions if m.key == "how_many"}
    return "cloud_share" in reading.metrics and any(
        m.text.casefold() == _STOCKS and m.start in counted for m in reading.mentions
    )


SHARES_OF_KINDS = (
    _counts_stocks,
    _is_revenue_of_a_kind,
    _is_a_share_of_cloud_revenue,
    _goes_to_what_is_not_named,
    _is_a_share_of_the_sites,
    _measures_a_team,
)
