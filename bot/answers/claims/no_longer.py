"""What is said to be over ("is enterprise adoption no longer fragmented?"): no, where a point says that it is so."""

from __future__ import annotations

from knowledge import Claim, Knowledge, cues_of

from bot.answers.claims.verdicts import BROAD, Verdict, is_of
from bot.models import Reading

_OVER = ("no longer", "not anymore", "not any more", "不再", "已不再")
_SMALL = frozenset({"polar", "confirm", "it", "its", "opposite", "ai", "cloud"})


def no_longer(reading: Reading, knowledge: Knowledge) -> Verdict | None:
    over = any(m.text.casefold() in _OVER for m in reading.mentions)
    topics = set(reading.topics) - set(BROAD)
    if not over or not topics or not reading.has("polar", "confirm") or not _is_plain(reading, topics):
        return None
    own = [claim for claim in knowledge.base.claims if is_of(claim, reading, knowledge)]
    told = tuple(claim for claim in own if _says_so(claim, topics))
    denied = any(topics & set(claim.denies) for claim in own)  # "the cloud is no longer profitable": whose?
    return Verdict("no", told[:1]) if told and not denied else None


def _says_so(claim: Claim, topics: set[str]) -> bool:
    """What happened once is not a state that ends."""
    return bool(topics & set(claim.affirms)) and topics <= cues_of(claim) and claim.period is None


def _is_plain(reading: Reading, topics: set[str]) -> bool:
    idle = ("filler", "entity", "term")
    told = (m.kind in idle or m.key in _SMALL | topics or m.text.casefold() in _OVER for m in reading.mentions)
    return all(told) and not reading.quantities
