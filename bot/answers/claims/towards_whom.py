"""Who does it to whom: "is Amazon catching up with Alibaba?", "did Microsoft copy Alibaba?" turn a claim round, and
"does Alibaba host Microsoft?" gives it an object that it has not."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge import Claim, Knowledge, Mention

from bot.models import Reading

_POLAR = "polar"
_OBJECTLESS = frozenset({"hosting", "outlook"})
"""Cues of what no claim says of one firm towards another: whom it hosts, on whom it depends."""
_TURNING = frozenset(
    {"mirror", "catch", "catching", "caught", "challenge", "challenges", "challenged", "copy", "copied", "copying",
     "imitate", "imitating", "chase", "chasing", "emulate", "emulating"}
)
"""First words of what one does to another and not the other to it."""
_SMALL = frozenset({"up", "with", "to", "on", "from", "the", "upon"})
_COMPETITION, _SUPPLIED = "competition", ("chips",)
_SUPPLYING = frozenset(
    {"supply", "supplies", "supplied", "make", "makes", "made", "sell", "sells", "sold", "produce", "produces", "build",
     "builds", "design", "designs", "manufacture", "manufactures", "develop", "develops", "provide", "provides", "own"}
)


def asks_towards_another(claims: Iterable[Claim], reading: Reading, knowledge: Knowledge) -> bool:
    """Whether a yes/no question has another doer, or another object, than what the claims say."""
    doer = _doer(reading)
    if doer is None:
        return False
    claims = tuple(claims)
    if _sets_a_firm_against_itself(claims, reading, knowledge) or _makes_what_is_controlled(doer, reading):
        return True
    deeds = [m for m in reading.mentions if m.key in _OBJECTLESS or m.text.casefold().split()[0] in _TURNING]
    for deed in deeds:
        toward = _object(deed, reading)
        if toward and (deed.key in _OBJECTLESS or _is_another(doer, toward, claims, knowledge)):
            return True
    return False


def _doer(reading: Reading) -> Mention | None:
    """Whoever is named right behind the word that opens a yes/no question."""
    opening = [m.end for m in reading.mentions if m.start == 0 and m.key == _POLAR]
    return next((m for m in reading.mentions if m.kind == "entity" and m.start in opening), None)


def _object(deed: Mention, reading: Reading) -> Mention | None:
    small = {m.start: m.end for m in reading.mentions if m.text.casefold() in _SMALL}
    place = deed.end
    while place in small:
        place = small[place]
    return next((m for m in reading.mentions if m.kind == "entity" and m.start == place and not m.is_possessive), None)


def _is_another(doer: Mention, toward: Mention, claims: tuple[Claim, ...], knowledge: Knowledge) -> bool:
    """Whether none of the claims is of whoever does it here, or its own firm is what it is done to."""
    of = {knowledge.company(claim.entity) for claim in claims}
    return knowledge.company(doer.key) not in of or knowledge.company(toward.key) in of


def _sets_a_firm_against_itself(claims: tuple[Claim, ...], reading: Reading, knowledge: Knowledge) -> bool:
    """ "Are Alibaba and Alibaba Cloud competitors?": a unit is no rival of its own firm."""
    names = {m.key for m in reading.mentions if m.kind == "entity"}
    one_firm = len(names) > 1 and len({knowledge.company(key) for key in names}) == 1
    return one_firm and any(_COMPETITION in claim.topics for claim in claims) and reading.has(_COMPETITION, "more")


def _makes_what_is_controlled(doer: Mention, reading: Reading) -> bool:
    """ "Does Alibaba make chips?": only that their export is controlled is said."""
    verbs = {m.end for m in reading.mentions if m.start == doer.end and m.text.casefold() in _SUPPLYING}
    verbs |= {m.end for m in reading.mentions if m.start in verbs and m.text.casefold() in ("its", "own", "ai", "the")}
    return any(m.key in _SUPPLIED and m.start in verbs for m in reading.mentions)
