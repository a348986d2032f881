"""A name that is a verb: "google the market and tell me how far it is" asks nothing of the company."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_VERB = "google"
_LOOKED_UP = frozenset({"the", "a", "an", "some", "it", "that", "this", "my", "your", "our", "how", "where", "whether"})
_BEFORE = ("filler",)
_TALK = ("greeting", "thanks", "acknowledged", "list")
_ENDS_OF_AN_ORDER = ("most", "least", "cheapest", "priciest", "fastest", "slowest", "ordinal", "expensive", "cheap")


@woken_by(_VERB)
def without_looking_up(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a verb as a word that nothing knows: it opens a message, and what is looked up follows."""
    told = [m for m in mentions if m.kind not in _BEFORE and m.key not in _TALK]
    if not told or told[0].text.casefold() != _VERB:
        return mentions
    verb = told[0]
    behind = [m for m in mentions if m.start >= verb.end]
    if not behind or behind[0].text.casefold() not in _LOOKED_UP or behind[0].start > verb.end:
        return mentions
    if any(m.key in _ENDS_OF_AN_ORDER for m in behind[1:2]):
        return mentions  # "google the biggest?"
    return tuple(_as_verb(m) if m.start == verb.start else m for m in mentions)


def _as_verb(mention: Mention) -> Mention:
    return mention._replace(kind="unknown", key=_VERB, word="verbs")
