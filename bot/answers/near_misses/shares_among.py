"""Shares and growth among some people only, of a part of what a cloud sells, in some markets or on another basis
("AWS's share among students", "AWS edge share", "its cloud share in emerging markets"): words that lead elsewhere, or
say for whom a figure is to be told, do not narrow it by themselves."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.answers.near_misses.markets import MARKET_SHARE
from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_NARROWED = frozenset({MARKET_SHARE, "revenue_growth", "data_center_part", "pe_ratio"})
_MEASURES = frozenset({"share", "growth", MARKET_SHARE, "revenue_growth", "market", "pe", "pe_ratio"})
_MARKET_PEOPLE, _DEFINE = "market_people", "define"
_AMONG = frozenset({"among", "amongst", "by", "within", "with", "on", "in"})
_FOR, _READERS = "for", ("teenagers", "teens", "pupils", "schoolchildren", "kids", "children")
"""Behind a share they may be those who buy, where behind a term they are whom it is explained to."""
_BUYERS = frozenset({"students", "schools", "teachers", "doctors", "nurses", "families", "farmers", "lawyers",
                     "colleges", "universities", "households", "professionals", "academics"})
"""Of the words for people and occasions ("for slide 4") those who may buy."""
_WANTING = frozenset({"explain", "explained", "describe", "summarise", "summarize", "need", "want", "show", "present"})
"""What is told for somebody is theirs who hear it."""
_SIZES = frozenset({"small", "large", "big", "young", "new", "other"})
_COUNTED = frozenset({"units", "spend", "spending", "headcount", "volume"})
_SERVICES = frozenset({"edge", "marketplace", "compute", "wallet", "voice"})
"""Words for a part of what a cloud sells that are heard as a lead, as the market, or as an order to reckon."""
_EMERGING, _OF_THE_PLAN = "emerging", "data_center_part"
_MONEY = ("plan", "budget", "invest", "capex", "data_center", "infrastructure", "region", "remainder", "build")
_STAND_INS = frozenset({"one", "ones", "figure", "number"})
_TRAILING, _MULTIPLES = "trailing", ("pe", "pe_ratio")
_DEGREES, _THE = ("more", "less", "most", "least"), "the"
_LEADERS = frozenset({"leader", "leaders", "leading"})
_STANDING = frozenset({"is", "are", "was", "who", "which", "still", "currently", "provider", "s"})


@near_miss("part", _MARKET_PEOPLE, _DEFINE, *_COUNTED, *_BUYERS)
def _is_among_some(reading: Reading, _: Knowledge) -> bool:
    """ "AWS's share among students", "Azure's market share for kids", "in units"."""
    if not _NARROWED.issuperset(reading.metrics[:1]) or not reading.metrics:
        return False
    measured = {m.end for m in reading.mentions if m.key in _MEASURES}
    leading = {m.end: m.text.casefold() for m in reading.mentions if m.start in measured}
    sized = {m.start: m.end for m in reading.mentions if m.text.casefold() in _SIZES}
    leading |= {sized[end]: word for end, word in leading.items() if end in sized}
    if any(m.text.casefold().split()[0] in _WANTING for m in reading.mentions):
        leading = {end: word for end, word in leading.items() if word != _FOR}  # "explain its share for students"
    behind = [(m, leading[m.start]) for m in reading.mentions if m.start in leading]
    if any(_are_some(m, word) for m, word in behind) or _stands_between(reading) or _opens_among(reading):
        return True
    explained = [m for m in reading.mentions if m.key == _DEFINE]
    return len(explained) == 1 and explained[0].start in measured and explained[0].text.casefold().endswith(_READERS)


def _stands_between(reading: Reading) -> bool:
    """ "AWS's students market share"."""
    names = {m.end for m in reading.mentions if m.kind == "entity"}
    measured = {m.start for m in reading.mentions if m.key in _MEASURES}
    people = (m for m in reading.mentions if m.text.casefold() in _BUYERS | _COUNTED)
    return any(m.start in names and m.end in measured for m in people)


def _opens_among(reading: Reading) -> bool:
    """ "Among students, what is AWS's share?"."""
    opening = {m.end for m in reading.mentions if m.start == 0 and m.text.casefold() in _AMONG}
    return any(m.start in opening and (m.text.casefold() in _BUYERS or m.key == _DEFINE) for m in reading.mentions)


def _are_some(mention: Mention, leading: str) -> bool:
    if mention.text.casefold() in _COUNTED:
        return leading in ("by", "in")
    if mention.text.casefold() in _BUYERS:
        return leading in _AMONG or leading == _FOR
    return mention.key == _MARKET_PEOPLE and leading in ("among", "amongst")


@near_miss("part", *_SERVICES)
def _is_of_one_service(reading: Reading, _: Knowledge) -> bool:
    """ "AWS edge share", "Azure Marketplace market share": between whose it is and what is measured; "AWS's share in
    edge"."""
    if not _NARROWED.issuperset(reading.metrics) or not reading.metrics:
        return False
    names = {m.end for m in reading.mentions if m.kind == "entity"}
    measures = [m for m in reading.mentions if m.key in _MEASURES]
    before, behind = {m.start for m in measures}, {m.end for m in measures}
    led = {m.end for m in reading.mentions if m.start in behind and m.text.casefold() in _AMONG}
    words = [m for m in reading.mentions if m.text.casefold() in _SERVICES]
    last = max((m.end for m in reading.mentions), default=0)
    told = names | {0} | {m.end for m in reading.mentions if m.key in _DEGREES or m.text.casefold() == _THE}
    return any((m.start in told and m.end in before) or (m.start in led and m.end == last) for m in words)


@near_miss("in_one_place", _EMERGING)
def _is_a_cloud_share_there(reading: Reading, knowledge: Knowledge) -> bool:
    """ "In emerging markets, how big is Alibaba's cloud share?", 阿里云在新兴市场的份额: of the market, and not of the
    plan."""
    if reading.metrics != (_OF_THE_PLAN,) or not reading.has("share") or reading.has(*_MONEY) or reading.quantities:
        return False
    if not reading.has(_EMERGING) or reading.inherited:
        return False
    return any(knowledge.entity(m.key).kind == "cloud_unit" for m in reading.mentions if m.kind == "entity")


@near_miss("time_covered", _TRAILING)
def _is_of_the_months_before(reading: Reading, _: Knowledge) -> bool:
    """ "Trailing market share": of the last twelve months; who is trailing, a verb or a noun says."""
    measured = {m.start for m in reading.mentions if m.key in _MEASURES or m.key in _MULTIPLES}
    standing = {m.end for m in reading.mentions if m.text.casefold().split()[-1] in _STANDING}
    if any(m.text.casefold() in _LEADERS for m in reading.mentions):
        return False  # "how far is Alibaba trailing market share leader AWS?"
    words = (m for m in reading.mentions if m.text.casefold() == _TRAILING and m.start not in standing)
    pointed = {m.start for m in reading.mentions if m.text.casefold() in _STAND_INS}
    return bool(reading.metrics) and any(m.end in measured | pointed for m in words)


SHARES_AMONG = (_is_among_some, _is_of_one_service, _is_a_cloud_share_there, _is_of_the_months_before)
