"""What somebody has not: "growth aside, what is the cloud group still lacking?" asks for a weak point, and "about its
profit, what is the situation?" for no amount."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_LACKING = frozenset({"lack", "lacks", "lacking"})
_WHAT, _RISK, _OPPOSITE = "what", "risk", "opposite"
_ASIDE = frozenset({"aside", "apart"})
_BEFORE_ASIDE = 3
"""Tokens before "aside" that name what is left out ("revenue growth aside")."""
_SMALL = ("filler", "term")
_PROFIT, _AMOUNT = "profit", "outside:profit"
_SITUATIONS = frozenset({"situation", "state of play", "status", "state of affairs"})
_MEASURED = (
    "how_much", "how_many", "growth", "share", "pe", "more", "less", "most", "least", "polar", "confirm", "ratio",
)


@woken_by(*_LACKING)
def with_lacks(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with a risk for the lack, where "what" asks for it, somebody is named before it and nothing is said
    behind; what is set aside before the question is left out."""
    lack = next((m for m in mentions if m.text.casefold() in _LACKING), None)
    asking = next((m for m in mentions if m.key == _WHAT), None)
    if lack is None or asking is None or any(m.start > lack.start and m.kind not in _SMALL for m in mentions):
        return mentions
    if not any(m.kind == "entity" and asking.end <= m.start < lack.start for m in mentions):
        return mentions
    if any(m.kind == "metric" or m.quantity for m in mentions if asking.end <= m.start < lack.start):
        return mentions
    aside = next((m for m in mentions if m.text.casefold() in _ASIDE and m.end <= asking.start), None)

    def as_meant(mention: Mention) -> Mention:
        if mention.start == lack.start:
            return mention._replace(kind="cue", key=_RISK, word=None)
        left_out = aside is not None and aside.start - _BEFORE_ASIDE <= mention.start < aside.end
        return mention.as_filler() if left_out and mention.kind != "entity" else mention

    return tuple(dict.fromkeys(map(as_meant, mentions)))


@woken_by(_AMOUNT, beside=("situation", "state", "status"))
def without_amounts_of_situations(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with profit as a point alone, where it is asked how things stand and nothing is measured."""
    stands = any(m.text.casefold() in _SITUATIONS for m in mentions)
    measured = any(m.key in _MEASURED or m.quantity for m in mentions)
    if not stands or measured or all(m.key != _PROFIT for m in mentions):
        return mentions
    return tuple(m for m in mentions if m.key != _AMOUNT)
