"""Figures that are narrowed by words which mean something else elsewhere: a cue for the whole world that here says
abroad ("Azure's international growth"), the cue for AI
before a growth, one for what is left out before a business."""

from __future__ import annotations

from knowledge import Knowledge

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_ABROAD = frozenset({"international", "internationally"})
_THERE = frozenset({"regional", "regionally", "local", "locally"})
_GLOBAL, _GROWTH = "global", "revenue_growth"
_OF_PLACES = frozenset({"data_center_regions", "data_center_part"})
"""Figures that are themselves about where."""
_ALL_BUT = ("non_us_companies", "non_chinese_companies")
"""Groups whose names may say where as well ("non-US")."""
_BARE = 2
_COUNTED = ("how_many", "download", "how_much")
_PER_QUARTER = "per_quarter"
_LIKE, _LIKE_FOR_LIKE = "like", "like for like"
_AI = "ai"
_AHEAD = ("share", "growth", "market", "pe", "multiple", "valuation")
"""Cues that begin what is measured."""
_LEFT_OUT = frozenset({"cloud", "ai"})
_OUTSIDE = ("without", "excluding", "ex", "minus", "less", "stripping out", "net of")


@near_miss("there_alone", *_ABROAD, *_THERE)
def _is_of_one_place(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Azure's international growth", "is its share locally above 30 %?"; of a figure of the whole world,
    "internationally" says nothing else."""
    if not reading.metrics or not _OF_PLACES.isdisjoint(reading.metrics):
        return False
    said = {m.text.casefold() for m in reading.mentions if m.kind != "group"}
    everywhere = all(knowledge.metric(metric).scope == _GLOBAL for metric in reading.metrics)
    return not said.isdisjoint(_THERE) or (not everywhere and not said.isdisjoint(_ABROAD))


@near_miss("there_alone", *_ALL_BUT)
def _is_of_all_but_one_place(reading: Reading, _: Knowledge) -> bool:
    """ "AWS's non-US share of AI case studies", where "the non-US providers' share" is theirs."""
    if not reading.metrics or not reading.entities:
        return False
    measured = {m.start for m in reading.mentions if m.kind == "metric" or m.key in (*_AHEAD, *_COUNTED)}
    bare = (m for m in reading.mentions if m.key in _ALL_BUT and len(m.text.split()) <= _BARE)
    return any(m.end in measured for m in bare)


@near_miss("part", _AI)
def _is_growth_of_ai(reading: Reading, _: Knowledge) -> bool:
    """ "Azure's AI revenue growth": what of it comes from AI, right before what is measured."""
    if reading.metrics != (_GROWTH,):
        return False
    measured = {m.start for m in reading.mentions if m.key == _GROWTH or (m.kind == "cue" and m.key in _AHEAD)}
    return any(m.key == _AI and m.end in measured for m in reading.mentions)


@near_miss("without_part", "exclude")
def _leaves_a_business_out(reading: Reading, _: Knowledge) -> bool:
    """ "Microsoft's P/E without the cloud unit", "excluding AI, how fast is Azure growing?"."""
    if not reading.metrics or reading.excluded or reading.groups:
        return False
    behind = {m.end for m in reading.mentions if m.key == "exclude" and m.text.casefold() in _OUTSIDE}
    behind |= {m.end for m in reading.mentions if m.start in behind and m.text.casefold() == "the"}
    return any(m.start in behind and m.kind == "cue" and m.key in _LEFT_OUT for m in reading.mentions)


@near_miss("comparable", _LIKE)
def _is_like_for_like(reading: Reading, _: Knowledge) -> bool:
    """ "Azure's growth like for like"; of shares it only says that they are of one kind."""
    words = [word for m in reading.mentions for word in m.text.casefold().split()]
    return reading.metrics == (_GROWTH,) and _LIKE_FOR_LIKE in " ".join(words)


@near_miss("between_quarters", _PER_QUARTER)
def _is_from_quarter_to_quarter(reading: Reading, _: Knowledge) -> bool:
    """ "Azure's growth per quarter": the source gives growth against the year before."""
    return reading.metrics == (_GROWTH,) and reading.has(_PER_QUARTER)


NARROWED_BY_CUES = (
    _is_of_one_place, _is_of_all_but_one_place, _is_growth_of_ai, _leaves_a_business_out, _is_like_for_like,
    _is_from_quarter_to_quarter,
)
