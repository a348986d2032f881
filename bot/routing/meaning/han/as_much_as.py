"""有 before another's name is "as much as": 阿里云份额有谷歌的三分之一吗 sets a limit, 加起来有没有AWS那么多
compares."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_HAS, _WHETHER = frozenset({"有", "有到"}), frozenset({"有没有", "有沒有", "有冇", "有无", "有無", "有否"})
_SO_MUCH = frozenset({"那么多", "那麼多", "这么多", "這麼多", "咁多", "那样多", "那樣多", "这样多", "這樣多"})
_OF = frozenset({"的", "嘅", "之"})
_AT_LEAST, _MORE, _POLAR = "at_least", "more", "polar"
_ASKED = frozenset({_POLAR, "confirm"})
_TENTHS = "成"


@woken_by("quantity", beside=(*_HAS, *_WHETHER))
def with_parts_reached(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "有Azure的四分之一？": at least that part of what the other has, which is to be held against the figures."""
    parts = {m.start for m in mentions if _is_part(m)}
    led = {m.start for m in mentions if m.text in _OF and m.end in parts} | parts
    whole = {m.start for m in mentions if m.kind == "entity" and m.end in led}
    has = next((m for m in mentions if m.text in _HAS | _WHETHER and m.end in whole), None)
    if has is None or not any(m.kind == "entity" and m.end <= has.start for m in mentions):
        return mentions
    asked = any(m.key in _ASKED and m.start != has.start for m in mentions)
    reached = has._replace(kind="cue", key=_AT_LEAST, word=None)
    added: Mentions = () if asked else (reached._replace(key=_POLAR),)
    kept = (m for m in mentions if (m.start, m.end) != (has.start, has.end))
    return tuple(sorted((*kept, reached, *added), key=lambda m: (m.start, m.end)))


@woken_by(*_SO_MUCH)
def with_as_much_as_a_name(mentions: Mentions, _: Knowledge) -> Mentions:
    """那么多 right behind a name that 有 leads to: whether it is as much as that one's."""
    led = {m.end for m in mentions if m.text in _HAS | _WHETHER}
    names = {m.end for m in mentions if m.kind == "entity" and m.start in led}
    return tuple(
        m._replace(kind="cue", key=_MORE, word=None) if m.text in _SO_MUCH and m.start in names else m for m in mentions
    )


def _is_part(mention: Mention) -> bool:
    """A fraction in words, or tenths; 5% of a name would be a share of its own."""
    stated = mention.quantity
    if stated is None or stated.unit not in ("percent", "ratio"):
        return False
    return stated.worded or mention.text.endswith(_TENTHS)
