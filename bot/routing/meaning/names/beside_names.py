"""What a word means right beside a name: "Google's cloud businesses", "the Seattle-area giants", "five times Alibaba
Cloud"."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_BUSINESSES, _PART = "businesses", "part"
_LEADING_ON = ("of", "in", "from")
_TIMES = ("times", "x")
_OF_CLOUDS = frozenset({"cloud", "market"})
"""Cues that only say where a name is so many times another."""
_ADDING, _THROWING = "adding", ("throw", "toss", "put", "chuck")


@woken_by(_BUSINESSES, _PART)
def without_nouns_behind_units(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Google's cloud businesses", "Alibaba's cloud part grew": behind a unit's name they are the unit, no companies
    that take up AI and no part of a market."""
    units = {m.end for m in mentions if m.kind == "entity" and knowledge.entity(m.key).parent and not m.is_possessive}
    leading = {m.start for m in mentions if m.text.casefold() in _LEADING_ON}

    def is_idle(mention: Mention) -> bool:
        text = mention.text.casefold()
        return mention.start in units and (text == _BUSINESSES or (text == _PART and mention.end not in leading))

    return tuple(m.as_filler() if is_idle(m) else m for m in mentions)


@woken_by("multiple")
def with_times_a_name(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Is Azure five times Alibaba Cloud?": right before a name it is how often the one goes into the other, and no
    P/E of both."""
    if any(is_measure(m, knowledge) and m.key not in _OF_CLOUDS for m in mentions):
        return mentions
    names = {m.start for m in mentions if m.kind == "entity"}
    times = [
        m
        for m in mentions
        if m.quantity and m.key == "multiple" and m.end in names and m.text.casefold().endswith(_TIMES)
    ]
    if not times or min(names) > times[0].start:
        return mentions
    return (*mentions, *(m._replace(kind="cue", key="ratio", quantity=None) for m in times))


@woken_by(*_THROWING)
def with_names_thrown_in(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Throw Google in too": one more to set beside the others, and no money."""
    names = {m.start: m.end for m in mentions if m.kind == "entity"}
    inside = {m.start for m in mentions if m.text.casefold().split()[0] == "in"}

    def adds(mention: Mention) -> bool:
        return mention.text.casefold() in _THROWING and names.get(mention.end) in inside

    return tuple(m._replace(kind="cue", key=_ADDING) if adds(m) else m for m in mentions)

