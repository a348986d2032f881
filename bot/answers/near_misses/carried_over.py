"""A figure that a follow-up carries over, of which something else is asked: where it is, who uses what it is of, what
that does."""

from __future__ import annotations

from knowledge import Knowledge

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_METRICS, _ENTITIES = "metrics", "entities"
_PLACED = frozenset({"data_center_regions", "data_center_part", "investment_plan"})
"""Figures of what stands somewhere."""
_OF_THE_TEXT = ("article", "source", "author", "origin", "says", "section", "mentioned", "quote", "published")
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


CARRIED_OVER = (_asks_where, _asks_who_does, _asks_what_it_does)
