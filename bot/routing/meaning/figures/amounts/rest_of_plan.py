"""What is left of a plan without its data centers, in words of taking away: "strip the data center money out of the
$53bn, how many billions are left?", "the plan minus data centers"."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import Knowledge, Mention

from bot.routing.meaning.figures.amounts.purposes import asks_what_for
from bot.routing.meaning.figures.arithmetic.subtractions import LEFT, REMOVING, TAKING
from bot.routing.metrics import facts_with_value
from bot.routing.waking import Mentions, woken_by
from bot.routing.word_places import past_words, words_by_place

_DATA_CENTER, _EXCLUDE, _REMAINDER = "data_center", "exclude", "remainder"
_WHOLES = ("plan", "invest", "budget", "investment_plan")
_EVERY, _ELSE = "every", "else"
_POINTING = ("the", "this", "that", "its", "their")
_ASKED = ("convert", "how_much", "what")
_PLANS = ("plan", "investment_plan")
_MINUS = frozenset({"minus", "less"})
_RESTS = ("the rest", "rest", "the others", "everything else")
"""What is called so beside the data centers of a plan is money, and nobody."""
_REMAINDERS = ("remainder", "the remainder", "remaining part", "leftover", "leftovers")
_OTHER, _GOING, _TOWARDS = "other", ("go", "goes", "going"), ("to", "towards", "toward", "into")
_LEAVING_OUT = ("exclude", "negation")
_ASKING = ("what", "which", "where")
_OF_MONEY = ("share", "paid", *_WHOLES)
_ASKED_OTHERWISE = frozenset(
    {"how_much", "how_many", "convert", "polar", "confirm", "why", "who", "when", "article", "says", "opinion",
     "compare", "difference", "total", "region", "emerging"}
)
_ELSEWHERE = ("share", "market", "polar", "confirm")
"""Cues of a rest of something else, and of a question for what happened ("has it taken data centers off its plan?")."""
_HOW_MANY, _HOW_MUCH_OF, _OF = "how_many", "how_much_of", "of"
_PARTS = ("part", "portion", "share", "piece", "slice", "bit", "bucket", "pot", "chunk", "line")
_MONEY = frozenset({"$", "us", "us$", "usd", "dollars", "bucks", "bn", "b", "billion", "billions"})
"""What is counted of an amount."""
_LEAST = 10**6
_HOW_MUCH, _IN_MONEY, _BILLIONS = "how_much", "convert", frozenset({"billion", "billions", "bn", "million", "millions"})
_OUTSIDE, _ELSEWHERE_SAID = "outside", "elsewhere"
_REACH, _LEFT_FOR = 3, "left for"
"""So many words may stand between the verb and what it takes out."""


@woken_by("how_many", beside=("quantity",))
def with_money_counted(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "How many of the 53 billion dollars are left after the data center part?", "how many $ of the 53 billion": of an
    amount it is how much, and a part behind what it is for is that."""
    words = words_by_place(mentions)
    amounts = {m.start for m in mentions if m.quantity and m.quantity.value >= _LEAST}

    def counts_money(mention: Mention) -> bool:
        of_money = past_words(mention.end, _MONEY, words)
        behind = of_money + 1 if words.get(of_money) == _OF else mention.end
        of = words.get(behind - 1) == _OF
        return mention.key == _HOW_MANY and of and not amounts.isdisjoint({behind, behind + 1})

    counted = next((m for m in mentions if counts_money(m)), None)
    if counted is None:
        return mentions
    sites = {m.end for m in mentions if m.key == _DATA_CENTER}
    parts = [m for m in mentions if m.start in sites and m.text.casefold() in _PARTS]
    told = (m._replace(key=_HOW_MUCH_OF) if m is counted else m.as_filler() if m in parts else m for m in mentions)
    return tuple(told)


@woken_by(_HOW_MUCH, beside=(_DATA_CENTER,))
def with_billions_counted(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "How many billions of Alibaba's 53 are for data centers?": what is counted in billions is money, and no
    percentage of the plan."""
    sites = any(m.key == _DATA_CENTER and m.kind == "cue" for m in mentions)

    def counts_billions(mention: Mention) -> bool:
        return mention.key == _HOW_MUCH and not _BILLIONS.isdisjoint(mention.text.casefold().split())

    counted = [m._replace(key=_IN_MONEY) for m in mentions if sites and counts_billions(m)]
    return tuple(sorted((*mentions, *counted), key=lambda m: (m.start, m.end))) if counted else mentions


@woken_by(_DATA_CENTER, beside=(*_WHOLES, "quantity", _IN_MONEY))
def with_rests_of_plans(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with "exclude" for such a verb and "remainder" for what is left, where an amount is named."""
    amounts = any(m.key in (*_WHOLES, _IN_MONEY) or (m.quantity and m.quantity.unit in ("usd", None)) for m in mentions)
    names = {m.key for m in mentions if m.kind == "entity"}
    sites = [m.start for m in mentions if m.key == _DATA_CENTER and m.kind == "cue"]
    left = any(m.key == _REMAINDER or _says_left(m) for m in mentions) or _asks_how_much_remains(mentions)
    words = words_by_place(mentions)
    taken_off = any(words.get(site - step) in _MINUS for site in sites for step in range(1, _REACH))
    ends = {m.end for m in mentions if m.start in sites} if left or taken_off else set()
    parts = [m for m in mentions if m.start in ends and m.text.casefold() in _PARTS]
    elsewhere = any(m.key in _ELSEWHERE and m not in parts for m in mentions)
    if not sites or not amounts or len(names) > 1 or elsewhere:
        return mentions
    taken = _taken_away(max(ends), words) if left else ()
    idle = {m.start for m in mentions if m in parts or m.start in taken or _is_left_for_them(m, sites)}
    return tuple(m.as_filler() if m.start in idle else _as_rest(m, words, sites) for m in mentions)


def _is_left_for_them(mention: Mention, sites: list[int]) -> bool:
    """ "How much of the plan is left for data centers?": what they get, and not what they leave."""
    near = any(0 <= site - mention.end <= 1 for site in sites)
    return mention.key == _REMAINDER and mention.text.casefold().endswith(_LEFT_FOR) and near


def _says_left(mention: Mention) -> bool:
    return mention.kind in ("unknown", "filler") and mention.text.casefold() in LEFT


def _asks_how_much_remains(mentions: Mentions) -> bool:
    """ "... how much is remaining?", and not which ones are."""
    asked = any(m.key in (_HOW_MUCH, _IN_MONEY) for m in mentions)
    return asked and any(m.key == _OTHER and m.text.casefold() in LEFT for m in mentions)


def _taken_away(end: int, words: Mapping[int, str]) -> tuple[int, ...]:
    """The verb behind the data centers: "... remains once the data center portion has been deducted"."""
    return tuple(place for place in range(end, end + 2 * _REACH) if words.get(place) in REMOVING | TAKING)


@woken_by("group", beside=("of",))
def with_rests_of_amounts(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "What is the rest of the 53 billion worth?": of an amount of which one part is told it is the other."""
    rest = next((m for m in mentions if m.kind == "group" and m.text.casefold() in _RESTS), None)
    if rest is None or any(m.kind == "entity" or m.key in (_DATA_CENTER, *_ELSEWHERE) for m in mentions):
        return mentions
    of = {m.end for m in mentions if m.start == rest.end and m.text.casefold() == "of"}
    small = {m.end for m in mentions if m.start in of and m.text.casefold() in _POINTING}
    whole = any(m.start in of | small and (m.key in _PLANS or _is_a_whole(m, knowledge)) for m in mentions)
    if not whole or not any(m.key in _ASKED for m in mentions) or asks_what_for(mentions):
        return mentions
    left = (rest._replace(kind="cue", key=_REMAINDER), rest._replace(kind="cue", key=_DATA_CENTER))
    return tuple(one for m in mentions for one in (left if m is rest else (m,)))


@woken_by("group", _REMAINDER, beside=("of",))
def with_use_of_rests(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "What is the rest of Alibaba's plan for?", "where does the remainder of the 53 billion go?": what its other part
    is for, and neither how much that is nor what others plan."""
    rest = next((m for m in mentions if _is_called_the_rest(m)), None)
    if rest is None or any(m.key in (_DATA_CENTER, _HOW_MUCH, _HOW_MANY, *_ELSEWHERE) for m in mentions):
        return mentions
    of = next((m.end for m in mentions if m.start == rest.end and m.text.casefold() == _OF), None)
    whole = next((m for m in mentions if m.start >= rest.end and (m.key in _PLANS or _is_a_whole(m, knowledge))), None)
    between = [m for m in mentions if of is not None and whole and of <= m.start < whole.start]
    small = (m.kind == "entity" or m.text.casefold() in _POINTING for m in between)
    if of is None or whole is None or not all(small) or not (asks_what_for(mentions) or _goes_to_what(mentions)):
        return mentions
    told = (rest._replace(kind="cue", key=_OTHER), *_parts_of_plans(rest, knowledge))
    going = {m.start for m in mentions if m.text.casefold().split()[0] in _GOING}
    others = ((m.as_filler() if m.start in going else m,) for m in mentions)
    return tuple(one for m, kept in zip(mentions, others, strict=True) for one in (told if m is rest else kept))


@woken_by(_DATA_CENTER, beside=_LEAVING_OUT)
def with_use_of_what_is_not(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "What will the part that isn't for data centers be spent on?": for what the rest is, and not how much."""
    leaving = next((m for m in mentions if m.key in _LEAVING_OUT), None)
    if leaving is None or not asks_what_for(mentions) or any(m.key in _ASKED_OTHERWISE for m in mentions):
        return mentions
    if not any(m.quantity or m.key in _OF_MONEY for m in mentions):
        return mentions
    if not any(m.key == _DATA_CENTER and 0 <= m.start - leaving.end <= _REACH for m in mentions):
        return mentions
    told = (leaving._replace(kind="cue", key=_OTHER), *_parts_of_plans(leaving, knowledge))
    rest = (m.as_filler() if m.kind in ("cue", "group") and m.key not in _ASKING else m for m in mentions)
    return (*told, *(m for m in rest if m.start != leaving.start))


def _parts_of_plans(mention: Mention, knowledge: Knowledge) -> Mentions:
    return tuple(mention._replace(kind="metric", key=metric.key) for metric in knowledge.shares if metric.whole)


def _is_called_the_rest(mention: Mention) -> bool:
    return mention.kind in ("group", "cue") and mention.text.casefold() in (*_RESTS, *_REMAINDERS)


def _goes_to_what(mentions: Mentions) -> bool:
    said = mentions[-1].text.casefold().split()
    return said[0] in _GOING and said[-1] in _TOWARDS and any(m.key == "what" for m in mentions)


def _is_a_whole(mention: Mention, knowledge: Knowledge) -> bool:
    """Whether it is the amount of which a source gives a part."""
    wholes = {metric.whole for metric in knowledge.shares}
    stated = mention.quantity
    return stated is not None and any(fact.metric in wholes for fact in facts_with_value(stated, (), knowledge))


def _as_rest(mention: Mention, words: Mapping[int, str], sites: list[int]) -> Mention:
    if mention.kind in ("entity", "metric", "quantity") or mention.start in sites:
        return mention
    if mention.kind in ("group", "filler") and mention.text.casefold() in _RESTS:
        return mention._replace(kind="cue", key=_REMAINDER)
    if mention.key == _EVERY and words.get(mention.end) == _ELSE:
        return mention._replace(key=_REMAINDER)
    said = {words.get(place) for place in range(mention.start, mention.end)}
    near = any(0 <= site - mention.end <= _REACH for site in sites)
    takes_out = not said.isdisjoint(REMOVING | _MINUS) or (not said.isdisjoint(TAKING) and _is_out(mention, words))
    elsewhere = said & {_OUTSIDE, _ELSEWHERE_SAID} and mention.kind in ("unknown", "filler")
    if near and (takes_out or elsewhere):
        return mention._replace(kind="cue", key=_EXCLUDE)
    if mention.kind in ("unknown", "filler", "cue") and not said.isdisjoint(LEFT):
        return mention._replace(kind="cue", key=_REMAINDER)
    return mention


def _is_out(verb: Mention, words: Mapping[int, str]) -> bool:
    """ "Take out the data centers", "take the data centers out of it"."""
    return any(words.get(verb.end + step) in ("out", "away", "off") for step in range(-1, 2 * _REACH))
