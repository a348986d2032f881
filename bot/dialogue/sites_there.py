"""Data centers that are only pointed at: "does all of the 53 billion go there?", 530亿全都花在那里吗, after their
regions or the part of the plan that is for them."""

from __future__ import annotations

from knowledge import Mention, has_han

from bot.models import Frame

_OF_SITES = frozenset({"data_center_regions", "data_center_part"})
_SITES = "data_center"
_PLAN, _MONEY = "investment_plan", frozenset({"budget", "plan", "invest"})
_HOW_MUCH = frozenset({"polar", "confirm", "how_much_of", "how_much", "as_percent", "share"})
_CLOSING = frozenset({"confirm", "polar"})
_THERE, _THAT_HAN, _PLACE_HAN = "there", ("那", "这", "這"), ("里", "裡", "儿", "兒", "边", "邊")


def with_sites_there(mentions: tuple[Mention, ...], frame: Frame) -> tuple[Mention, ...]:
    """The mentions with the data centers in the place of "there", where it is asked how much money goes there."""
    keys = {m.key for m in mentions}
    money = any(m.quantity or m.key == _PLAN for m in mentions) or not keys.isdisjoint(_MONEY)
    if not frame.metrics or not _OF_SITES.issuperset(frame.metrics) or not money or keys.isdisjoint(_HOW_MUCH):
        return mentions
    last = max((m.end for m in mentions if m.key not in _CLOSING), default=0)
    there = next((m.start for m in mentions if _says_there(m, mentions, last)), None)
    if there is None or _SITES in keys or any(m.kind in ("entity", "group", "place") for m in mentions):
        return mentions
    kept = tuple(m for m in mentions if m.start < there or m.start >= last)
    text = "数据中心" if any(has_han(m.text) for m in mentions) else "data centers"
    return (*kept, Mention("cue", _SITES, there, last, text))


def _says_there(mention: Mention, mentions: tuple[Mention, ...], last: int) -> bool:
    """At the end, where "is there" says something else."""
    if mention.text in _THAT_HAN:
        return any(m.start == mention.end and m.end == last and m.text in _PLACE_HAN for m in mentions)
    return mention.end == last and mention.text.casefold().split()[-1] == _THERE
