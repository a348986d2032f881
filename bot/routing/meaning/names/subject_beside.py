"""Whom a group is set against where nobody is named: "how big is the valuation gap versus US peers?" is asked of whom
the source is about, and is no gap between those peers."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_GAPS = ("discount", "premium", "difference")
_AGAINST = frozenset({"to", "versus", "vs", "against", "over", "with", "from", "behind", "below", "than"})
_SMALL = frozenset({"the", "its", "their", "those", "these", "big", "large", "all"})
_PEERS = frozenset({"peer", "peers", "rival", "rivals", "competitor", "competitors", "comps", "counterparts"})
_THE_GROUP, _LEADING = "the group", ("for", "to", "on", "of")
_BETWEEN = frozenset({"between", "among", "amongst", "within", "separates"})


@woken_by(*_GAPS, beside=("group",))
def with_subject_beside_peers(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with the source's subject before what sets the peers against it."""
    peers = [m for m in mentions if m.kind == "group" and not _PEERS.isdisjoint(m.text.casefold().split())]
    named = any(m.kind == "entity" for m in mentions) or len([m for m in mentions if m.kind == "group"]) != 1
    if named or not peers or not any(m.key in _GAPS for m in mentions) or _is_between(mentions):
        return mentions
    subject = next((source.subject for source in knowledge.base.sources.values() if source.subject), None)
    place = _against(peers[0], mentions)
    if subject is None or place is None:
        return mentions
    against = mentions[place]
    name = Mention("entity", subject, against.start, against.end, knowledge.entity(subject).name)
    return (*mentions[:place], name, *mentions[place:])


@woken_by("group", beside=_LEADING)
def with_the_group_as_subject(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Where does it say regulators are a problem for the group?": behind a point, and where nothing is measured, the
    group is whom the source is about, and not its rivals."""
    groups = [m for m in mentions if m.kind == "group"]
    named = any(m.kind in ("entity", "metric", "quantity") or is_measure(m, knowledge) for m in mentions)
    if named or len(groups) != 1 or groups[0].text.casefold() != _THE_GROUP:
        return mentions
    led = any(m.end == groups[0].start and m.text.casefold() in _LEADING for m in mentions)
    pointed = any(m.kind == "cue" and m.key in knowledge.claims.topics for m in mentions)
    subject = next((source.subject for source in knowledge.base.sources.values() if source.subject), None)
    if subject is None or not (led and pointed):
        return mentions
    return tuple(m._replace(kind="entity", key=subject) if m is groups[0] else m for m in mentions)


def _against(peers: Mention, mentions: Mentions) -> int | None:
    """The place of the word that sets them against somebody, right before them."""
    start = peers.start
    for place in range(len(mentions) - 1, -1, -1):
        mention = mentions[place]
        if mention.end != start:
            continue
        if _AGAINST & set(mention.text.casefold().split()):
            return place
        if mention.text.casefold() not in _SMALL:
            return None
        start = mention.start
    return None


def _is_between(mentions: Mentions) -> bool:
    return any(not _BETWEEN.isdisjoint(m.text.casefold().split()) for m in mentions)
