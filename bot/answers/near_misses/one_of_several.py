"""Questions for one of several that a source counts or tells together: which region gets the most, which year, which of
those just named, which product."""

from __future__ import annotations

import re
from itertools import pairwise

from knowledge import CURRENCIES, Knowledge, Mention

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_AMONG_THOSE = "among_those"
_OF = ("of",)
_REGION = "region"
_REGIONS, _LENGTHS, _FOUR_QUARTERS = "regions", ("years", "quarters"), "four_quarters"
_SINCE = "since"
_WHICH, _STRETCHES = ("which", "what"), ("year", "quarter", "years", "quarters", "month", "week", "day")
_WHICH_HAN = re.compile(r"[哪边邊]一?[个個]?(?:季度?|年度?|财年|財年|月份?|周|週|天)")
_ONE_STRETCH = re.compile(r"\b(?:single|one|any|any one|any single) (?:quarter|year)$")
_POINTING = frozenset({"those", "these", "all", "its", "their", "last", "past"})
_MOST_OF_THEM = ("most", "the most", "least", "fewest")
_ORDERS = ("most", "least", "fastest", "slowest", "cheapest", "priciest", "expensive", "ordinal")
_RANKS = ("rank", "ascending")
_EVENLY = frozenset({"evenly", "equally", "uniformly"})


@near_miss("for_each", *_EVENLY, beside=(_REGION, _REGIONS))
def _doubts_an_even_split(reading: Reading, _: Knowledge) -> bool:
    """ "Will it split the budget equally among the eight regions?": nobody says how it is divided; what each gets if it
    is, is worked out."""
    words = {word for m in reading.mentions for word in m.text.casefold().split()}
    in_money = any(q.unit in CURRENCIES for q in reading.quantities)
    return reading.has("polar", "confirm") and not words.isdisjoint(_EVENLY) and not in_money


@near_miss("for_each", *_ORDERS, *_RANKS)
def _ranks_the_regions(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Which of the eight regions gets the most?": the source counts them; "who builds in the most regions?" is asked
    of companies."""
    ranked = reading.has(*_ORDERS) or _is_told_to_rank(reading)
    if not ranked or any(knowledge.count_holders(metric) != 1 for metric in reading.metrics):
        return False
    told = [m for m in reading.mentions if m.kind != "filler" or m.text.casefold() in _OF]
    places = [i for i, m in enumerate(told) if _is_region(m)]
    orders = [i for i, m in enumerate(told) if m.key in (*_ORDERS, *_RANKS) or m.kind == "ordinal"]
    chosen_from = any(i and told[i - 1].text.casefold().split()[-1] in _OF for i in places)
    said_of = any(told[i].text.casefold() not in _MOST_OF_THEM for i in orders) and not reading.has("who", "how_many")
    return bool(places) and bool(orders) and (chosen_from or said_of or min(places) < min(orders))


def _is_told_to_rank(reading: Reading) -> bool:
    """ "Rank the eight regions by ..."; "in how many are they to stand?" ranks nothing."""
    return bool(reading.mentions) and reading.mentions[0].key in _RANKS


@near_miss("for_each", *_ORDERS)
def _ranks_the_times(reading: Reading, _: Knowledge) -> bool:
    """ "In which of the three years does it spend the most?", "what year of the three gets the largest part?": the
    source gives what they come to together, or counts them."""
    if not reading.has(*_ORDERS) or not reading.has("which", "when", "what", "and_what"):
        return False
    told = [m for m in reading.mentions if m.kind != "filler" or m.text.casefold() in _OF]
    told = [m for m in told if m.kind != "entity" and m.text.casefold() not in _POINTING]
    chosen_from = any(_is_length(m) and one.text.casefold().split()[-1] in _OF for one, m in pairwise(told))
    since = any(m.text.casefold() == _SINCE for m in reading.mentions)
    return chosen_from or (not since and _asks_for_one_stretch(reading))


def _asks_for_one_stretch(reading: Reading) -> bool:
    """ "Which quarter", 哪个季度, "the most in a single quarter"."""
    if any(_WHICH_HAN.search(m.text) or _ONE_STRETCH.search(m.text.casefold()) for m in reading.mentions):
        return True
    return any(map(_asks_for_a_stretch, pairwise(reading.mentions)))


def _is_length(mention: Mention) -> bool:
    stated = mention.quantity is not None and mention.quantity.unit in _LENGTHS
    return stated or mention.key == _FOUR_QUARTERS


def _asks_for_a_stretch(pair: tuple[Mention, Mention]) -> bool:
    """ "Which quarter", in one word or two."""
    words = [word for m in pair for word in m.text.casefold().split()]
    return words[0] in _WHICH and words[1] in _STRETCHES


def _is_region(mention: Mention) -> bool:
    named = mention.key == _REGION or (mention.kind == "metric" and mention.key.endswith(_REGIONS))
    return named or bool(mention.quantity and mention.quantity.unit == _REGIONS)


@near_miss("which_of_those", "which", "who", "most", "least", "ordinal", apart=True)
def _asks_which_of_those(reading: Reading, _: Knowledge) -> bool:
    """ "Which one brings in the most revenue?", "the P/E of the first one?" after the partners: no source tells them
    apart by a figure."""
    return _AMONG_THOSE in reading.inherited


@near_miss("for_each", "ai_products")
def _asks_which_product(reading: Reading, _: Knowledge) -> bool:
    """ "Which of its products grew most?": they are counted together, and none of them is told by itself."""
    picked = reading.has("ai_products") and reading.has("which", "who") and bool(reading.metrics)
    return picked and reading.has("most", "least", "fastest", "slowest", "rank", "priciest", "cheapest")


ONE_OF_SEVERAL = (
    _doubts_an_even_split,
    _asks_which_product,
    _asks_which_of_those,
    _ranks_the_regions,
    _ranks_the_times,
)
