"""Questions for the price of a business within a company ("the P/E of Alibaba's AI arm"): what is traded is the
company, and the source gives a multiple of nothing else."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_BUSINESSES = ("ai", "world")
"""Cues that may name one ("Alibaba's AI P/E", "Alibaba International's P/E")."""
_INTERNATIONAL = "International"
"""With a capital: the name of a business, where "its international growth" tells of places."""
_MULTIPLE = "multiple"
_PRICES = frozenset({"pe", "pe_ratio", _MULTIPLE, "valuation"})
_CALLED = frozenset(
    {"business", "unit", "division", "arm", "segment", "side", "part", "operations", "业务", "部门", "板块", "業務",
     "部門", "板塊", "事业部", "事業部", "事业群", "事業群", "事业", "事業"}
)
_WHOSE = frozenset({"whose", "谁", "誰", "谁的", "誰的", "哪家", "哪家的", "哪家公司", "边个", "邊個", "边间", "邊間"})
_TYING = frozenset({"of", "for", "the", "的"})


@near_miss("part", *_BUSINESSES)
def _prices_a_business(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Alibaba's AI P/E", "the P/E of Microsoft's AI unit"; "Alibaba's P/E with all its AI" is the company's."""
    metrics = [knowledge.metric(key) for key in reading.metrics]
    if not metrics or any(metric.unit != _MULTIPLE for metric in metrics):
        return False
    names = {m.end for m in reading.mentions if m.kind == "entity"}
    business = [m for m in reading.mentions if _may_be_one(m) and _stands_behind(names, m, reading)]
    return any(_ends_in_a_multiple(one, reading) or _is_what_is_priced(one, reading) for one in business)


def _may_be_one(mention: Mention) -> bool:
    return mention.key == "ai" or (mention.key == "world" and mention.text.startswith(_INTERNATIONAL))


def _stands_behind(names: set[int], business: Mention, reading: Reading) -> bool:
    small = {m.end: m.start for m in reading.mentions if m.text in _TYING}
    return small.get(business.start, business.start) in names


def _end(business: Mention, reading: Reading) -> int:
    called = {m.start: m.end for m in reading.mentions if _is_called(m)}
    return called.get(business.end, business.end)


def _is_called(mention: Mention) -> bool:
    return mention.text.casefold().removesuffix("'s").removesuffix("’s") in _CALLED


def _ends_in_a_multiple(business: Mention, reading: Reading) -> bool:
    end = _end(business, reading)
    small = {m.start: m.end for m in reading.mentions if m.text in _TYING}
    priced = {m.start for m in reading.mentions if m.key in _PRICES}
    return end in priced or small.get(end) in priced


def _is_what_is_priced(business: Mention, reading: Reading) -> bool:
    """ "... P/E of Alibaba's AI arm": named as a business, with the multiple before it."""
    named = _end(business, reading) > business.end or business.text.startswith(_INTERNATIONAL)
    return named and any(
        m.key in _PRICES and m.end <= business.start for m in reading.mentions
    )


@near_miss("part", "cloud")
def _prices_a_cloud_business(reading: Reading, knowledge: Knowledge) -> bool:
    """ "阿里云业务的市盈率", "谁的云业务市盈率最高", "and its cloud business?" after a P/E: of a business that is
    named as one, where 云厂商 are companies."""
    metrics = [knowledge.metric(key) for key in reading.metrics]
    if not metrics or any(metric.unit != _MULTIPLE for metric in metrics):
        return False
    named = [m for m in reading.mentions if _is_a_cloud_business(m, reading)]
    owned = {m.end for m in reading.mentions if m.kind == "entity" or m.text.casefold() in _WHOSE}
    owned |= {m.end for m in reading.mentions if m.text in _TYING and m.start in owned}
    carried = "metrics" in reading.inherited and not any(m.kind == "entity" for m in reading.mentions)
    return bool(named) and (carried or any(m.start in owned or _ends_in_a_multiple(m, reading) for m in named))


def _is_a_cloud_business(mention: Mention, reading: Reading) -> bool:
    if mention.key != "cloud" or mention.kind != "cue":
        return False
    said = mention.text.casefold()
    return said.endswith(tuple(_CALLED)) or _end(mention, reading) > mention.end


BUSINESSES = (_prices_a_business, _prices_a_cloud_business)
