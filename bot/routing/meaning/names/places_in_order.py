"""Places in an order of which one is to be chosen: "is Alibaba 2nd, 3rd or 4th in cloud?" asks which place it has."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_PLACE_OF = "place_of"
_SETTING_APART = frozenset(
    {"difference", "points", "ratio", "more", "less", "above", "below", "between", "compare", "total", "average",
     "discount", "premium", "cheaper", "pricier", "faster", "slower", "who", "exclude", "negation"}
)
"""Cues beside which the places stand for names."""
_OTHER_FIGURES = ("valuation", "pe", "multiple", "growth")
_MARKETS, _SHARE = ("cloud", "market"), "share"
_POSITIONS = frozenset({"position", "positions", "standing", "footing"})
_STANCES = ("strength", "risk", "bull", "bear")
_AROUND = ("choice", "polar", "confirm")
_TWO = 2
_GOLD, _MEDALS = "outside:gold", ("silver", "bronze")
_GOING_TO = (*_AROUND, "budget", "invest")
"""Cues beside the medals that say nothing of the order ("the gold goes to")."""
_MEDAL = ("medal", "medals", "medallist", "medallists", "podium")


@woken_by("ordinal")
def with_places_to_choose(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the first of them as a question for the place, and the others as filler."""
    places = [m for m in mentions if m.kind == "ordinal"]
    names = {m.key for m in mentions if m.kind == "entity"}
    cues = {m.key for m in mentions if m.kind == "cue"}
    chooses = "choice" in cues or _PLACE_OF in cues
    if len({m.key for m in places}) < _TWO or len(names) != 1 or not chooses or cues & _SETTING_APART:
        return mentions
    return tuple(_as_asked(m, places[0]) for m in mentions)


def _as_asked(mention: Mention, first: Mention) -> Mention:
    if mention is first:
        return mention._replace(kind="cue", key=_PLACE_OF)
    return mention.as_filler() if mention.kind == "ordinal" or mention.key in _AROUND else mention


@woken_by("position", "positions", "standing", "footing")
def with_positions_compared(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Amazon against Alibaba on valuation and on cloud position": beside another figure over which names are set
    against each other, a position in a market is the share of it."""
    names = {m.key for m in mentions if m.kind == "entity"}
    markets = {m.end for m in mentions if m.key in _MARKETS}
    positions = {m.start for m in mentions if m.text.casefold() in _POSITIONS and m.start in markets}
    others = any(m.kind == "cue" and m.key in _OTHER_FIGURES for m in mentions)
    if len(names) < _TWO or not positions or not others:
        return mentions
    return tuple(m._replace(kind="cue", key=_SHARE) if m.start in positions else m for m in mentions)


@woken_by("position", "positions", "standing", "footing", beside=_STANCES)
def without_positions_with_points(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "What's good about Alibaba's AI position?": what is good or bad of it is told, and no place in an order."""
    told = min((m.end for m in mentions if m.key in _STANCES), default=None)
    if told is None or any(m.kind in ("metric", "ordinal", "period") for m in mentions):
        return mentions
    ais = {m.end for m in mentions if m.key == "ai"}
    owners = {m.end for m in mentions if m.kind == "entity" or m.key == "its"} | ais
    return tuple(
        m.as_filler()
        if m.text.casefold() in _POSITIONS and m.start in owners and m.start >= told
        else m
        for m in mentions
    )


@woken_by(_PLACE_OF, beside=("ordinal",))
def without_places_said(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Is Azure in second place in the cloud market?": the place is told, and not asked for."""
    told = {m.end for m in mentions if m.kind == "ordinal"}
    return tuple(m.as_filler() if m.key == _PLACE_OF and m.start in told else m for m in mentions)


@woken_by(_GOLD)
def with_podiums(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Gold, silver and bronze for cloud share?" asks for the order, and "who takes gold?" for the first; the metal is
    no name there."""
    gold = next((m for m in mentions if m.key == _GOLD), None)
    medals = [m for m in mentions if m.kind == "ordinal" and m.text.casefold().split()[0] in _MEDALS]
    medal = any(m.text.casefold().split()[0] in _MEDAL for m in mentions)
    if gold is None or not (medals or medal) or any(m.kind == "entity" and m is not gold for m in mentions):
        return mentions
    metrics = {m.key for m in mentions if m.kind == "metric"}
    cues = {m.key for m in mentions if m.kind == "cue"}
    covered = all(knowledge.metric(key).covered for key in metrics) and (metrics or cues & knowledge.metric_cues)
    if not covered:
        return mentions  # the price of gold and silver
    place = "rank" if medals else "most"
    return tuple(
        m._replace(kind="cue", key=place)
        if m is gold
        else m.as_filler()
        if m in medals or m.key in _GOING_TO or m.text.casefold().split()[0] in _MEDAL
        else m
        for m in mentions
        if not (m.start == gold.start and m is not gold)
    )
