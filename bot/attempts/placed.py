"""The figure of whoever stands at a place in another order: "how fast does the biggest cloud grow?", "the P/E of the
company with the largest cloud share", 市盈率最低的公司云份额是多少."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeGuard

from knowledge import Mention, has_han

from bot.answers.combine import combine
from bot.attempts.turn import Heard, Turn
from bot.clauses import ENDS_OF_ORDERS
from bot.models import IntentMatch, Match

_ORDER, _FIGURES = "ranking", ("figure", "comparison")
_ASKING_WHOM = ("who", "which", "and_what", "plus", "every", "list", "rank", "exclude", "above", "below")
"""Cues by which the order itself is what is asked, or by which more than one figure is."""
_LEADING_TO = frozenset({"of", "for", "does", "do", "did", "has", "have", "at", "is", "by"})
_DOING = frozenset({"does", "do", "did"})
_HOW = "how"
_OWNERSHIP, _OWNERS = "outside:ownership", frozenset({"owner", "parent", "parent company", "owners"})
_OF_TWO = {"faster": "fastest", "slower": "slowest"}
_CLOUD, _LEADER = "cloud", "leader"
_SHARED = frozenset({_CLOUD, "ai"})
"""Cues that many measures share."""
_BEHIND_AN_END = 5
"""So many mentions belong at most to the place: "cheapest company by P/E"."""

Mentions = tuple[Mention, ...]


def of_whoever_is_placed(turn: Turn) -> Heard | None:
    """The figure first, and then the order that says whose it is; None where the message asks for an order alone."""
    if not _may_ask_of_a_place(turn):
        return None
    for placing, before, behind in _splits(turn):
        order = _order_of(turn, placing)
        winner = order and _winner(turn, order)
        if not order or not winner:
            continue
        figures = [turn.match((*before, _named(turn, one, placing), *behind)) for one in _itself_or_its(turn, winner)]
        kin = turn.knowledge.siblings(order.reading.metrics[0])
        if found := [f for f in figures if _is_another_figure(f, order) and f.reading.metrics[0] not in kin]:
            given = [figure for figure in found if turn.build(figure).outcome == "answer"]
            return _told(turn, (given or found)[0], order)
    return None


def _order_of(turn: Turn, placing: Mentions) -> IntentMatch | None:
    """The order that names the place; in words that alone might be of runners it is of the one metric of the message
    that goes by them ("the fastest grower")."""
    order = turn.match(placing)
    if not order.reading.metrics:
        place = next(m for m in placing if _is_a_place(m))
        metrics = turn.whole.reading.metrics
        meant = [one for one in metrics if _speaks_of(turn, placing, one)]
        meant = meant or [one for one in metrics if place.key in _ends_of(turn, one)]
        order = turn.match((*placing, place._replace(kind="metric", key=meant[0]))) if len(meant) == 1 else order
    is_order = isinstance(order, IntentMatch) and order.intent == _ORDER and len(order.reading.metrics) == 1
    return order if isinstance(order, IntentMatch) and is_order else None


def _speaks_of(turn: Turn, mentions: Mentions, metric: str) -> bool:
    own = {cue for sign in turn.knowledge.metric(metric).signs for cue in sign} - _SHARED
    return any(m.key == metric or m.key in own for m in mentions)


def _ends_of(turn: Turn, metric: str) -> tuple[str, ...]:
    return (*turn.knowledge.metric(metric).high, *turn.knowledge.metric(metric).low)


def _winner(turn: Turn, order: IntentMatch) -> str | None:
    frame = turn.build(order).frame
    return frame.winner if frame else None


def _itself_or_its(turn: Turn, winner: str) -> tuple[str, ...]:
    """Whoever has the place, and for a figure that he lacks whoever it belongs to (the P/E of a cloud's company), or
    where a cloud is spoken of his own."""
    clouds = turn.knowledge.units(winner) if any(m.key == _CLOUD for m in turn.spotted.mentions) else ()
    return tuple(dict.fromkeys((winner, turn.knowledge.company(winner), *clouds)))


def _named(turn: Turn, entity: str, placing: Mentions) -> Mention:
    return Mention("entity", entity, placing[0].start, placing[-1].end, turn.knowledge.entity(entity).name)


def _told(turn: Turn, figure: IntentMatch, order: IntentMatch) -> Heard:
    answer = turn.build(figure)
    if answer.outcome != "answer":
        return (figure,), answer
    return (figure, order), combine((answer, turn.build(order)))


def _is_another_figure(figure: Match, order: IntentMatch) -> TypeGuard[IntentMatch]:
    is_figure = isinstance(figure, IntentMatch) and figure.intent in _FIGURES
    one = len(figure.reading.metrics) == 1 and not figure.reading.groups
    return is_figure and one and figure.reading.metrics != order.reading.metrics


def _may_ask_of_a_place(turn: Turn) -> bool:
    """Whether there is one place, nobody is named, and something is measured beside it."""
    if not isinstance(turn.whole, IntentMatch) or turn.whole.intent != _ORDER:
        return False
    mentions = _said(turn)
    if any(m.kind == "entity" or m.quantity or m.key in _ASKING_WHOM for m in mentions):
        return False
    return sum(map(_is_a_place, mentions)) == 1 and sum(turn.measures((m,)) for m in mentions) > 1


def _said(turn: Turn) -> Mentions:
    """The message; "the owner of the faster growing cloud" is whose cloud grows fastest, and nobody's shareholders."""
    mentions = turn.spotted.mentions
    owner = next((m for m in mentions if m.key == _OWNERSHIP and m.text.casefold() in _OWNERS), None)
    if owner is None or any("than" in m.text.casefold().split() for m in mentions):
        return mentions

    def meant(mention: Mention) -> Mention:
        behind = mention.kind == "cue" and mention.start >= owner.end
        return mention._replace(key=_OF_TWO.get(mention.key, mention.key)) if behind else mention

    return tuple(m.as_filler() if m is owner else meant(m) for m in mentions)


def _splits(turn: Turn) -> Iterator[tuple[Mentions, Mentions, Mentions]]:
    """What names the place, what stands before it, and what behind; the longest names first."""
    mentions = _said(turn)
    place = next(i for i, m in enumerate(mentions) if _is_a_place(m))
    first = _beginning_in_han(turn, place) if has_han(mentions[place].text) else _beginning(mentions, place)
    for last in range(min(len(mentions), place + _BEHIND_AN_END), place, -1):
        placing = tuple(m for m in mentions[first:last] if m.kind != "term" or first == place)
        before, behind = mentions[:first], mentions[last:]
        if _is_led_to(turn, before) or _goes_on(turn, placing, before, behind):
            yield placing, before, behind


def _beginning(mentions: Mentions, place: int) -> int:
    """ "The cloud market leader": what he leads in stands before such a noun."""
    if _LEADER not in mentions[place].text.casefold():
        return place
    while place and mentions[place - 1].key == _CLOUD:
        place -= 1
    return place


def _beginning_in_han(turn: Turn, place: int) -> int:
    """Chinese names the measure before the place (市盈率最低的)."""
    while place and turn.measures((turn.spotted.mentions[place - 1],)):
        place -= 1
    return place


def _is_led_to(turn: Turn, before: Mentions) -> bool:
    """ "Growth of the", "what share does the cloud with the": a measure, and a word that leads on from it."""
    measured = [m.end for m in before if turn.measures((m,)) and m.key not in _SHARED]
    return any(m.text.casefold().split()[0] in _LEADING_TO and m.start >= min(measured) for m in before if measured)


def _goes_on(turn: Turn, placing: Mentions, before: Mentions, behind: Mentions) -> bool:
    """ "How fast does the biggest cloud | grow?", "the largest cloud's | P/E", 市盈率最低的公司 | 云份额: and not "the
    biggest cloud growth"."""
    if not turn.measures(behind):
        return False
    said = {word for m in before for word in m.text.casefold().split()}
    asks = bool(said & _DOING) or _HOW in said
    return asks or placing[-1].is_possessive or has_han(placing[0].text)


def _is_a_place(mention: Mention) -> bool:
    return mention.kind == "ordinal" or (mention.kind == "cue" and mention.key in ENDS_OF_ORDERS)
