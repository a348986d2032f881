""" "At most as expensive as Amazon", "at least as big as Azure": not more than that one has, or not less; how many
times as much is not asked for."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_BOUNDS = ("at_most", "at_least")
_RATIO, _AS = "ratio", "as"
_HIGH = frozenset({"big", "large", "high", "expensive", "pricey", "dear", "much"})
_OF_PRICES, _PE = frozenset({"expensive", "pricey", "dear"}), "pe"


@woken_by(*_BOUNDS, beside=(_RATIO,))
def with_as_much_at_most(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with "as big as" as filler behind such a bound, and "as expensive as" as the P/E."""
    bounds = {m.end for m in mentions if m.key in _BOUNDS}
    places = {m.start for m in mentions if m.key == _RATIO and m.start in bounds and _says_as_much(m.text)}
    if not places:
        return mentions
    kept = (m for m in mentions if m.start not in places or m.key == _RATIO)
    return tuple(m if m.start not in places else _as_measured(m) for m in kept)


def _says_as_much(text: str) -> bool:
    words = text.casefold().split()
    return words[::2] == [_AS, _AS] and words[1] in _HIGH


def _as_measured(mention: Mention) -> Mention:
    priced = not _OF_PRICES.isdisjoint(mention.text.casefold().split())
    return mention._replace(kind="cue", key=_PE) if priced else mention.as_filler()
