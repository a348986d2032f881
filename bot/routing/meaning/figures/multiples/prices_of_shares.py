"""What a share trades at in a currency: "what is Alibaba trading at in dollars" asks for its price, and not for the
multiple at which it trades; and "BABA price in 12 months" for the one then, and not for what is priced in."""

from __future__ import annotations

from knowledge import CURRENCIES, Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_VALUATION = "valuation"
_TRADING = ("trade", "trades", "trading", "traded", "changing", "change", "changes", "changed", "sells", "selling",
            "quoted")
_IN_MONEY = ("convert", "in_yuan")
_OF_MULTIPLES = ("pe", "multiple", "ratio", "revenue", "discount", "premium")
_PRICE = "outside:share_price"
_PRICED_IN, _TIMES = "priced_in", ("days", "weeks", "months", "quarters", "years")
_STOCKS = ("stock", "stocks", "shares")
_ASKING_AT, _OPENING = frozenset({"what", "what's", "whats", "what is", "where", "where's", "wheres", "where is"}), 4
_DEAREST = 1000
"""In any currency here; more is no price of one share."""


@woken_by(_VALUATION, beside=(*_IN_MONEY, "quantity"))
def with_prices_of_shares(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the money that a share trades at as its price."""
    trading = any(m.key == _VALUATION and m.text.casefold().split()[0] in _TRADING for m in mentions)
    multiple = any(m.kind == "metric" or m.key in _OF_MULTIPLES for m in mentions)
    if not trading or multiple or not any(m.kind in ("entity", "group") for m in mentions):
        return mentions
    return tuple(m._replace(kind="metric", key=_PRICE, quantity=None) if _is_money(m) else m for m in mentions)


@woken_by(_PRICED_IN, beside=("period", "quantity"))
def with_prices_in_time(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the price for what is priced in, where right behind it is said when."""
    times = {m.start for m in mentions if m.kind == "period" or (m.quantity and m.quantity.unit in _TIMES)}
    then = {m.start for m in mentions if m.key == _PRICED_IN and m.end in times and m.text.endswith(" in")}
    return tuple(m._replace(kind="metric", key=_PRICE) if m.start in then else m for m in mentions)


@woken_by(*_STOCKS, beside=("at",))
def with_prices_that_stocks_are_at(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "What's the stock at right now?", "where are Alibaba's shares at?": behind "at" nothing is said but when, and no
    measure that they might be at."""
    if any(m.kind in ("metric", "quantity") or m.key in (*_OF_MULTIPLES, _VALUATION) for m in mentions):
        return mentions
    asked = any(m.text.casefold() in _ASKING_AT for m in mentions[:_OPENING])
    at = {m.start for m in mentions if m.text.casefold() == "at" and _ends(m, mentions)}
    stocks = {(m.start, m.end) for m in mentions if m.text.casefold() in _STOCKS and m.end in at and asked}
    return tuple(m._replace(kind="metric", key=_PRICE) if (m.start, m.end) in stocks else m for m in mentions)


def _ends(at: Mention, mentions: Mentions) -> bool:
    """Whether a pause, a time or somebody's name follows."""
    behind = [m for m in mentions if m.start >= at.end]
    return not behind or behind[0].start > at.end or behind[0].kind in ("period", "entity") or behind[0].key == "it"


def _is_money(mention: Mention) -> bool:
    if mention.quantity:
        return mention.quantity.unit in CURRENCIES and mention.quantity.value < _DEAREST
    return mention.kind == "cue" and mention.key in _IN_MONEY
