"""Questions that lead to a figure and want another measure of the same thing: a part or the rest of an amount, how many
sites there are, an amount for each, money where the source has a percentage, what has been spent of a plan."""

from __future__ import annotations

import itertools
import re

from knowledge import CURRENCIES, Knowledge, Mention, Quantity

from bot.answers.near_misses.markets import MARKET_SHARE, OF_PARTS
from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_CHANGING = ("more", "less", "above", "below", "faster", "slower")
_NOT_ENOUGH = frozenset({("not", "just"), ("not", "only"), ("not", "merely"), ("not", "simply")})
_PARTS = ("as_percent", "how_much_of", "share", "breakdown")
_OF_ANY_MONEY = frozenset({"budget", "invest", "ai", "cloud", "infrastructure", "total", "what", "which", "it"})
"""Cues that speak of money and not of one amount of it."""
_REGIONS, _REGION = "regions", "region"
_WHAT = ("what", "how_much", "how_many", "how_big")
_POINTING = ("it", "its", "cloud")
_ALL, _FOUR_DIGITS = 100, 1000
_RESTS = ("rest", "the rest", "remainder", "the remainder", "remaining part", "other part")
_STREAK = "growth_streak"
_HOW_MUCH_HAN, _GROWTH_HAN = ("多少", "几多", "幾多"), ("增长", "增長", "增长了", "增長了", "增速", "成长", "成長")
_MULTIPLE = "multiple"
_DOWNLOADS, _BY_NOW = "downloads", "by now"
"""The unit of what is counted over a stretch of time that has gone by."""
_HOLDING = frozenset(
    {"include", "includes", "included", "including", "contain", "contains", "comprise", "comprises", "overlap",
     "overlaps", "encompass", "encompasses", "包括", "包含"}
)
_A_PART, _PAIR = frozenset({"part", "a part", "portion", "a portion", "一部分", "部分", "的一部分"}), 2
_BEING = ("is", "was", "are", "were")
_INDUSTRIES = frozenset({"industry", "industry's", "sector", "sector's", "industrywide"})
_OF_SIZE = frozenset({"large", "larger", "largest", "big", "bigger", "biggest", "size", "sized", "huge"})


@near_miss("judgement", "judged")
def _asks_how_far_it_is_misjudged(reading: Reading, _: Knowledge) -> bool:
    """ "By how much is Amazon overvalued?": the source sets a price against others, and none against what it should
    be."""
    asked = reading.has("judged") and reading.has("difference", "how_much", "as_percent")
    return asked and len(reading.entities) == 1 and not reading.groups


@near_miss("part", "how_much", "how_many", "largest_part", *_PARTS)
def _asks_a_part(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How much of the R&D is AI?": the source gives the whole."""
    metrics = [knowledge.metric(key) for key in reading.metrics if key not in of_parts_alone(reading)]
    if len(reading.entities) > 1 or not metrics or any(metric.unit not in CURRENCIES for metric in metrics):
        return False
    if reading.has("two_amounts"):
        return False
    if reading.has("largest_part"):
        return True
    told = [m for m in reading.mentions if m.kind in ("cue", "metric")]
    first = next((m.text.casefold().split()[-1] for m in reading.mentions), "")
    opens = first == "of" and reading.has("how_much", "how_many")
    special = {cue for metric in metrics for sign in metric.signs for cue in sign} - _OF_ANY_MONEY
    return opens or any(
        one.key in _PARTS and (two.kind == "metric" or two.key in special) for one, two in itertools.pairwise(told)
    )


@near_miss("whole", "total", "revenue", "how_big", "how_much", "how_many", "every")
def _asks_of_the_whole(reading: Reading, knowledge: Knowledge) -> bool:
    """ "If Azure is a quarter of Microsoft's sales, what do those sales total?": the source gives the part."""
    parts = bool(reading.metrics) and all(
        knowledge.metric(key).unit == "percent" and not knowledge.metric(key).whole for key in reading.metrics
    )
    stated = [q for q in reading.quantities if q.unit == "percent"]
    if not parts or not stated or len(reading.entities) > 1 or reading.has(*OF_PARTS, "growth", "remainder"):
        return False
    asked = [place for place, m in enumerate(reading.mentions) if m.key in _WHAT and m.text.casefold() != "how much of"]
    return any(_leads_to_a_whole(reading.mentions[place:]) for place in asked)


def _leads_to_a_whole(behind: tuple[Mention, ...]) -> bool:
    """Whether the first thing that is told behind the question is the whole ("what is the total revenue?")."""
    said = [m for m in behind[1:] if m.kind not in ("filler", "entity", "term") and m.key not in _POINTING]
    if behind[0].key == "how_big":
        return True
    first = next(iter(said), None)
    if first is None or any(m.key in _PARTS for m in said):
        return False
    hundred = first.quantity is not None and first.quantity.unit == "percent" and first.quantity.value == _ALL
    return hundred or first.key in ("total", "revenue", "every") or any(m.key == "total" for m in said)


@near_miss("rest", "rest", "remainder", "remaining", "other", "exclude")
def _asks_rest_of_amount(reading: Reading, knowledge: Knowledge) -> bool:
    """ "What does the rest of Microsoft's R&D go to?"."""
    rests = {m.end for m in reading.mentions if m.text.casefold() in _RESTS}
    behind = any(m.start in rests and m.text.casefold() == "of" for m in reading.mentions)
    owners = reading.entities or tuple({name for key in reading.metrics for name in knowledge.holders(key)})
    named = len(owners) == 1 and any(knowledge.facts(owners[0], key) for key in reading.metrics)
    return (behind or _leaves_its_purpose_out(reading, knowledge)) and named and all(
        knowledge.metric(key).unit in CURRENCIES and not _has_parts(key, knowledge) for key in reading.metrics
    )


def _leaves_its_purpose_out(reading: Reading, knowledge: Knowledge) -> bool:
    """ "What is Amazon's $40 billion used for besides infrastructure?"."""
    leaving = {m.end for m in reading.mentions if m.key == "exclude"}
    own = {cue for key in reading.metrics for sign in knowledge.metric(key).signs for cue in sign}
    asked = reading.has("what", "which") and not reading.has("how_much")
    return asked and any(m.kind == "cue" and m.key in own and m.start in leaving for m in reading.mentions)


def _has_parts(metric: str, knowledge: Knowledge) -> bool:
    return any(part.whole == metric for part in knowledge.shares)


def of_parts_alone(reading: Reading) -> frozenset[str]:
    """ "What part of Microsoft's R&D budget": a word for a part names no market share beside an amount."""
    if reading.has("market", "cloud") or any(m.kind == "metric" and m.key == MARKET_SHARE for m in reading.mentions):
        return frozenset()
    return frozenset({MARKET_SHARE})


@near_miss("rest", "other", "remainder")
def _asks_of_the_rest(reading: Reading, knowledge: Knowledge) -> bool:
    """ "What is the other 20% of the plan spent on?": the source says it of the part that it gives."""
    parts = {key for key in reading.metrics if knowledge.metric(key).whole or knowledge.metric(key).unit == _REGIONS}
    if not parts or not reading.has("other", "remainder") or reading.has("how_much", "how_many", "convert"):
        return False
    others = [m.end for m in reading.mentions if m.kind == "cue" and m.key in ("other", "remainder")]
    rests = [q for q in reading.quantities if q.start in others] or reading.quantities
    return not any(f.metric in parts for q in rests for f in knowledge.facts_with_value(q.value, q.unit or "percent"))


@near_miss("for_each", "each", "per", "by")
def _asks_for_each(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Spend per data center", "shares by region", "how much for each?" of the regions: the source gives one figure
    for all."""
    each = any(m.text.casefold().split()[-1] == "each" for m in reading.mentions)
    if each and reading.metrics and all(knowledge.metric(key).unit == _REGIONS for key in reading.metrics):
        return not reading.has("build")
    if each and reading.has("it") and "entities" in reading.inherited and len(reading.entities) == 1:
        return True  # "what does each of those get?", of one company's sites
    before = {m.end for m in reading.mentions if m.text.casefold() == "each"}
    if any(m.kind == "group" and m.start in before for m in reading.mentions) and _is_single(reading, knowledge):
        return True  # "the R&D gap to each rival"
    ends = {m.end: m.text.casefold() for m in reading.mentions if m.text.casefold() in ("per", "by")}
    return any(
        m.key == "region" or ends[m.start] == "per"
        for m in reading.mentions
        if m.start in ends and m.kind == "cue" and m.key in knowledge.metric_cues - {"cloud"}
    )


def _is_single(reading: Reading, knowledge: Knowledge) -> bool:
    """Whether the source gives one figure only, of one name."""
    return bool(reading.metrics) and all(knowledge.count_holders(metric) == 1 for metric in reading.metrics)


@near_miss("for_each", "every", beside=(_REGION, "data_center"))
def _asks_for_each_in_han(reading: Reading, _: Knowledge) -> bool:
    """ "阿里每个数据中心花多少钱", "每个地区投多少": what each of them gets."""
    each = {m.end for m in reading.mentions if m.key == "every" and m.text.startswith("每")}
    sites = any(m.start in each and m.key in (_REGION, "data_center") for m in reading.mentions)
    return sites and reading.has("budget", "invest") and not reading.quantities


@near_miss("other_whole", "revenue")
def _is_of_another_whole(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How much of Microsoft's cloud revenue is Azure?", "is 25 % of Azure's revenue Microsoft's?": the source gives
    the part of all that the owner takes in."""
    if not reading.has("how_much_of", "share", "as_percent") and all(q.unit != "percent" for q in reading.quantities):
        return False
    before = {m.start for m in reading.mentions if m.kind == "cue" and m.key == "revenue"}
    units = [m for m in reading.mentions if m.kind == "entity" and knowledge.entity(m.key).kind == "cloud_unit"]
    named = [m for m in units if m.end in before]
    of_clouds = any(m.end in before and m.kind != "entity" and _is_of_all_providers(m) for m in reading.mentions)
    return bool(units) and (
        of_clouds or (bool(named) and len(units) > len(named)) or any(_is_divided(m, reading) for m in named)
    )


def _is_divided(unit: Mention, reading: Reading) -> bool:
    """ "25 % of Azure's revenue", Azure收入的25%: a part of what the unit itself takes in."""
    led = any(m.end == unit.start and m.text.casefold() == "of" for m in reading.mentions)
    revenue = {m.end for m in reading.mentions if m.key == "revenue" and m.start == unit.end}
    owning = {m.end for m in reading.mentions if m.text == "的" and m.start in revenue}
    return (led and unit.is_possessive) or any(q.start in owning for q in reading.quantities)


def _is_of_all_providers(mention: Mention) -> bool:
    """ "Cloud revenue", "the market's revenue", "industry revenue"."""
    return (mention.kind == "cue" and mention.key in ("cloud", "market")) or mention.text.casefold() in _INDUSTRIES


@near_miss("exact_rate", "exactly", "polar", "confirm", "how_much")
def _asks_the_exact_rate(reading: Reading, _: Knowledge) -> bool:
    """ "The exact growth rate of the AI products", "is it more than 200 %?": the source says "triple digits", and for
    how long."""
    limited = reading.has("polar", "confirm") and any(map(_is_beyond_a_hundred, reading.quantities))
    exact = reading.has("exactly") and reading.has("rate", "growth")
    if reading.metrics != (_STREAK,) or reading.has("quarters", "streak", "how_long"):
        return False
    return _asks_how_much_it_grew(reading) or ((limited or exact) and not reading.has("how_many"))


def _asks_how_much_it_grew(reading: Reading) -> bool:
    """ "AI收入增长多少", "三位数增长具体是多少"."""
    asked = [m for m in reading.mentions if m.key == "how_much" and m.text in _HOW_MUCH_HAN]
    grown = {m.end for m in reading.mentions if m.text.endswith(_GROWTH_HAN)}
    small = {m.end: m.start for m in reading.mentions if m.kind == "filler"}
    return not reading.quantities and any(m.start in grown or small.get(m.start) in grown for m in asked)


def _is_beyond_a_hundred(quantity: Quantity) -> bool:
    """Up to it, every rate of three digits is more; of two digits, it is none."""
    return quantity.unit == "percent" and _ALL < quantity.value < _FOUR_DIGITS


@near_miss("exact_amount", "exactly", as_printed=True)
def _asks_the_exact_amount(reading: Reading, knowledge: Knowledge) -> bool:
    """ "The exact R&D gap, not just 'over $100 billion'": the source gives it roughly."""
    words = [m.text.casefold() for m in reading.mentions if m.kind == "filler"]
    set_aside = any(pair in _NOT_ENOUGH for pair in itertools.pairwise(words))
    facts = [fact for key in reading.metrics for name in reading.entities or knowledge.holders(key)
             for fact in knowledge.facts(name, key)]
    return set_aside and reading.has("exactly") and bool(facts) and all(fact.qualifier for fact in facts)


_USED = re.compile(r"\b(?:already|been) used$|\bused (?:already|up)$")


@near_miss("done", "done", "used")
def _asks_what_is_done(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How much of the plan has been spent?": the source says what is planned; "what per cent of it is used up?" is of
    no outlay that it gives either."""
    metrics = [knowledge.metric(key) for key in reading.metrics]
    if reading.has("compare") and reading.has("four_quarters") and any("done" in metric.also for metric in metrics):
        return False  # what was spent in them, beside the plan
    of_it = reading.has("as_percent", "how_much_of") and not reading.quantities
    if of_it and metrics and _USED.search(reading.said):
        return True
    of_it = of_it and "entities" in reading.inherited
    return reading.has("done") and (any("done" not in metric.also for metric in metrics) or (of_it and bool(metrics)))


@near_miss("to_date", "to_date", "now")
def _asks_up_to_now(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How many downloads in all by now?", "how many does it have now?": the source counts those of one week."""
    metrics = [knowledge.metric(key) for key in reading.metrics]
    if any(m.key == "now" for m in reading.periods) and metrics:
        return all(metric.unit == _DOWNLOADS for metric in metrics)
    if all(m.text.casefold() == _BY_NOW for m in reading.mentions if m.key == "to_date"):
        metrics = [metric for metric in metrics if metric.unit != "percent" or metric.whole]  # shares do not add up
    return reading.has("to_date") and bool(metrics) and all("to_date" not in metric.also for metric in metrics)


@near_miss("past", "base_year")
def _asks_of_its_past(reading: Reading, _: Knowledge) -> bool:
    """ "Is Azure growing faster than a year ago?": the source gives one year's growth."""
    return reading.has("base_year") and reading.has("growth", "faster", "slower", "pace") and reading.has(*_CHANGING)


@near_miss("of_amount", "quantity")
def _asks_of_an_amount(reading: Reading, knowledge: Knowledge) -> bool:
    """ "The annual part of the 53bn": a quoted amount is no amount of market shares."""
    if reading.entities or reading.groups or (reading.has("and_what") and not reading.has("breakdown")):
        return False
    metrics = map(knowledge.metric, reading.metrics)
    if not any(metric.unit == "percent" and not metric.whole for metric in metrics):
        return False
    return any(
        knowledge.facts_with_value(q.value, unit)
        for q in reading.quantities
        for unit in CURRENCIES
        if q.unit in (None, unit)
    )


@near_miss("size", "quantity")
def _asks_of_its_size(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Is Microsoft five times as large as Alibaba?", "is MSFT 2x the size of BABA?": so many times may be of
    anything, and a price over earnings is no size."""
    stated = reading.likely and reading.quantities and not reading.has("discount", "premium")
    if not stated or any(knowledge.metric(key).unit != _MULTIPLE for key in reading.metrics):
        return False
    return any(not _OF_SIZE.isdisjoint(m.text.casefold().split()) for m in reading.mentions)


@near_miss("includes", *_HOLDING)
def _asks_if_one_holds_the_other(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Does the $53 billion include the RMB120 billion?": the source prints both, and not how they hang together."""
    words = {word for m in reading.mentions for word in m.text.casefold().split()}
    amounts = [q for q in reading.quantities if q.unit in CURRENCIES]
    metrics = [key for key in reading.metrics if knowledge.metric(key).unit in CURRENCIES]
    several = max(len(amounts), len(metrics)) > 1 and not reading.has("total", "difference")
    return several and not words.isdisjoint(_HOLDING)


@near_miss("includes", "share", beside=("polar", "confirm"), apart=True)
def _asks_if_one_is_a_part_of_the_other(reading: Reading, _: Knowledge) -> bool:
    """ "Is the RMB120 billion part of the $53 billion?", 1200亿是530亿的一部分吗: of two amounts, and of no market."""
    amounts = [q for q in reading.quantities if q.unit in CURRENCIES]
    if len(amounts) != _PAIR or any(q not in amounts for q in reading.quantities):
        return False
    parts = [m for m in reading.mentions if m.key == "share" and m.text.casefold() in _A_PART]
    return any(amounts[0].end <= m.start for m in parts)


@near_miss("includes", "it")
def _asks_what_part_that_is(reading: Reading, knowledge: Knowledge) -> bool:
    """ "What part of the plan is that?" after what was spent in four quarters, or after nothing at all."""
    if not any(knowledge.metric(key).whole for key in reading.metrics):
        return False
    return "that_as_part" in reading.inherited or (not reading.inherited and _ends_with_that(reading))


def _ends_with_that(reading: Reading) -> bool:
    last = reading.mentions[-1]
    verbs = {m.end for m in reading.mentions if m.text.casefold() in _BEING}
    return last.key == "it" and last.start in verbs and not reading.has("data_center", "region", "emerging")


OTHER_MEASURES = (
    _asks_what_part_that_is,
    _asks_if_one_holds_the_other,
    _asks_if_one_is_a_part_of_the_other,
    _asks_of_its_size,
    _asks_how_far_it_is_misjudged,
    _asks_a_part,
    _asks_of_the_whole,
    _asks_of_the_rest,
    _asks_rest_of_amount,
    _asks_for_each,
    _asks_for_each_in_han,
    _is_of_another_whole,
    _asks_the_exact_rate,
    _asks_the_exact_amount,
    _asks_what_is_done,
    _asks_up_to_now,
    _asks_of_its_past,
    _asks_of_an_amount,
)
