"""Members of a group that are named beside it: "四家云就是亚马逊微软谷歌阿里" only says who they are, and of
四家云里亚马逊和微软 the two are meant."""

from __future__ import annotations

from knowledge import Group, Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_THAT_IS = frozenset(
    {"就是", "即", "即是", "也就是", "即系", "即係", "就系", "就係", "是", "系", "係", "分别是", "分別是", "包括",
     "也就是说", "也就是說"}
)
_AMONG = frozenset({"里", "裡", "里面", "裡面", "里头", "裡頭", "中", "当中", "當中", "之中", "入面", "里边", "裡邊"})
_TOTAL, _TWO = "total", 2
_OTHERS = frozenset({"exclude", "excluded_after", "other", "difference", "ratio", "compare", "remainder"})


@woken_by(_TOTAL, "plus", beside=("group",))
def with_members_named(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions without the names, where they are all of the group, or without the group, where some of it are."""
    group = next((m for m in mentions if m.kind == "group"), None)
    if group is None or not _OTHERS.isdisjoint(m.key for m in mentions):
        return mentions
    link, names = _named_behind(group, mentions)
    keys = tuple(dict.fromkeys(m.key for m in names))
    members = _members(knowledge.base.groups[group.key], knowledge)
    known = knowledge.members(knowledge.base.groups[group.key], keys)
    if len(keys) < _TWO or len(known) != len(keys) or not all(knowledge.entity(key).covered for key in keys):
        return mentions
    if link in _THAT_IS and len(keys) == len(members):
        return tuple(m.as_filler() if m in names else m for m in mentions)
    if link in _AMONG and len(keys) < len(members):
        return tuple(m.as_filler() if m is group else m for m in mentions)
    return mentions


def _members(group: Group, knowledge: Knowledge) -> tuple[str, ...]:
    """Those of whom something is known."""
    of_its_kind = (one.key for one in knowledge.base.entities.values() if one.covered and one.kind == group.kind)
    return group.members or knowledge.members(group, of_its_kind)


def _named_behind(group: Mention, mentions: Mentions) -> tuple[str, list[Mention]]:
    """The word between a group and the names behind it, and the names up to what is asked of them."""
    behind = [m for m in mentions if m.start >= group.end]
    start = next((m.start for m in behind if m.kind == "entity"), group.end)
    link = "".join(m.text for m in behind if m.end <= start)
    names = [m for m in behind if m.kind == "entity"]
    return link, names
