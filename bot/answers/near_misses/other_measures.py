"""Questions that lead to a figure and want another measure of the same thing: a part or the rest of an amount, how many
sites there are, an amount for each, money where the source has a percentage, what has been spent of a plan."""

from __future__ import annotations

import itertools

from knowledge import CURRENCIES, Knowledge, Mention, Metric, has_han

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_CHANGING = ("more", "less", "above", "below", "faster", "slower")
_PARTS = ("as_percent", "how_much_of", "share", "breakdown")
_OF_ANY_MONEY = frozenset({"budget", "invest", "ai", "cloud", "infrastructure", "total", "what", "which", "it"})
"""Cues that speak of money and not of one amount of it."""
_MARKETS = ("market", "cloud", "cloud market", "space", "industry", "市场", "市場", "云市场", "雲市場")
_MARKET_HAN = ("市场", "市場")
_MARKET_SHARE = "cloud_share"
_LAYING_OUT = ("invest", "budget")
_INTO = ("in", "into", "给", "給", "畀", "俾", "向", "到", "进", "進")
_BESIDE_EACH_OTHER = (
    "compare", "more", "less", "most", "least", "rank", "difference", "ratio", "points", "total", "both"
)
"""Cues that set outlays beside each other, or add them up."""
_OF_PARTS = (
    "compare", "more", "less", "most", "least", "rank", "difference", "ratio", "points", "ordinal", "remainder",
    "above", "below",
)
"""Cues by which parts of a market are asked for, and not how large it is."""
_SAYING_SO = ("says", "source", "author", "article", "polar", "confirm")
_REGIONS = "regions"
_WHAT = ("what", "how_much", "how_many", "how_big")
_POINTING = ("it", "its", "cloud")
_ALL = 100
_RESTS = ("rest", "the rest", "remainder", "the remainder", "remaining part", "other part")
_SCALES = (10**6, 10**9, 10**12)
"""Amounts that are a scale alone ("in billion dollars")."""
_SITES = "data_center"
_SITE_COUNT = "data_center_regions"
_BUILDINGS = ("座", "栋", "幢", "棟")
_NEWNESS = ("new", "more", "additional", "further", "extra")
_COUNTRIES = ("country", "countries", "nation", "nations", "states", "国家")
_COUNTRIES_HAN = ("国家", "國家", "国家和地区")
_COUNTED = ("how_many", "region", "stated_regions")
_STREAK = "growth_streak"
_TAKING_IN = frozenset(
    {"earn", "earns", "earned", "earning", "charge", "charges", "charged", "charging", "receive", "receives",
     "received", "receiving", "collect", "collects", "collecting", "bill", "bills", "invoice", "invoices"}
)
"""Verbs of money that comes in, or that customers pay."""
_MAKING = frozenset({"make", "makes", "making", "made", "get", "gets", "getting"})
_OUT_OF = frozenset({"from", "out", "off"})
"""Verbs that are of such money only before a word of whence ("what does it make from its cloud?"), or behind money."""
_BRINGING = frozenset({"bring", "brings", "bringing", "pull", "pulls", "pulling", "rake", "rakes", "raking", "take",
                       "takes", "taking"})
"""Verbs that are of such money with "in"."""
_MONEY = ("money", "cash", "dough", "moolah")
_HANDED_ON = ("available", "ready", "sure")
"""What money is made that somebody gives."""
_POSSESSIVE = ("'s", "’s")
_PURPOSES = ("ai", "cloud", "infrastructure")
"""Cues of what money is laid out for."""
_MULTIPLE = "multiple"
_OF_SIZE = frozenset({"large", "larger", "largest", "big", "bigger", "biggest", "size", "sized", "huge"})


@near_miss("judgement", "judged")
def _asks_how_far_it_is_misjudged(reading: Reading, _: Knowledge) -> bool:
    """ "By how much is Amazon overvalued?": the source sets a price against others, and none against what it should
    be."""
    asked = reading.has("judged") and reading.has("difference", "how_much", "as_percent")
    return asked and len(reading.entities) == 1 and not reading.groups


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


@near_miss("sites")
def _states_sites(reading: Reading, _: Knowledge) -> bool:
    """ "Eight new data centers": a figure right before the sites is one of those."""
    if _SITE_COUNT not in reading.metrics or reading.has("region", "stated_regions"):
        return False
    counted = [q.end for q in reading.quantities if q.unit is None]
    between = {m.start: m.end for m in reading.mentions if m.key == "build" or m.text.casefold() in _NEWNESS}
    counted += [between[end] for end in counted if end in between]
    return any(m.key == _SITES and m.start in counted for m in reading.mentions)


@near_miss("countries")
def _counts_countries(reading: Reading, _: Knowledge) -> bool:
    """ "How many countries does it build in?", 八个国家: the source counts regions."""
    if _SITE_COUNT not in reading.metrics or not (reading.has("how_many") or reading.quantities):
        return False
    return any(
        m.text.casefold() in _COUNTRIES or ((m.quantity or m.key in _COUNTED) and m.text.endswith(_COUNTRIES_HAN))
        for m in reading.mentions
    )


@near_miss("money")
def _asks_for_money(reading: Reading, knowledge: Knowledge) -> bool:
    """ "The size of the cloud market in dollars": the source has percentages, and no amount of which they are parts."""
    metrics = [knowledge.metric(key) for key in reading.metrics]
    in_money = any(q.unit in CURRENCIES and q.value in _SCALES for q in reading.quantities)
    return (in_money or reading.has("convert", "in_yuan")) and bool(metrics) and all(
        metric.unit == "percent" and not metric.whole for metric in metrics
    )


@near_miss("market_size", "how_big", "total")
def _asks_how_big_the_market_is(reading: Reading, _: Knowledge) -> bool:
    """ "How big is the cloud market?": the source has parts of it; "how big is AWS in the cloud market?" is one."""
    if reading.metrics != (_MARKET_SHARE,) or reading.entities or reading.groups or "metrics" in reading.inherited:
        return False
    parts = reading.has("share", "how_much_of", "as_percent", "who", "which", "every", "list")
    named = any(m.kind == "metric" for m in reading.mentions) or bool(reading.quantities)
    of_market = reading.has("market") or any(m.text.endswith(_MARKET_HAN) for m in reading.mentions)
    if reading.has(*_OF_PARTS):
        return False
    return reading.has("how_big") and of_market and not (parts or named)


@near_miss("part", "how_much", "how_many", "largest_part", *_PARTS)
def _asks_a_part(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How much of the R&D is AI?": the source gives the whole."""
    metrics = [knowledge.metric(key) for key in reading.metrics if key not in _of_parts_alone(reading)]
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
    if not parts or not stated or len(reading.entities) > 1 or reading.has(*_OF_PARTS, "growth", "remainder"):
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


@near_miss("rest", "rest", "remainder", "remaining", "other")
def _asks_rest_of_amount(reading: Reading, knowledge: Knowledge) -> bool:
    """ "What does the rest of Microsoft's R&D go to?"."""
    rests = {m.end for m in reading.mentions if m.text.casefold() in _RESTS}
    behind = any(m.start in rests and m.text.casefold() == "of" for m in reading.mentions)
    named = len(reading.entities) == 1 and any(knowledge.facts(reading.entities[0], key) for key in reading.metrics)
    return behind and named and all(
        knowledge.metric(key).unit in CURRENCIES and not _has_parts(key, knowledge) for key in reading.metrics
    )


def _has_parts(metric: str, knowledge: Knowledge) -> bool:
    return any(part.whole == metric for part in knowledge.shares)


def _of_parts_alone(reading: Reading) -> frozenset[str]:
    """ "What part of Microsoft's R&D budget": a word for a part names no market share beside an amount."""
    if reading.has("market", "cloud") or any(m.kind == "metric" and m.key == _MARKET_SHARE for m in reading.mentions):
        return frozenset()
    return frozenset({_MARKET_SHARE})


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
    ends = {m.end: m.text.casefold() for m in reading.mentions if m.text.casefold() in ("per", "by")}
    return any(
        m.key == "region" or ends[m.start] == "per"
        for m in reading.mentions
        if m.start in ends and m.kind == "cue" and m.key in knowledge.metric_cues - {"cloud"}
    )


@near_miss("other_whole", "revenue")
def _is_of_another_whole(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How much of Microsoft's cloud revenue is Azure?": the source gives the part of all its revenue."""
    if not reading.has("how_much_of", "share", "as_percent") and all(q.unit != "percent" for q in reading.quantities):
        return False
    before = {m.start for m in reading.mentions if m.kind == "cue" and m.key == "revenue"}
    units = [m for m in reading.mentions if m.kind == "entity" and knowledge.entity(m.key).kind == "cloud_unit"]
    named = [m for m in units if m.end in before]
    of_clouds = any(m.kind == "cue" and m.key == "cloud" and m.end in before for m in reading.mentions)
    return bool(units) and (of_clouds or (bool(named) and len(units) > len(named)))


@near_miss("exact_rate", "exactly")
def _asks_the_exact_rate(reading: Reading, _: Knowledge) -> bool:
    """ "The exact growth rate of the AI products": the source says "triple digits", and for how long."""
    of_streak = reading.metrics == (_STREAK,) and reading.has("exactly") and reading.has("rate", "growth")
    return of_streak and not reading.has("quarters", "streak", "how_many", "how_long")


@near_miss("done", "done")
def _asks_what_is_done(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How much of the plan has been spent?": the source says what is planned."""
    metrics = [knowledge.metric(key) for key in reading.metrics]
    return reading.has("done") and any("done" not in metric.also for metric in metrics)


@near_miss("to_date", "to_date")
def _asks_up_to_now(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How many downloads in all by now?": the source counts those of one week."""
    metrics = [knowledge.metric(key) for key in reading.metrics]
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


@near_miss("market_growth", "market")
def _grows_the_market(reading: Reading, _: Knowledge) -> bool:
    """ "Growth of the cloud market": the source has the growth of some who are in it."""
    named = reading.entities or reading.groups or reading.has("who", "which", "fastest", "slowest", "most", "least")
    return reading.metrics == ("revenue_growth",) and not named and reading.has("market")


@near_miss("other_market", "ai")
def _asks_of_the_ai_market(reading: Reading, _: Knowledge) -> bool:
    """ "Azure's share of the AI market", "of the AI cloud": the source has shares of the cloud market; "AI and cloud"
    is said of both at once."""
    if reading.metrics != (_MARKET_SHARE,):
        return False
    markets = {m.start for m in reading.mentions if m.kind == "metric" or m.text.casefold() in _MARKETS}
    joined = {m.end for m in reading.mentions if m.key == "and_what"}
    clouds = any(m.key == "cloud" and m.start not in markets for m in reading.mentions if m.kind == "cue")
    led_to = {m.end for m in reading.mentions if m.text.casefold() in ("in", "of")}
    return any(
        (m.end in markets and m.start not in joined) or (m.start in led_to and not clouds)
        for m in reading.mentions
        if m.kind == "cue" and m.key == "ai"
    )


@near_miss("investors", "invest", "budget", apart=True)
def _asks_who_invests_in_whom(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Who invested in Alibaba?", "how much did Microsoft put into OpenAI?", 谁投资了阿里: the source says what each
    lays out, and nothing of stakes in each other."""
    of_money = all(knowledge.metric(key).unit in CURRENCIES for key in reading.metrics)
    invests = bool(reading.metrics) and of_money and reading.has(*_LAYING_OUT)
    if not invests or reading.has(*_BESIDE_EACH_OTHER):
        return False
    names = [m for m in reading.mentions if m.kind == "entity"]
    if len(names) == 1:
        if reading.has("any_of", "existence") and _is_put_into(names[0], reading):
            return True
        if reading.groups or reading.has(*_SAYING_SO):
            return False
        whom = reading.has("which") and _is_put_into(names[0], reading)
        return whom or (reading.has("who") and reading.has("invest"))
    companies = [knowledge.company(name.key) for name in names]
    return any(
        company != companies[0] and _is_put_into(name, reading)
        for name, company in zip(names, companies, strict=True)
    )


def _is_put_into(name: Mention, reading: Reading) -> bool:
    """Whether it stands behind "into", 给, or right behind the word of investing (软银投了阿里多少)."""
    before = [m for m in reading.mentions if m.end == name.start]
    small = [m for m in before if m.kind == "filler"]
    if any(m.text.casefold() in _INTO for m in small):
        return True
    ends = {name.start, *(m.start for m in small if m.key == "particles")}
    return has_han(name.text) and any(m.end in ends for m in reading.mentions if m.key in _LAYING_OUT)


@near_miss("taken_in", *_TAKING_IN, *_MAKING, *_BRINGING)
def _asks_what_is_taken_in(reading: Reading, knowledge: Knowledge) -> bool:
    """ "What does Amazon charge for cloud infrastructure?", "what does it earn from it?": the source says what goes
    out, and nothing of what comes in."""
    metrics = [knowledge.metric(key) for key in reading.metrics if key not in _of_parts_alone(reading)]
    if not metrics or any(metric.unit not in CURRENCIES for metric in metrics):
        return False
    doers = {m.end for m in reading.mentions if _may_take_in(m)}
    return any(m.start in doers and _takes_in(m, reading) for m in reading.mentions)


def _takes_in(verb: Mention, reading: Reading) -> bool:
    """ "Earns", "makes from", and behind money "makes" and "brings in" ("how much money does Amazon make?")."""
    said = verb.text.casefold().split()
    behind = next((m.text.casefold().split()[0] for m in reading.mentions if m.start == verb.end), "")
    if said[0] in _TAKING_IN or (said[0] in _MAKING and behind in _OUT_OF):
        return True
    if not any(m.text.casefold() in _MONEY and m.end <= verb.start for m in reading.mentions):
        return False
    return (said[0] in _MAKING and behind not in _HANDED_ON) or (said[0] in _BRINGING and "in" in (said[-1], behind))


def _may_take_in(mention: Mention) -> bool:
    """Somebody who does something, and nobody who has it ("Amazon's bill for its cloud")."""
    text = mention.text.casefold()
    return (mention.kind == "entity" and not text.endswith(_POSSESSIVE)) or text in ("it", "they")


@near_miss("purpose", *_PURPOSES)
def _asks_what_goes_to_another(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How much does Microsoft spend on R&D?" and then "on AI?": of an outlay that is not said to be for that."""
    metrics = [knowledge.metric(key) for key in reading.metrics]
    if "metrics" not in reading.inherited or any(metric.unit not in CURRENCIES for metric in metrics):
        return False
    return any(reading.has(purpose) and not any(_is_for(purpose, m) for m in metrics) for purpose in _PURPOSES)


def _is_for(purpose: str, metric: Metric) -> bool:
    return purpose in metric.also or any(purpose in sign for sign in metric.signs)


@near_miss("size", "quantity")
def _asks_of_its_size(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Is Microsoft five times as large as Alibaba?", "is MSFT 2x the size of BABA?": so many times may be of
    anything, and a price over earnings is no size."""
    stated = reading.likely and reading.quantities
    if not stated or any(knowledge.metric(key).unit != _MULTIPLE for key in reading.metrics):
        return False
    return any(not _OF_SIZE.isdisjoint(m.text.casefold().split()) for m in reading.mentions)


OTHER_MEASURES = (
    _asks_of_its_size,
    _asks_how_far_it_is_misjudged,
    _asks_what_is_taken_in,
    _asks_what_goes_to_another,
    _counts_sites,
    _states_sites,
    _counts_countries,
    _asks_for_money,
    _asks_how_big_the_market_is,
    _asks_a_part,
    _asks_of_the_whole,
    _asks_of_the_rest,
    _asks_rest_of_amount,
    _asks_for_each,
    _is_of_another_whole,
    _asks_the_exact_rate,
    _asks_what_is_done,
    _asks_up_to_now,
    _asks_of_its_past,
    _asks_of_an_amount,
    _grows_the_market,
    _asks_of_the_ai_market,
    _asks_who_invests_in_whom,
)
