"""What part an outlay is of all that somebody lays out or takes in ("what share of Amazon's total capex is its cloud
infrastructure?"): the source prints the outlay, and neither such a part nor the whole."""

from __future__ import annotations

from knowledge import CURRENCIES, Knowledge, Mention, has_han

from bot.answers.near_misses.markets import MARKET_SHARE
from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_SHARES = ("share", "how_much_of", "as_percent")
_WHOLES = frozenset({"total", "every"})
_WHOLE_WORDS = frozenset({"all", "entire", "whole", "overall", "总", "總", "全部", "整个", "整個", "整体", "整體"})
_LAID_OUT, _OUTLAYS = frozenset({"capex", "budget", "invest"}), "spending"
_BETWEEN = frozenset({"of", "its", "their", "the", "的"})
_OF_A_MARKET, _SITES = ("market", "world"), ("data_center", "region", "emerging", "plan")
_OF = "of"


@near_miss("part_of_what", *_SHARES, apart=True)
def _is_a_part_of_all_laid_out(reading: Reading, knowledge: Knowledge) -> bool:
    """ "亚马逊的云基础设施支出占它全部资本开支的几成"; of the plan the source gives the part for data centers."""
    money = [key for key in reading.metrics if knowledge.metric(key).unit in CURRENCIES]
    if not money or not reading.has(*_SHARES) or reading.has(*_SITES):
        return False
    return _divides_a_whole(reading) or _is_set_beside_a_market(reading)


def _divides_a_whole(reading: Reading) -> bool:
    """ "Its total capex", 总支出."""
    small = {m.start: m.end for m in reading.mentions if m.text.casefold() in _BETWEEN or m.kind == "entity"}
    ends = {m.end for m in reading.mentions if m.key in _WHOLES or m.text.casefold() in _WHOLE_WORDS}
    ends |= {small[end] for end in ends if end in small}
    return any(m.start in ends and _is_laid_out(m) for m in reading.mentions)


def _is_laid_out(mention: Mention) -> bool:
    return mention.key in _LAID_OUT or (mention.kind == "metric" and mention.key == _OUTLAYS)


def _is_set_beside_a_market(reading: Reading) -> bool:
    """Where the word for a part is heard as a share of the market ("which fraction of its budget does it put into cloud
    infrastructure?")."""
    if MARKET_SHARE not in reading.metrics or reading.has(*_OF_A_MARKET):
        return False
    named = any(m.kind == "metric" and m.key == MARKET_SHARE for m in reading.mentions)
    return not named and any(_divides(m, reading) for m in reading.mentions if m.key in _SHARES)


def _divides(part: Mention, reading: Reading) -> bool:
    """ "Fraction of", 占 before what is divided."""
    ends_so = part.text.casefold().split()[-1] == _OF or (has_han(part.text) and part.key != "share")
    return ends_so or any(m.start == part.end and m.text.casefold() == _OF for m in reading.mentions)


SHARES_OF_OUTLAYS = (_is_a_part_of_all_laid_out,)
