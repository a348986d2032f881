"""A list of names that a claim gives, with a stranger among them: "its partners are SAP, Siemens and Bosch?"."""

from __future__ import annotations

from knowledge import Claim, Knowledge

from bot.answers.claims.found import affirmed
from bot.answers.claims.verdicts import MUTUAL
from bot.models import Reading

_LEADING_AWAY = frozenset({"for", "from", "by", "than", "under", "in", "at", "of", "against"})
"""Words behind which a name is no further one of the list ("partners with SAP for Tencent")."""


def claims_with_a_stranger(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """The claims whose subject is named, and beside it some of those whom the claim names, and some whom none does."""
    ties = [c for c in affirmed(reading, knowledge) if MUTUAL & set(c.affirms) & reading.cues]
    return tuple(claim for claim in ties if strangers_to(claim, reading, knowledge))


def strangers_to(claim: Claim, reading: Reading, knowledge: Knowledge) -> tuple[str, ...]:
    """Whom the sources do not cover, where the claim is of nobody else who is named."""
    named = knowledge.claims.names_in(claim)
    strangers = tuple(key for key in reading.entities if not knowledge.entity(key).covered)
    own = [key for key in reading.entities if key in knowledge.family(claim.entity)]
    about = [key for key in reading.entities if key in claim.about]
    is_whole = named.issuperset(set(reading.entities) - set(strangers))
    return strangers if own and about and is_whole and not _stands_apart(strangers, reading) else ()


def _stands_apart(keys: tuple[str, ...], reading: Reading) -> bool:
    """ "Is SAP Siemens's partner?", "is SAP a partner for Siemens?": no further name of the list."""
    led = {m.end for m in reading.mentions if m.text.casefold() in _LEADING_AWAY}
    own = [m for m in reading.mentions if m.key in keys]
    return any(m.start in led or m.is_possessive for m in own)
