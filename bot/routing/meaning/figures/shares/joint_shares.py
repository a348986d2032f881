"""Shares that several can only have together: "do AWS, Azure and Google have more than 60 %?" is asked of their sum,
for each of three cannot have so much of one market."""

from __future__ import annotations

from decimal import Decimal

from knowledge import Knowledge, Mention, Quantity, has_han

from bot.routing.waking import Mentions, woken_by

_ASKED, _TOTAL = frozenset({"polar", "confirm"}), "total"
_ABOVE = frozenset({"above", "more", "at_least"})
_LIMITS = frozenset({*_ABOVE, "below", "less", "at_most"})
_COMPARED = frozenset(
    {"above", "more", "below", "less", "pricier", "cheaper", "faster", "slower", "premium", "discount"}
)
_OF_MARKETS = frozenset({"market", "share", "cloud", "cloud_share", "case_study"})
_OF_EACH = frozenset(
    {"total", "every", "both", "any_of", "who", "which", "only", "neither", "nobody", "growth", "revenue", "contribute",
     "choice", "average", "how_many", "negation", "compare", "remainder",
     "counts_of_names", "discount", "premium", "existence"}
)
_MARKET_SHARE, _MARKET = "cloud_share", "market"
_MOST, _MAJORITY = "most", "majority"
_EACH, _BY, _EXACTLY = "each", "by", "exactly"
_HOLDING = frozenset({"control", "controls", "hold", "holds", "command", "commands", "own", "owns", "occupy"})
_ONE = "one"
_OWN = ("their", "both", "these", "those", "two")
_ALL, _PAIR = 100, 2
_ROOM = Decimal("1.12")
_JOINTS = frozenset({"and", "&", "plus", "和", "与", "與", "跟", "加"})


@woken_by(_MOST, beside=(_MARKET,))
def with_majorities(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Do US providers control most of the cloud market?", "the majority of it": more than half."""
    said = {m.key for m in mentions}
    named = any(m.kind in ("entity", "group") for m in mentions)
    if said.isdisjoint(_ASKED) or _MARKET not in said or not named or any(m.quantity for m in mentions):
        return mentions
    superlative = {m.end for m in mentions if m.text.casefold() == "the"}  # "does AWS hold the most of the market?"
    of = {m.start for m in mentions if m.text.casefold() == "of"}
    of -= {m.end for m in mentions if m.key == _MOST and m.start in superlative}
    majorities = {m.start for m in mentions if _is_majority(m, of)}
    return tuple(one for m in mentions for one in _as_more_than_half(m, majorities))


def _as_more_than_half(mention: Mention, majorities: set[int]) -> tuple[Mention, ...]:
    """The verb before it says only that a share is held."""
    if mention.kind == "unknown" and mention.end in majorities and mention.text.casefold() in _HOLDING:
        return (mention.as_filler(),)
    return _above_half(mention) if mention.start in majorities and mention.key == _MOST else (mention,)


def _is_majority(mention: Mention, of: set[int]) -> bool:
    words = mention.text.casefold().split()
    return mention.key == _MOST and (_MAJORITY in words or (words[-1] == _MOST and mention.end in of))


def _above_half(mention: Mention) -> tuple[Mention, ...]:
    half = Quantity(Decimal(50), "percent", mention.start, mention.end)
    return mention._replace(key="above"), mention._replace(kind="quantity", key="percent", quantity=half)


@woken_by(*_ASKED, beside=("quantity",))
def with_joint_shares(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """Says "together" where the stated share is more than each of those named can have."""
    said = {m.key for m in mentions} | {m.text.casefold() for m in mentions}
    if said.isdisjoint(_ASKED) or not said.isdisjoint(_OF_EACH) or _EACH in said:
        return mentions
    shares = [m for m in mentions if m.quantity and m.quantity.unit == "percent"]
    names = [m for m in mentions if m.kind in ("entity", "group")]
    if len(shares) != 1 or not names or not _is_limit(shares[0], mentions) or _is_of_a_name(shares[0], mentions):
        return mentions
    if _is_so_much_more(shares[0], mentions) or _is_of_one_of_them(names, mentions):
        return mentions
    sharing = _sharing(names, knowledge)
    of_market = not said.isdisjoint(_OF_MARKETS)
    if sharing < 2 or not (of_market or all(m.kind == "entity" for m in names)):
        return mentions
    if not _is_too_much_for_each(shares[0], sharing, of_market=of_market):
        return mentions
    return _said_together(mentions, names)


def _is_of_one_of_them(names: list[Mention], mentions: Mentions) -> bool:
    """ "Does at least one of AWS, Azure and Google Cloud have more than 38 %?"."""
    of = {m.start for m in mentions if m.text.casefold() == "of" and m.end == names[0].start}
    return any(m.text.casefold().split()[-1] == _ONE and m.end in of for m in mentions)


@woken_by(*_ASKED, beside=("quantity",))
def with_shares_of_both(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """Says "together" where a share stands at more than any of those named has: "do AWS and Azure hold about half of
    the market?", "do AWS, Azure and Google Cloud have 62 %?"."""
    said = {m.key for m in mentions} | {m.text.casefold() for m in mentions}
    if said.isdisjoint(_ASKED) or not said.isdisjoint(_OF_EACH | _LIMITS | _COMPARED | {_EACH, _EXACTLY}):
        return mentions
    shares = [m for m in mentions if m.quantity and m.quantity.unit == "percent"]
    names = [m for m in mentions if m.kind == "entity"]
    if len(shares) != 1 or said.isdisjoint(_OF_MARKETS) or not _are_joined(names, mentions):
        return mentions
    if _is_of_a_name(shares[0], mentions) or not _is_above_each(shares[0], names, mentions, knowledge):
        return mentions
    return _said_together(mentions, names)


def _are_joined(names: list[Mention], mentions: Mentions) -> bool:
    """Several names, one right behind the other but for "and"."""
    joints = {m.start: m.end for m in mentions if m.text.casefold() in _JOINTS}
    ends = [{m.end, m.end + 1, joints.get(m.end, m.end), joints.get(m.end + 1, m.end)} for m in names]
    return len(names) > 1 and all(two.start in end for end, two in zip(ends, names[1:], strict=False))


def _is_above_each(share: Mention, names: list[Mention], mentions: Mentions, knowledge: Knowledge) -> bool:
    """Of a rough one, by more than what "about" leaves open."""
    assert share.quantity
    held = [[f.value for key in knowledge.family(m.key) for f in knowledge.facts(key, _MARKET_SHARE)] for m in names]
    if not all(held):
        return False
    room = _ROOM if any(m.key == "roughly" for m in mentions) else Decimal(1)
    return share.quantity.value > room * max(value for values in held for value in values)


def _said_together(mentions: Mentions, names: list[Mention]) -> Mentions:
    last = max(names, key=lambda m: m.end)
    together = Mention("cue", _TOTAL, last.start, last.end, last.text)
    return tuple(sorted((*mentions, together), key=lambda m: (m.start, m.end)))


@woken_by("clouds")
def without_own_clouds(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "If Alibaba and Google merged their clouds": those are theirs, and not all that there are."""
    names = [m.start for m in mentions if m.kind == "entity"]
    owned = {m.end for m in mentions if m.text.casefold() in _OWN}

    def is_theirs(mention: Mention) -> bool:
        said = mention.text.casefold() == "clouds" and mention.start in owned
        return said and mention.kind == "group" and any(start < mention.start for start in names)

    return tuple(m for m in mentions if not is_theirs(m))


def _is_of_a_name(share: Mention, mentions: Mentions) -> bool:
    """ "Is Alibaba more than half of Google Cloud?": a part of the other's share, and no market that both divide."""
    of = {m.end for m in mentions if m.start == share.end and m.text.casefold() == "of"}
    behind = any(m.kind == "entity" and m.start == share.end and m.is_possessive for m in mentions)  # "half Azure's"
    return behind or any(m.kind == "entity" and m.start in of for m in mentions)


def _is_so_much_more(share: Mention, mentions: Mentions) -> bool:
    """ "Over 50 % bigger than Google Cloud's", 比谷歌云大50%以上, "bigger than Azure's by more than 50 %": how far the
    two are apart."""
    led_to = {share.start, *(m.start for m in mentions if m.end == share.start and m.key in _LIMITS)}
    if any(m.end in led_to and m.text.casefold() == _BY for m in mentions):
        return True
    more = any(m.kind == "cue" and m.key in _COMPARED and m.start == share.end for m in mentions)
    return more and any(m.kind in ("entity", "group") and m.start > share.end for m in mentions)


def _is_too_much_for_each(share: Mention, sharing: int, *, of_market: bool) -> bool:
    """More than half of a market only one can have; half of somebody's P/E is no market, and four may each be said to
    have a quarter."""
    assert share.quantity
    all_of_them = sharing * share.quantity.value
    return all_of_them > _ALL or (of_market and sharing == _PAIR and all_of_them == _ALL)


def _is_limit(share: Mention, mentions: Mentions) -> bool:
    """Above it, or 以上 and 以下 behind it; below it only of a collective name and more than half (四大云占不到六成吗):
    of names that are told one by one, and of less, each may be meant."""
    assert share.quantity
    collective = all(m.kind == "group" for m in mentions if m.kind in ("entity", "group"))
    sides = _LIMITS if collective and 2 * share.quantity.value > _ALL else _ABOVE
    limits = [m for m in mentions if m.kind == "cue" and m.key in sides]
    return any(m.end in (share.start, share.end) or (m.start == share.end and has_han(m.text)) for m in limits)


def _sharing(names: list[Mention], knowledge: Knowledge) -> int:
    """How many the names stand for."""
    single = {m.key for m in names if m.kind == "entity"}
    groups = [knowledge.base.groups[m.key] for m in names if m.kind == "group"]
    holders = knowledge.holders(_MARKET_SHARE)
    return len(single | {member for group in groups for member in knowledge.members(group, holders)})
