"""What stands around a Chinese verb or a figure and asks or tells nothing else: 影不影响, 已经涨到, 站一起, 万亿级."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_POLAR, _PARTNER = "polar", "partner"
_NOT = ("不", "唔", "冇", "没", "沒")
_TOGETHER = ("一起", "一块", "一块儿", "一塊", "一齐", "一齊", "一排")
_JOINED = frozenset(
    {"抱团", "抱團", "联手", "聯手", "联合", "聯合", "合伙", "合夥", "携手", "攜手", "结盟", "結盟", "组队",
     "組隊", "绑定", "綁定"}
)
_SUMS = frozenset({"total", "plus"})
_RECKONED, _AND = ("计", "計"), ("和",)
_TWO = 2
_HOW_MUCH_OF, _IN_MONEY, _MONEY = "how_much_of", "convert", ("钱", "錢")
_LENGTHS = ("years", "quarters")
_OF_PARTS = frozenset({"data_center", "plan", "region", "emerging", "region_name", "targets", "breakdown"})
_MORE, _AND_MORE, _THAN = "more", ("多", "多了", "多啦", "多喇"), ("比", "较", "較")
_DIFFERENCE = "difference"
_EVEN = ("还", "還", "都", "还要", "還要", "仲", "有", "还有", "還有")
_SELLS = frozenset({"卖", "賣", "炒", "叫"})
_SOUGHT = ("who", "which", "any_of")


@woken_by("unknown")
def with_doubled_verbs(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "影不影响", "拖唔拖累": a verb that is begun twice around a "not" asks for yes or no."""
    starting = {m.start: m.text for m in mentions}
    begun = {m.end: m for m in mentions if m.kind == "unknown" and len(m.text.rstrip("".join(_NOT))) == 1}

    def verb_of(first: Mention) -> int | None:
        """Where the whole verb stands behind the first of its characters and the "not"."""
        place = first.end if first.text.endswith(_NOT) else first.end + (starting.get(first.end) in _NOT)
        whole = starting.get(place, "")
        return place if place > first.start + 1 and len(whole) > 1 and whole.startswith(first.text[0]) else None

    doubled = {first.start: place for first in begun.values() if (place := verb_of(first))}
    if not doubled:
        return mentions
    inside = {i for start, place in doubled.items() for i in range(start, place)}
    kept = tuple(m for m in mentions if m.start not in inside)
    asked = tuple(
        m._replace(kind="cue", key=_POLAR, end=doubled[m.start], word=None)
        for m in mentions if m.start in doubled and m.kind == "unknown"
    )
    return tuple(sorted((*kept, *asked), key=lambda m: (m.start, m.end)))


@woken_by(_PARTNER)
def with_names_put_together(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "跟微软站一起，阿里市盈率算高还是低": with a measure, who stands together is compared and no partner; and of two
    whose figures are added up (阿里云加谷歌云抱团一共几个点) they only join hands for the sum."""
    if not any(is_measure(m, knowledge) for m in mentions):
        return mentions
    names = {m.key for m in mentions if m.kind == "entity"}
    added = len(names) >= _TWO and not _SUMS.isdisjoint(m.key for m in mentions)

    def joins(mention: Mention) -> bool:
        together = mention.text.endswith(_TOGETHER) or (added and mention.text in _JOINED)
        return mention.key == _PARTNER and together

    return tuple(m.as_filler() if joins(m) else m for m in mentions)


@woken_by(*_RECKONED)
def with_sums_reckoned(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "AWS跟Azure和计", AWS和谷歌云和计多少: a slip of the keys for 合计, behind two names that have their "and"."""
    names = {m.key for m in mentions if m.kind == "entity"}
    reckoned = {m.start: m for m in mentions if m.text in _RECKONED}
    joining = {m.start for m in mentions if m.text in _AND and m.end in reckoned}
    behind_a_name = any(m.kind == "entity" and m.end in joining for m in mentions)
    if len(names) < _TWO or not behind_a_name:
        return mentions
    return tuple(
        m._replace(kind="cue", key="total", end=m.end + 1) if m.start in joining else m
        for m in mentions
        if m.start not in reckoned
    )


@woken_by(*_SOUGHT, beside=("quantity",))
def with_ranges_sought(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "谁的份额两成多": who has more than twenty and less than thirty percent."""
    if not any(m.key in _SOUGHT for m in mentions):
        return mentions
    ranges = tuple(
        Mention("cue", "between", m.start, m.end, m.text) for m in mentions if m.quantity and m.quantity.over
    )
    return tuple(sorted((*mentions, *ranges), key=lambda m: (m.start, m.end))) if ranges else mentions


@woken_by(_HOW_MUCH_OF)
def with_money_laid_out(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "阿里砸咗几多钱落AI": how much money goes there, and no part of a plan, where none is named;
    "530亿入面有几多钱落数据中心": the part in money."""
    amounts = any(m.quantity is not None and m.quantity.unit not in _LENGTHS for m in mentions)
    of_parts = not _OF_PARTS.isdisjoint(m.key for m in mentions)
    if amounts != of_parts:
        return mentions
    key = _IN_MONEY if of_parts else "how_much"
    return tuple(
        m._replace(key=key) if m.key == _HOW_MUCH_OF and any(word in m.text for word in _MONEY) else m
        for m in mentions
    )


@woken_by(_MORE)
def with_multiples_and_more(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "亚马逊PE是阿里两倍多", "两倍还多", "微软的一半多": right behind a multiple or a half 多 says that it is more
    than that; "比一半多" says so by itself."""
    than = {m.end for m in mentions if m.text in _THAN}
    multiples = {
        m.end for m in mentions
        if m.quantity and (m.quantity.unit in ("multiple", "ratio") or (m.quantity.worded and m.start not in than))
    }
    even = {m.end: m for m in mentions if m.text in _EVEN and m.start in multiples}

    def says_more(mention: Mention) -> bool:
        return mention.key == _MORE and mention.text in _AND_MORE and mention.start in multiples | set(even)

    said = {m.start for m in mentions if says_more(m)}
    return tuple(
        m._replace(key="above", start=even[m.start].start if m.start in even else m.start) if says_more(m) else m
        for m in mentions
        if (m not in even.values() or m.end not in said) and not (m.start in said and m.key == _DIFFERENCE)
    )


@woken_by(*_SELLS, beside=("quantity",))
def without_selling_at_multiples(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "微软能卖三十五倍": a share that sells at so many times its earnings has that P/E."""
    multiples = {m.start for m in mentions if m.quantity and m.quantity.unit in ("multiple", "ratio")}
    named = any(m.kind == "entity" for m in mentions)
    return tuple(
        m.as_filler() if named and m.kind == "unknown" and m.text in _SELLS and m.end in multiples else m
        for m in mentions
    )
