"""What all that have a share leave to others: 除了这四家，其他厂商占多少 and 四家以外的份额有多少 ask for the rest of
the market, for of the others by themselves no source says anything."""

from __future__ import annotations

from knowledge import Knowledge, Mention, has_han

from bot.routing.waking import Mentions, woken_by

_EXCLUDE, _AFTERWARDS, _REMAINDER, _METRIC = "exclude", "excluded_after", "remainder", "cloud_share"
_ASKED = frozenset({"share", "how_many", "how_much", "how_much_of", "as_percent", "cloud_share", "cloud", "market"})
_IDLE = frozenset({"other", "total", "article", "mentioned", "points"})
"""Cues that only say who the others are, that they are taken together, in what, or where the first are told."""
_OTHERWISE = frozenset(
    {"who", "which", "most", "least", "polar", "confirm", "rank", "growth", "why", "list", "average", "difference",
     "compare", "pe", "risk"}
)


@woken_by(_EXCLUDE, _AFTERWARDS, beside=("group",))
def with_rest_of_all(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with a remainder for the word that leaves all of them out, and the others as an empty word."""
    said = {m.key for m in mentions}
    leaving = [m for m in mentions if m.key in (_EXCLUDE, _AFTERWARDS) and has_han(m.text)]
    groups = [m for m in mentions if m.kind == "group"]
    whole = next((m for m in groups[:1] if _is_of_all(m, knowledge) and _is_left_out(m, leaving)), None)
    named = any(m.kind == "entity" for m in mentions)
    if whole is None or named or said.isdisjoint(_ASKED) or not said.isdisjoint(_OTHERWISE):
        return mentions

    def as_meant(mention: Mention) -> Mention:
        if mention in leaving:
            return mention._replace(kind="cue", key=_REMAINDER)
        others = mention.kind == "group" and mention is not whole
        return mention.as_filler() if others or mention.key in _IDLE else mention

    return tuple(map(as_meant, mentions))


def _is_of_all(group: Mention, knowledge: Knowledge) -> bool:
    """Of the clouds, by what they are: 三家 may be three of the four, and who the others are depends on whose."""
    record, holders = knowledge.base.groups[group.key], knowledge.holders(_METRIC)
    return bool(record.kind) and set(knowledge.members(record, holders)) == set(holders)


def _is_left_out(group: Mention, leaving: list[Mention]) -> bool:
    return any(m.start == group.end if m.key == _AFTERWARDS else m.end <= group.start for m in leaving)
