"""How many of a group: "how many clouds hold over 20 %?", 有几家云厂商的市占超过20% ask which of them do.

What is counted is who, and nothing of what they have: 几家云厂商的市占 asks for the share of each.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_HOW_MANY, _TOTAL = "how_many", "total"
_LIMITS = ("above", "below", "more", "less")
_OF_A_DISTANCE = frozenset({"points", "difference", "ratio", "discount", "premium", "compare"})
"""Cues beside which so many are what lies between two ("how many points above 20 %")."""


@woken_by(_HOW_MANY)
def with_counted_groups(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with "which" for a "how many" that counts the members of a group."""
    groups = {m.start for m in mentions if m.kind == "group"}
    measured = any(m.kind == "metric" or m.key in knowledge.metric_cues for m in mentions)
    if not groups or not measured or any(m.key == _TOTAL for m in mentions):
        return mentions
    limited = _sets_a_limit(mentions)

    def counts_a_group(mention: Mention) -> bool:
        return limited or not groups.isdisjoint((mention.start, mention.end))

    return tuple(m._replace(key="which") if m.key == _HOW_MANY and counts_a_group(m) else m for m in mentions)


def _sets_a_limit(mentions: Mentions) -> bool:
    """ "How many of the clouds grew over 35 %?", 四大云里有几家份额超过10%: a limit, and nobody by name."""
    keys = {m.key for m in mentions if m.kind == "cue"}
    limited = any(m.quantity for m in mentions) and not keys.isdisjoint(_LIMITS) and keys.isdisjoint(_OF_A_DISTANCE)
    return limited and not any(m.kind == "entity" for m in mentions)
