"""What is lacking: 爭 before a name is "short of", as Cantonese has it (阿里雲市佔爭AWS幾多個百分點), and what a figure
would have to rise by to reach a level is its distance from that (份额再涨多少能到10%)."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_SHORT, _DIFFERENCE = ("争", "爭"), "difference"
_NAMES = ("entity", "group")
_AMOUNTS = frozenset({"how_much", "how_many", "points", "as_percent", "how_much_of", "ratio"})
_GROWTH, _HOW_MUCH = "growth", ("多少", "几多", "幾多", "几个点", "几个百分点", "幾個百分點")
_TO = ("到", "至", "达到", "達到", "去到", "升到", "涨到")
_DONE = frozenset({"咗", "紧", "緊", "住"})
"""Particles that may stand behind the verb."""


@woken_by(*_SHORT, beside=_AMOUNTS)
def with_names_fallen_short_of(mentions: Mentions, _: Knowledge) -> Mentions:
    """Between two names, where it is asked by how much: the first is so far from the second."""
    named = {m.start for m in mentions if m.kind in _NAMES}
    named |= {m.start for m in mentions if m.text in _DONE and m.end in named}
    first = min((m.end for m in mentions if m.kind in _NAMES), default=None)
    if first is None or all(m.key not in _AMOUNTS for m in mentions):
        return mentions
    return tuple(
        m._replace(kind="cue", key=_DIFFERENCE)
        if m.kind == "unknown" and m.text in _SHORT and m.end in named and m.start >= first
        else m
        for m in mentions
    )


@woken_by(_GROWTH, beside=("quantity",))
def with_rises_to_levels(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """Behind a measure, and before a level that is reached: 涨多少 is how far, and beside 几个点 nothing more."""
    levels = {m.start for m in mentions if m.quantity and m.quantity.unit in ("percent", "multiple")}
    reached = [m.start for m in mentions if m.text.endswith(_TO) and m.end in levels]
    measured = [m.end for m in mentions if is_measure(m, knowledge)]
    points = {m.start for m in mentions if m.key == "points"}

    def rises(mention: Mention) -> bool:
        return mention.key == _GROWTH and bool(reached) and min(measured) <= mention.start < reached[-1]

    return tuple(
        m._replace(key=_DIFFERENCE) if rises(m) and m.text.endswith(_HOW_MUCH)
        else m.as_filler() if rises(m) and m.end in points
        else m
        for m in mentions
    )
