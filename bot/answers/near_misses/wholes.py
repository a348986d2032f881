"""Questions for more than a figure is of: the whole company where it is the cloud unit's, the whole year where it is
one quarter's."""

from __future__ import annotations

import re

from knowledge import Knowledge

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_WHOLES = (
    "whole", "as a whole", "group", "overall", "整体", "整體", "集团", "集團",
    "整个集团", "整個集團", "全集团", "全集團",
    "整个公司", "整個公司", "母公司", "总公司", "總公司", "全公司", "集团整体", "集團整體",
)
_CLOUD_UNIT = "cloud_unit"
_OF_A_QUARTER = frozenset({"revenue_growth", "cloud_share", "pe_ratio"})
_WHOLE_YEARS = ("per_year", "full", "whole", "entire", "full year", "全", "全年", "整年", "全年度")
_A_WHOLE_YEAR = re.compile(r"(?:全|整) ?年|\b(?:full|whole|entire)[ -]year\b")


@near_miss("of_group", "and_what", beside=_WHOLES)
def _asks_of_the_whole_company(reading: Reading, knowledge: Knowledge) -> bool:
    """ "整个集团呢", "阿里整体呢", "and Alibaba as a whole?" after a figure of its cloud unit."""
    of_units = bool(reading.metrics) and all(knowledge.metric(key).of == _CLOUD_UNIT for key in reading.metrics)
    named = any(knowledge.base.entities[m.key].kind == _CLOUD_UNIT for m in reading.mentions if m.kind == "entity")
    whole = any(m.kind == "filler" and m.text.casefold() in _WHOLES for m in reading.mentions)
    apart = reading.has("market", "world", "cloud", "choice", "polar", "confirm")  # "is that the whole company?"
    return of_units and whole and not named and not apart and "metrics" in reading.inherited


@near_miss("whole_year", *_WHOLE_YEARS)
def _asks_of_a_whole_year(reading: Reading, _: Knowledge) -> bool:
    """ "全年呢" after a growth, "阿里云全年增长多少", "its full-year growth": the source has that of one quarter."""
    of_quarters = bool(reading.metrics) and _OF_A_QUARTER.issuperset(reading.metrics)
    return of_quarters and not reading.periods and bool(_A_WHOLE_YEAR.search(reading.said))


WHOLES = (_asks_of_the_whole_company, _asks_of_a_whole_year)
