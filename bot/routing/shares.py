"""Shares that are none of a market: "one Amazon share" is a stock, whose price no source gives, and "what fraction of
Amazon's P/E is Alibaba's?" asks for a percentage of a figure."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_SHARE = "share"
_SHARES = "shares"
_MARKETS = ("market", "cloud")
_PRICED = ("cheap", "cheaper", "cheapest", "expensive", "pricier", "priciest")
_SHARE_PRICE = "outside:share_price"
_COST = ("outside:costs", "expensive")
_ONE_OF_MANY = frozenset({"a", "an", "one", "1", "each", "every", "single", "per"})
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
_GROWTH, _HOW_FAR = "growth", ("how_much", "difference", "as_percent", "how_many")
_MOVING = frozenset(
    {"rise", "rises", "rose", "risen", "climb", "climbs", "climbed", "gain", "gains", "gained", "jump", "jumped",
     "surge", "surged", "soar", "soared", "go", "gone", "went", "increase", "increased", "move", "moved", "appreciate",
     "appreciated", "advance", "advanced", "rally", "rallied"}
)
"""Words for what a price does; "grow" is said of sales."""
_OWNERSHIP, _WHO_OWNS = "outside:ownership", "who owns"
_WHY = "why"
_IN = frozenset({"of", "in", "on", "at", "from"})
_HOW_MANY, _NUMBER_OF_SHARES = "how_many", "outside:float"
_WHO, _HOLDING = "who", frozenset({"hold", "holds", "holding", "own", "owns", "has", "have", "got", "bought", "buys"})


@woken_by(_SHARE, beside=("entity",))
def with_stocks(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "What does an Amazon share cost?", "how much are Amazon shares worth": a share of a company has a price, and
    what it costs is that price; "why are people careful with Alibaba shares?" is of the stock, and of no market."""
    mentions = tuple(
        _as_stock(m, mentions, knowledge) if _is_of_company(m, mentions, knowledge) else m for m in mentions
    )
    if any(m.key == _SHARE_PRICE for m in mentions):
        mentions = tuple(m.as_filler() if m.key == _GROWTH else m for m in mentions)
    stocks = {m.start for m in mentions if _is_one_of_many(m, mentions)}
    if not stocks:
        return mentions
    named = tuple(m._replace(kind="metric", key=_SHARE_PRICE) if m.start in stocks else m for m in mentions)
    return tuple(m.as_filler() if m.key in _COST else m for m in named)


def _as_stock(mention: Mention, mentions: tuple[Mention, ...], knowledge: Knowledge) -> Mention:
    """How many there are, who holds them, what they do and how far they rose, no source says; where another figure or a
    point is asked for, they only say that the company is meant."""
    if any(m.key == _HOW_MANY for m in mentions):
        return mention._replace(kind="metric", key=_NUMBER_OF_SHARES)
    held = any(not _HOLDING.isdisjoint(m.text.casefold().split()) for m in mentions if m.end <= mention.start)
    if held and any(m.key == _WHO for m in mentions):
        return mention._replace(kind="metric", key=_OWNERSHIP)
    if any(m.start != mention.start and _is_asked_for(m, knowledge) for m in mentions):
        return mention._replace(kind="metric", key=_SHARE_PRICE) if _says_how_far(mentions) else mention.as_filler()
    return mention._replace(kind="metric", key=_SHARE_PRICE)


def _says_how_far(mentions: tuple[Mention, ...]) -> bool:
    """ "How much did Alibaba's shares rise?": of shares that move, and of no revenue."""
    moved = any(m.key == _GROWTH and not _MOVING.isdisjoint(m.text.casefold().split()) for m in mentions)
    others = any(m.kind == "metric" or m.key in ("revenue", "sell", _WHY) for m in mentions)
    return moved and not others and any(m.key in _HOW_FAR for m in mentions)


def _is_asked_for(mention: Mention, knowledge: Knowledge) -> bool:
    if mention.kind == "metric":
        return True
    cue = mention.key if mention.kind == "cue" else ""
    return cue == _WHY or cue in knowledge.metric_cues or knowledge.claims.count(cue) > 0


def _is_of_company(mention: Mention, mentions: tuple[Mention, ...], knowledge: Knowledge) -> bool:
    """ "Alibaba shares", "shares in Alibaba", "how many shares does Alibaba have": of one company that is listed, with
    nothing said of a market or of what has a price; of several they may be shares of a market."""
    if mention.key != _SHARE or mention.text.casefold() != _SHARES or _is_one_of_many(mention, mentions):
        return False
    names = [m for m in mentions if m.kind in ("entity", "group")]
    if len({m.key for m in names}) != 1 or names[0].kind != "entity" or not knowledge.entity(names[0].key).tickers:
        return False
    if any(m.key in _MARKETS or (m.quantity and m.quantity.unit == "percent") for m in mentions):
        return False
    counted = any(m.key == _HOW_MANY and m.end == mention.start for m in mentions)
    links = {m.end for m in mentions if m.start == mention.end and m.text.casefold() in _IN}
    return counted or names[0].end == mention.start or names[0].start in links


def _costs(mentions: tuple[Mention, ...]) -> bool:
    return any(not _COSTING.isdisjoint(m.text.casefold().split()) for m in mentions)


@woken_by(*_PRICED, *_FIGURES, beside=(_SHARE,))
def without_shares_of_markets(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with a share of somebody's figure as a percentage, and one that has a price as filler."""
    return tuple([
        m._replace(key="as_percent") if _is_part_of_figure(m, mentions)
        else m.as_filler() if _is_stock(m, mentions)
        else m
        for m in mentions
    ])


def _is_stock(mention: Mention, mentions: tuple[Mention, ...]) -> bool:
    """ "Whose shares are cheaper": what has a price is no share of a market."""
    if mention.key != _SHARE or mention.text.casefold() != _SHARES:
        return False
    keys = {m.key for m in mentions}
    return not keys.isdisjoint(_PRICED) and keys.isdisjoint(_MARKETS)


def _is_part_of_figure(mention: Mention, mentions: tuple[Mention, ...]) -> bool:
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
    if mention.key != _SHARE:
        return False
    words = mention.text.casefold().split()
    if words[0] not in (_SHARE, _SHARES) or any(_is_of_markets(m) for m in mentions):
        return False
    owner = next((m for m in mentions if m.kind == "entity" and m.end == mention.start), None)
    followed = any(m.kind == "entity" and 0 <= m.start - mention.end <= 1 for m in mentions)
    if owner is None and not followed:
        return False
    if _is_counted(owner or mention, mentions):
        return True
    return words[0] == _SHARES and _costs(mentions)


def _is_counted(mention: Mention, mentions: tuple[Mention, ...]) -> bool:
    before = [m for m in mentions if m.end == mention.start]
    return any(_is_one(m) or _says_one(m.text.casefold().split()) for m in before)


def _says_one(words: list[str]) -> bool:
    return words[-1] in _ONE_OF_MANY and words[0] not in _WHAT_KIND


def _is_one(mention: Mention) -> bool:
    """ "1 share": of a market there are so many percent, and no one."""
    return mention.quantity is not None and mention.quantity.unit is None and mention.quantity.value == 1


def _is_of_markets(mention: Mention) -> bool:
    """Whether a word speaks of a market, of sales or of a percentage, of which there are shares of another kind, or of
    what the price is set against."""
    measured = mention.quantity is not None and mention.quantity.unit in ("percent", "multiple")
    return measured or mention.key in _OF_OTHER_SHARES
