"""What would bring one to another's multiple: "how many turns of multiple expansion would Alibaba need for parity with
Amazon?", "what upside if it traded at Amazon's multiple?". Asked is how far the two multiples are apart, and no price
that a share will have."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_MULTIPLES = frozenset({"multiple", "pe", "pe_ratio", "valuation"})
_EXPANSION = frozenset(
    {"expansion", "expand", "re rating", "re-rating", "rerating", "compression", "contraction", "uplift", "extension"}
)
_MOVES = ("growth", "build", "turned", "moved")
_NEEDING = frozenset({"need", "needs", "needed", "require", "requires", "required", "would", "must"})
_PARITY, _DIFFERENCE, _TWO = "parity", "difference", 2
_UPSIDE, _AS_PERCENT = frozenset({"upside", "upside to", "implied upside"}), "as_percent"
_SUPPOSING = frozenset(
    {"if", "were", "would", "traded", "trade", "trades", "re", "rerated", "rated", "valued", "be", "what", "how"}
)
_PRICES = frozenset({"share", "shares", "price", "stock", "target", "dollars"})
_RATED_ANEW = frozenset(
    f"{way}{verb}" for way in ("re", "re ", "re-", "de", "de ", "de-") for verb in ("rate", "rates", "rated", "rating")
)
_DISTANCES = frozenset({"turns", "points", "as_percent", "difference", "ratio"})
_OPENING = frozenset({"if", "were", "should", "assuming", "supposing", "suppose", "say"})


@woken_by("multiple", "pe", "pe_ratio", "turns", beside=_MOVES)
def with_multiples_expanded(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions without the growth of a multiple that is needed to reach the other's; "has it expanded?" asks of
    another time."""
    if not _of_two(mentions) or _words(mentions).isdisjoint({*_NEEDING, _PARITY}):
        return mentions
    behind = {m.end for m in mentions if m.key in _MULTIPLES or m.key == "turns"}

    def expands(mention: Mention) -> bool:
        return mention.key in _MOVES and mention.text.casefold() in _EXPANSION and mention.start in behind

    return tuple(m.as_filler() if expands(m) else m for m in mentions)


@woken_by("turned", "moved", beside=_MULTIPLES)
def with_multiples_taken_over(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "If BABA re-rated to Amazon's P/E, how many turns of expansion is that?": the supposition says which two are
    apart; what comes of it for the price is a forecast, as is when it happens."""
    rated = [m for m in mentions if m.text.casefold() in _RATED_ANEW]
    asked = any(m.key in _DISTANCES for m in mentions)
    if not rated or not asked or not _of_two(mentions) or _words(mentions) & _PRICES:
        return mentions
    named = [m for m in mentions if m.kind == "entity"]
    multiples = {m.start for m in mentions if m.key in _MULTIPLES and m not in rated}
    if rated[0].start > named[-1].start or named[-1].end not in multiples:
        return mentions

    def is_idle(mention: Mention) -> bool:
        text = mention.text.casefold()
        moves = mention.key in _MOVES or mention.kind == "unknown"
        return text in _OPENING or (moves and text in _RATED_ANEW | _EXPANSION)

    return tuple(m.as_filler() if is_idle(m) else m for m in mentions)


@woken_by("upside", beside=_MULTIPLES)
def with_upside_to_multiples(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the upside as the percentage by which the multiple that is reached is above one's own, of which
    it is told first; where a price is asked for it stays a forecast."""
    words = _words(mentions)
    if not _of_two(mentions) or words & _PRICES or words.isdisjoint(_SUPPOSING):
        return mentions
    upside = next((m for m in mentions if m.text.casefold() in _UPSIDE), None)
    if upside is None:
        return mentions
    asked = tuple(upside._replace(kind="cue", key=key) for key in (_AS_PERCENT, _DIFFERENCE))
    kept = (m.as_filler() if m.key in _MOVES else m for m in mentions if m.start != upside.start)
    return tuple(sorted((*_with_reached_first(tuple(kept)), *asked), key=lambda m: (m.start, m.end)))


def _with_reached_first(mentions: Mentions) -> Mentions:
    """Each of the two in the other's place, where the one whose multiple is named comes second."""
    named = [m for m in mentions if m.kind == "entity"]
    multiples = {m.start for m in mentions if m.key in _MULTIPLES}
    if len(named) != _TWO or named[1].end not in multiples:
        return mentions
    one, other = named
    turned = {one: one._replace(key=other.key), other: other._replace(key=one.key)}
    return tuple(turned.get(m, m) for m in mentions)


def _of_two(mentions: Mentions) -> bool:
    names = {m.key for m in mentions if m.kind == "entity"}
    return len(names) == _TWO and not any(m.quantity or m.kind == "period" for m in mentions)


def _words(mentions: Mentions) -> set[str]:
    return {word for m in mentions for word in m.text.casefold().split()}
