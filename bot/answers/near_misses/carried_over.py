"""Places and doers that no figure tells: where something was announced or comes from, and what a follow-up asks of a
figure that it carries over: where that is, who uses it, what it does."""

from __future__ import annotations

from knowledge import Knowledge

from bot.answers.near_misses.near_miss import near_miss
from bot.models import PART_OF_WHAT, Reading

_METRICS, _ENTITIES = "metrics", "entities"
_PLACED = frozenset({"data_center_regions", "data_center_part", "investment_plan"})
"""Figures of what stands somewhere."""
_OF_THE_TEXT = ("article", "source", "author", "origin", "says", "section", "mentioned", "quote", "published")
_ANNOUNCING = ("announce", "announced", "unveil", "unveiled", "sign", "signed", "present", "presented")
_BEING = frozenset({"is", "are", "was", "were", "has", "have", "else", "had", "does", "do", "would", "will"})
_WHAT_IT_DOES = frozenset({"what", "does", "it", "do"})


def _is_carried_over(reading: Reading) -> bool:
    return reading.inherited.issuperset((_METRICS, _ENTITIES)) and not reading.has(*_OF_THE_TEXT)


@near_miss("whereabouts", "where")
def _asks_where(reading: Reading, _: Knowledge) -> bool:
    """ "Where is it available?" after downloads."""
    asked = any(m.key == "where" and not m.start for m in reading.mentions)
    return asked and _is_carried_over(reading) and _PLACED.isdisjoint(reading.metrics)


@near_miss("doer", "who")
def _asks_who_does(reading: Reading, _: Knowledge) -> bool:
    """ "Who uses it?" after its size."""
    texts = [m.text.casefold() for m in reading.mentions if m.key != "its"]
    verb = texts[1] if len(texts) == len(("who", "uses", "it")) and texts[0] == "who" else ""
    of_it = reading.mentions[-1].key == "it" and reading.mentions[-1].start > 0
    return _is_carried_over(reading) and of_it and verb not in {"", *_BEING} and not reading.has("more", "less", "most")


@near_miss("doings", "what")
def _asks_what_it_does(reading: Reading, _: Knowledge) -> bool:
    """ "What does it do?"."""
    return _is_carried_over(reading) and {m.text.casefold() for m in reading.mentions} == _WHAT_IT_DOES


@near_miss("whereabouts", *_ANNOUNCING)
def _asks_where_it_was_announced(reading: Reading, _: Knowledge) -> bool:
    """ "Where did it announce the plan?"."""
    asked = any(m.key == "where" and not m.start for m in reading.mentions) and not reading.has(*_OF_THE_TEXT)
    return asked and any(m.text.casefold() in _ANNOUNCING for m in reading.mentions)


@near_miss("other_whole", "where")
def _asks_where_a_part_comes_from(reading: Reading, _: Knowledge) -> bool:
    """ "Where does the AI revenue come from?": whose part of which revenue is given is another question."""
    return reading.has("where") and reading.has("ai") and reading.metrics == ("share_of_parent_revenue",)


@near_miss("part_of_what", PART_OF_WHAT)
def _asks_what_it_is_a_part_of(reading: Reading, _: Knowledge) -> bool:
    """ "占收入多少" after a budget, "占比呢" after a P/E."""
    return PART_OF_WHAT in reading.inherited


CARRIED_OVER = (
    _asks_what_it_is_a_part_of,
    _asks_where_a_part_comes_from,
    _asks_where_it_was_announced,
    _asks_where,
    _asks_who_does,
    _asks_what_it_does,
)
