"""The one that comes behind another in an order: "the highest share after AWS", "the next lowest P/E",
"after Amazon, who is next?"."""

from __future__ import annotations

from knowledge import Knowledge, Mention, has_han

from bot.routing.waking import Mentions, woken_by

_ENDS = ("most", "least", "cheapest", "priciest", "fastest", "slowest")
"""Cues of an end of an order."""
_AFTER = frozenset({"after", "behind", "following", "below", "beneath", "next to", "next after"})
_AFTER_HAN = ("之后", "之後", "以后", "以後", "后面", "後面", "后", "後")
_NAMES, _AND = ("entity", "term"), "and_what"
_LAST, _BUT, _BUT_ONE = "last", "but", "but one"
_NEXT, _NEXT_AFTER, _SECOND = "next", "next_after", "2"
_BETWEEN_HAN = ("之间", "之間", "中间", "中間")
_BETWEEN, _MIDDLE, _TWO, _DIFFERENCE = ("between", *_BETWEEN_HAN), "middle", 2, "difference"
_COMPARATIVES = ("more", "less", "faster", "slower", "cheaper", "pricier", "better", "choice", "ordinal", "how_much_of")
_OF_PRICES, _PE = ("cheaper", "pricier"), "pe"
_VALUED = {"discount": "cheaper", "premium": "pricier"}
_STANDING = {"above": "more", "below": "less"}
_BEYOND = {
    **dict.fromkeys(("less", "below"), ("most",)), **dict.fromkeys(("more", "above"), ("least",)),
    "cheaper": ("priciest", "most"), "pricier": ("cheapest", "least"),
}
"""From which end the first of those beyond a name stands right behind it."""
_FEW = 3
_UP, _DOWN = frozenset({"more", "above", "pricier", "faster"}), frozenset({"less", "below", "cheaper", "slower"})
_WHO = frozenset({"who", "who's", "whos", "whose"})
_SOMEBODY = frozenset({"the one", "the company", "the provider", "the cloud", "the name", "anyone", "anybody"})
"""Words for whoever is sought ("name the one wedged between the two")."""
_NO_WORDS = ("filler", "unknown")
_FIGURES = ("metric", "period", "place")
"""What may stand behind a name as the figure of it that is in order ("after Alibaba's P/E", "after AWS in Q3 2025")."""


@woken_by(*_AFTER, beside=(*_ENDS, "ordinal"))
def with_whom_an_end_comes_after(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Who has the highest share after AWS?", "the biggest behind Azure", "next biggest after Azure": behind that name
    in the order, and not the end itself."""
    ends = [m.end for m in mentions if _is_an_end(m)]
    names = {m.start: m for m in mentions if m.kind == "entity"}
    happenings = {m.start for m in mentions if m.kind not in (*_FIGURES, *_NO_WORDS, "entity")}

    def comes_after(mention: Mention) -> bool:
        name = names.get(mention.end)
        behind_an_end = bool(ends) and (ends[0] <= mention.start or _leads_to_whom(mention, mentions))
        plain = name is not None and not (name.is_possessive and name.end in happenings)
        return behind_an_end and plain and mention.text.casefold() in _AFTER and mention.key != _NEXT_AFTER

    if not any(comes_after(m) for m in mentions):
        return mentions
    return tuple(
        m._replace(kind="cue", key=_NEXT_AFTER) if comes_after(m) else m.as_filler() if _is_next(m) else m
        for m in mentions
    )


def _leads_to_whom(after: Mention, mentions: Mentions) -> bool:
    """ "After AWS and Azure, who is the biggest?", AWS之后谁最大: names stand beside it, and then who is asked for."""
    behind = [m for m in mentions if m.start >= after.end and m.kind not in _NAMES and m.key != _AND]
    return bool(behind) and _asks_who(behind[0])


@woken_by(*_AFTER_HAN, beside=_ENDS)
def with_whom_a_chinese_end_comes_after(mentions: Mentions, _: Knowledge) -> Mentions:
    """AWS之后谁最大: behind that name in the order."""
    ends = {m.end for m in mentions if m.kind == "entity"}

    def comes_after(mention: Mention) -> bool:
        word = mention.text in _AFTER_HAN and mention.key != _NEXT_AFTER
        return word and mention.start in ends and _leads_to_whom(mention, mentions)

    return tuple(m._replace(kind="cue", key=_NEXT_AFTER) if comes_after(m) else m for m in mentions)


@woken_by(_NEXT, beside=_ENDS)
def with_the_next_from_an_end(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "The next lowest P/E", "and the next fastest?": the second from that end."""
    ends = {m.start for m in mentions if m.key in _ENDS}
    return tuple(
        m._replace(kind="ordinal", key=_SECOND) if _is_next(m) and m.end in ends else m for m in mentions
    )


@woken_by(*_STANDING, beside=_ENDS)
def with_an_end_beyond_a_name(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Which of the clouds smaller than AWS is the largest?", "the biggest of those below Azure": the next behind that
    name; and from the other end the smallest of those above it is the next."""
    names = {m.start for m in mentions if m.kind == "entity"}
    sides = {m.start: m for m in mentions if m.key in _BEYOND and m.end in names}
    ends = {m.key for m in mentions if m.key in _ENDS}
    if len(names) != 1 or len(sides) != 1 or len(ends) != 1 or any(m.quantity or m.key == "polar" for m in mentions):
        return mentions
    place, side = next(iter(sides.items()))
    if next(iter(ends)) not in _BEYOND[side.key] or not any(_asks_who(m) for m in mentions):
        return mentions
    kept = (m for m in mentions if m.start != place or m is side)
    return tuple(m._replace(kind="cue", key=_NEXT_AFTER) if m is side else m for m in kept)


@woken_by("bigger of", "larger of", "more", beside=_AFTER)
def with_the_bigger_of_those_behind(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Who is the bigger of the two US clouds after AWS?": of those behind that name the first."""
    names = {m.start for m in mentions if m.kind == "entity"}
    behind = any(m.text.casefold() in _AFTER and m.end in names and m.kind in _NO_WORDS for m in mentions)
    bigger = [m for m in mentions if m.kind == "cue" and m.text.casefold() in ("bigger of", "larger of")]
    of_group = any(m.kind == "group" and bigger and m.start >= bigger[0].end for m in mentions)
    if not (behind and of_group and any(_asks_who(m) for m in mentions)):
        return mentions
    kept = (m for m in mentions if m not in bigger[1:])
    return tuple(m._replace(key="most") if m is bigger[0] else m for m in kept)


@woken_by(_LAST, beside=(_BUT,))
def with_the_last_but_one(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Who is last but one?": the second from that end."""
    behind = {m.end: m for m in mentions}
    but = next((m for m in mentions if m.text.casefold() in (_BUT, _BUT_ONE) and _is_last(behind.get(m.start))), None)
    one = any(but and m.text.casefold() in ("one", _BUT_ONE) and but.start <= m.start <= but.end for m in mentions)
    if but is None or not one:
        return mentions
    return tuple(m._replace(kind="ordinal", key=_SECOND) if m is but else m for m in mentions)


def _is_last(mention: Mention | None) -> bool:
    return mention is not None and mention.text.casefold().split()[-1] == _LAST


@woken_by(_NEXT)
def with_the_next(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "After Amazon, whose P/E is next?": behind the name in an order."""
    ends = {m.end for m in mentions if m.text.casefold() in _AFTER}
    after = [m.start for m in mentions if m.kind == "entity" and m.start in ends]

    def stands_behind(mention: Mention) -> bool:
        return _is_next(mention) and mention.start > after[0]

    return tuple(
        m._replace(kind="cue", key=_NEXT_AFTER) if stands_behind(m) else m for m in mentions
    ) if after else mentions


@woken_by(*_BETWEEN)
def with_whoever_is_between(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Who lies between AWS and Google in share?", 谁在AWS和谷歌云之间: asks for whoever stands there, and not how far
    the two are apart."""
    names = [m for m in mentions if m.kind == "entity"]
    if len({m.key for m in names}) != len(names) or len(names) != _TWO or any(m.quantity for m in mentions):
        return mentions
    places = {names[0].start, names[0].start - 1}  # "between the two", "between AWS"

    def parts(mention: Mention) -> bool:
        word = mention.text.casefold().split()[-1]
        han = word in _BETWEEN_HAN and mention.start >= names[1].end
        return mention.kind not in ("entity", "metric") and (han or (word == _BETWEEN[0] and mention.end in places))

    place = next((m.start for m in mentions if parts(m)), None)
    asking = next((m for m in mentions if _asks_who(m)), None)
    compares = any(m.key in (*_ENDS, *_COMPARATIVES) and not parts(m) for m in mentions)
    behind_names = asking is not None and asking.start >= names[0].start and not has_han(asking.text)
    if place is None or asking is None or behind_names or compares:
        return mentions  # "between Azure and AWS, who has more?" asks for one of the two
    if asking.text.casefold() in _SOMEBODY and any(m.key == _DIFFERENCE for m in mentions):
        return mentions  # "the cloud share gap between Azure and AWS"
    return tuple(m._replace(kind="cue", key=_MIDDLE) if parts(m) else m for m in mentions)


@woken_by("than", "more", "less", "above", "below", beside=("who", "which", "any_of"))
def with_whoever_is_above_one_and_below_another(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Who has a bigger share than Google Cloud but a smaller one than AWS?": whoever lies between the two."""
    names = [m for m in mentions if m.kind == "entity"]
    asking = next((m for m in mentions if _asks_who(m)), None)
    if len({m.key for m in names}) != _TWO or len(names) != _TWO or any(m.quantity for m in mentions) or not asking:
        return mentions
    before = [m for m in mentions if m.end <= names[0].start and m.key in _UP | _DOWN]
    between = [m for m in mentions if names[0].end <= m.start and m.end <= names[1].start and m.key in _UP | _DOWN]
    sides = [{m.key in _UP for m in part} for part in (before, between)]
    if [len(side) for side in sides] != [1, 1] or sides[0] == sides[1] or asking.start >= names[0].start:
        return mentions
    priced = any(m.key in _OF_PRICES for m in before)  # it says by itself in what they are compared
    meant = (m._replace(key=_PE) if priced else m.as_filler() for m in before)
    return tuple(m._replace(key=_MIDDLE) if m in between else next(meant) if m in before else m for m in mentions)


@woken_by("above", "below")
def with_those_beyond_a_name(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "P/Es above Alibaba's": of whoever else has one there, and not of the one that is named."""
    told = [m for m in mentions if m.kind not in (*_NO_WORDS, "term")]
    name = told[-1] if told else None
    if name is None or name.kind != "entity" or not name.is_possessive or len({m.start for m in told}) > _FEW:
        return mentions
    limit = [m for m in told if m.end == name.start and m.key in ("above", "below")]
    measures = [m for m in told if m is not name and m.start not in {one.start for one in limit}]
    measured = all(m.kind == "metric" or m.key in knowledge.metric_cues for m in measures)
    if not limit or not measures or not measured or any(m.end > limit[0].start for m in measures):
        return mentions
    first = mentions[0].start
    return (Mention("cue", "who", first, first + 1, "who"), *mentions)


@woken_by("above", "below", beside=("who", "which", *_WHO))
def with_whoever_stands_above(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Who is above Google?", "and who's below it?": more and less than that one has, where no limit is stated."""
    if any(m.quantity or m.kind == "period" for m in mentions) or not any(map(_asks_who, mentions)):
        return mentions
    ends = {m.start for m in mentions if m.kind == "entity" or m.key in ("it", "its")}

    def stands(mention: Mention) -> bool:
        return mention.key in _STANDING and mention.end in ends and mention.text.casefold().split()[-1] in _STANDING

    return tuple(m._replace(kind="cue", key=_STANDING[m.key]) if stands(m) else m for m in mentions)


@woken_by("discount", "premium", beside=("who", "which", *_WHO))
def with_whoever_is_discounted(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Which companies trade at a discount to Microsoft?": who is cheaper than that one."""
    names = {m.start for m in mentions if m.kind == "entity"}
    asking = next((m for m in mentions if _asks_who(m)), None)
    measured = any(m.quantity or m.key in ("how_much", "difference", "most", "least", "why") for m in mentions)
    ends = names | {m.start for m in mentions if m.text.casefold() in ("to", "over", "against") and m.end in names}
    led = [m for m in mentions if m.key in _VALUED and m.kind == "cue" and m.end in ends]
    if len(names) != 1 or measured or not led or asking is None or asking.start > led[0].start:
        return mentions
    kept = (m for m in mentions if not (m.kind == "term" and m.key in _VALUED))
    return tuple(m._replace(key=_VALUED[m.key]) if m in led else m for m in kept)


def _asks_who(mention: Mention) -> bool:
    """ "Whose P/E", "who sits"; "which is the gap between them" asks for no name."""
    text = mention.text.casefold()
    return mention.key in ("who", "which", "any_of") or text.split()[0] in _WHO or text in _SOMEBODY


def _is_an_end(mention: Mention) -> bool:
    """ "The highest", and "next biggest", which is a place in an order; "the second after AWS" counts on from it."""
    return mention.key in _ENDS or (mention.kind == "ordinal" and mention.text.casefold().startswith(_NEXT))


def _is_next(mention: Mention) -> bool:
    return mention.text.casefold() == _NEXT and mention.kind in _NO_WORDS
