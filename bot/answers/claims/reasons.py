"""The claims that say why."""

from __future__ import annotations

from knowledge import Claim, Knowledge, replace

from bot.answers.claims.found import WARY, claims_on, is_set_aside, reasons_for, stances_asked
from bot.answers.claims.places import at_place
from bot.answers.claims.premises import wrong_premise
from bot.answers.claims.telling import is_of_strangers, missing_of, strangers_in, tell_with_rows
from bot.answers.claims.unsaid import leaves_out
from bot.answers.claims.verdicts import is_of_another_thing
from bot.answers.declining.decline import decline
from bot.models import Answer, Asked, Reading


def build_why(asked: Asked, knowledge: Knowledge) -> Answer:
    if wrong := wrong_premise(asked.match.reading, knowledge):
        return replace(decline(asked, knowledge, wrong, reason="premise"), outcome="answer")
    found = _other_reasons(asked.match.reading, knowledge) or reasons_for(asked.match.reading, knowledge)
    found = at_place(found, asked.match.reading, knowledge)
    strangers = strangers_in(found, asked.match.reading, knowledge)  # "why did it choose Deloitte?"
    another_thing = bool(found) and is_of_another_thing(found, asked.match.reading, knowledge)  # "Qwen's P/E"
    of_strangers = is_of_strangers(found, asked.match.reading, knowledge)
    if not found or strangers or of_strangers or another_thing or leaves_out(found, asked.match.reading):
        compared = len(asked.match.reading.entities) > 1 and asked.match.reading.metrics
        return decline(asked, knowledge, () if compared else missing_of(asked.match.reading, knowledge))
    weighed = asked.match.reading.has("implies", "opinion", "says")
    return tell_with_rows(found, "why", asked, knowledge, with_peers=weighed)


def _other_reasons(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """ "A reason to be wary that isn't competition": the risks without that one; "why is the push abroad politically
    risky": the risk, and not why it is made."""
    wary = reading.has(*WARY)
    if wary and any(is_set_aside(reading, cue) for cue in reading.topics):
        return claims_on(reading, knowledge)
    of_others = bool(reading.groups) or reading.has("hurdle_us")  # "why might US providers have trouble there?"
    asked = "risk" in stances_asked(reading) and not of_others
    found = claims_on(reading, knowledge) if asked else ()
    return found if all("risk" in claim.topics for claim in found) else ()
