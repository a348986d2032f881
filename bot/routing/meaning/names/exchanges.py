"""Where a stock is listed, before its ticker ("NYSE:BABA multiple"): it says who is meant and is nobody itself."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_EXCHANGES = ("nyse", "nasdaq", "hkex", "sehk", "hkg", "lse", "nyq", "xnys", "xnas", "xhkg")


@woken_by(*_EXCHANGES, beside=("entity",))
def without_exchanges_of_tickers(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions without it, right before the ticker of a company."""
    tickers = {m.start for m in mentions if m.kind == "entity" and _is_ticker(m, knowledge)}

    def leads_to_a_ticker(mention: Mention) -> bool:
        near = {mention.end, mention.end + 1}  # with a colon between, or none
        return mention.text.casefold() in _EXCHANGES and not tickers.isdisjoint(near)

    return tuple(m.as_filler() if leads_to_a_ticker(m) else m for m in mentions)


def _is_ticker(mention: Mention, knowledge: Knowledge) -> bool:
    written = mention.text.casefold().lstrip("$")
    return any(written == ticker.casefold() for ticker in knowledge.entity(mention.key).tickers)
