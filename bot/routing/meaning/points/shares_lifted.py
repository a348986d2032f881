"""What lifts a stock: "has the AI story lifted Alibaba shares?" asks whether they rose with it."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_STORIES = frozenset({"story", "narrative", "hype", "buzz", "theme", "excitement", "enthusiasm"})
_LIFTING = frozenset(
    {"lift", "lifts", "lifted", "lifting", "boost", "boosts", "boosted", "boosting", "buoy", "buoyed", "propel",
     "propelled", "raise", "raised", "drive", "driven", "drove", "push", "pushed", "help", "helped"}
)
_ALONE = _LIFTING - {"drive", "driven", "drove", "push", "pushed", "help", "helped"}
"""Those that say by themselves that it went up; the others want an "up" behind them."""
_STOCK = frozenset({"stock", "shares", "share price", "stock price", "share"})
_UP = frozenset({"up", "higher"})
_IDLE = frozenset({"the", "its", "their", "of", "price", "has", "have", "been", "be", "up", "by"})
_WHY, _STOCKS = "why", frozenset({"stock", "shares"})
_RISING = frozenset(
    {"rise", "rises", "rose", "risen", "rising", "climb", "climbs", "climbed", "climbing", "go", "goes", "went", "gone",
     "going", "up", "higher", "gain", "gained", "gaining", "increase", "increased", "surge", "surged", "soar", "soared"}
)
_AI, _RALLY, _DRIVEN = "ai", "rally", "driven_by_ai"


@woken_by(*_STORIES, beside=_STOCK)
def with_shares_lifted(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the verb as the cue of such a rise, where nothing but the story, the stock and its owner is
    spoken of."""
    words = {word for m in mentions for word in m.text.casefold().split()}
    verbs = words & (_LIFTING if words & _UP else _ALONE)
    if len(verbs) != 1 or _AI not in words or not all(_is_of_that(m) for m in mentions):
        return mentions
    verb = next(m.start for m in mentions if verbs & set(m.text.casefold().split()))

    def as_meant(mention: Mention) -> Mention:
        if mention.start == verb:
            return mention._replace(kind="cue", key=_RALLY)
        return mention if mention.kind == "entity" or mention.key in ("polar", "confirm") else mention.as_filler()

    return tuple(dict.fromkeys(map(as_meant, mentions)))


@woken_by(_WHY, beside=_STOCKS)
def with_rises_of_stocks(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Why did Alibaba's shares rise?": the mentions with the rise as one of the stock, where nothing else is spoken
    of; what drives revenue is no answer to it."""
    rise = next((m for m in mentions if _RISING.issuperset(m.text.casefold().split())), None)
    stock = next((m for m in mentions if not _STOCKS.isdisjoint(m.text.casefold().split())), None)
    asked = any(m.key == _WHY for m in mentions)
    if not asked or rise is None or stock is None or rise.start < stock.end:
        return mentions
    told = (m for m in mentions if m.start not in (rise.start, stock.start) and m.key != _WHY)
    if any(m.kind not in ("entity", "filler") for m in told):
        return mentions
    meant = {rise.start: rise._replace(kind="cue", key=_RALLY), stock.start: stock.as_filler()}
    return tuple(dict.fromkeys(meant.get(m.start, m) for m in mentions))


def _is_of_that(mention: Mention) -> bool:
    if mention.kind in ("entity", "filler", "term") or mention.key in ("polar", "confirm", "article"):
        return mention.text.casefold() not in ("not", "no")
    return set(mention.text.casefold().split()) <= _STORIES | _LIFTING | _STOCK | _IDLE | {_AI}
