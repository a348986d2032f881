"""A multiple that nobody is named for: "highest multiple?", "the fattest multiple of the bunch", "multiple on the
stock?" ask for P/E, where "multiple?" alone could be of anything."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_MULTIPLE, _PE = "multiple", "pe"
_ENDS = ("most", "least", "priciest", "cheapest", "highest", "lowest")
_ON, _STOCKS = ("on", "of", "for"), frozenset({"stock", "stocks", "shares", "share", "name", "names"})


@woken_by(_MULTIPLE)
def with_multiples_alone(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a multiple as P/E; beside a name, a figure or another metric it is read already."""
    if any(m.kind in ("entity", "group", "metric", "quantity", "period") for m in mentions):
        return mentions
    ends = {m.end for m in mentions if m.kind == "cue" and m.key in _ENDS}
    strangers = {m.start for m in mentions if m.kind == "unknown"}
    on_stocks = _places_of_stocks(mentions)

    def is_alone(mention: Mention) -> bool:
        counted = mention.kind == "cue" and mention.key == _MULTIPLE and mention.end not in strangers
        return counted and (mention.start in ends or mention.end in on_stocks)

    return tuple(m._replace(key=_PE) if is_alone(m) else m for m in mentions)


def _places_of_stocks(mentions: Mentions) -> set[int]:
    """Where an "on" begins that leads to a stock ("on the stock")."""
    stocks = {m.start for m in mentions if not _STOCKS.isdisjoint(m.text.casefold().split())}
    stocks |= {m.start for m in mentions if m.text.casefold() == "the" and m.end in stocks}
    return {m.start for m in mentions if m.end in stocks and m.text.casefold() in _ON}
