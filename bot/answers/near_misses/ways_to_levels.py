"""Questions for the way that led to a level: whether it went up, how it got there, what it was before. The source gives
each level once."""

from __future__ import annotations

from itertools import pairwise

from knowledge import Knowledge

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_GOING = frozenset({"go", "goes", "gone", "went", "going", "come", "came", "coming"})
_UP_OR_DOWN = frozenset({"up", "down"})
_GETTING = frozenset({"get", "gets", "got", "climb", "climbed", "end up", "arrive", "arrived", "reach", "reached"})
_HOW, _BEFORE = ("how", "how exactly", "so how"), "before"
_WAS = frozenset({"was", "were", "became", "hit", "reached", "got"})
_POINTING = frozenset({"it", "that", "this", "they"})
_GROWTH = "revenue_growth"
_LEVELS = frozenset({"percent", "multiple"})


@near_miss("change", *_UP_OR_DOWN)
def _goes_up_or_down(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Did Azure's market share go up?"."""
    if not _are_levels(reading, knowledge) or _GROWTH in reading.metrics:
        return False
    said = [m for m in reading.mentions if m.kind != "term"]
    levels = {m.end for m in said if m.kind == "metric" or m.key in knowledge.metric_cues}
    return any(
        one.start in levels and one.text.casefold() in _GOING and other.text.casefold() in _UP_OR_DOWN
        for one, other in pairwise(said)
    )


@near_miss("reason", *_GETTING, beside=("quantity",))
def _asks_how_it_got_there(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How did AWS's share get to 29 %?"."""
    first = reading.mentions[0].text.casefold() if reading.mentions else ""
    stated = any(q.unit in _LEVELS for q in reading.quantities)
    got = any(m.text.casefold() in _GETTING for m in reading.mentions)
    return first in _HOW and stated and got and _are_levels(reading, knowledge)


@near_miss("before", _BEFORE, beside=("quantity",))
def _asks_what_it_was_before(reading: Reading, knowledge: Knowledge) -> bool:
    """ "What was Azure's growth before it was 39 %?"."""
    words = reading.said.split()
    became = any(
        one == _BEFORE and other in _POINTING and last in _WAS
        for one, other, last in zip(words, words[1:], words[2:], strict=False)
    )
    return became and _are_levels(reading, knowledge)


def _are_levels(reading: Reading, knowledge: Knowledge) -> bool:
    metrics = [knowledge.metric(key) for key in reading.metrics]
    return bool(metrics) and all(metric.unit in _LEVELS and not metric.whole for metric in metrics)


WAYS_TO_LEVELS = (_goes_up_or_down, _asks_how_it_got_there, _asks_what_it_was_before)
