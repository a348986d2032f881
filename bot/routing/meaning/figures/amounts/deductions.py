"""What is taken from an amount, named by a noun: "what remains of the $53 billion after deduction of the portion
reserved for data centers?", and the part itself as a bookkeeper names it ("DC bucket in dollars?")."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_VERBS = {"deduction": "deducting", "subtraction": "subtracting"}
_LEADING = frozenset({"after", "upon", "on", "following", "the", "with"})
_OF = "of"
_PORTIONS = frozenset({"portion", "part", "share", "amount", "sum", "slice", "allocation", "allotment", "money"})
_FOR = frozenset({"for", "to", "on"})
_OUTSIDE = frozenset({"outside", "beyond", "not", "isn't", "except"})
_REACH = 6
"""So many tokens lie at most between the verb and the data centers that the portion is for."""
_SITES, _SHARE = "data_center", "share"
_PARTS = frozenset({"bucket", "buckets", "sleeve", "tranche", "allotment", "line item"})


@woken_by(*_VERBS)
def with_deductions(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the noun as its verb; "what is the deduction?" stays what it is, and "removal of" says
    itself that something is left out ("upon removal of Alibaba from the list, average P/E?")."""
    led = {m.end for m in mentions if not _LEADING.isdisjoint(m.text.casefold().split())}
    ofs = {m.start for m in mentions if m.text.casefold() == _OF}

    def as_verb(mention: Mention) -> Mention:
        verb = _VERBS.get(mention.text.casefold())
        if verb is None or mention.start not in led or mention.end not in ofs:
            return mention
        return mention._replace(kind="unknown", key=verb, text=verb)

    return tuple(map(as_verb, mentions))


@woken_by(*_VERBS.values(), beside=(_SITES,))
def with_portions_deducted(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "After deducting the portion reserved for data centers": as "after deducting the data centers"."""
    return _with_portions_taken(mentions)


def _with_portions_taken(mentions: Mentions) -> Mentions:
    """The verb with all words of the portion, up to what the portion is for."""
    verb = next((m for m in mentions if m.text.casefold() in _VERBS.values()), None)
    site = next((m for m in mentions if verb and m.key == _SITES and 0 < m.start - verb.end <= _REACH), None)
    if verb is None or site is None:
        return mentions
    between = [m for m in mentions if verb.end <= m.start < site.start]
    words = [word for m in between for word in m.text.casefold().split()]
    if _PORTIONS.isdisjoint(words) or words[-1] not in _FOR:
        return mentions
    return tuple(m._replace(end=site.start) if m is verb else m for m in mentions if m not in between)


@woken_by(*_PARTS, beside=(_SITES,))
def with_parts_in_buckets(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with a bucket of the data centers as their share of the plan."""
    sites = {m.end for m in mentions if m.key == _SITES}
    outside = [m.end for m in mentions if not _OUTSIDE.isdisjoint(m.text.casefold().split())]
    if any(not sites.isdisjoint(range(place, place + _REACH)) for place in outside):
        return mentions  # "what share lies outside the data center bucket?"

    def as_share(mention: Mention) -> Mention:
        is_part = mention.start in sites and mention.text.casefold() in _PARTS
        return mention._replace(kind="cue", key=_SHARE) if is_part else mention

    return tuple(map(as_share, mentions))
