"""One stated amount taken from another: "what remains of the 53 billion if I take off the 16.5 billion?", "53 billion
less 16.5 billion leaves what?", "take the 16.5 billion from the 53 billion", "what is left of the plan after the 16.5
billion?"."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import CURRENCIES, Knowledge, Mention

from bot.routing.meaning.figures.arithmetic.subtractions import LEFT, REMOVING, TAKING
from bot.routing.metrics import facts_with_value
from bot.routing.waking import Mentions, woken_by
from bot.routing.word_places import words_by_place

_DIFFERENCE, _LESS, _PAIR, _REACH = "difference", ("less", "minus"), 2, 6
_REMAINDER, _PLANS = "remainder", ("plan", "investment_plan")
_AFTER = frozenset({"after", "once", "without", "when"})
_HOW_MUCH_OF = "how_much_of"
_SMALL = frozenset({"the", "that", "those", "this", "its", "about", "some", "of", "us", "$"})
_GONE = frozenset({"paid", "budget", "done", "moved", "spending"})
"""What may be said behind the amount that is taken away ("once the 16.5 billion has been spent")."""
_AWAY = frozenset({"off", "away", "out", "from"})
_USED_UP = frozenset({"remainder", "difference", "exclude", "excluded_after", "forecast", "less"})
_OTHERWISE = frozenset({"data_center", "polar", "confirm", "who", "which", "as_percent", "ratio", "will", "done"})


@woken_by(*TAKING, *REMOVING, *_LESS, *LEFT, beside=("quantity",))
def with_amounts_taken_away(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with "difference" for what takes away, and nothing for what asks how much is left."""
    amounts = [m for m in mentions if m.quantity]
    others = any(m.key in _OTHERWISE or m.kind in ("group", "period") for m in mentions)
    if len(amounts) != _PAIR or others or not _are_of_two_kinds(amounts, knowledge):
        return mentions
    verb = _place_of_verb(amounts, words_by_place(mentions))
    if verb is None:
        return mentions
    taking = next(m for m in mentions if m.covers(verb) and not m.quantity)
    told = (m for m in mentions if m is taking or m.start != taking.start)
    return tuple(m._replace(kind="cue", key=_DIFFERENCE) if m is taking else _without_rest(m) for m in told)


@woken_by(_REMAINDER, beside=("quantity",))
def with_rests_after_amounts(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with "difference" for what is left, where an amount stands behind an "after" and the whole before
    it, stated or as the plan."""
    amounts = [m for m in mentions if m.quantity]
    if all(m.key != _REMAINDER for m in mentions):
        return mentions
    if not amounts or any(m.key in _OTHERWISE - _GONE or m.kind in ("group", "period") for m in mentions):
        return mentions
    taken, left = amounts[-1], next(m for m in mentions if m.key == _REMAINDER)
    if not _stands_after(taken, words_by_place(mentions)) or not _has_whole(amounts, mentions, knowledge):
        return mentions
    told = (m for m in mentions if m is left or m.start != left.start)
    gone = {m.start for m in mentions if m.key == _HOW_MUCH_OF or (m.start >= taken.end and m.key in _GONE)}
    return tuple(
        m._replace(key=_DIFFERENCE) if m is left else m.as_filler() if m.start in gone else m for m in told
    )


def _stands_after(taken: Mention, words: Mapping[int, str]) -> bool:
    place = taken.start - 1
    while words.get(place) in _SMALL:
        place -= 1
    return words.get(place) in _AFTER


def _has_whole(amounts: list[Mention], mentions: Mentions, knowledge: Knowledge) -> bool:
    """Whether the whole is of whoever spends the amount, and is another one."""
    printed = [facts_with_value(m.quantity, (), knowledge) for m in amounts if m.quantity]
    whose = [{fact.entity for fact in facts if fact.unit in CURRENCIES} for facts in printed]
    if len(amounts) == _PAIR:
        return _are_of_two_kinds(amounts, knowledge) and whose[0] == whose[1]
    planned = any(m.key in _PLANS and m.start < amounts[0].start for m in mentions)
    planners = {name for metric in _PLANS for name in knowledge.holders(metric)}
    spent = {fact.metric for fact in printed[0]}.isdisjoint(_PLANS)
    return len(amounts) == 1 and planned and spent and bool(whose[0]) and whose[0] <= planners


def _place_of_verb(amounts: list[Mention], words: Mapping[int, str]) -> int | None:
    """A verb that takes away, or a "less" between the two."""
    between = range(amounts[0].end, amounts[1].start)
    for place, word in words.items():
        away = any(words.get(place + step) in _AWAY for step in range(1, _REACH))
        if word in REMOVING or (word in TAKING and away) or (word in _LESS and place in between):
            return place
    return None


def _are_of_two_kinds(amounts: list[Mention], knowledge: Knowledge) -> bool:
    printed = [facts_with_value(m.quantity, (), knowledge) for m in amounts if m.quantity]
    metrics = [{fact.metric for fact in facts if fact.unit in CURRENCIES} for facts in printed]
    return all(metrics) and metrics[0].isdisjoint(metrics[1])


def _without_rest(mention: Mention) -> Mention:
    rest = (mention.kind == "cue" and mention.key in _USED_UP) or not LEFT.isdisjoint(mention.text.casefold().split())
    return mention.as_filler() if rest and not mention.quantity else mention
