"""What somebody is, right before his name (云厂商AWS, 对手谷歌云): it stands for no one else. Among others (云厂商里
AWS) he has no figure together with them either."""

from __future__ import annotations

from knowledge import Knowledge, Mention, has_han

from bot.routing.waking import Mentions, woken_by

_AMONG = frozenset({"里", "里面", "中", "当中", "之中", "裡", "裡面", "當中"})
_TOGETHER = frozenset(
    {"total", "every", "both", "other", "list", "average", "compare", "rank", "exclude", "excluded_after", "plus",
     "and_what", "difference"}
)
_GIANTS = ("巨头", "巨頭", "巨擘", "大厂", "大廠", "龙头", "龍頭")
_TRADES = frozenset(
    {"电商", "電商", "软件", "軟件", "軟體", "搜索", "搜尋", "零售", "互联网", "互聯網", "社交", "网购", "網購",
     "云", "雲", "云计算", "雲計算", "广告", "廣告"}
)
"""What companies are giants of; before a name they say nothing of a part of it."""
_DOUBTS, _LIMITS = frozenset({"polar", "confirm"}), frozenset({"above", "below", "more", "less", "at_least", "at_most"})


@woken_by("group", beside=("entity",))
def without_kinds_before_names(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The group as filler, where the only name of the question is one of it."""
    names = {m.key: m.start for m in mentions if m.kind == "entity"}
    keys = {m.key for m in mentions}
    if len(names) != 1 or not keys.isdisjoint(_TOGETHER):
        return mentions
    (name, start), = names.items()
    ends = {start}
    if not keys.isdisjoint(_DOUBTS) and not keys.isdisjoint(_LIMITS) and any(m.quantity for m in mentions):
        ends |= {m.start for m in mentions if m.text in _AMONG and m.end == start}

    def says_what_he_is(mention: Mention) -> bool:
        if mention.kind != "group" or mention.end not in ends or not has_han(mention.text):
            return False
        group = knowledge.base.groups.get(mention.key)
        return group is not None and (group.rivals or bool(knowledge.members(group, (name,))))

    return tuple(m.as_filler() if says_what_he_is(m) else m for m in mentions)


@woken_by(*_GIANTS, beside=("entity",))
def without_trades_of_giants(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "电商巨头亚马逊的PE", "软件巨头微软": of the company, and of no business of it (亚马逊电商的增速)."""
    names = {m.start for m in mentions if m.kind == "entity"}
    giants = {m.start for m in mentions if m.text in _GIANTS and m.end in names}
    idle = {m.start for m in mentions if m.text in _TRADES and m.end in giants} | giants
    return tuple(dict.fromkeys(m.as_filler() if m.start in idle else m for m in mentions))
