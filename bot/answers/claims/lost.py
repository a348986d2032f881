"""What a copy of an article has lost of a point ("what trails Microsoft's alliance?", "who else has entrenched
advantages?"): the point says the rest of its sentence, and so is no answer to that."""

from __future__ import annotations

import re

from knowledge import Claim, Knowledge, Mention, cues_of

from bot.answers.claims.verdicts import BROAD
from bot.models import Reading

_ASKING = ("what", "which", "who")
_NAMING = frozenset({"name", "tell", "identify"})
_TRAILING = re.compile(
    r"\b(trail(s|ed|ing)?|lag(s|ged|ging)?|behind|(falls?|comes?) short|keeps? (up|pace)|loses? to|no match|"
    r"weaker|inferior|pales?|catch(es|ing)? up|second to|outdone|outclassed|overshadowed|eclipsed)\b"
)
_MORE = re.compile(r"\b(else|besides|next to|alongside|one more|others?|another|shares?|sharing|except|as well)\b")


def asks_for_lost_words(found: tuple[Claim, ...], reading: Reading, knowledge: Knowledge) -> bool:
    """Whether all that is found has lost words, and the question is for those."""
    told = _of_those_left_out(reading, knowledge) or found
    if not told or not all(knowledge.gaps_touching([claim.key]) for claim in told):
        return False
    asking = next((m for m in reading.mentions if _opens(m)), None)
    return asking is not None and (_asks_what_trails(asking, told, reading) or _asks_who_else(told, reading))


def _opens(mention: Mention) -> bool:
    word = mention.text.casefold().split()[0]
    return mention.key in _ASKING or word in _NAMING or word in _ASKING


def _asks_what_trails(asking: Mention, told: tuple[Claim, ...], reading: Reading) -> bool:
    """Between the asking word and whose point it is stands the lagging: "whom does it trail?" names one before."""
    names = [m for m in reading.mentions if m.kind == "entity" and m.start >= asking.end]
    if not names or names[0].key not in {name for claim in told for name in (claim.entity, *claim.about)}:
        return False
    between = " ".join(m.text.casefold() for m in reading.mentions if asking.end <= m.start < names[0].start)
    return bool(_TRAILING.search(between))


def _asks_who_else(told: tuple[Claim, ...], reading: Reading) -> bool:
    """ "Who shares the advantages with Google Cloud?", "who else besides Google Cloud?"."""
    holders = {claim.entity for claim in told}
    left_out = not holders.isdisjoint(reading.excluded)
    said = " ".join(m.text.casefold() for m in reading.mentions)
    named = left_out or not holders.isdisjoint(reading.entities)
    return named and reading.has(*_ASKING) and (left_out or bool(_MORE.search(said)))


def without_those_left_out(found: tuple[Claim, ...], reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """ "Besides Alibaba, who partners with SAP?": what is said of somebody who is left out is said of nobody else;
    "who other than Azure is a cash cow?" asks for others of whom that is said, and for nothing else."""
    if not reading.excluded or not reading.has(*_ASKING):
        return found
    said = {cue for claim in _of_those_left_out(reading, knowledge) for cue in cues_of(claim)} & _special(reading)
    others = (claim for claim in found if claim.entity not in _left_out(reading, knowledge))
    return tuple(claim for claim in others if not said or said & cues_of(claim))


def _of_those_left_out(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """What is said of them on the very point that is asked for."""
    left_out, special = _left_out(reading, knowledge), _special(reading)
    if not left_out or not special:
        return ()
    return tuple(c for c in knowledge.base.claims if c.entity in left_out and special & cues_of(c))


def _left_out(reading: Reading, knowledge: Knowledge) -> set[str]:
    return {name for key in reading.excluded for name in knowledge.family(key)}


def _special(reading: Reading) -> set[str]:
    return set(reading.topics) - set(BROAD)
