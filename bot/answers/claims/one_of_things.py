"""Which of several named things it is ("Qwen3-Next or Qwen2.5-Max: which one is open source?"): the point that says so
of some of them, and of the others no point does."""

from __future__ import annotations

from knowledge import Claim, Knowledge

from bot.answers.claims.verdicts import BROAD, THINGS
from bot.models import Reading

_LEAST = 2


def said_of_one_of_them(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """Nothing where a yes or a no is asked, or something of the question stays unexplained."""
    things = {key for key in reading.entities if knowledge.entity(key).kind in THINGS}
    asked = reading.has("which", "choice") and not reading.has("polar", "confirm", "why") and reading.told_fully
    if not asked or len(things) < _LEAST or len(things) < len(reading.entities):
        return ()
    topics = set(reading.topics) - set(BROAD)
    told = (knowledge.claims.with_key(key) for key in reading.told)
    found = (claim for claim in told if topics & set(claim.affirms))
    return tuple(claim for claim in found if 0 < len(things & {claim.entity, *claim.about}) < len(things))[:1]
