"""Two things of which one is asked ("are regulators and chip curbs both threats?"): yes, where a claim takes each of
them for that."""

from __future__ import annotations

from knowledge import Claim, Knowledge, cues_of

from bot.answers.claims.verdicts import BROAD, Verdict, is_of, is_turned, told_claims
from bot.models import Reading

_STANCES = frozenset({"risk", "strength", "bear", "bull"})
_JOINING = ("and_what", "both", "plus")
_SMALL = frozenset({"polar", "confirm", "it", "its", "cloud", "ai", "says", "article", "author", *_JOINING})
_LEAST = 2


def joined_verdict(reading: Reading, knowledge: Knowledge) -> Verdict | None:
    """Yes, where every word is such a thing, the stance that is asked of it, or a small word."""
    stances = _STANCES & reading.cues
    if not reading.has("polar", "confirm") or not reading.has(*_JOINING) or not stances or is_turned(reading):
        return None
    things: dict[int, set[str]] = {}
    for mention in reading.mentions:
        if mention.kind == "cue" and mention.key in set(reading.topics) - set(BROAD):
            things.setdefault(mention.start, set()).add(mention.key)
    plain = all(m.kind in ("filler", "entity", "term") or _is_heard(m.key, m.start, things) for m in reading.mentions)
    if not plain or len(things) < _LEAST:
        return None
    told = [claim for claim in told_claims(reading, knowledge) if is_of(claim, reading, knowledge)]
    found = [next((c for c in told if c.stance in stances and keys & cues_of(c)), None) for keys in things.values()]
    claims: tuple[Claim, ...] = tuple(dict.fromkeys(claim for claim in found if claim))
    return Verdict("yes", claims) if all(found) and len(claims) >= _LEAST else None


def _is_heard(key: str, place: int, things: dict[int, set[str]]) -> bool:
    return key in _SMALL | _STANCES or place in things
