"""The rest of a market that a limit is held against: "is over 40 % of the cloud market outside AWS and Azure?", "if you
take away AWS, is 70 % of the market left?", AWS以外的云市场份额超过70%吗. It is what those who are named leave, and
nobody's own share."""

from __future__ import annotations

from knowledge import Knowledge, Mention, has_han

from bot.routing.meaning.figures.arithmetic.subtractions import REMOVING, TAKING
from bot.routing.waking import Mentions, woken_by

_ASKED, _SHARES = frozenset({"polar", "confirm"}), frozenset({"share", "market", "cloud_share"})
_EXCLUDE, _AFTER = "exclude", "excluded_after"
_REMAINDER, _OTHER, _TOTAL = "remainder", "other", "total"
_OUTSIDE = frozenset({"outside", "outside of", "not", "not held by", "not in the hands of"})
_OUTSIDE_HAN = ("以外", "之外", "以外的", "之外的")
_NOT_OF_HAN = ("不属于", "不屬於", "不归", "不歸")
_TAKING_HAN = ("扣除", "除去", "减去", "減去", "刨去", "除开", "除開", "去掉", "不算", "不含", "剔除", "除了")
_AWAY = frozenset({"away", "off", "out"})
_LEFT_HAN = ("剩余", "剩餘", "剩下", "余下", "餘下", "其余", "其餘")
_LEFT = frozenset({"left", "remaining", "remain", "remains", "rest"})
_SMALL = frozenset({"of", "the", "of the", "held by", "by"})
_JOINTS = frozenset({"and", "&", "or", "plus", "nor", "和", "与", "與", "及", "跟", "或", "以及"})
_OF_EACH = frozenset(
    {"who", "which", "any_of", "every", "both", "existence", "average", "growth", "most", "least", "rank", "only",
     "choice", "compare", "ratio", "nobody", "neither", "points", "pe"}
)
_IDLE = frozenset({_TOTAL, _OTHER, "negation", "difference"})


@woken_by(*_ASKED, beside=("quantity",))
def with_rests_held(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the word that takes them out as such, and a remainder, where a percentage of it is stated."""
    said = {m.key for m in mentions}
    stated = [m for m in mentions if m.quantity]
    names = [m for m in mentions if m.kind == "entity"]
    if said.isdisjoint(_ASKED) or said.isdisjoint(_SHARES) or not said.isdisjoint(_OF_EACH | {_REMAINDER}) or not names:
        return mentions
    if len(stated) != 1 or stated[0].key != "percent" or any(m.kind == "group" for m in mentions):
        return mentions
    if not _are_listed(names, mentions):
        return mentions
    taking = _taking_out(names, mentions)
    return mentions if taking is None else tuple(one for m in mentions for one in _as_rest(m, taking, names))


def _are_listed(names: list[Mention], mentions: Mentions) -> bool:
    """Whether nothing but joining words stands between the first name and the last."""
    inside = (m for m in mentions if names[0].end <= m.start < names[-1].start)
    return all(m.kind in ("entity", "term") or m.text.casefold() in _JOINTS or m.key == _TOTAL for m in inside)


def _taking_out(names: list[Mention], mentions: Mentions) -> Mention | None:
    """The word right before the names, or right behind them, by which they are left out."""
    behind = next((m for m in mentions if m.start == names[-1].end and m.text in _OUTSIDE_HAN), None)
    if behind is not None:
        return behind
    before = [m for m in mentions if m.end <= names[0].start and m.text.casefold() not in _SMALL]
    if not before or names[0].start - before[-1].end > 2:
        return None
    last = before[-1]
    if last.text.casefold() in _OUTSIDE or last.text.startswith(_NOT_OF_HAN):
        return last if len(names) > 1 else None  # of one name's share others make a verdict
    left = any(not _LEFT.isdisjoint(m.text.casefold().split()) or m.text.startswith(_LEFT_HAN) for m in mentions)
    return last if left and _takes(last, before) else None


def _takes(last: Mention, before: list[Mention]) -> bool:
    words = [word for m in before for word in m.text.casefold().split()]
    removing = words[-1] in REMOVING or (len(words) > 1 and words[-1] in _AWAY and words[-2] in TAKING)
    return removing or last.key == _EXCLUDE or (has_han(last.text) and last.text.startswith(_TAKING_HAN))


def _taken(taking: Mention, names: list[Mention]) -> Mention:
    """Of one name's share the verdict is made of what lies outside it."""
    if len(names) > 1:
        return taking._replace(kind="cue", key=_REMAINDER, word=None)
    if taking.start >= names[0].end:
        return taking._replace(kind="cue", key=_AFTER, text=_OUTSIDE_HAN[0], word=None)
    return taking._replace(kind="filler", key="", text="outside", word=None)


def _as_rest(mention: Mention, taking: Mention, names: list[Mention]) -> tuple[Mention, ...]:
    if mention.start == taking.start:
        return (_taken(taking, names),) if mention is taking else ()
    left = not _LEFT.isdisjoint(mention.text.casefold().split()) or mention.text.startswith(_LEFT_HAN)
    if mention.kind == "entity" or not (mention.key in _IDLE or (left and mention.kind in ("unknown", "cue"))):
        return (mention,)
    among = any(mention.start == name.start for name in names)
    return () if among else (mention.as_filler(),)
