"""Whether an amount is for data centers alone: "is the 53 billion just for data centers?", "is it all data centers, the
53bn?", 530亿只用来建数据中心吗. It asks whether all of it is, and not for what is said of data centers."""

from __future__ import annotations

from knowledge import Knowledge, Mention, has_han

from bot.routing.waking import Mentions, woken_by

_SITES, _EVERY, _CHECKING = "data_center", "every", frozenset({"polar", "confirm"})
_ALONE = frozenset(
    {"just", "only", "solely", "entirely", "exclusively", "purely", "wholly", "completely", "all", "merely", "只", "净",
     "淨", "淨係", "净系", "只係", "只是", "全部", "都是", "都係", "全都", "全", "仅", "僅"}
)
_PLAN = ("investment_plan", "plan")
_NEAR, _NEAR_HAN = 3, 6
"""So many tokens may lie between the two ("only going to data centers")."""
_OTHERWISE = frozenset({_EVERY, "share", "where", "how_much", "how_many", "why", "negation", "remainder", "other"})


@woken_by(_SITES, beside=("quantity", *_PLAN))
def with_all_for_sites(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with "all" in the place of what says that nothing else is."""
    keys = {m.key for m in mentions}
    sites = next((m for m in mentions if m.key == _SITES and m.kind == "cue"), None)
    money = any(_is_money(m) for m in mentions)
    if sites is None or keys.isdisjoint(_CHECKING) or not keys.isdisjoint(_OTHERWISE) or not money:
        return mentions
    if sites.text.casefold().split()[0] == "all":
        return tuple(part for m in mentions for part in (_taken_apart(m) if m is sites else (m,)))
    near = _NEAR_HAN if has_han(sites.text) else _NEAR
    alone = {m.start for m in mentions if m.text.casefold() in _ALONE and 0 <= sites.start - m.end <= near}
    if not alone:
        return mentions
    first = max(alone)
    return tuple(dict.fromkeys(m._replace(kind="cue", key=_EVERY) if m.start == first else m for m in mentions))


def _is_money(mention: Mention) -> bool:
    stated = mention.quantity
    return mention.key in _PLAN or (stated is not None and stated.unit in (None, "usd"))


def _taken_apart(sites: Mention) -> Mentions:
    every = sites._replace(key=_EVERY, end=sites.start + 1, text="all")
    return (every, sites._replace(start=sites.start + 1, text=sites.text.split(maxsplit=1)[1]))
