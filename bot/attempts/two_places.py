"""Two places of two orders held against each other: "is the company with the lowest P/E also the one with the smallest
cloud share?", "is the cloud leader the most expensive stock?". Each order is answered by itself, and whether the same
company stands at both."""

from __future__ import annotations

from knowledge import Mention, has_han, replace

from bot.answers.combine import InCommon, combine
from bot.attempts.turn import Heard, Turn
from bot.clauses import ENDS_OF_ORDERS
from bot.models import IntentMatch, Match

_ASKING, _ALSO, _ORDER = ("polar", "confirm"), "and_what", "ranking"
_WHO, _THE_ONE = "who", ("who", "which", "it", "same", "every")
_OTHERWISE = frozenset(
    {"negation", "exclude", "more", "less", "above", "below", "only", "choice", "why", "how_much", "how_many",
     "difference", "both", "neither", "nobody", "false_that", "total", "average", "plus", "will"}
)
_SMALL = ("function_words", "auxiliary")
_LEADER, _LED = "leader", ("cloud", "market", "function_words")
_PAIR = 2

Mentions = tuple[Mention, ...]


def of_the_same_at_both(turn: Turn) -> Heard | None:
    """The verdict and both orders; None where one of the two has no figure in the other's order."""
    parts = _parts(turn)
    orders = [turn.match((_who(part), *part)) for part in parts if part]
    if len(orders) < _PAIR or not all(map(_is_an_order, orders)):
        return None
    measures = [order.reading.metrics[0] for order in orders]
    answers = turn.built(tuple(orders))
    first = [answer.frame.winner if answer.frame else None for answer in answers]
    winners = [turn.knowledge.company(key) for key in first if key]
    if len(winners) < _PAIR or len(set(measures)) < _PAIR or not _have_figures(turn, winners, measures):
        return None
    same = len(set(winners)) == 1
    content = InCommon(tuple(winners[:1]) if same else (), _PAIR, "yes" if same else "no")
    return tuple(orders), replace(combine(answers), content=content)


def _parts(turn: Turn) -> tuple[Mentions, ...]:
    """What names the one place, and what the other."""
    mentions = turn.spotted.mentions
    places = [i for i, m in enumerate(mentions) if m.key in ENDS_OF_ORDERS and m.kind == "cue"]
    if len(places) != _PAIR:
        return ()
    keys = {m.key for m in mentions}
    asked = not keys.isdisjoint(_ASKING) and not any(has_han(m.text) for m in mentions)
    named = any(m.kind == "entity" or m.quantity or m.kind == "ordinal" for m in mentions)
    if not asked or named or keys & _OTHERWISE:
        return ()
    also = next((i for i, m in enumerate(mentions) if m.key == _ALSO and places[0] < i < places[1]), None)
    cut = places[1] if also is None else also
    while also is None and _LEADER in mentions[places[1]].text.casefold() and mentions[cut - 1].key in _LED:
        cut -= 1
    return _without_whom(mentions[:cut]), _without_whom(mentions[cut:])


def _without_whom(part: Mentions) -> Mentions:
    """Nor with the small words that lead on to the other place."""
    kept = tuple(m for m in part if m.key not in (*_ASKING, _ALSO, *_THE_ONE))
    while kept and kept[-1].key in _SMALL:
        kept = kept[:-1]
    return kept


def _who(part: Mentions) -> Mention:
    return Mention("cue", _WHO, max(part[0].start - 1, 0), part[0].start, _WHO)


def _is_an_order(match: Match) -> bool:
    return isinstance(match, IntentMatch) and match.intent == _ORDER and len(match.reading.metrics) == 1


def _have_figures(turn: Turn, companies: list[str], metrics: list[str]) -> bool:
    """Whether each has one of either measure: who has none in an order may be the first of it all the same."""
    return all(
        any(turn.knowledge.facts(key, metric) for key in turn.knowledge.family(company))
        for company in companies
        for metric in metrics
    )
