"""Distances that are asked for by what would close them ("how many percent must it go up to match Microsoft's?"), by
who is ahead ("by what percentage does AWS lead Azure?"), or as a fraction ("what fraction of Azure's is its?")."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by
from bot.routing.word_places import words_by_place

_NEEDING = ("must", "need", "needs", "needed", "have", "has", "should", "would")
_HOW_FAR = ("as_percent", "how_much", "how_many", "difference", "points", "ratio", "multiple")
_MOVING = ("turned", "moved", "growth", "more", "less")
_RAISING = frozenset({"raise", "lift", "boost", "push", "bump", "lower", "cut", "reduce", "bring", "grow", "increase"})
"""Verbs of what somebody would have to do with a figure of his own."""
_ITS = ("its", "their")
_MULTIPLE, _RATIO, _BY_WHAT = "multiple", "ratio", ("by", "what")
_REACHING = frozenset({"match", "equal", "reach", "be", "meet", "level", "tie", "equals", "hit", "get", "catch"})
_FRACTIONS, _OF = frozenset({"fraction", "proportion", "portion", "share", "part", "slice"}), "of"
_AHEAD = frozenset({"lead", "leads", "led", "beat", "beats", "top", "tops", "outrank", "outranks"})
_OF_TWO = 2
_LEADING = ("get", "gets", "take", "takes", "bring", "brings", "lift", "lifts", "put", "puts", "carries", "raises")
_RISES = frozenset(
    {"rerating", "re", "rerate", "derating", "expansion", "compression", "contraction", "rise", "increase", "uplift",
     "jump", "drop", "decrease", "fall", "reduction", "cut", "revaluation"}
)
_DISTANCE, _VALUED, _SAME = "difference", "valuation", "same"


@woken_by(*_NEEDING, beside=_HOW_FAR)
def with_needed_rises(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with a distance in place of how the figure moves and what it comes to."""
    names = [m for m in mentions if m.kind == "entity"]
    needed = [m.start for m in mentions if not _said(m.text).isdisjoint(_NEEDING)]
    if len(names) != _OF_TWO or not needed or not any(m.key in _HOW_FAR for m in mentions):
        return mentions
    owned = {m.start for m in mentions if m.text.casefold() in _ITS}
    raising = [m for m in mentions if m.text.casefold() in _RAISING and (m.kind != "cue" or m.end in owned)]
    moving = [*raising, *(m for m in mentions if m.key in _MOVING and m.kind == "cue" and not m.quantity)]
    reached = next((m for m in mentions if m.start > needed[0] and _is_reached(m)), None)
    if not moving or reached is None or any(m.quantity for m in mentions):
        return mentions
    rest = tuple(m for m in mentions if m.start != reached.start and m not in raising)
    distance = reached._replace(kind="cue", key="difference")
    kept = (m.as_filler() if m in moving and m.key != "growth" else m for m in _with_ratios(rest))
    return tuple(sorted((*kept, distance), key=lambda m: (m.start, m.end)))


def _with_ratios(mentions: Mentions) -> Mentions:
    """ "By what multiple must it rise?" names no price over earnings."""
    words = words_by_place(mentions)

    def is_how_many_times(mention: Mention) -> bool:
        before = words.get(mention.start - 2), words.get(mention.start - 1)
        return mention.key == _MULTIPLE and before == _BY_WHAT

    return tuple(m._replace(key=_RATIO) if is_how_many_times(m) else m for m in mentions)


def _is_reached(mention: Mention) -> bool:
    """ "To match", "to be as high as", "to trade in line with"."""
    return mention.key == _SAME or not _said(mention.text).isdisjoint(_REACHING)


@woken_by(*_LEADING, beside=_RISES)
def with_rises_that_lead_there(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "What rerating in percent gets Alibaba to Amazon's multiple?": the distance between the two, and no part."""
    names = [m for m in mentions if m.kind == "entity"]
    if len(names) != _OF_TWO or any(m.quantity for m in mentions):
        return mentions
    first, second = names
    leads = next((m for m in mentions if m.text.casefold() in _LEADING and m.end == first.start), None)
    rises = {m.start for m in mentions if leads and m.end <= leads.start and not _said(m.text).isdisjoint(_RISES)}
    if leads is None or not rises or any(m.kind != "filler" for m in mentions if first.end <= m.start < second.start):
        return mentions
    kept = (m for m in mentions if m.start != leads.start)
    read = (m.as_filler() if m.start in rises and m.key != _VALUED else m for m in kept)
    return tuple(sorted((*read, leads._replace(kind="cue", key=_DISTANCE)), key=lambda m: (m.start, m.end)))


def _said(text: str) -> set[str]:
    return set(text.casefold().split())


@woken_by(*_AHEAD, beside=("as_percent", "difference", "points", "quantity"))
def with_leads_over_names(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "By what percentage does AWS lead Azure?", "does AWS lead Azure by 9 %?": no order is asked for, but how far the
    one is above the other."""
    names = [m for m in mentions if m.kind == "entity"]
    asked = any(m.key in ("as_percent", "difference", "points") or _is_stated_lead(m, mentions) for m in mentions)
    if len(names) != _OF_TWO or not asked:
        return mentions
    ahead = {m.start for m in mentions if m.text.casefold() in _AHEAD and names[0].end <= m.start < names[1].start}
    kept = tuple(m for m in mentions if m.start not in ahead)
    leading = tuple(m._replace(kind="cue", key="above", quantity=None) for m in mentions if m.start in ahead)[:1]
    return tuple(sorted((*kept, *leading), key=lambda m: (m.start, m.end))) if leading else mentions


def _is_stated_lead(mention: Mention, mentions: Mentions) -> bool:
    """ "By 9 %"."""
    in_percent = mention.quantity is not None and mention.quantity.unit == "percent"
    return in_percent and any(m.end == mention.start and m.text.casefold() == "by" for m in mentions)


@woken_by("fraction", "proportion", "portion", "part", "slice", beside=("what", "which", "share"))
def with_fractions_of_names(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "What fraction of AWS's share is Alibaba's?", "Alibaba's is what fraction of AWS's?": the one as a percentage of
    the other; of an owner, a unit is a part."""
    names = [m for m in mentions if m.kind == "entity"]
    if len(names) != _OF_TWO or _is_owned(names, knowledge):
        return mentions
    asked = {m.end for m in mentions if m.key in ("what", "which")}
    wholes = {m.start for m in names}
    wholes |= {m.start for m in mentions if m.text.casefold() == _OF and m.end in wholes}

    def divides(index: int) -> bool:
        mention = mentions[index]
        is_part = mention.text.casefold().removesuffix(f" {_OF}") in _FRACTIONS
        return is_part and mention.start in asked and mention.end in wholes

    return tuple(
        m._replace(kind="cue", key="as_percent") if divides(index) else m for index, m in enumerate(mentions)
    )


def _is_owned(names: list[Mention], knowledge: Knowledge) -> bool:
    """ "Azure's part of Microsoft's revenue"."""
    one, other = (name.key for name in names)
    return other in knowledge.family(one)
