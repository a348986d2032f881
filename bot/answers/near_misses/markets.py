"""Questions for the market itself, or for another one: the source gives parts of the cloud market."""

from __future__ import annotations

from knowledge import CURRENCIES, Knowledge, Mention, has_han

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_MARKETS = (
    "market", "cloud", "cloud market", "space", "industry", "市场", "市場", "云市场", "雲市場", "云领域", "雲領域",
    "云计算领域", "雲計算領域", "云计算", "云计算市场",
)
_MARKET_HAN = ("市场", "市場")
MARKET_SHARE = "cloud_share"
OF_PARTS = (
    "compare", "more", "less", "most", "least", "rank", "difference", "ratio", "points", "ordinal", "remainder",
    "above", "below",
)
"""Cues by which parts of a market are asked for, and not how large it is."""
_LIMITS = ("above", "below", "more", "less", "at_least", "at_most")
_OF_SOME = ("who", "which", "fastest", "slowest", "most", "least", "compare", "rank", "list", "every")
"""Cues by which it is asked who in the market grows."""
_LEFT = frozenset({"the rest", "the remainder", "the remaining part", "what is left", "what's left"})
_TRADES_HAN = frozenset(
    {"市场", "市場", "行业", "行業", "业界", "業界", "全行业", "全行業", "整个行业", "整個行業", "同业", "同業"}
)
_MARKET_PEOPLE, _OF_HAN, _LAID_OUT = "market_people", ("的", "嘅"), ("invest", "budget", "rnd", "pe", "growth")
_LEFT_HAN = frozenset({"剩余", "剩餘", "剩余的", "剩下", "剩下的", "余下", "余下的", "其余", "其余的"})
_INDUSTRIES = frozenset({"industry", "sector", "行业", "行業", "业界", "業界"})
_WHOLE = frozenset({"all", "every", "entire", "whole", "所有", "全部", "整个", "整個"})
_LISTED = frozenset({"stocks", "equities", "shares", "股票", "股"})
_OF_THE_TEXT = ("article", "says", "source", "author", "listed")
_SCALES = (10**6, 10**9, 10**12)
"""Amounts that are a scale alone ("in billion dollars")."""
_BILLIONS = "billions"
_MULTIPLE = "multiple"
_PURE_NUMBERS = ("percent", _MULTIPLE)
_AS_A_PART = ("as_percent", "discount", "premium")
_GROWTHS = (("revenue_growth",), ("growth_streak",))


@near_miss("money", "quantities", "convert", "in_yuan", _BILLIONS)
def _asks_for_money(reading: Reading, knowledge: Knowledge) -> bool:
    """ "The size of the cloud market in dollars", "how many billions does Azure bring in?", "its valuation in dollars":
    the source has percentages and multiples, and no amount of which they are parts."""
    in_money = any(q.unit in CURRENCIES and q.value in _SCALES for q in reading.quantities)
    if not (in_money or _counts_billions(reading) or reading.has("convert", "in_yuan")):
        return False
    metrics = [knowledge.metric(key) for key in reading.metrics]
    if any(metric.unit == _MULTIPLE for metric in metrics) and reading.has(*OF_PARTS, *_AS_A_PART):
        return False  # 本益比折价，换算成百分比
    return bool(metrics) and all(metric.unit in _PURE_NUMBERS and not metric.whole for metric in metrics)


def _counts_billions(reading: Reading) -> bool:
    """ "How many billions", "how much revenue, in billions"; "it spends billions" asks for none."""
    led = {m.end for m in reading.mentions if m.text.casefold() == "in"}
    counted = (m for m in reading.mentions if m.key == "how_much" or m.start in led)
    return any(_BILLIONS in m.text.casefold().split() for m in counted)


@near_miss("market_size", "how_big", "total")
def _asks_how_big_the_market_is(reading: Reading, _: Knowledge) -> bool:
    """ "How big is the cloud market?": the source has parts of it; "how big is AWS in the cloud market?" is one."""
    if reading.metrics != (MARKET_SHARE,) or reading.entities or reading.groups or "metrics" in reading.inherited:
        return False
    parts = reading.has("share", "how_much_of", "as_percent", "who", "which", "every", "list")
    named = any(m.kind == "metric" for m in reading.mentions) or bool(reading.quantities)
    of_market = reading.has("market") or any(m.text.endswith(_MARKET_HAN) for m in reading.mentions)
    if reading.has(*OF_PARTS):
        return False
    return reading.has("how_big") and of_market and not (parts or named)


@near_miss("market_growth", "market", "cloud")
def _grows_the_market(reading: Reading, _: Knowledge) -> bool:
    """ "Growth of the cloud market", "how fast is the AI market growing?", 整体市场呢 after somebody's: the source has
    the growth of some who are in it."""
    of_those_shown = "entities" in reading.inherited and all(m.kind != "entity" for m in reading.mentions)
    asked_of = reading.entities and not of_those_shown
    of_market = reading.has("market") or any(m.text.endswith(_MARKET_HAN) for m in reading.mentions)
    named = asked_of or reading.groups or reading.has(*_OF_SOME)
    return reading.metrics in _GROWTHS and not named and of_market


@near_miss("market_average", "average")
def _averages_the_market(reading: Reading, _: Knowledge) -> bool:
    """ "The average P/E in the tech industry", "the market average": of a market the source names a few; "average
    market share" is a measure of these."""
    named = bool(reading.entities) and "entities" not in reading.inherited  # "what's the industry average?"
    if named or reading.excluded or not reading.has("average"):
        return False
    if reading.has("world") and reading.metrics != (MARKET_SHARE,) and not reading.has(*_OF_THE_TEXT):
        return True  # "the average P/E of cloud companies worldwide"
    measured = {i for m in reading.mentions if m.kind == "metric" for i in range(m.start, m.end)}
    said = {m.text.casefold() for m in reading.mentions}
    if reading.groups:
        return all(_ends_with_industry(m.text.casefold()) for m in reading.mentions if m.kind == "group")
    wide = any(_ends_with_industry(word) for word in said) or bool(said & _WHOLE and said & _LISTED)
    if not wide and reading.metrics != (MARKET_SHARE,):
        wide = any(m.key == "market" and m.start not in measured for m in reading.mentions)
    return wide and not reading.has(*_OF_THE_TEXT)


@near_miss("other_market", "ai")
def _asks_of_the_ai_market(reading: Reading, _: Knowledge) -> bool:
    """ "Azure's share of the AI market", "of the AI cloud": the source has shares of the cloud market; "AI and cloud"
    is said of both at once."""
    if reading.metrics != (MARKET_SHARE,):
        return False
    markets = {m.start for m in reading.mentions if m.kind == "metric" or m.text.casefold() in (*_MARKETS, "share")}
    joined = {m.end for m in reading.mentions if m.key == "and_what"}
    clouds = any(m.key == "cloud" and m.start not in markets for m in reading.mentions if m.kind == "cue")
    led_to = {m.end for m in reading.mentions if m.text.casefold() in ("in", "of")}
    return any(
        (m.end in markets and m.start not in joined) or (m.start in led_to and not clouds)
        for m in reading.mentions
        if m.kind == "cue" and m.key == "ai"
    )


@near_miss("others", "who", "which")
def _asks_who_has_the_rest(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Who makes up the remaining 34 %?": the source names nobody but those whose parts it gives."""
    if reading.metrics != (MARKET_SHARE,) or not reading.has("who"):
        return False
    if "metrics" in reading.inherited:
        return _asks_who_has_what_is_left(reading)
    if reading.has(*_LIMITS):
        return False  # "besides AWS, who has more than 10 %?" asks for some of those
    percents = [q for q in reading.quantities if q.unit == "percent"]
    unprinted = any(not knowledge.facts_with_value(q.value, "percent") for q in percents)
    rests = {m.end for m in reading.mentions if m.key == "other"}
    shares = {m.start for m in reading.mentions if m.kind == "metric" or m.key == "share"}
    left = any(q.start in rests for q in percents) or bool(rests & shares) or (unprinted and bool(reading.excluded))
    return not reading.entities and (left or reading.has("remainder"))


def _asks_who_has_what_is_left(reading: Reading) -> bool:
    """ "And who has the rest?" after shares that were added up; "who has the rest of them?" may be of those shown."""
    left = any(m.text.casefold() in _LEFT for m in reading.mentions)
    named = any(m.kind == "entity" for m in reading.mentions)
    return left and not named and reading.has("total", "remainder")


@near_miss("others", "other", "remainder", beside=("entity",))
def _asks_what_is_left_by_one(reading: Reading, _: Knowledge) -> bool:
    """ "阿里云剩余市场份额": what is left, as somebody's."""
    shares = {m.start for m in reading.mentions if m.key in ("share", MARKET_SHARE)}
    left = any(m.text in _LEFT_HAN and m.end in shares for m in reading.mentions)
    return reading.metrics == (MARKET_SHARE,) and left and len(reading.entities) == 1 and not reading.excluded


@near_miss("of_all", "market", _MARKET_PEOPLE, "peers")
def _asks_of_all_in_a_trade(reading: Reading, knowledge: Knowledge) -> bool:
    """ "行业的研发预算是多少", "投资者的研发预算", "对手下载量": the source has it of some who are named,
    and of nobody
    else; "市场怎么看" asks for no figure."""
    named = reading.entities or reading.inherited or reading.excluded or reading.quantities
    if not reading.metrics or named or reading.has(*_OF_SOME, *_OF_THE_TEXT, "why", "average", "polar", "confirm"):
        return False
    if all(_is_of_one_rival(key, reading, knowledge) for key in reading.metrics):
        return False
    measured = {m.start for m in reading.mentions if m.kind == "metric" or m.key in _LAID_OUT}
    linked = {m.start: m.end for m in reading.mentions if m.text in _OF_HAN}
    owning = (m for m in reading.mentions if _is_of_a_trade(m, knowledge))
    return any(linked.get(m.end, m.end) in measured and _is_of_few(m, reading, knowledge) for m in owning)


def _is_of_one_rival(metric: str, reading: Reading, knowledge: Knowledge) -> bool:
    """对手的研发预算, 对手的云基础设施支出: one of those that are meant has it, where 对手下载量 is of none of them."""
    rivals = any(knowledge.base.groups[key].rivals for key in reading.groups)
    holders = tuple(knowledge.holders(metric))
    return rivals and len(holders) == 1 and knowledge.company(holders[0]) not in knowledge.subjects


def _is_of_a_trade(mention: Mention, knowledge: Knowledge) -> bool:
    if mention.kind == "group":
        return knowledge.base.groups[mention.key].rivals and has_han(mention.text)
    return mention.text in _TRADES_HAN or (mention.key == _MARKET_PEOPLE and has_han(mention.text))


def _is_of_few(owner: Mention, reading: Reading, knowledge: Knowledge) -> bool:
    """A group is of those who have the figure, but for one that only a single company has."""
    single = all(knowledge.count_holders(metric) == 1 for metric in reading.metrics)
    shares = reading.metrics == (MARKET_SHARE,)
    return single if owner.kind == "group" else not (shares and owner.text in _MARKET_HAN)


def _ends_with_industry(words: str) -> bool:
    """ "the sector", 云行业."""
    return any(words.split()[-1:] == [word] or (word[0] > "z" and words.endswith(word)) for word in _INDUSTRIES)


MARKETS = (
    _asks_what_is_left_by_one,
    _asks_who_has_the_rest,
    _asks_for_money,
    _asks_how_big_the_market_is,
    _grows_the_market,
    _averages_the_market,
    _asks_of_the_ai_market,
    _asks_of_all_in_a_trade,
)
