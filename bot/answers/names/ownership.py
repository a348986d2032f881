"""Whose something is: the company that a unit, an app or a model belongs to."""

from __future__ import annotations

from typing import Literal

from knowledge import Claim, Knowledge, frozen

from bot.answers.build import answer
from bot.answers.declining.decline import decline
from bot.models import Answer, Asked, Reading, Suggestion

_BELONGS = "belongs_to"
_OWNING = ("own", "owns")


@frozen
class Ownership:
    """`owner` is the true one; `asked` the one that the question names, None where it asks who."""

    owned: str
    owner: str
    asked: str | None = None

    @property
    def verdict(self) -> Literal["yes", "no"] | None:
        return None if self.asked is None else "yes" if self.asked == self.owner else "no"


def build_ownership(asked: Asked, knowledge: Knowledge) -> Answer:
    found = ownership_in(asked.match.reading, knowledge)
    if found is None:
        return decline(asked, knowledge)
    suggestions = [Suggestion("figure", (found.owned,), metric) for metric in knowledge.metrics_of(found.owned)]
    return answer(asked, knowledge, "ownership", found, claims=_said_of(found, knowledge), suggestions=suggestions)


def _said_of(found: Ownership, knowledge: Knowledge) -> tuple[Claim, ...]:
    """The claim in which the source itself ties the two, best by both names."""
    names = [knowledge.entity(key).name for key in (found.owned, found.owner)]
    tying = {
        claim: sum(name in claim.text for name in names)
        for claim in knowledge.base.claims
        if {found.owned, found.owner} <= {claim.entity, *claim.about} or all(name in claim.text for name in names)
    }
    best = max(tying, key=lambda claim: (claim.entity == found.owned, tying[claim]), default=None)
    return (best,) if best and tying[best] else ()


def ownership_in(reading: Reading, knowledge: Knowledge) -> Ownership | None:
    """What is asked of whom, where the base knows the owner."""
    names = [m for m in reading.mentions if m.kind == "entity"]
    ties = [m for m in reading.mentions if m.key == _BELONGS]
    if not names or not ties or len(names) > 2:
        return None
    if any(m.text.casefold() in _OWNING for m in ties):
        names.reverse()
    owned, other = names[0].key, names[1].key if len(names) > 1 else None
    owner = knowledge.entity(owned).parent
    return Ownership(owned, owner, other) if owner else None
