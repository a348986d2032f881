"""How far somebody is from whoever stands at a place, held against a limit: "is the gap between Alibaba Cloud and the
leader more than 20 points?", 阿里云跟第二名的差距超过15个百分点吗. Whoever stands there is put in his name, and the
question is heard as if it had named him."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import Mention

from bot.answers.verification.placed import next_to, who_stands_at
from bot.attempts.turn import Heard, Turn
from bot.clauses import ENDS_OF_ORDERS
from bot.models import IntentMatch

_ASKING = ("polar", "confirm")
_APART = frozenset(
    {"difference", "discount", "premium", "more", "less", "above", "below", "at_most", "faster", "slower", "cheaper",
     "pricier"}
)
_UNITS = ("points", "percent", "multiple", "ratio")
_OTHERWISE = frozenset(
    {"choice", "which", "who", "every", "only", "any_of", "total", "plus", "average", "exclude", "next_after",
     "next_before", "place_of", "why", "will", "turned", "moved"}
)
"""Cues beside which the place is no name of one, or is itself what is asked."""
_LEADING_TO = frozenset(
    {"to", "and", "from", "over", "of", "between", "with", "vs", "versus", "than", "behind", "below", "above", "trail",
     "trails", "lead", "leads", "on", "is", "does", "和", "跟", "与", "與", "同", "离", "離", "距", "距离",
     "距離", "比", "领先", "領先", "落后", "落後", "到"}
)
"""Last words before whoever stands at a place, where he is one of the two that lie apart."""
_SMALL = frozenset({"the", "a", "its", "cloud", "market"})
_PAIR, _BY = 2, "by"

Mentions = tuple[Mention, ...]


def as_distance_to_a_place(turn: Turn) -> Heard | None:
    """The answer to the question with the name; None where it does not ask for a distance, or nobody stands there by
    himself."""
    mentions = turn.spotted.mentions
    places = _places(mentions)
    if not places or not isinstance(turn.whole, IntentMatch) or len(turn.whole.reading.metrics) != 1:
        return None
    metric = turn.whole.reading.metrics[0]
    names = [who_stands_at(place, metric, turn.knowledge) for place in places]
    if not all(names):
        return None
    placed = dict(zip(places, names, strict=True))
    named = [m.key for m in mentions if m.kind == "entity"]
    everyone = {turn.knowledge.company(name) for name in (*names, *named)}
    if len(everyone) == 1 and _is_by_so_much(places[0], mentions):
        placed = {places[0]: next_to(places[0], metric, turn.knowledge)}
    elif len(everyone) != _PAIR or not all(_leads_to(place, mentions) for place in places):
        return None
    match = turn.match(_with_names(turn, metric, placed))
    answer = turn.build(match)
    return ((match,), answer) if answer.outcome == "answer" else None


def _places(mentions: Mentions) -> Mentions:
    """One beside a name, or two; none where no distance is held against a limit."""
    stated = [m.quantity for m in mentions if m.quantity and m.quantity.unit in _UNITS]
    if len(stated) != 1:
        return ()
    said = {m.key for m in mentions}
    if said.isdisjoint(_ASKING) or said.isdisjoint(_APART) or said & _OTHERWISE:
        return ()
    named = len({m.key for m in mentions if m.kind == "entity"})
    ordinals = tuple(m for m in mentions if m.kind == "ordinal")
    ends = tuple(m for m in mentions if m.kind == "cue" and m.key in ENDS_OF_ORDERS)
    places = ordinals if named and ordinals else (*ordinals, *ends)  # AWS领先第二名: "leads" is no place beside one
    return places if named + len(places) == _PAIR else ()


def _leads_to(place: Mention, mentions: Mentions) -> bool:
    """ "Behind the leader", "the gap to number two", where "is it second by 5 points?" is of its own place."""
    before = [m for m in mentions if m.end <= place.start and m.text.casefold() not in _SMALL]
    return bool(before) and before[-1].text.casefold().split()[-1] in _LEADING_TO


def _is_by_so_much(place: Mention, mentions: Mentions) -> bool:
    """ "Is AWS first by more than 8 points?": how far the name itself is from the next one in the order."""
    behind = [m.text for m in mentions if m.start == place.end]
    return any(text.casefold().split()[-1] == _BY for text in (place.text, *behind))


def _with_names(turn: Turn, metric: str, names: Mapping[Mention, str]) -> Mentions:
    """The measure stays beside them: "the priciest" says as well that it is of P/E."""

    def named(mention: Mention) -> Mentions:
        if mention not in names:
            return (mention,)
        text = turn.knowledge.entity(names[mention]).name
        name = Mention("entity", names[mention], mention.start, mention.end, text)
        return (name, name._replace(kind="metric", key=metric))

    spots = {m.start for m in names}
    kept = (m for m in turn.spotted.mentions if m in names or m.start not in spots)
    return tuple(one for m in kept for one in named(m))
