"""Shares that are none of a market: "one Amazon share" is a stock, whose price no source gives, and "what fraction of
Amazon's P/E is Alibaba's?" asks for a percentage of a figure."""

from __future__ import annotations

from knowledge import Knowledge, Mention

_SHARE = "share"
_SHARES, _WHY = "shares", "why"
_MARKETS = ("market", "cloud")
_PRICED = ("cheap", "cheaper", "cheapest", "expensive", "pricier", "priciest")
_SHARE_PRICE = "outside:share_price"
_COST = ("outside:costs", "expensive")
_ONE_OF_MANY = frozenset({"a", "an", "one", "each", "every", "single", "per"})
"""Words before "Amazon share" or "share of Amazon" by which it is a stock: a share of a market is no one of many."""
_WHAT_KIND = ("what", "which")
"""Words that open "what for a share", which asks how large it is."""
_COSTING = frozenset(
    {"cost", "costs", "costing", "worth", "trade", "trades", "trading", "fetch", "fetches", "sell", "sells", "quoted",
     "closed", "closing"}
)
"""Words said of what has a price."""
_OF_OTHER_SHARES = (*_MARKETS, "revenue", "contribute", "as_percent", "pe", "multiple", "premium", "discount")
_FIGURES = ("pe", "multiple", "growth")
_OWNERSHIP, _WHO_OWNS = "outside:ownership", "who owns"


def with_stocks(mentions: tuple[Mention, ...], knowledge: Knowledge) -> tuple[Mention, ...]:
    """ "What does an Amazon share cost?", "how much are Amazon shares worth": a share of a company has a price, and
    what it costs is that price. "Why are people careful with Alibaba shares?" asks of the company."""
    mentions = tuple(m.as_filler() if _stands_for_its_company(m, mentions, knowledge) else m for m in mentions)
    stocks = {m.start for m in mentions if _is_one_of_many(m, mentions) or _is_listed(m, mentions, knowledge)}
    if not stocks:
        return mentions
    named = tuple(m._replace(kind="metric", key=_SHARE_PRICE) if m.start in stocks else m for m in mentions)
    return tuple(m.as_filler() if m.key in _COST else m for m in named)


def is_stock(mention: Mention, mentions: tuple[Mention, ...]) -> bool:
    """ "Whose shares are cheaper": what has a price is no share of a market."""
    keys = {m.key for m in mentions}
    return (
        mention.key == _SHARE
        and mention.text.casefold() == _SHARES
        and not keys.isdisjoint(_PRICED)
        and keys.isdisjoint(_MARKETS)
    )


def is_part_of_figure(mention: Mention, mentions: tuple[Mention, ...]) -> bool:
    """ "What fraction of Amazon's P/E is Alibaba's?": of a figure that is no market there is a percentage, no share."""
    if mention.key != _SHARE:
        return False
    of = next((m.end for m in mentions if m.start == mention.end and m.text.casefold() == "of"), mention.end)
    whole = next((m for m in mentions if m.kind == "entity" and m.start == of), None)
    measured = whole and any(m.key in _FIGURES and m.start == whole.end for m in mentions)
    return bool(whole and measured and any(m.kind == "entity" and m.start > whole.end for m in mentions))


def is_owner_of_market(mention: Mention, mentions: tuple[Mention, ...]) -> bool:
    """ "Who owns the biggest share of the cloud?": to own a share of a market is to have it; a company has owners."""
    if mention.key != _OWNERSHIP or mention.text.casefold() != _WHO_OWNS:
        return False
    after = [m for m in mentions if m.start >= mention.end]
    of_market = any(m.key == _SHARE for m in after) and any(m.key in _MARKETS for m in after)
    return of_market and not any(m.kind in ("entity", "group") for m in after)


def _is_one_of_many(mention: Mention, mentions: tuple[Mention, ...]) -> bool:
    words = mention.text.casefold().split()
    if mention.key != _SHARE or words[0] not in (_SHARE, _SHARES) or any(_is_of_markets(m) for m in mentions):
        return False
    owner = next((m for m in mentions if m.kind == "entity" and m.end == mention.start), None)
    followed = any(m.kind == "entity" and 0 <= m.start - mention.end <= 1 for m in mentions)
    if owner is None and not followed:
        return False
    if _is_counted(owner or mention, mentions):
        return True
    return words[0] == _SHARES and any(not _COSTING.isdisjoint(m.text.casefold().split()) for m in mentions)


def _stands_for_its_company(mention: Mention, mentions: tuple[Mention, ...], knowledge: Knowledge) -> bool:
    """Whether something else than the shares themselves is asked for: a figure, or a point."""
    asked = (
        m for m in mentions
        if m.start != mention.start and (m.kind == "metric" or (m.kind == "cue" and _leads(m.key, knowledge)))
    )
    priced = _is_one_of_many(mention, mentions)
    return not priced and _is_listed(mention, mentions, knowledge) and any(asked)


def _leads(cue: str, knowledge: Knowledge) -> bool:
    return cue == _WHY or cue in knowledge.metric_cues or knowledge.count_claims(cue) > 0


def _is_listed(mention: Mention, mentions: tuple[Mention, ...], knowledge: Knowledge) -> bool:
    """ "Alibaba shares": right behind the one company that is named, one with a ticker, and no market is spoken of; of
    several the shares may be those of a market."""
    if mention.key != _SHARE or mention.text.casefold() != _SHARES:
        return False
    names = [m for m in mentions if m.kind in ("entity", "group")]
    if len(names) != 1 or names[0].kind != "entity" or names[0].end != mention.start:
        return False
    of_markets = any(m.key in _MARKETS or (m.quantity and m.quantity.unit == "percent") for m in mentions)
    return not of_markets and bool(knowledge.entity(names[0].key).tickers)


def _is_counted(mention: Mention, mentions: tuple[Mention, ...]) -> bool:
    before = [m.text.casefold().split() for m in mentions if m.end == mention.start]
    return any(words[-1] in _ONE_OF_MANY and words[0] not in _WHAT_KIND for words in before)


def _is_of_markets(mention: Mention) -> bool:
    """Whether a word speaks of a market, of sales or of a percentage, of which there are shares of another kind, or of
    what the price is set against."""
    measured = mention.quantity is not None and mention.quantity.unit in ("percent", "multiple")
    return measured or mention.key in _OF_OTHER_SHARES
