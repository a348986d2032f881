"""What somebody could do or has enough of, and what others judge of him: whether one can beat the other, whether it
lacks money, its rating, a share of all firms of a country."""

from __future__ import annotations

from knowledge import CURRENCIES, Knowledge, Mention

from bot.answers.near_misses.markets import MARKET_SHARE
from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_ABLE = frozenset({"can", "could", "may", "might"})
_BEATING = frozenset({"beat", "overtake", "surpass", "defeat", "outrun", "outpace", "pass", "catch", "catch up with",
                      "dethrone", "topple", "unseat", "best", "outdo"})
_MONEY = frozenset({"money", "cash", "funds", "capital"})
_LACKING = frozenset({"short", "short of", "short on", "lack", "lacks", "lacking", "low on", "need", "needs", "enough",
                      "running out of", "out of", "run out of"})
_RATINGS = frozenset({"rating", "ratings"})
_MANY = ("companies", "firms", "providers", "clouds", "players", "企业", "企業", "公司", "厂商", "廠商", "中企")
_WHO = ("who", "which", "list", "most", "least", "compare", "rank", "every", "average", "total", "polar",
        "confirm", "more", "less", "above", "below", "difference")


@near_miss("future", *_ABLE, beside=_BEATING)
def _asks_whether_one_can_beat_another(reading: Reading, _: Knowledge) -> bool:
    """ "Can Alibaba beat AWS?": who is ahead today says nothing of that; "can you say who beats AWS?" asks who does."""
    if len(reading.entities) < 2:
        return False
    opening = {m.end for m in reading.mentions if m.text.casefold() in _ABLE}
    names = {m.end for m in reading.mentions if m.kind == "entity" and m.start in opening}
    small = {m.start: m.end for m in reading.mentions if m.kind == "filler"}
    ends = names | {small[end] for end in names if end in small}
    return any(m.start in ends and m.text.casefold() in _BEATING for m in reading.mentions)


@near_miss("wealth", *_MONEY, beside=("polar", "confirm"), apart=True)
def _asks_whether_it_lacks_money(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Is Alibaba short of money?": what it lays out does not say how much it has."""
    of_money = all(knowledge.metric(key).unit in CURRENCIES for key in reading.metrics)
    if reading.quantities or not of_money or not reading.has("polar", "confirm"):
        return False
    money = {m.start for m in reading.mentions if m.text.casefold() in _MONEY}
    lacking = (m for m in reading.mentions if m.text.casefold() in _LACKING)
    return bool(reading.metrics) and any(_beyond_of(m.end, reading) in money for m in lacking)


def _beyond_of(place: int, reading: Reading) -> int:
    return next((m.end for m in reading.mentions if m.start == place and m.text.casefold() in ("of", "on")), place)


@near_miss("said_by", *_RATINGS)
def _asks_for_its_rating(reading: Reading, _: Knowledge) -> bool:
    """ "Alibaba rating", "its ratings": what analysts or agencies give, where nothing else names a price."""
    rated = [m for m in reading.mentions if m.text.casefold() in _RATINGS]
    others = any(m.kind == "metric" or m.key in ("pe", "multiple") for m in reading.mentions)
    if others or not rated or len(reading.entities) != 1:
        return False
    return any(_is_whose(m, rated[-1]) for m in reading.mentions) and rated[-1].end == reading.mentions[-1].end


def _is_whose(mention: Mention, rating: Mention) -> bool:
    return mention.kind == "entity" and mention.end == rating.start


@near_miss("of_all", "group")
def _asks_of_all_of_a_country(reading: Reading, knowledge: Knowledge) -> bool:
    """ "中国企业的市场份额是多少": of one of them the source gives a share, and none of all; "which Chinese company has
    one?" asks for those."""
    if reading.metrics != (MARKET_SHARE,) or len(reading.groups) != 1 or reading.entities or reading.has(*_WHO):
        return False
    many = any(m.kind == "group" and m.text.casefold().removesuffix("'").endswith(_MANY) for m in reading.mentions)
    if not many or reading.inherited:
        return False  # "the Chinese one"
    group = knowledge.base.groups[reading.groups[0]]
    return bool(group.country) and len(knowledge.members(group, knowledge.holders(MARKET_SHARE))) == 1


ABILITIES = (
    _asks_whether_one_can_beat_another,
    _asks_whether_it_lacks_money,
    _asks_for_its_rating,
    _asks_of_all_of_a_country,
)
