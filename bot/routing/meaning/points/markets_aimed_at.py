"""Markets told by who goes there: "what trouble do US clouds face in the markets Alibaba targets?" is of the emerging
markets, and of no target that a figure has."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_MARKETS = frozenset({"market", "markets", "emerging markets", "regions", "places", "countries", "areas"})
_AIMING = frozenset(
    {"targets", "target", "targeting", "targeted", "enters", "entering", "pursues", "pursuing", "eyes", "eyeing",
     "going for", "goes for", "going after", "goes after", "aims at", "aiming at", "aims for", "aiming for",
     "expands into", "expanding into", "moving into", "moves into", "focuses on", "focusing on", "focused on",
     "is going for", "is after"}
)
_JOINTS = frozenset({"that", "which", "where", "is", "are", "its", "it", "the"})
_PLACES, _OF_SIZE = frozenset({"emerging", "region_name"}), ("how_big", "how_much", "how_many")
_EASE = {"unhindered"}
_EMERGING, _LONGEST = "emerging", 4


@woken_by("emerging", "market", "region", "markets", "regions", "places")
def with_markets_aimed_at(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """Behind the markets stand somebody of whom the source is and the verb; what is asked is a point ("trouble"), and
    not the markets themselves ("which markets does it target?", "how big are they?")."""
    if any(m.key in _OF_SIZE for m in mentions):
        return mentions
    markets = [m for m in mentions if m.text.casefold() in _MARKETS and m.start]
    for market in markets:
        clause = _clause(market, mentions, knowledge)
        telling = (knowledge.claims.topics | _EASE) - _PLACES
        if clause and any(m.key in telling and m.start not in clause for m in mentions):
            return tuple(dict.fromkeys(_told(m, market, clause) for m in mentions if m.kind != "term" or m != market))
    return mentions


def _told(mention: Mention, market: Mention, clause: range) -> Mention:
    if mention.start in clause:
        return mention.as_filler()
    of_market = mention.start == market.start and mention.kind == "cue"
    return mention._replace(key=_EMERGING) if of_market else mention


def _clause(market: Mention, mentions: Mentions, knowledge: Knowledge) -> range | None:
    """The tokens of "that Alibaba is targeting" right behind the market, up to the end of the verb."""
    words = {m.start: m for m in mentions}
    place, subject, said = market.end, False, ""
    for _ in range(_LONGEST + 2):
        mention = words.get(place)
        if mention is None:
            break
        text = mention.text.casefold()
        own = mention.kind == "entity" and mention.key in knowledge.subjects
        said = f"{said} {text}".strip() if subject else ""
        if subject and said.removeprefix("is ") in _AIMING:
            return range(market.end, mention.end)
        subject = subject or own or text in ("it", "they")
        if not (own or text in _JOINTS or text in ("they", "they're") or _begins(said)):
            break
        place = mention.end
    return None


def _begins(said: str) -> bool:
    return bool(said) and any(verb.startswith(said.removeprefix("is ")) for verb in _AIMING)
