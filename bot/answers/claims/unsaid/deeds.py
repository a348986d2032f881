"""What has been done or has come about, of which a claim says only that it could be, or has still to come ("which cost
cuts has it announced?", "what have the export controls done so far?")."""

from __future__ import annotations

from knowledge import Claim

from bot.answers.claims.unsaid.points import STANCES, Points, unsaid
from bot.models import Reading

_ASKING = frozenset({"which", "what", "whats", "what's", "how", "who", "where", "when"})
_PAST = frozenset({"has", "have", "had", "did"})
_NEAR = 2
_SO_FAR = frozenset({"so far", "to date", "already", "until now", "up to now", "yet"})
_STILL_TO_DO = frozenset({"need", "needs", "must", "should", "would", "could", "might", "may", "can", "will"})
"""Words with which it is asked for what has still to be done ("what does it have to show?")."""
_OF_THE_TEXT = ("article", "says", "source", "section", "author", "mentioned", "opinion", "implies")

_OF_POINTS = tuple(cue for cue in STANCES if cue not in ("justify", "outlook"))


@unsaid(*_PAST, "far", "date", "already", "now", "yet")
def _asks_what_was_done(claims: Points, reading: Reading) -> bool:
    if not (claims and reading.mentions) or not all(claim.hedged or _is_to_come(claim, reading) for claim in claims):
        return False
    opening = reading.mentions[0].text.casefold().split()
    if reading.has(*_OF_THE_TEXT, *_OF_POINTS) or opening[0] not in _ASKING:
        return False
    words = [word for m in reading.mentions[1:] for word in m.text.casefold().split()]
    so_far = any(m.text.casefold() in _SO_FAR for m in reading.mentions)
    return so_far or (not _PAST.isdisjoint(words) and not _has_to([*opening, *words]))


def _is_to_come(claim: Claim, reading: Reading) -> bool:
    """ "Which regions did it target?" is of what has been decided, though nothing is built there yet."""
    return claim.awaited and (reading.cues | reading.hinted).isdisjoint(claim.affirms)


def _has_to(words: list[str]) -> bool:
    """ "What does it have to show?", "what has Alibaba to fear?", "what has it got to do?"."""
    behind = (words[place + 1 :] for place, word in enumerate(words) if word in _PAST)
    led = any("to" in rest[:_NEAR] or rest[1:3] == ["got", "to"] for rest in behind)
    return led or not _STILL_TO_DO.isdisjoint(words)


DEEDS = (_asks_what_was_done,)
