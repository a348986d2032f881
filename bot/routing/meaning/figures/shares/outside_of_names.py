"""A market without some of those in it: "how much of the cloud market sits outside AWS and Azure?", "what is left of it
once you take away the four named providers?", "what share do neither AWS nor Google hold?" ask for everybody else's
share.
"""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import Knowledge, Mention

from bot.routing.meaning.figures.arithmetic.subtractions import REMOVING, TAKING
from bot.routing.waking import Mentions, woken_by
from bot.routing.word_places import words_by_place

_OUTSIDE, _NEITHER, _NOR = "outside", "neither", "nor"
_AWAY = frozenset({"away", "off", "out"})
_SETTING = frozenset({"set", "setting", "put", "putting", "leave", "leaving"})
_LEFT = frozenset({"left", "remain", "remains", "remaining", "leaves", "leftover"})
_REMAINDER, _EXCLUDE = "remainder", "exclude"
_SHARES = frozenset({"share", "market", "how_much_of", "as_percent", "cloud_share", "cloud"})
_OF_WHOM = frozenset(
    {"who", "which", "most", "least", "polar", "confirm", "rank", "growth", "why", "invest", "budget", "pe", "list"}
)
"""Cues of a question that asks something else of whoever is left."""
_IN_ORDER = frozenset({"who", "which", "most", "least", "rank"})
_SMALL = frozenset({"of", "the", "those", "these", "all", "by", "named", "big", "for"})
_HOLDING = frozenset(
    {"hands", "held", "hold", "holds", "owned", "own", "owns", "control", "controls", "controlled", "belong", "belongs",
     "sits", "goes", "taken", "served", "run"}
)
_OTHERS = frozenset(
    {"hands", "someone", "somebody", "anyone", "anybody", "everyone", "everybody", "companies", "firms", "providers",
     "players", "vendors", "others", "clouds", "parties", "suppliers"}
)
"""Words for all the others, right before what leaves a name out, or in it ("everyone but")."""
_ALL_OTHERS = _OTHERS | {"the", "other", "cloud"}
_IN_PART = frozenset({"how_much_of", "as_percent", "share"})
_WITHIN = 2
"""So many words may stand between the verb of taking and its "away"."""


@woken_by(_OUTSIDE, _NEITHER, *TAKING, *REMOVING, *_SETTING, beside=("entity", "group"))
def with_markets_without_names(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the word that leaves the names out as such, and a remainder for what is asked."""
    said = {m.key for m in mentions}
    names = [m for m in mentions if m.kind in ("entity", "group")]
    if not names:
        return mentions
    of_a_share = not said.isdisjoint(_SHARES) and said.isdisjoint(_OF_WHOM)
    words = words_by_place(mentions)
    starts = {m.start for m in names}
    outside = next((p for p, word in words.items() if word == _OUTSIDE and _leads(p + 1, words, starts)), None)
    if outside is not None and (of_a_share or not said.isdisjoint(_IN_ORDER)):
        keys = (_EXCLUDE, _REMAINDER) if of_a_share else (_EXCLUDE,)
        return tuple(one for m in mentions for one in (_left_out(m, keys) if m.covers(outside) else (m,)))
    if not of_a_share or any(m.quantity for m in mentions):
        return mentions
    if words.get(min(starts) - 1) == _NEITHER and _NOR in words.values():
        return tuple(_as_left(m) for m in mentions)
    if _REMAINDER not in said and _LEFT.isdisjoint(words.values()):
        return mentions
    verb = next((p for p in words if _takes(p, words) and _leads(_behind(p, words), words, starts)), None)
    return mentions if verb is None else tuple(_as_rest(m, verb, words) for m in mentions)


def _left_out(mention: Mention, keys: tuple[str, ...]) -> tuple[Mention, ...]:
    """ "Outside" leaves out those behind it and, of a market, asks for the others."""
    if mention.kind not in ("unknown", "filler", "cue") or mention.end - mention.start > _WITHIN:
        return (mention,)
    return tuple(mention._replace(kind="cue", key=key) for key in keys)


def _as_left(mention: Mention) -> Mention:
    return mention._replace(key=_REMAINDER) if mention.key == _NEITHER else mention


def _takes(place: int, words: Mapping[int, str]) -> bool:
    word = words[place]
    if word in REMOVING:
        return True
    later = {words.get(place + step) for step in range(1, _WITHIN + 1)}
    return word in TAKING and not _AWAY.isdisjoint(later)


def _behind(verb: int, words: Mapping[int, str]) -> int:
    return verb + 2 if words.get(verb + 1) in _AWAY else verb + 1


def _leads(place: int, words: Mapping[int, str], starts: set[int]) -> bool:
    """Whether nothing but small words stands between a place and a name."""
    while words.get(place) in _SMALL and place not in starts:
        place += 1
    return place in starts


def _as_rest(mention: Mention, verb: int, words: Mapping[int, str]) -> Mention:
    if mention.kind in ("entity", "group", "metric", "term"):
        return mention
    said = {words.get(place) for place in range(mention.start, mention.end)}
    if mention.covers(verb):
        return mention._replace(kind="cue", key=_EXCLUDE)
    return mention._replace(kind="cue", key=_REMAINDER) if not said.isdisjoint(_LEFT) else mention


@woken_by(_EXCLUDE, beside=_HOLDING)
def with_hands_of_others(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "How much of the cloud is in hands other than Alibaba's?", "held by companies other than the big three?": of all
    others together, who are nobody by name, it asks for what is left."""
    said = {m.key for m in mentions}
    if said.isdisjoint(_IN_PART) or not said.isdisjoint(_OF_WHOM) or any(m.quantity for m in mentions):
        return mentions
    names = {m.start for m in mentions if m.kind in ("entity", "group")}
    words = words_by_place(mentions)
    some = {m.end for m in mentions if m.kind == "group" and not _ALL_OTHERS.issuperset(m.text.casefold().split())}

    def leaves_out(mention: Mention) -> bool:
        if mention.start in some:
            return False  # "US companies other than AWS"
        others = _OTHERS.intersection((words.get(mention.start - 1), words.get(mention.start)))
        return mention.key == _EXCLUDE and _leads(mention.end, words, names) and bool(others)

    leaving = {m.start for m in mentions if leaves_out(m)}
    alone = (m.as_filler() if m.kind == "group" and m.end in leaving else m for m in mentions)  # they are not counted
    return tuple(one for m in alone for one in ((m, m._replace(key=_REMAINDER)) if m.start in leaving else (m,)))
