"""An order of which only the places are said: "which has the highest share?", "is Alibaba the leader?" are asked of the
cloud market, the one order in which the sources have a share for all that they name."""

from __future__ import annotations

from itertools import takewhile

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_SHARE, _MARKET_SHARE, _CLOUD = "share", "cloud_share", "cloud"
_ORDERING = ("most", "least", "rank", "ascending", "ordinal", "place_of", "middle")
_AROUND_SHARES = frozenset({"which", "who", "what", "it", "its", "list", "every", "compare", "and_what", "share"})
"""Cues beside which a share is still of nothing in particular."""
_AROUND_PLACES = frozenset({"polar", "confirm", "negation", "and_what", "it", "its", "most", "least"})
_LED_BY = ("by", "in", "on", "their", "its")
_LEADING = frozenset({"leader", "leads", "leading", "one", "first", "1", "front", "place", "last"})
"""Words of a place that is held in an order ("the leader", "number one", "in the lead"), and not of a size."""
_LEAD = frozenset({"lead", "in the lead", "dominant", "dominates", "dominate"})
_ONE_OF_SEVERAL = ("a", "an")
_BEHIND, _ONLY = frozenset({"behind", "after", "to"}), frozenset({"only", "just", "right"})
_AND = frozenset({"and", "&"})


@woken_by(_SHARE, beside=_ORDERING)
def with_shares_in_order(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Who is second by share?", "rank them by share": where nobody is named and nothing else is said, the share is
    of the cloud market."""
    said = [m for m in mentions if m.kind != "filler"]
    around = _AROUND_SHARES.union(_ORDERING)
    alone = all(m.kind == "ordinal" or (m.kind == "cue" and m.key in around) for m in said)
    narrowed = {m.start for m in mentions if m.text.casefold() == "of"}  # "the largest share of voice"
    ordered = {m.end for m in mentions if m.key in _ORDERING or m.kind == "ordinal" or m.text.casefold() in _LED_BY}
    shares = [m for m in said if m.text.casefold() == _SHARE and m.end not in narrowed and m.start in ordered]
    in_order = any(m.kind == "ordinal" or m.key in _ORDERING for m in said)
    if not (alone and in_order) or len(shares) != 1:
        return mentions
    return (*mentions, shares[0]._replace(kind="metric", key=_MARKET_SHARE))


@woken_by("ordinal", "most", "least", beside=("polar", "confirm"))
def with_places_in_the_market(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Alibaba is number 2, right?", "is Google third and Alibaba second?": of companies with a cloud each, and with
    nothing said of what the order is of."""
    names = [m for m in mentions if m.kind == "entity"]
    if not names or not all(_has_a_share(m.key, knowledge) for m in names):
        return mentions
    several = {m.end for m in mentions if m.text.casefold() in _ONE_OF_SEVERAL}  # "a leader" is no place
    places = [m for m in mentions if m.start not in several and (m.kind == "ordinal" or _is_lead(m))]
    said = [m for m in mentions if m.kind not in ("filler", "entity", "term")]
    if not places or not all(m in places or (m.kind == "cue" and m.key in _AROUND_PLACES) for m in said):
        return mentions
    return (*mentions, places[0]._replace(kind="metric", key=_MARKET_SHARE, quantity=None))


@woken_by("ordinal", beside=_BEHIND)
def with_places_behind_names(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Is Azure second behind AWS?", "third after AWS and Azure": a place in the order of all, whose upper ones are
    named beside it."""
    place = next((m for m in mentions if m.kind == "ordinal"), None)
    above = _named_behind(place, mentions) if place else ()
    names = [m for m in above if m.kind == "entity"]
    if place is None or not names or not all(_has_a_share(m.key, knowledge) for m in names):
        return mentions
    others = tuple(m.as_filler() if m in above else m for m in mentions)
    said = [m for m in others if m.kind != "filler" and m.start != place.start]
    if any(m.kind == "metric" or m.key == _SHARE or m.key in knowledge.metric_cues for m in said):
        return others
    return tuple(m._replace(kind="cue", key=_CLOUD) if m.start == names[0].start else m for m in others)


def _named_behind(place: Mention, mentions: Mentions) -> Mentions:
    """The words between a place and the names right behind it, and the names."""
    behind = [m for m in mentions if m.start >= place.end]
    led = list(takewhile(lambda m: m.text.casefold() in _BEHIND | _ONLY, behind))
    if place.text.casefold().split()[-1] not in _BEHIND and all(m.text.casefold() in _ONLY for m in led):
        return ()
    names = takewhile(lambda m: m.kind == "entity" or m.text.casefold() in _AND, behind[len(led) :])
    return (*led, *names)


def _has_a_share(entity: str, knowledge: Knowledge) -> bool:
    return any(knowledge.facts(key, _MARKET_SHARE) for key in knowledge.family(entity))


def _is_lead(mention: Mention) -> bool:
    if mention.kind != "cue" or mention.key not in ("most", "least"):
        return False
    text = mention.text.casefold()
    return text in _LEAD or not _LEADING.isdisjoint(text.split())
