"""One figure taken away from another in words of taking: "take Alibaba's P/E away from Microsoft's, what is left?",
"Azure's growth, take away Alibaba Cloud's, leaves what?".

What is left is the difference of the two. Of names that are taken away from a market it is everybody else's share, and
"how much has Azure taken from AWS?" asks what happened.
"""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by
from bot.routing.word_places import words_by_place

TAKING = frozenset({"take", "takes", "taking", "taken", "took"})
REMOVING = frozenset(
    {"subtract", "subtracts", "subtracting", "subtracted", "deduct", "deducting", "deducted", "remove", "removing",
     "removed", "knock", "knocking", "knocked", "lop", "lopped", "pull", "pulled", "pulling", "shave", "shaved",
     "strip",
     "stripped", "chop", "chopped"}
)
_AWAY = frozenset({"away", "off", "out"})
_OTHER_DEEDS = frozenset({"up", "in", "on", "over", "part", "place"})
"""Words behind "take" with which it takes nothing away ("take-up")."""
_OUT = ("out", "of")
_FROM = frozenset({"from", "off"})
_SMALL = frozenset({"that", "those", "of", "the", "what", "away", "out"})
_WITH = "with"
_MARKETS = frozenset({"market", "pie", "whole", "world", "total"})
_VERBS = ("auxiliary", "auxiliaries_and_contractions")
_DIFFERENCE = "difference"
_USED_UP = frozenset(
    {"exclude", "excluded_after", "remainder", "difference", "begin", "when", "unspent", "verdict", "total", "excluded"}
)
"""Cues of the words that take away, or ask what is left."""
_LEFT = frozenset({"left", "leave", "leaves", "leaving", "remain", "remains", "remaining", "over"})
_OTHERWISE = frozenset(
    {"who", "which", "rank", "most", "least", "points", "ratio", "average", "plus", "other", "every", "polar",
     "forecast",
     "moved", "turned", "convert"}
)
"""Cues of a question that asks something else of the two."""
_TWO = 2


@woken_by(*TAKING, *REMOVING)
def with_figures_taken_away(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with "difference" for the verb, where the figure of one name is taken from that of another."""
    names = [m for m in mentions if m.kind == "entity"]
    cues = {m.key for m in mentions if m.kind == "cue"}
    others = any(m.kind in ("group", "quantity", "period", "place") for m in mentions)
    measured = any(m.kind == "metric" for m in mentions) or not cues.isdisjoint(knowledge.metric_cues)
    if len({m.key for m in names}) != _TWO or others or not measured or not cues.isdisjoint(_OTHERWISE):
        return mentions
    words = words_by_place(mentions)
    verbs = [
        place
        for place, word in words.items()
        if word in REMOVING or (word in TAKING and words.get(place + 1) not in _OTHER_DEEDS)
    ]
    verb = next((place for place in verbs if _subtracts(place, words, names, mentions)), None)
    if verb is None or _takes_from_a_market(words):
        return mentions
    return tuple(_as_subtracted(m, verb) for m in mentions)


def _subtracts(verb: int, words: Mapping[int, str], names: list[Mention], mentions: Mentions) -> bool:
    if _is_deed(verb, words, names, mentions):
        return False
    return (
        _takes_from_a_name(words, names)
        or _stands_between(verb, words, names)
        or _is_taken_behind(verb, words, names)
    )


def _is_deed(verb: int, words: Mapping[int, str], names: list[Mention], mentions: Mentions) -> bool:
    """ "Azure has taken from AWS": who takes stands right before the verb."""
    small = {m.end: m.start for m in mentions if m.kind == "filler" and m.key in _VERBS}
    while verb in small:
        verb = small[verb]
    agents = [m for m in names if m.end == verb]
    before = words.get(agents[0].start - 1, "") if agents else ""
    return bool(agents) and before != _WITH and not agents[0].text.casefold().endswith(("'s", "’s"))


def _takes_from_a_name(words: Mapping[int, str], names: list[Mention]) -> bool:
    """ "From Azure's": the one name behind a "from", and the other one not."""
    led = {_skip(place + 1, words) for place, word in words.items() if word in _FROM}
    led |= {_skip(place + 2, words) for place, word in words.items() if (word, words.get(place + 1)) == _OUT}
    from_whom = {m.key for m in names if m.start in led}
    return len(from_whom) == 1


def _skip(place: int, words: Mapping[int, str]) -> int:
    while words.get(place) in _SMALL:
        place += 1
    return place


def _stands_between(verb: int, words: Mapping[int, str], names: list[Mention]) -> bool:
    """ "Azure's growth, take away Alibaba Cloud's": not where the first name is taken away as well."""
    first, second = names[0], next(m for m in names if m.key != names[0].key)
    taken_first = words.get(first.end) in _AWAY or any(_removes(place, words) for place in words if place < first.start)
    return first.end <= verb < second.start and _removes(verb, words) and not taken_first


def _removes(verb: int, words: Mapping[int, str]) -> bool:
    away = words.get(verb + 1) in _AWAY
    return words[verb] in REMOVING or (words[verb] in TAKING and away)


def _is_taken_behind(verb: int, words: Mapping[int, str], names: list[Mention]) -> bool:
    """ "AWS's slice with Azure's taken away"."""
    first, second = names[0], next(m for m in names if m.key != names[0].key)
    between = {words.get(place) for place in range(first.end, second.start)}
    return _WITH in between and verb >= second.end and _removes(verb, words)


def _takes_from_a_market(words: Mapping[int, str]) -> bool:
    """ "From the market", "left of the pie": what is taken away belongs to a whole."""
    leading = {*_FROM, "left", "remains", "remaining"}
    wholes = {_skip(place + 1, words) for place, word in words.items() if word in leading}
    named = {place + 1 if words.get(place) == "cloud" else place for place in wholes}
    return any(words.get(place) in _MARKETS and words.get(place + 1) not in ("share", "shares") for place in named)


def _as_subtracted(mention: Mention, verb: int) -> Mention:
    if mention.covers(verb) and mention.kind not in ("entity", "metric"):
        return mention._replace(kind="cue", key=_DIFFERENCE)
    idle = mention.kind == "cue" and mention.key in _USED_UP
    left = mention.kind == "unknown" and mention.text.casefold() in _LEFT
    return mention.as_filler() if idle or left else mention
