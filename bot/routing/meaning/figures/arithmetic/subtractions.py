"""One figure taken from another: "take Alibaba's P/E away from Microsoft's, what is left?", "Azure's growth, take away
Alibaba Cloud's, leaves what?", "AWS's share less Azure's", "its R&D in excess of the plan". An "over" between two of
one kind divides the one by the other: "Microsoft P/E over Alibaba P/E".

What is left of a market is everybody else's share, "how much has Azure taken from AWS?" asks what happened, and "is
AWS's share less than Azure's?" whether it is smaller.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by
from bot.routing.word_places import past, past_words, words_by_place

TAKING = frozenset({"take", "takes", "taking", "taken", "took"})
REMOVING = frozenset(
    {"subtract", "subtracts", "subtracting", "subtracted", "deduct", "deducting", "deducted", "remove", "removing",
     "removed", "knock", "knocking", "knocked", "lop", "lopped", "pull", "pulled", "pulling", "shave", "shaved",
     "strip", "stripped", "chop", "chopped"}
)
_AWAY = frozenset({"away", "off", "out"})
_OTHER_DEEDS = frozenset({"up", "in", "on", "over", "part", "place"})
"""Words behind "take" with which it takes nothing away ("take-up")."""
_OUT = ("out", "of")
_FROM = frozenset({"from", "off"})
_SMALL = frozenset({"that", "those", "of", "the", "what", "away", "out"})
_WITH = "with"
_MARKETS = frozenset({"market", "pie", "whole", "world", "total"})
_HELPING = ("auxiliary", "auxiliaries_and_contractions")
_DIFFERENCE = "difference"
_USED_UP = frozenset(
    {"exclude", "excluded_after", "remainder", "difference", "begin", "when", "unspent", "verdict", "total", "excluded"}
)
"""Cues of the words that take away, or ask what is left."""
LEFT = frozenset({"left", "leave", "leaves", "remain", "remains", "remaining"})
_LEFT_OVER = LEFT | {"leaving", "over"}
_OTHERWISE = frozenset(
    {"who", "which", "rank", "most", "least", "points", "ratio", "average", "plus", "other", "every", "polar",
     "forecast", "moved", "turned", "convert"}
)
"""Cues of a question that asks something else of the two."""
_TWO = 2

_LESS, _ABOVE, _EXCLUDE = "less", "above", "exclude"
_SUBTRACTING = ("less", "in excess of", "over and above", "in surplus of", "minus the", "minus")
_VERB = "auxiliary"
_ASKING = frozenset({"polar", "confirm", "who", "which", "choice", "why", "most", "least", "what", "any_of", "plus",
                     "total"})
"""Cues of a question in which "less" asks whose is smaller or says that it is, or in which more is to be computed."""
_QUESTION_MARK = "?"
_OF = "of"
_BEFORE_OWNERS = frozenset({"that", "the", "of", "its", "whole", "entire", "full", "total", "all"})
_TWO = 2
_OVER, _RATIO = "over", "ratio"
_OF_MULTIPLES = frozenset({"pe", "share", "multiple", "market", "cloud", "growth"})
_STATING = ("auxiliary", "auxiliaries_and_contractions", "harmless_verbs", "verbs")
"""Words with which somebody is over somebody else, or asks it."""
_PAUSE = 1
"""So many tokens may lie between a figure and "less" ("AMZN's P/E, less BABA's")."""


@woken_by(*TAKING, *REMOVING)
def with_figures_taken_away(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with "difference" for the verb, where the figure of one name is taken from that of another."""
    names = [m for m in mentions if m.kind == "entity"]
    cues = {m.key for m in mentions if m.kind == "cue"}
    others = any(m.kind in ("group", "quantity", "period", "place") for m in mentions)
    measured = any(is_measure(m, knowledge) for m in mentions)
    if len({m.key for m in names}) != _TWO or others or not measured or not cues.isdisjoint(_OTHERWISE):
        return mentions
    words = words_by_place(mentions)
    verbs = [
        place
        for place, word in words.items()
        if word in REMOVING or (word in TAKING and words.get(place + 1) not in _OTHER_DEEDS)
    ]
    from_a_name, taken = _takes_from_a_name(words, names), _where_taken(words, names)
    helping = {m.end: m.start for m in mentions if m.kind == "filler" and m.key in _HELPING}
    may = (place for place in verbs if from_a_name or place in taken)
    verb = next((place for place in may if not _is_deed(past(place, helping), words, names)), None)
    if verb is None or _takes_from_a_market(words):
        return mentions
    return tuple(_as_subtracted(m, verb) for m in mentions)


def _is_deed(start: int, words: Mapping[int, str], names: list[Mention]) -> bool:
    """ "Azure has taken from AWS": who takes stands right before the verb."""
    agent = next((m for m in names if m.end == start), None)
    return agent is not None and words.get(agent.start - 1) != _WITH and not agent.is_possessive


def _takes_from_a_name(words: Mapping[int, str], names: list[Mention]) -> bool:
    """ "From Azure's": the one name behind a "from", and the other one not."""
    led = {past_words(place + 1, _SMALL, words) for place, word in words.items() if word in _FROM}
    out_of = [place for place, word in words.items() if (word, words.get(place + 1)) == _OUT]
    led |= {past_words(place + 2, _SMALL, words) for place in out_of}
    from_whom = {m.key for m in names if m.start in led}
    return len(from_whom) == 1


def _where_taken(words: Mapping[int, str], names: list[Mention]) -> Collection[int]:
    """The places of verbs that take the second figure from the first: between the two ("Azure's growth, take away
    Alibaba Cloud's"), unless the first is taken away as well, or behind both ("AWS's slice with Azure's taken
    away")."""
    first, second = names[0], next(m for m in names if m.key != names[0].key)
    removing = [place for place in words if _removes(place, words)]
    between = range(first.end, second.start)
    taken_first = words.get(first.end) in _AWAY or any(place < first.start for place in removing)
    found = {place for place in removing if place in between and not taken_first}
    if any(words.get(place) == _WITH for place in between):
        found.update(place for place in removing if place >= second.end)
    return found


def _removes(verb: int, words: Mapping[int, str]) -> bool:
    away = words.get(verb + 1) in _AWAY
    return words[verb] in REMOVING or (words[verb] in TAKING and away)


def _takes_from_a_market(words: Mapping[int, str]) -> bool:
    """ "From the market", "left of the pie": what is taken away belongs to a whole."""
    leading = {*_FROM, "left", "remains", "remaining"}
    wholes = {past_words(place + 1, _SMALL, words) for place, word in words.items() if word in leading}
    named = {place + 1 if words.get(place) == "cloud" else place for place in wholes}
    return any(words.get(place) in _MARKETS and words.get(place + 1) not in ("share", "shares") for place in named)


def _as_subtracted(mention: Mention, verb: int) -> Mention:
    if mention.covers(verb) and mention.kind not in ("entity", "metric"):
        return mention._replace(kind="cue", key=_DIFFERENCE)
    idle = mention.kind == "cue" and mention.key in _USED_UP
    left = mention.kind == "unknown" and mention.text.casefold() in _LEFT_OVER
    return mention.as_filler() if idle or left else mention


@woken_by(_LESS, _ABOVE, _EXCLUDE)
def with_subtractions(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with "difference" for a "less", a "minus the" or an "in excess of" that subtracts."""
    names = sum(m.kind == "entity" for m in mentions)
    asking = {m.key for m in mentions if m.kind == "cue" and m.text != _QUESTION_MARK}
    if names != _TWO or not _ASKING.isdisjoint(asking):
        return mentions
    over = next((m for m in mentions if _divides(m, mentions)), None)
    if over is not None:
        return tuple(m._replace(key=_RATIO) if m == over else m for m in mentions)
    return tuple(
        m._replace(key=_DIFFERENCE) if m.key in (_LESS, _ABOVE, _EXCLUDE) and _subtracts(m, mentions, knowledge) else m
        for m in mentions
    )


def _subtracts(mention: Mention, mentions: Mentions, knowledge: Knowledge) -> bool:
    """Whether a figure stands before it, and somebody's behind it."""
    figure = any(0 <= mention.start - m.end <= _PAUSE and _is_figure(m, knowledge) for m in mentions)
    whose = any(m.kind == "entity" and m.end <= mention.start for m in mentions)
    asserted = mention.key == _ABOVE and any(m.key == _VERB for m in mentions)  # "is in excess of"
    subtracting = mention.text.casefold() in _SUBTRACTING and not asserted
    behind = _past_a_measure(mention.end, mentions, knowledge)
    return subtracting and figure and whose and _is_somebodys(behind, mentions)


def _past_a_measure(start: int, mentions: Mentions, knowledge: Knowledge) -> int:
    """Where whoever a figure is of may stand: "minus the share of Azure"."""
    small = {m.start: m.end for m in mentions if m.text.casefold() in _BEFORE_OWNERS}
    measures = {m.start: m.end for m in mentions if m.kind == "metric" or is_measure(m, knowledge)}
    end = past(past(start, small), measures)
    return end if any(m.start == end and m.text.casefold() == _OF for m in mentions) else start


def _divides(mention: Mention, mentions: Mentions) -> bool:
    """Whether an "over" stands between two that are named or measured, and nothing else but the two is spoken of."""
    if mention.text.casefold() != _OVER:
        return False
    cues = {m.key for m in mentions if m.kind == "cue"} - _OF_MULTIPLES - {_ABOVE}
    others = any(m.kind not in ("entity", "metric", "cue", "filler", "term") for m in mentions)
    measured = {m.key for m in mentions if m.kind == "metric"} | {m.key for m in mentions if m.key in _OF_MULTIPLES}
    verbs = any(m.key in _STATING for m in mentions)
    whose = any(m.kind == "entity" and m.end <= mention.start for m in mentions)
    return not cues and not others and not verbs and bool(measured) and whose and _is_somebodys(mention.end, mentions)


def _is_somebodys(start: int, mentions: Mentions) -> bool:
    small = {m.start: m.end for m in mentions if m.text.casefold() in _BEFORE_OWNERS}
    return any(m.kind == "entity" and m.start == past(start, small) for m in mentions)


def _is_figure(mention: Mention, knowledge: Knowledge) -> bool:
    return is_measure(mention, knowledge) or mention.kind == "entity" or mention.quantity is not None
