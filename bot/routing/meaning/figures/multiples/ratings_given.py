"""A rating that somebody gives ("which rating does the article assign to Microsoft?", "PT and rating on the stock?"): a
verdict on the stock, and not the multiple at which the market rates it."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_RATING = ("rating", "ratings")
_ANALYST_RATING, _PRICE_TARGET = "outside:analyst_rating", "outside:price_target"
_TEXTS = frozenset({"author", "article", "source", "reviewed"})
"""Cues of the source and of whoever wrote it."""
_PEOPLE = frozenset({"analyst", "analysts", "broker", "brokers", "bank", "banks", "moody's", "agency", "agencies"})
_GIVING = frozenset(
    {"assign", "assigns", "assigned", "give", "gives", "gave", "given", "put", "puts", "issue", "issues", "issued",
     "award", "awards", "awarded", "attach", "attaches", "attached", "set", "sets", "offer", "have", "has", "carry"}
)
_FROM = frozenset({"by", "from", "of", "in"})
_MEASURED = ("pe", "multiple")
_TARGETS_IN_SHORT = ("pt", "pts", "tp", "tps")
_COUNTED = frozenset({"many", "few", "several", "in", "by", "per", "of", "percentage", "share"})
"""Words before which "pt" is a point."""
_DISTANCES = frozenset({"difference", "more", "less", "ratio", "unit"})
_ON = ("on", "for")
_STOCKS = frozenset({"stock", "stocks", "shares", "share", "name", "names", "security", "adr", "issuer"})
_SET_BESIDE = frozenset(
    {"market", "above", "below", "more", "less", "most", "least", "compare", "difference", "ratio", "discount",
     *_MEASURED}
)
"""Cues beside which a rating is the multiple ("the market's rating on BABA", "is the rating for Amazon higher?")."""


@woken_by(*_RATING)
def with_ratings_given(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a rating as what analysts give; beside a P/E it is that ("the P/E rating it gives")."""
    givers = [m for m in mentions if _is_giver(m)]
    if not givers or any(m.key in _MEASURED for m in mentions):
        return mentions
    gives = any(not _GIVING.isdisjoint(m.text.casefold().split()) for m in mentions)
    given = {m.start for m in mentions if m.text.casefold() in _RATING and (gives or _is_whose(m, givers, mentions))}
    return _as_verdicts(given, mentions)


@woken_by(*_TARGETS_IN_SHORT)
def with_targets_in_short(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "PT on BABA?", "Street TP for Alibaba": a price target; behind a number, or of a distance, "pt" is a point."""
    if any(m.kind == "quantity" or m.key in _DISTANCES for m in mentions):
        return mentions
    counted = {m.end for m in mentions if not _COUNTED.isdisjoint(m.text.casefold().split())}
    return tuple(
        m._replace(kind="metric", key=_PRICE_TARGET) if _is_target(m) and m.start not in counted else m
        for m in mentions
    )


@woken_by(*_RATING)
def with_ratings_on_stocks(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Rating on BABA?", "rating for the stock", "target price and rating": what somebody puts on a stock, where
    nothing sets it beside another's."""
    if any(m.key in _SET_BESIDE or m.kind == "quantity" for m in mentions) or _is_traded(mentions):
        return mentions
    targeted = any(m.key == _PRICE_TARGET for m in mentions)
    on_stocks = _places_of_stocks(mentions)
    rated = {m.start for m in mentions if m.text.casefold() in _RATING and (targeted or m.end in on_stocks)}
    return _as_verdicts(rated, mentions)


def _as_verdicts(places: set[int], mentions: Mentions) -> Mentions:
    kept = tuple(m for m in mentions if not (m.start in places and m.key == "rate"))
    return tuple(m._replace(kind="metric", key=_ANALYST_RATING) if m.start in places else m for m in kept)


def _is_giver(mention: Mention) -> bool:
    return mention.key in _TEXTS or not _PEOPLE.isdisjoint(mention.text.casefold().replace("'s", "").split())


def _is_whose(rating: Mention, givers: list[Mention], mentions: Mentions) -> bool:
    """ "The author's rating", "the rating by analysts"."""
    led = {m.end for m in mentions if m.start == rating.end and m.text.casefold() in _FROM}
    return any(one.end == rating.start or one.start in led or one.start - 1 in led for one in givers)


def _is_target(mention: Mention) -> bool:
    """ "PTs" is written like a name; "pts" are points."""
    return mention.kind == "unknown" and mention.text.casefold() in _TARGETS_IN_SHORT and mention.text != "pts"


def _places_of_stocks(mentions: Mentions) -> set[int]:
    """Where an "on" begins that leads to a stock ("on BABA", "for the stock")."""
    stocks = {
        m.start for m in mentions if m.kind == "entity" or not _STOCKS.isdisjoint(m.text.casefold().split())
    }
    stocks |= {m.start for m in mentions if m.kind == "filler" and m.end in stocks}
    return {m.start for m in mentions if m.end in stocks and m.text.casefold() in _ON}


def _is_traded(mentions: Mentions) -> bool:
    """ "The rating for which Microsoft trades": another word of how the market values it."""
    return any(m.key == "valuation" and m.text.casefold() not in _RATING for m in mentions)
