"""One measure and no other: "price tags, Alibaba vs the US names, P/E only" is asked of the P/E, whatever else a word
may be taken for."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_ONLY = "only"
_JOINING = ("and_what", "plus", "both")
_DENYING, _YEARLY = ("not", "不是", "而非", "并非", "非", "不要"), "yoy"
_STATING = ("polar", "confirm", "why", "exclude", "negation")


@woken_by(_ONLY)
def with_one_measure_alone(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions without the measures that are not the one beside the "only"; where something is stated, or two are
    joined, each counts."""
    only = [m for m in mentions if m.key == _ONLY]
    if any(m.quantity or m.key in _STATING for m in mentions):
        return mentions
    named = [m for m in mentions if m.kind == "metric" and any(_touches(m, one, mentions) for one in only)]
    if not named or any(m.key in _JOINING and m.end in {n.start for n in named} for m in mentions):
        return mentions
    own = {cue for one in named for cue in _cues_of(one.key, knowledge)}
    return tuple(m.as_filler() if is_measure(m, knowledge) and _is_other(m, named, own) else m for m in mentions)


@woken_by(*_DENYING)
def without_measures_not_wanted(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Cloud growth year on year (not qoq)", "P/E not P/S": one that no source gives, and that is not asked for; where
    something is stated it may be the point."""
    if any(m.quantity or m.key in ("polar", "confirm", "why") for m in mentions):
        return mentions
    wanted = [m.end for m in mentions if m.key == _YEARLY or (m.kind == "metric" and knowledge.metric(m.key).covered)]
    said = [m for m in mentions if m.text.casefold() in _DENYING]
    denying = {m.end for m in said if any(end <= m.start for end in wanted)}
    strange = [m for m in mentions if m.kind == "metric" and m.start in denying]
    denied = [m for m in strange if not knowledge.metric(m.key).covered]
    if not denied:
        return mentions
    starts = {m.start for m in denied}
    return tuple(m.as_filler() if m.start in starts or (m in said and m.end in starts) else m for m in mentions)


def _cues_of(metric: str, knowledge: Knowledge) -> set[str]:
    """ "Going by P/E alone, who is cheapest?": what the measure itself is asked with."""
    told = knowledge.metric(metric)
    return {*told.also, *(cue for sign in told.signs for cue in sign)}


def _is_other(mention: Mention, named: list[Mention], own: set[str]) -> bool:
    return mention.key not in own and not any(_overlap(mention, one) for one in named)


def _touches(measure: Mention, only: Mention, mentions: Mentions) -> bool:
    """Behind the "only" only small words may stand ("just the P/E", "only its P/E")."""
    if measure.end == only.start:
        return True
    small = {m.start: m.end for m in mentions if m.kind == "filler" or m.key in ("its", "it")}
    place = only.end
    while place in small and place < measure.start:
        place = small[place]
    return place == measure.start


def _overlap(one: Mention, other: Mention) -> bool:
    return one.start < other.end and other.start < one.end
