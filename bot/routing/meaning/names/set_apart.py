"""How far two names are apart, where nobody says in what: "how many points below Google is Alibaba?" is of the one
measure that both have, "how far is Alibaba behind the leader?" of the market."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_APART, _IN_PERCENT = frozenset({"difference", "points"}), "as_percent"
_HOW_MUCH = "how_much"
_SIDES = frozenset({"more", "less", "above", "below"})
_LEADER, _MOST, _MARKET = "leader", "most", "market"
_SAYING_NO_MORE = _APART | _SIDES | {
    _IN_PERCENT, _HOW_MUCH, "how_many", _MOST, "least", "compare", "what", "roughly", "polar", "confirm", "and_what",
}  # fmt: skip
_PLAIN, _POINTS = ("entity", "cue", "filler", "term", "quantity"), "points"
_TWO = 2


@woken_by(*_APART, _IN_PERCENT, _HOW_MUCH, "quantity")
def with_the_measure_in_common(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with the name of that measure beside the word that asks how far."""
    asked = _asks_how_far(mentions)
    names = {m.key for m in mentions if m.kind == "entity"}
    if asked is None or _says_in_what(mentions):
        return mentions
    if len(names) == 1 and (leader := _leader(mentions)):
        return (*mentions, leader._replace(kind="cue", key=_MARKET))
    if len(names) != _TWO or any(not knowledge.entity(name).covered for name in names):
        return mentions
    shared = set.intersection(*(_measures(name, knowledge) for name in names))
    if len(shared) != 1:
        return mentions
    return (*mentions, asked._replace(kind="metric", key=shared.pop()))


def _asks_how_far(mentions: Mentions) -> Mention | None:
    """ "How far", "how many points", and with a side "how many percent below", "how much below"."""
    sided = any(m.key in _SIDES for m in mentions)
    stated = next((m for m in mentions if m.quantity and m.quantity.unit == _POINTS), None)
    if sided and stated:
        return stated._replace(kind="cue", quantity=None)  # "does Alibaba lead Google by 9 points?"
    keys = {*_APART, _IN_PERCENT, _HOW_MUCH} if sided else _APART
    return next((m for m in mentions if m.kind == "cue" and m.key in keys), None)


def _says_in_what(mentions: Mentions) -> bool:
    """Whether any word says more than how far the one is from the other, and on which side."""
    more = any(m.kind == "cue" and m.key not in _SAYING_NO_MORE for m in mentions)
    return more or any((m.quantity and m.quantity.unit != _POINTS) or m.kind not in _PLAIN for m in mentions)


def _leader(mentions: Mentions) -> Mention | None:
    """Whoever leads is the market's leader, unless it is said in what."""
    return next((m for m in mentions if m.key == _MOST and m.text.casefold().split()[-1] == _LEADER), None)


def _measures(name: str, knowledge: Knowledge) -> set[str]:
    """What is given of it by its own name or by its units'."""
    return {metric for key in knowledge.family(name) for metric in knowledge.metrics_of(key)}
