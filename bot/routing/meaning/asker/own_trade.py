"""What the asker buys and sells himself, other than shares: "I sell kettles on Alibaba", "we're going to buy a van"."""

from __future__ import annotations

from knowledge import Mention

from bot.routing.parts import Mentions, last_word, parts_of

_TRADING = frozenset({"buy", "sell", "buying", "selling"})
_TRADERS = frozenset({"i", "we", "i'm", "i’m", "im", "we're", "we’re", "i've", "i’ve", "we've"})
_AT_A_SHOP = frozenset({"on", "through", "via", "from", "off"})
_ONE = frozenset({"a", "an", "some", "my", "our", "the", "new", "second-hand"})
_SHARES = frozenset({
    "share", "shares", "stock", "stocks", "position", "holding", "holdings", "equity", "equities", "call", "calls",
    "put", "puts", "option", "options", "fund", "etf", "bit", "few", "lot", "more", "slice", "piece", "dip", "stake",
    "tranche", "half", "third", "rest", "name", "names", "one", "company", "ones", "adr", "adrs",
})
"""What is bought with a view to its price."""
_WORTH = frozenset({"one", "undervalued", "overvalued", "underpriced", "overpriced", "mispriced", "underrated"})
"""Words of shares, or of somebody who may be what is sought."""
_AMOUNTS = frozenset({"bit", "few", "lot", "more", "half", "rest"})
"""Of these, how much of anything may be bought at a shop."""
_ASKED = frozenset({"should", "shall", "ought", "would", "could", "worth", "wise", "better", "good", "whether", "if"})
_TRACED = 3
"""Mentions between the verb and the shop ("sell garden chairs on Alibaba")."""


def is_own_trade(mention: Mention, mentions: Mentions) -> bool:
    """Whether such a verb is of the asker's goods; "I want to buy some Alibaba" is of shares."""
    if mention.text.casefold() not in _TRADING:
        return False
    part = next(part for part in parts_of(mentions) if mention in part)
    words = {word for m in part for word in m.text.casefold().split()}
    own = any(m.end <= mention.start and m.text.casefold().split()[0] in _TRADERS for m in part)
    if not own or not _ASKED.isdisjoint(words) or any(m.key == "polar" for m in part):
        return False
    behind = tuple(m for m in part if m.start >= mention.end)
    return _at_a_shop(behind) or (_of_a_thing(behind) and not _may_be_somebody(mention, mentions))


def _at_a_shop(behind: Mentions) -> bool:
    """ "On Alibaba", "my pots through Amazon"."""
    led = {m.end: last_word(m) for m in behind[:_TRACED + 1] if last_word(m) in _AT_A_SHOP}
    shop = next((m for m in behind if m.kind == "entity"), None)
    between = {word for m in behind if shop and m.start < shop.start for word in m.text.casefold().split()}
    amounts = _SHARES - _AMOUNTS if shop and led.get(shop.start) == "from" else _SHARES
    return shop is not None and shop.start in led and between.isdisjoint(amounts)


def _may_be_somebody(verb: Mention, mentions: Mentions) -> bool:
    """ "I want to buy an undervalued gem, is Alibaba one?": shares by what they are worth, or by who may be one."""
    words = {word for m in mentions if m.start >= verb.end for word in m.text.casefold().split()}
    return not words.isdisjoint(_WORTH)


def _of_a_thing(behind: Mentions) -> bool:
    """ "A car": a thing that nothing knows, and nobody whose shares it might be."""
    if not behind or behind[0].text.casefold() not in _ONE or any(m.kind in ("entity", "group") for m in behind):
        return False
    things = [m for m in behind if m.kind in ("unknown", "topic")]
    words = {word for m in behind for word in m.text.casefold().split()}
    return bool(things) and words.isdisjoint(_SHARES) and not any(m.key in ("it", "share") for m in behind)
