"""Yes or no on what happened or holds, and who is named in a list."""

from __future__ import annotations

from knowledge import Claim, Knowledge, overlaps, replace

from bot.answers.build import answer
from bot.answers.claims.additions import words_unsaid
from bot.answers.claims.denied_and_tagged import turned, without_denial
from bot.answers.claims.found import STANCES, affirmed, denied
from bot.answers.claims.itself_called_off import is_itself_called_off
from bot.answers.claims.listings import claims_with_a_stranger, strangers_to
from bot.answers.claims.places import leaves_a_place
from bot.answers.claims.stances import is_spoken_of_otherwise
from bot.answers.claims.telling import Claims, missing_of, other_ideas, tell_apart, tell_verdict
from bot.answers.claims.times_led import held_then, is_counted_back
from bot.answers.claims.topics import build_claims
from bot.answers.claims.towards_whom import asks_towards_another
from bot.answers.claims.unsaid import leaves_out
from bot.answers.claims.verdicts import (
    Verdict,
    is_cleft,
    is_of_another_thing,
    is_turned,
    misses_things,
    names_a_doer,
    says_another,
    says_more,
    verdict_on,
)
from bot.answers.declining.decline import decline
from bot.models import Answer, Asked, Reading

_TARGETS, _COMPETITION = "targets", "competition"
_MODEL, _APP = "model", "app"
_AUTHORITIES = frozenset({"regulation", "geopolitics"})
"""Topics of those by whose doing an event may be said to have come about."""


def build_affirmation(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    if is_counted_back(knowledge.claims.about(reading.entities) or knowledge.base.claims, reading):
        return build_claims(asked, knowledge)
    if told_apart := tell_apart(asked, knowledge):
        return told_apart
    yes, no = affirmed(reading, knowledge), denied(reading, knowledge)
    if not no and any(not _at_that_time(claim, reading) for claim in yes):
        yes, no = (), yes  # it happened, and not when the question says
    found = no or yes
    if reading.has(_TARGETS):
        found = tuple(claim for claim in found if not leaves_a_place(claim, reading))
    if asks_towards_another(found, reading, knowledge):
        return decline(asked, knowledge, missing_of(reading, knowledge))
    if not found or is_of_another_thing(found, reading, knowledge) or leaves_out(found, reading):
        return decline(asked, knowledge, missing_of(reading, knowledge))
    others = _of_others(found, reading, knowledge)
    if others and reading.has(_COMPETITION):
        return decline(asked, knowledge, missing_of(reading, knowledge))  # "does it compete with Amazon?"
    if verdict := others or verdict_on(reading, knowledge):
        return tell_verdict(verdict, asked, knowledge)
    joined = reading.has("and_what", "plus", "both") and len(found) > 1  # "partners and open models": a claim each
    uncertain = (not joined and all(says_more(claim, reading) for claim in found)) or names_a_doer(reading)
    uncertain = uncertain or is_spoken_of_otherwise(reading, knowledge) or is_itself_called_off(reading)
    uncertain = uncertain or any(misses_things(claim, _of_any_model(reading, knowledge), knowledge) for claim in found)
    uncertain = uncertain or any(says_another(claim, reading, knowledge) for claim in found)
    uncertain = uncertain or (not no and any(_is_of_another_time(claim, reading, knowledge) for claim in found))
    events = [claim for claim in found if claim.period]
    added = any(says_more(claim, reading) for claim in events) and not _AUTHORITIES.isdisjoint(reading.topics)
    added = added and not (no or joined or reading.has(*STANCES))
    if added or (events and is_cleft(reading)):
        return decline(asked, knowledge, missing_of(reading, knowledge))  # "did the government cancel it?"
    if plain := without_denial(reading):
        match = replace(asked.match, reading=plain)
        if told := turned(build_affirmation(replace(asked, match=match), knowledge)):
            return told
    if is_turned(reading) or uncertain or reading.passed or set(yes) & set(no):
        return build_claims(asked, knowledge)
    return tell_verdict(Verdict("no" if no else "yes", found), asked, knowledge)


def _of_any_model(reading: Reading, knowledge: Knowledge) -> Reading:
    """ "Some of its Qwen models": before such a word the name of the app stands for whichever of them it is."""
    models = {m.start for m in reading.mentions if m.key == _MODEL}
    apps = {m.key for m in reading.mentions if m.kind == "entity" and m.end in models}
    apps = {key for key in apps if knowledge.entity(key).kind == _APP}
    return replace(reading, entities=tuple(key for key in reading.entities if key not in apps)) if apps else reading


def build_listed(asked: Asked, knowledge: Knowledge) -> Answer:
    """Who is named there, and who is not."""
    reading = asked.match.reading
    found = claims_with_a_stranger(reading, knowledge)[:1]
    if is_turned(reading) or reading.passed or words_unsaid(found, reading, knowledge) or leaves_out(found, reading):
        return decline(asked, knowledge, missing_of(reading, knowledge))
    content = Claims(found, strangers=strangers_to(found[0], reading, knowledge))
    return answer(asked, knowledge, "claims", content, claims=found, suggestions=other_ideas(None))


def _of_others(found: tuple[Claim, ...], reading: Reading, knowledge: Knowledge) -> Verdict | None:
    """ "OpenAI is Alibaba's partner, right?": true of each with somebody else."""
    if len(reading.entities) < 2 or any(_speaks_of_all(claim, reading, knowledge) for claim in found):
        return None
    affirmed_cues = {cue for claim in found for cue in claim.affirms} & reading.cues
    named = [c for c in knowledge.claims.about(reading.entities) if affirmed_cues & set(c.affirms)]
    return Verdict("unsaid", tuple(named or found))


def _speaks_of_all(claim: Claim, reading: Reading, knowledge: Knowledge) -> bool:
    return knowledge.claims.names_in(claim).issuperset(reading.entities)


def _at_that_time(claim: Claim, reading: Reading) -> bool:
    if (led := held_then(claim, reading)) is not None:
        return led
    asked = [m.period for m in reading.periods if m.period and m.period.start]
    return not claim.period or not asked or any(overlaps(claim.period, period) for period in asked)


def _is_of_another_time(claim: Claim, reading: Reading, knowledge: Knowledge) -> bool:
    """ "Did it open its models in 2019?": what the source says without a date it says of the year it was written in."""
    written = knowledge.base.sources[claim.source].published.year
    asked = [m.period for m in reading.periods if m.period and m.period.start]
    return claim.period is None and any(period.start and period.start.year < written for period in asked)
