"""Questions that set a figure in another circle than the few who have one: the highest among companies to which its
owner does not belong, a price beside the market's or what was expected, the middle of somebody's own figures, what the
services of a cloud cost, what of an amount goes to something that no part is given for."""

from __future__ import annotations

import re

from knowledge import CURRENCIES, Knowledge, Mention

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_ENDS = ("most", "least", "fastest", "slowest", "cheapest", "priciest")
_PRICE, _MULTIPLES = "pe_ratio", frozenset({"pe", "multiple", "valuation"})
_WITHIN = frozenset({"among", "amongst", "of", "in", "within", "out", "the", "all", "all the", "all of", "amid"})
_MARKET = re.compile(
    r"\b(?:above|below|than|to|with|against|over|under|versus|vs|beat|beats|exceeds?) (?:that of )?(?:the |its )?"
    r"(?:whole |broader |broad |overall |entire |general |stock |wider |equity )*market(?:'s|s)?"
    r"(?: as a whole| overall| in general| multiple)?(?: on (?:p e|pe|p/e|earnings))?$"
)
_OF_ALL = re.compile(
    r"\b(?:of|for|across) (?:the |its )?(?:whole |broader |broad |overall |entire |general |stock |wider |equity |"
    r"tech |technology |cloud )*(?:market|sector|industry)(?: as a whole| overall)?$|"
    r"^(?:what (?:is|s)|what's|whats)?\s*(?:the )?(?:stock )?(?:market|sector|industry)'?s (?:p e|pe|p/e|multiple)"
)
_EXPECTED = frozenset(
    {"expectations", "expectation", "estimates", "estimate", "consensus", "forecasts", "forecast", "guidance",
     "projections", "expected", "预期", "預期"}
)
_MIDDLE = frozenset({"median", "mean", "average", "typical", "usual", "normal", "modal"})
_CHEAP = ("cheapest", "priciest", "cheap", "expensive")
_OF_STOCKS = frozenset({"stock", "stocks", "share", "shares", "owner", "parent"})
_MODEL = "model"
_COMPANIES = frozenset({"company", "companies", "firm", "firms", "provider", "providers", "player", "vendor", "group"})
_CLOUDS = frozenset({"hyperscalers", "us_clouds", "big_three"})
_PARTS = re.compile(
    r"\b(?:percentage|percent|share|part|portion|fraction|proportion|slice|much)\b.*\bof .*\b(?:goes?|going|spent|"
    r"devoted|earmarked|allocated|flows?|is|are|reserved|meant|dedicated|directed) (?:to|towards?|into|on|for)\b"
    r"(?! (?:it|that|this|them|those|these)\b)(?!$)"
)
_GIVEN = ("data_center", "region", "emerging", "where", "remainder", "four_quarters")
_PLAN = ("investment_plan", "data_center_part")


@near_miss("place_among", "group", beside=_ENDS)
def _is_placed_among_others(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Does Amazon have the highest P/E among Chinese companies?": to which it does not belong."""
    groups = [m for m in reading.mentions if m.kind == "group" and knowledge.base.groups[m.key].country]
    ends = [m for m in reading.mentions if m.kind == "cue" and m.key in _ENDS]
    if len(groups) != 1 or len(reading.entities) != 1 or not ends or not reading.has("polar", "confirm"):
        return False
    before = {m.end for m in reading.mentions if m.text.casefold() in _WITHIN} | {m.end for m in ends}
    group = knowledge.base.groups[groups[0].key]
    members = {knowledge.company(key) for key in knowledge.members(group, _all(knowledge))}
    return groups[0].start in before and knowledge.company(reading.entities[0]) not in members


def _all(knowledge: Knowledge) -> tuple[str, ...]:
    return tuple(key for key, entity in knowledge.base.entities.items() if entity.covered)


@near_miss("market_average", "market", "industry", "sector", "peers", "market's", beside=("pe", "multiple", "cheaper",
           "pricier", "above", "below", "premium", "discount"))  # fmt: skip
def _asks_of_the_market_itself(reading: Reading, _: Knowledge) -> bool:
    """ "Is Amazon's P/E above the market's?", "what is the P/E of the sector?"; "its sector" beside somebody's is who
    else there is."""
    if reading.metrics != (_PRICE,) or reading.has("average", "most", "least", "which", "who", "list", "every"):
        return False
    words = reading.said.rstrip("?")
    return _MARKET.search(words) is not None or (not reading.entities and _OF_ALL.search(words) is not None)


@near_miss("expected", "forecast", beside=("compare", "above", "below", "more", "less", "than"))
def _asks_beside_what_was_expected(reading: Reading, _: Knowledge) -> bool:
    """ "How does Alibaba's P/E compare with expectations?"."""
    expected = any(m.key == "forecast" and m.text.casefold() in _EXPECTED for m in reading.mentions)
    return bool(reading.metrics) and expected


@near_miss("own_average", *_MIDDLE)
def _asks_for_the_middle_of_its_own(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Alibaba's median P/E": of one name there is one figure."""
    owners = {m.end for m in reading.mentions if m.kind == "entity" and m.is_possessive}
    said_of = [m for m in reading.mentions if m.start in owners and m.text.casefold().split()[0] in _MIDDLE]
    middle = {m.end for m in said_of}
    measured = (m.start in middle and (m.kind == "metric" or m.key in knowledge.metric_cues) for m in reading.mentions)
    in_one = any(m.key in knowledge.metric_cues for m in said_of)  # "Amazon's mean P/E", heard as one word
    return len(reading.entities) == 1 and not reading.groups and (in_one or any(measured))


@near_miss("service_price", *_CHEAP, beside=("cloud", *_CLOUDS))
def _asks_what_a_cloud_costs(reading: Reading, _: Knowledge) -> bool:
    """ "Which cloud is cheapest?": of what its services cost, and no share has that price."""
    if reading.metrics != (_PRICE,) or reading.entities or not reading.has("which", "who", "what"):
        return False
    named = any(m.kind == "metric" for m in reading.mentions) or not reading.cues.isdisjoint(_MULTIPLES)
    stock = any(m.text.casefold() in _OF_STOCKS for m in reading.mentions)
    return not named and not stock and (reading.has("cloud") or not _CLOUDS.isdisjoint(reading.groups))


@near_miss("purpose", "as_percent", "share", "how_much_of", "how_much", apart=True)
def _asks_what_goes_to_something(reading: Reading, knowledge: Knowledge) -> bool:
    """ "What percentage of the $53 billion goes to AI?", where the source says it of the data centers alone."""
    if reading.has(*_GIVEN, "polar", "confirm") or len([m for m in reading.mentions if m.quantity]) > 1:
        return False
    amounts = [m for m in reading.mentions if m.quantity and m.quantity.unit in CURRENCIES]
    whole = amounts or any(m.key == "plan" or m.key in _PLAN for m in reading.mentions)
    return bool(whole) and _is_of_an_amount(amounts, knowledge) and _PARTS.search(reading.said) is not None


def _is_of_an_amount(amounts: list[Mention], knowledge: Knowledge) -> bool:
    """An amount that is printed, or the plan by its name."""
    stated = [m.quantity for m in amounts if m.quantity]
    return all(any(knowledge.facts_with_value(q.value, unit) for unit in CURRENCIES) for q in stated)


@near_miss("company_of", "parameters", "parameter", beside=("which", "who", "whose"))
def _asks_for_a_company_by_its_models(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Which company has the most parameters?": models have them, and one of the two is of no company."""
    sized = bool(reading.metrics) and all(knowledge.metric(key).of == _MODEL for key in reading.metrics)
    of_companies = any(m.text.casefold() in _COMPANIES for m in reading.mentions)
    return sized and of_companies and not reading.entities and reading.has("which", "who")


@near_miss("wealth", "rich", "richest", "wealthy", beside=("expensive", "priciest"))
def _asks_how_rich_it_is(reading: Reading, _: Knowledge) -> bool:
    """ "Is Alibaba rich?": of its money, where nothing says that its price is meant ("how many turns rich")."""
    named = any(m.kind == "metric" for m in reading.mentions) or not reading.cues.isdisjoint({*_MULTIPLES, "turns"})
    stock = any(m.text.casefold() in _OF_STOCKS for m in reading.mentions)
    rich = any(m.text.casefold() in ("rich", "richest", "wealthy") for m in reading.mentions)
    return rich and not named and not stock and "metrics" not in reading.inherited


@near_miss("basis_points", "points", beside=("basis", "bps", "bp"), as_printed=True)
def _asks_for_basis_points(reading: Reading, _: Knowledge) -> bool:
    """ "AWS's share in basis points": of one figure; how many two lie apart is worked out in percentage points."""
    apart = reading.has("difference", "compare", "more", "less", "above", "below", "how_many", "faster", "slower")
    in_points = re.search(r"\bin (?:basis points|bps|bp)$", reading.said) is not None
    return in_points and not apart and len(reading.entities) == 1 and not reading.groups


@near_miss("multiple_of", "polar", "confirm", beside=("its", "their"))
def _is_part_of_another_measure(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Is Alibaba's P/E half its market share?": two measures of one name are no parts of each other."""
    owned = {m.end for m in reading.mentions if m.text.casefold() in ("its", "their")}
    parts = [m for m in reading.mentions if m.quantity and (m.quantity.worded or m.quantity.unit == "ratio")]
    if len(parts) != 1 or len(reading.entities) != 1:
        return False
    measures = [m for m in reading.mentions if m.kind == "metric" or m.key in knowledge.metric_cues]
    behind = {m.key for m in measures if m.start in owned and m.start >= parts[0].end}
    before = {m.key for m in measures if m.end <= parts[0].start}
    return bool(behind) and bool(before) and behind.isdisjoint(before)


SCOPES_OF_ORDERS = (
    _is_placed_among_others,
    _asks_of_the_market_itself,
    _asks_beside_what_was_expected,
    _asks_for_the_middle_of_its_own,
    _asks_what_a_cloud_costs,
    _asks_what_goes_to_something,
    _asks_for_a_company_by_its_models,
    _asks_how_rich_it_is,
    _asks_for_basis_points,
    _is_part_of_another_measure,
)
