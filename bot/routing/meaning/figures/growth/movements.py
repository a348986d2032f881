"""How revenue moved, said without a word for growth: "how did Azure's revenue do last quarter?", "revenue up 39 %"."""

from __future__ import annotations

from collections.abc import Collection

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by
from bot.routing.word_places import past

_REVENUE, _TOO = "revenue", "outside:revenue"
"""The cue, and the metric beside it where the same word names that as well."""
_GROWTH = "growth"
_HOW = frozenset({"how", "how did", "how does", "how has", "how is", "how was", "hows", "how have", "how are"})
_DOING = frozenset(
    {"do", "doing", "done", "develop", "developed", "developing", "perform", "performed", "performing", "fare", "fared",
     "evolve", "evolved", "evolving", "move", "moved", "moving", "change", "changed", "changing", "trend", "trending",
     "come along", "coming along", "hold up", "holding up", "shape up", "get on", "going", "gone"}
)
"""Verbs right behind revenue by which it moves."""
_UP = frozenset({"up", "higher", "up by", "higher by"})
_LIFTING = frozenset(
    {"lift", "lifted", "lifting", "boost", "boosted", "boosting", "raise", "raised", "raising", "push up", "pushed up",
     "bump", "bumped", "bump up", "bumped up", "swell", "swelled", "expand", "expanded", "improve", "improved"}
)
"""Verbs of what a business does to its revenue."""
_ITS = frozenset({"its", "the", "their", "own", "up"})
_BY, _BY_HOW_MUCH = "by", ("as_percent", "difference", "how_much")
_SMALL = frozenset({"is", "are", "was", "were", "by", "some", "about", "around", "roughly", "nearly", "almost"})
_DURING = frozenset({"in", "during", "for", "over"})
"""Before a time between revenue and its verb ("revenue in Q3 2025 moved")."""
LIMITING = ("above", "below", "at_least", "at_most", "more", "less", "roughly", "exactly")
"""Cues between "up" and how much ("up more than 37 %")."""
_PERCENT, _PARTS = "percent", ("share", "contribute", "portion")
_OPENING_AT_MOST = 1
"""Words that may stand before the "how" ("so, how did ...")."""


@woken_by(_REVENUE)
def with_revenue_that_moves(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such revenue as growth."""
    return _asked_how(_risen(mentions))


def _risen(mentions: Mentions) -> Mentions:
    """ "Revenue is up by 39 %"; a part of somebody's revenue that is up is none of its growth."""
    if any(m.key in _PARTS for m in mentions):
        return mentions
    before = {m.start: m.end for m in mentions if _stands_between(m)}
    figures = {m.start for m in mentions if m.quantity and m.quantity.unit == _PERCENT}
    asked = any(m.key in _BY_HOW_MUCH and m.start in _behind_by(mentions) for m in mentions)
    up = {m.start for m in mentions if m.text.casefold() in _UP and (asked or past(m.end, before) in figures)}
    risen = {m.start for m in mentions if m.key == _REVENUE and past(m.end, before) in up}
    return _with_growth_at(risen, mentions) if risen else mentions


def _stands_between(mention: Mention) -> bool:
    text = mention.text.casefold()
    return text in _SMALL or (mention.key in LIMITING and text not in _UP)


@woken_by(_REVENUE, beside=_LIFTING)
def with_revenue_lifted(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "By what percentage did Azure lift its revenue?": what a business made more of is its growth."""
    asked = any(m.key in _BY_HOW_MUCH for m in mentions)
    steps = {m.start: m.end for m in mentions if m.text.casefold() in _ITS}
    verbs = {past(m.end, steps): m.start for m in mentions if m.text.casefold() in _LIFTING}
    lifted = {m.start for m in mentions if m.key == _REVENUE and m.start in verbs}
    if not asked or not lifted or any(m.key in _PARTS for m in mentions):
        return mentions
    doing = {verbs[start] for start in lifted}
    said = tuple(m.as_filler() if m.start in doing else m for m in mentions)
    return _with_growth_at(lifted, said)


def _behind_by(mentions: Mentions) -> set[int]:
    """Where a "by" has just been, or opens what is asked ("by how much")."""
    return {m.start if len(m.text.split()) > 1 else m.end for m in mentions if m.text.casefold().split()[0] == _BY}


def _with_growth_at(starts: Collection[int], mentions: Mentions) -> Mentions:
    kept = (m for m in mentions if m.start not in starts or m.key != _TOO)
    return tuple(m._replace(key=_GROWTH) if m.start in starts and m.key == _REVENUE else m for m in kept)


def _asked_how(mentions: Mentions) -> Mentions:
    asked = any(m.text.casefold() in _HOW and m.start <= _OPENING_AT_MOST for m in mentions)
    moving = {m.start for m in mentions if m.text.casefold() in _DOING}
    dated = {m.start: m.end for m in mentions if m.kind == "period" or m.text.casefold() in _DURING}
    moved = {m.start: past(m.end, dated) for m in mentions if m.key == _REVENUE and past(m.end, dated) in moving}
    if not asked or not moved:
        return mentions
    verbs = set(moved.values())
    return _with_growth_at(moved, tuple(m for m in mentions if m.start not in verbs))
