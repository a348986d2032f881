"""What is between two: "what's between Alibaba and SAP?", "how are they related?", "what ties it to Bosch?" ask for a
partnership, where one of the two has no figure to be set beside the other's."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_PARTNER = "partner"
_TIES = frozenset(
    {"between", "related", "connected", "linked", "associated", "ties", "tied", "binds", "bind", "unites", "connection",
     "relation", "deal", "deals", "together"}
)
_BESIDE = frozenset({"what", "and_what", "polar", "existence", "any_of", "it", "same", "article", "says", "confirm"})
_GOING_ON = frozenset({"going on", "going", "happening", "something", "anything", "else", "up", "w"})
_FEWEST, _MOST = 2, 4
_FIXED = ("entity", "metric")
_WORTH = frozenset({"worth", "cost", "costs"})


@woken_by(*_TIES, beside=("entity",))
def with_ties_between_names(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with the tie as a partnership, where nothing but the tie is asked for."""
    names = {m.key for m in mentions if m.kind == "entity"}
    tie = next((m for m in mentions if m.kind not in _FIXED and not _TIES.isdisjoint(m.text.casefold().split())), None)
    if tie is None or not _FEWEST <= len(names) <= _MOST or not _is_one_unmeasured(names, knowledge):
        return mentions
    bonds = (claim for claim in knowledge.base.claims if _PARTNER in claim.affirms)
    if not any(names <= {claim.entity, *knowledge.claims.names_in(claim)} for claim in bonds):
        return mentions  # "what's between Alibaba and OpenAI?": nothing is said of the two
    if not all(m.start == tie.start or _says_nothing_more(m) for m in mentions):
        return mentions

    def told(mention: Mention) -> Mention:
        if mention.start == tie.start:
            return mention._replace(kind="cue", key=_PARTNER)
        idle = mention.kind == "unknown" or mention.key in ("and_what", "same")
        return mention.as_filler() if idle else mention

    return tuple(dict.fromkeys(map(told, mentions)))


def _is_one_unmeasured(names: set[str], knowledge: Knowledge) -> bool:
    covered = all(knowledge.entity(name).covered for name in names)
    return covered and any(not knowledge.metrics_of(key) for key in names)


def _says_nothing_more(mention: Mention) -> bool:
    if mention.kind in ("filler", "entity", "term"):
        return _WORTH.isdisjoint(mention.text.casefold().split())
    if mention.kind != "metric" and _TIES.issuperset(mention.text.casefold().split()):
        return True
    return mention.key in _BESIDE or (mention.kind == "unknown" and mention.text.casefold() in _GOING_ON)
