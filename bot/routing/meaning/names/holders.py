"""Shares of a company that somebody else holds: "how many Alibaba shares does SoftBank own?" asks for a holding, which
no source gives, and for no share of a market."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_SHARE, _SHARES = "share", "shares"
_MARKETS = frozenset({"market", "cloud", "revenue", "contribute", "as_percent", "pe", "multiple", "case_study"})
"""Of these there are shares of another kind."""
_IN, _OF = "in", "of"
_OWNING = frozenset({"own", "owns", "owned", "bought", "buy", "buys", "sold", "shareholder", "stockholder"})
_HOLDING = _OWNING | {"hold", "holds", "held", "holding", "keep", "keeps", "kept", "has", "have", "had", "got"}
"""Verbs of who holds shares; of who competes in a market, the latter may be said of his share of it."""
_HOW_MANY, _NUMBER_OF_SHARES, _OWNERSHIP = "how_many", "outside:float", "outside:ownership"
_TWO = 2


@woken_by(_SHARE, beside=("entity",))
def with_shares_held(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with such shares as what they are: a number of shares where it is asked for, else who owns whom."""
    shares = [m for m in mentions if m.key == _SHARE and m.text.casefold() in (_SHARE, _SHARES)]
    named = {m.key: m for m in mentions if m.kind == "entity"}
    if len(shares) != 1 or len(named) != _TWO or any(_is_of_markets(m) for m in mentions):
        return mentions
    issuers = [m for m in named.values() if _is_issuer(m, shares[0], mentions, knowledge)]
    if not any(_holds(m, shares[0], mentions, knowledge) for m in named.values() if m not in issuers) or not issuers:
        return mentions
    key = _NUMBER_OF_SHARES if any(m.key == _HOW_MANY for m in mentions) else _OWNERSHIP
    return tuple(m._replace(kind="metric", key=key) if m is shares[0] else m for m in mentions)


def _is_of_markets(mention: Mention) -> bool:
    return mention.key in _MARKETS or (mention.quantity is not None and mention.quantity.unit == "percent")


def _is_issuer(name: Mention, share: Mention, mentions: Mentions, knowledge: Knowledge) -> bool:
    """ "Alibaba shares", "shares of Alibaba", "a share in Alibaba": a listed company has issued them."""
    if not knowledge.entity(name.key).tickers:
        return False
    link = next((m for m in mentions if m.start == share.end and m.end == name.start), None)
    if share.text.casefold() == _SHARE:  # "Alibaba's share" is one of a market
        return _follows_in(name, mentions)
    return name.end == share.start or (link is not None and link.text.casefold() in (_IN, _OF))


def _follows_in(name: Mention, mentions: Mentions) -> bool:
    return any(m.end == name.start and m.text.casefold() == _IN for m in mentions)


def _holds(name: Mention, share: Mention, mentions: Mentions, knowledge: Knowledge) -> bool:
    """Whether somebody is said to hold them. Who is no rival in any market has no other share than one that he holds,
    however it is said; of a rival a verb has to say so, or that they are counted."""
    words = {word for m in mentions for word in m.text.casefold().split()}
    if _is_rival(name, knowledge):
        counted = any(m.key == _HOW_MANY for m in mentions)
        return share.text.casefold() == _SHARES and (not words.isdisjoint(_OWNING) or counted)
    partly = share.text.casefold() == _SHARE
    return partly or name.is_possessive or any(m.key == _HOW_MANY for m in mentions) or not words.isdisjoint(_HOLDING)


def _is_rival(name: Mention, knowledge: Knowledge) -> bool:
    entity = knowledge.entity(name.key)
    return entity.kind != "company" or bool(entity.tickers)
