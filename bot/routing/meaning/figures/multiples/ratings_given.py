"""A rating that somebody gives ("which rating does the article assign to Microsoft?"): a verdict on the stock, and not
the multiple at which the market rates it."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_RATING = ("rating", "ratings")
_ANALYST_RATING = "outside:analyst_rating"
_TEXTS = frozenset({"author", "article", "source", "reviewed"})
"""Cues of the source and of whoever wrote it."""
_PEOPLE = frozenset({"analyst", "analysts", "broker", "brokers", "bank", "banks", "moody's", "agency", "agencies"})
_GIVING = frozenset(
    {"assign", "assigns", "assigned", "give", "gives", "gave", "given", "put", "puts", "issue", "issues", "issued",
     "award", "awards", "awarded", "attach", "attaches", "attached", "set", "sets", "offer", "have", "has", "carry"}
)
_FROM = frozenset({"by", "from", "of", "in"})
_MEASURED = ("pe", "multiple")


@woken_by(*_RATING)
def with_ratings_given(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a rating as what analysts give; beside a P/E it is that ("the P/E rating it gives")."""
    givers = [m for m in mentions if _is_giver(m)]
    if not givers or any(m.key in _MEASURED for m in mentions):
        return mentions
    gives = any(not _GIVING.isdisjoint(m.text.casefold().split()) for m in mentions)
    given = {m.start for m in mentions if m.text.casefold() in _RATING and (gives or _is_whose(m, givers, mentions))}
    kept = tuple(m for m in mentions if not (m.start in given and m.key == "rate"))
    return tuple(m._replace(kind="metric", key=_ANALYST_RATING) if m.start in given else m for m in kept)


def _is_giver(mention: Mention) -> bool:
    return mention.key in _TEXTS or not _PEOPLE.isdisjoint(mention.text.casefold().replace("'s", "").split())


def _is_whose(rating: Mention, givers: list[Mention], mentions: Mentions) -> bool:
    """ "The author's rating", "the rating by analysts"."""
    led = {m.end for m in mentions if m.start == rating.end and m.text.casefold() in _FROM}
    return any(one.end == rating.start or one.start in led or one.start - 1 in led for one in givers)
