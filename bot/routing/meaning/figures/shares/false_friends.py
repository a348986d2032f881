"""Words that look like shares of a market: "share" where it is a verb ("does Amazon share Google's advantages?"), and a
part of a company ("what part of Alibaba is AI?")."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_SHARING, _HAD = ("share", "shares"), ("strength", "risk")
_MARKETS = ("cloud", "market", "revenue")
_PARTS = ("part", "portion", "fraction", "proportion", "percentage", "slice", "piece")
_MADE_OF = frozenset({"is", "are", "comes", "consists", "depends"})
_FIELDS = frozenset({"ai", "ecommerce", "ecommerce_record", "origin", "model", "consumer"})
"""Cues of what a company may be made up of."""


@woken_by(*_SHARING, beside=_HAD)
def without_sharing(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the verb as a word that is not known: before somebody's own advantages or risks it says that
    another has them, which no point does."""
    owners = {m.start: m.end for m in mentions if m.kind == "entity" and m.is_possessive}
    had = {m.start for m in mentions if m.key in _HAD}

    def is_verb(mention: Mention) -> bool:
        return mention.text.casefold() in _SHARING and owners.get(mention.end) in had

    return tuple(m._replace(kind="unknown", key="share") if is_verb(m) else m for m in mentions)


@woken_by(*_PARTS, beside=_MADE_OF)
def without_parts_of_whom(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with such a part as a word that is not known: of what a company is made up, no market share says."""
    companies = {m.start: m.end for m in mentions if m.kind == "entity" and knowledge.entity(m.key).kind == "company"}
    of = {m.start: m.end for m in mentions if m.text.casefold() == "of"}
    made_up = {m.start for m in mentions if m.text.casefold() in _MADE_OF}

    def is_part(mention: Mention) -> bool:
        named = companies.get(of.get(mention.end, mention.end))
        return mention.text.casefold().split()[-1] in (*_PARTS, "of") and mention.key == "share" and named in made_up

    behind = {m.key for m in mentions if made_up and m.start > min(made_up)}
    if behind.isdisjoint(_FIELDS) or not behind.isdisjoint(_MARKETS):
        return mentions
    return tuple(m._replace(kind="unknown", key="part") if is_part(m) else m for m in mentions)
