"""Why a name stands in the source, and what ties two of them: the claims that name it, or both."""

from __future__ import annotations

from knowledge import Claim, Knowledge

from bot.answers.build import answer
from bot.answers.claims import Claims
from bot.answers.declining.decline import decline
from bot.answers.names.entities import build_overview
from bot.answers.near_misses.partners import asks_what_it_is_worth
from bot.models import Answer, Asked, Suggestion


def build_mentioned(asked: Asked, knowledge: Knowledge) -> Answer:
    """Of the subject of a source everything speaks, and of a name with figures alone they do: its overview then."""
    named = asked.match.reading.entities
    found = _of_one(named[0], knowledge) if len(named) == 1 else _of_all(named, knowledge)
    if asks_what_it_is_worth(asked.match.reading):
        return decline(asked, knowledge)
    if not found:
        return build_overview(asked, knowledge) if len(named) == 1 else decline(asked, knowledge)
    ideas = [Suggestion("claims", topic=topic) for topic in ("risk", "strength")]
    return answer(asked, knowledge, "claims", Claims(found), claims=found, suggestions=ideas)


def _of_one(name: str, knowledge: Knowledge) -> tuple[Claim, ...]:
    if any(name == source.subject for source in knowledge.base.sources.values()):
        return ()
    return knowledge.claims.about((name, *knowledge.units(name)))


def _of_all(names: tuple[str, ...], knowledge: Knowledge) -> tuple[Claim, ...]:
    return tuple(c for c in knowledge.claims.about(names[:1]) if knowledge.claims.names_in(c).issuperset(names))
