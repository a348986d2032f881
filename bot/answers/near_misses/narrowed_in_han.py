"""Figures narrowed in Chinese by a word that the slots hear as something else: 投资计划里研发有多少 (R&D is another
budget), 年化增速 (a year's is another rate), Azure的市场增速 (of its market), 云业务这块微软的研发投入 (of one
business)."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading
from bot.waking import IN_HAN

_RND, _PLAN, _RND_BUDGET = "rnd", "investment_plan", "rd_budget"
_GROWTH, _MARKET, _NAME, _METRIC, _FIELDS = "revenue_growth", "market", "entity", "metric", ("cloud", "ai")
_SET_BESIDE = (
    "compare", "more", "less", "most", "least", "rank", "difference", "ratio", "points", "total", "both", "polar",
    "and_what", "above", "below", "sameness", "which", "who", "average"
)
"""Cues of questions that set two budgets beside each other."""
_YEARLY = ("年化", "平均每年", "年均", "每年平均", "年平均", "平均一年", "一年平均", "年均值")
_OF_MARKETS = frozenset({"市场", "市場", "行业", "行業", "云市场", "雲市場", "大盘", "大盤"})
_LINKING = frozenset({"的", "嘅", "之", "所在"})
_BUSINESS = ("业务", "業務", "部门", "部門", "板块", "板塊", "事业", "事業", "事业部", "事業部", "事业群", "事業群")
_UNDIVIDED = ("pe_ratio", _RND_BUDGET)
"""Figures of a whole company."""


@near_miss("purpose", _RND, beside=(IN_HAN,))
def _asks_what_of_a_plan_is_rnd(reading: Reading, knowledge: Knowledge) -> bool:
    """阿里投资计划里研发有多少: whoever has no R&D budget there has no part of the plan for it either."""
    if {_PLAN, _RND_BUDGET} != set(reading.metrics) or reading.has(*_SET_BESIDE) or len(reading.entities) != 1:
        return False
    named = any(m.kind == _METRIC and m.key == _RND_BUDGET for m in reading.mentions)
    return not named and not knowledge.facts(reading.entities[0], _RND_BUDGET)


@near_miss("exact_rate", "per_year", beside=(IN_HAN,))
def _annualises_a_growth(reading: Reading, _: Knowledge) -> bool:
    """ "增速，按年化算": the source compares a quarter with that of the year before, and annualises nothing."""
    return reading.metrics == (_GROWTH,) and any(m.text in _YEARLY for m in reading.mentions)


@near_miss("market_growth", _MARKET, "cloud_share", beside=(_NAME,))
def _grows_the_market_of_one(reading: Reading, _: Knowledge) -> bool:
    """Azure的市场增速: the growth of the market, behind the name of one who is in it."""
    if reading.metrics != (_GROWTH,) or "entities" in reading.inherited:
        return False
    behind = {m.end for m in reading.mentions if m.kind == _NAME}
    behind |= {m.end for m in reading.mentions if m.text in _LINKING and m.start in behind}
    measured = {m.start for m in reading.mentions if m.key == _GROWTH}
    return any(m.text in _OF_MARKETS and m.start in behind and m.end in measured for m in reading.mentions)


@near_miss("part", *_FIELDS, beside=(IN_HAN,))
def _measures_a_business(reading: Reading, _: Knowledge) -> bool:
    """云业务这块微软的研发投入: of a business, where the source has the figure of the company."""
    if not reading.metrics or any(key not in _UNDIVIDED for key in reading.metrics) or len(reading.entities) != 1:
        return False
    called = {m.start for m in reading.mentions if m.text in _BUSINESS}
    return any(_is_a_field(m) and (m.text.endswith(_BUSINESS) or m.end in called) for m in reading.mentions)


def _is_a_field(mention: Mention) -> bool:
    return mention.kind == "cue" and mention.key in _FIELDS


NARROWED_IN_HAN = (
    _asks_what_of_a_plan_is_rnd,
    _annualises_a_growth,
    _grows_the_market_of_one,
    _measures_a_business,
)
