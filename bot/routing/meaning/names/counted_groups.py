"""How many of a group, or of several names: "how many clouds hold over 20 %?", "how many of AWS and Azure are over
20 %?", 有几家云厂商的市占超过20% ask which of them do; "those 2" are the two that were spoken of.

What is counted is who, and nothing of what they have: 几家云厂商的市占 asks for the share of each.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_HOW_MANY, _TOTAL = "how_many", "total"
_LIMITS = ("above", "below", "more", "less", "pricier", "cheaper")
_BETWEEN, _SEVERAL = "between", 2
_RATES = {"percent", "multiple"}
_OF, _OF_NAMES = " of", frozenset({"of", "them", "these", "those", "the", "out", "two", "three", "four", "how", "many"})
"""Words between "how many" and the names that are counted."""
_OF_A_DISTANCE = frozenset({"points", "difference", "ratio", "discount", "premium", "compare"})
"""Cues beside which so many are what lies between two ("how many points above 20 %")."""
_SUPPLIERS, _VENDORS, _CLOUD_UNIT = "outside:supply_chain", ("vendor", "vendors"), "cloud_unit"
_OF_CLOUDS = ("share", "cloud", "market")
_FEW = ("2", "3", "4")
_POINTING = ("the", "those", "these", "the other", "other")
_THEM = ("them", "these", "those")
_BEHIND_NAMES = frozenset({"is", "are", "was", "were", "has", "have", "had", "did", "do", "does", "will", "would"})
"""Words before which "the 2" counts nothing that follows."""


@woken_by(_HOW_MANY)
def with_counted_groups(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with "which" for a "how many" that counts the members of a group."""
    groups = {m.start for m in mentions if m.kind == "group"}
    of_clouds = any(m.kind == "group" and knowledge.base.groups[m.key].kind == _CLOUD_UNIT for m in mentions)
    measured = any(is_measure(m, knowledge) for m in mentions) or (of_clouds and _sets_a_limit(mentions))
    measured = measured or any(m.quantity and m.quantity.unit == "multiple" for m in mentions)
    if not groups or not measured or any(m.key == _TOTAL for m in mentions):
        return mentions
    limited = _sets_a_limit(mentions)

    def counts_a_group(mention: Mention) -> bool:
        return limited or not groups.isdisjoint((mention.start, mention.end))

    return tuple(m._replace(key="which") if m.key == _HOW_MANY and counts_a_group(m) else m for m in mentions)


def _sets_a_limit(mentions: Mentions) -> bool:
    """ "How many of the clouds grew over 35 %?", 四大云里有几家份额超过10%: a limit, and nobody by name."""
    return _is_limited(mentions) and not any(m.kind == "entity" for m in mentions)


def _is_limited(mentions: Mentions) -> bool:
    keys = {m.key for m in mentions if m.kind == "cue"}
    return any(m.quantity for m in mentions) and not keys.isdisjoint(_LIMITS) and keys.isdisjoint(_OF_A_DISTANCE)


@woken_by(_HOW_MANY, beside=("quantity",))
def with_counted_names(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "How many of AWS, Azure and Google Cloud are over 15 %?", "of those three, A, B and C, how many ...": several
    names are counted where one limit is set to them, and no distance between them is."""
    names = {m.key for m in mentions if m.kind == "entity"}
    counting = [m for m in mentions if names and m.key == _HOW_MANY and _counts_names(m, mentions)]
    measured = any(is_measure(m, knowledge) for m in mentions)
    limited = _is_limited(mentions) or (any(m.quantity for m in mentions) and any(m.key == _BETWEEN for m in mentions))
    units = {m.quantity.unit for m in mentions if m.quantity}
    if len(names) < _SEVERAL or not counting or not limited or not (measured or units <= _RATES):
        return mentions
    starts = {m.start for m in counting}
    doubled = {m.start for m in mentions if m.key == _HOW_MANY and m.end in starts}  # "count how many of ..."
    return tuple(m._replace(key="which") if m.start in starts | doubled and m.key == _HOW_MANY else m for m in mentions)


def _counts_names(mention: Mention, mentions: Mentions) -> bool:
    """ "How many of A, B and C", and "of A, B and C, how many are": between the two stands no other thing to count."""
    names = [m for m in mentions if m.kind == "entity"]
    if names[-1].end <= mention.start:
        between = [m for m in mentions if mention.end <= m.start]
        return bool(between) and between[0].text.casefold().split()[0] in (*_BEHIND_NAMES, "trade", "trades")
    small = {word for m in mentions if mention.end <= m.start < names[0].start for word in m.text.casefold().split()}
    counts_of = bool(small) or mention.text.casefold().endswith(_OF)
    return names[0].start >= mention.end and small <= _OF_NAMES and counts_of


@woken_by(*_FEW, beside=("quantity",))
def with_names_in_digits(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "The diff between those 2", "which of the 2 is bigger?": a digit that points back and counts nothing named
    behind it is no figure."""
    return tuple(m.as_filler() if _points_back(i, mentions) else m for i, m in enumerate(mentions))


def _points_back(index: int, mentions: Mentions) -> bool:
    """Of "above the 4" it is a limit, of "the 2 main risks" a count."""
    mention, before = mentions[index], mentions[max(index - 2, 0) : index]
    if mention.kind != "quantity" or mention.text not in _FEW or not before:
        return False
    pointed = before[-1].end == mention.start and before[-1].text.casefold() in _POINTING
    limited = before[0] is not before[-1] and before[0].key in _LIMITS
    return pointed and not limited and _counts_nothing(mention.end, mentions[index + 1 :])


def _counts_nothing(end: int, behind: Mentions) -> bool:
    words = [m.text.casefold() for m in behind[:2] if m.start >= end]
    if not words or behind[0].start > end:
        return True
    return words[0] in _BEHIND_NAMES or (words[0] == "of" and words[-1] in _THEM) or words[0] == "of them"


@woken_by(_SUPPLIERS)
def with_vendors(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Rank the vendors by cloud share": where shares of the cloud are asked for, they are who sells it; Alibaba's
    vendors sell to it."""
    of_clouds = any(m.key in _OF_CLOUDS or (m.kind == "metric" and m.key == "cloud_share") for m in mentions)
    names = {m.end for m in mentions if m.kind == "entity"}
    group = next((key for key, group in knowledge.base.groups.items() if group.kind == _CLOUD_UNIT), None)
    if group is None or not of_clouds:
        return mentions

    def sells_clouds(mention: Mention) -> bool:
        text = mention.text.casefold()
        return mention.key == _SUPPLIERS and text in _VENDORS and mention.start not in names

    return tuple(m._replace(kind="group", key=group) if sells_clouds(m) else m for m in mentions)
