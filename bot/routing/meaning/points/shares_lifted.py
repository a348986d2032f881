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


def _is_of_that(mention: Mention) -> bool:
    if mention.kind in ("entity", "filler", "term") or mention.key in ("polar", "confirm", "article"):
        return mention.text.casefold() not in ("not", "no")
    return set(mention.text.casefold().split()) <= _STORIES | _LIFTING | _STOCK | _IDLE | {_AI}
