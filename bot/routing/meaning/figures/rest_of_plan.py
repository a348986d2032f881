"""What is left of a plan without its data centers, in words of taking away: "strip the data center money out of the
$53bn, how many billions are left?", "the plan minus data centers"."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import Knowledge, Mention

from bot.routing.meaning.figures.subtractions import LEFT, REMOVING, TAKING
from bot.routing.waking import Mentions, woken_by
from bot.routing.word_places import words_by_place

_DATA_CENTER, _EXCLUDE, _REMAINDER = "data_center", "exclude", "remainder"
_WHOLES = ("plan", "invest", "budget", "investment_plan")
_MINUS = frozenset({"minus", "less"})
_ELSEWHERE = ("share", "market", "polar", "confirm")
"""Cues of a rest of something else, and of a question for what happened ("has it taken data centers off its plan?")."""
_REACH = 3
"""So many words may stand between the verb and what it takes out."""


@woken_by(_DATA_CENTER)
def with_rests_of_plans(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with "exclude" for such a verb and "remainder" for what is left, where an amount is named."""
    amounts = any(m.key in _WHOLES or (m.quantity and m.quantity.unit in ("usd", None)) for m in mentions)
    names = {m.key for m in mentions if m.kind == "entity"}
    sites = [m.start for m in mentions if m.key == _DATA_CENTER and m.kind == "cue"]
    if not sites or not amounts or len(names) > 1 or any(m.key in _ELSEWHERE for m in mentions):
        return mentions
    words = words_by_place(mentions)
    return tuple(_as_rest(m, words, sites) for m in mentions)


def _as_rest(mention: Mention, words: Mapping[int, str], sites: list[int]) -> Mention:
    if mention.kind in ("entity", "metric", "quantity") or mention.start in sites:
        return mention
    said = {words.get(place) for place in range(mention.start, mention.end)}
    near = any(0 <= site - mention.end <= _REACH for site in sites)
    takes_out = not said.isdisjoint(REMOVING | _MINUS) or (not said.isdisjoint(TAKING) and _is_out(mention, words))
    if near and takes_out:
        return mention._replace(kind="cue", key=_EXCLUDE)
    if mention.kind in ("unknown", "filler", "cue") and not said.isdisjoint(LEFT):
        return mention._replace(kind="cue", key=_REMAINDER)
    return mention


def _is_out(verb: Mention, words: Mapping[int, str]) -> bool:
    """ "Take out the data centers", "take the data centers out of it"."""
    return any(words.get(verb.end + step) in ("out", "away", "off") for step in range(-1, 2 * _REACH))
