"""The claims that evidence has found."""

from __future__ import annotations

from knowledge import Knowledge

from bot.answers.claims.additions import is_elsewhere, is_of_another_time
from bot.answers.claims.found import affirmed, claims_on, is_of_the_push, without_topics_set_aside
from bot.answers.claims.joined import joined_verdict
from bot.answers.claims.lost import asks_for_lost_words
from bot.answers.claims.one_of_things import said_of_one_of_them
from bot.answers.claims.places import ranks_at_a_place
from bot.answers.claims.premises import fits_premise
from bot.answers.claims.telling import (
    is_of_strangers,
    missing_of,
    strangers_in,
    tell_apart,
    tell_verdict,
    tell_with_rows,
    ties_others,
    unmeasured_of_a_thing,
    without_a_tie,
)
from bot.answers.claims.towards_whom import asks_towards_another
from bot.answers.claims.unsaid import leaves_out, says_something_else
from bot.answers.claims.verdicts import (
    all_at_one_place,
    is_cleft,
    is_done_by_another,
    is_of_another_thing,
    told_claims,
    verdict_on,
)
from bot.answers.declining.decline import decline
from bot.models import Answer, Asked

_OF_THE_TEXT = frozenset({"why", "article", "author", "source", "published", "what"})


def build_told(asked: Asked, knowledge: Knowledge) -> Answer:
    """The claims that evidence has found, with the figures that are named beside them."""
    reading = asked.match.reading
    told = told_claims(reading, knowledge)
    if of_a_thing := unmeasured_of_a_thing(reading, knowledge):
        return decline(asked, knowledge, of_a_thing)
    if asks_towards_another(told, reading, knowledge):
        return decline(asked, knowledge, missing_of(reading, knowledge))
    if asks_for_lost_words(told, reading, knowledge):
        return decline(asked, knowledge, reason="gap")
    if is_cleft(reading) and any(claim.period for claim in told):
        return decline(asked, knowledge, missing_of(reading, knowledge))
    if (of_one := said_of_one_of_them(reading, knowledge)) and not leaves_out(of_one, reading):
        return tell_with_rows(of_one, None, asked, knowledge)
    if told_apart := tell_apart(asked, knowledge):
        return told_apart
    if joined := joined_verdict(reading, knowledge):
        return tell_verdict(joined, asked, knowledge)
    if verdict := all_at_one_place(reading, knowledge) or verdict_on(reading, knowledge):
        if says_something_else(verdict.claims, reading):
            return decline(asked, knowledge, missing_of(reading, knowledge))
        return tell_verdict(verdict, asked, knowledge)
    found = claims_on(reading, knowledge) if is_of_the_push(reading) else told
    found = without_topics_set_aside(found, reading)
    events = tuple(claim for claim in affirmed(reading, knowledge) if claim.period)
    if reading.has("why") and reading.cues <= _OF_THE_TEXT:
        return decline(asked, knowledge)  # "why did the author write the article?"
    if ranks_at_a_place(reading, knowledge) or (reading.has("why") and leaves_out(events, reading)):
        return decline(asked, knowledge, missing_of(reading, knowledge))
    found = tuple(claim for claim in found if not is_done_by_another(claim, reading, knowledge))
    if reading.has("why"):
        found = tuple(c for c in found if fits_premise(c, set(reading.reasons), reading, knowledge))
    takes_for_granted = reading.has("why") and reading.has("moved")  # "why did its revenue fall?": it did not
    strangers = strangers_in(found, reading, knowledge)
    another_thing = is_of_another_thing(found, reading, knowledge)  # "how was Qwen2.5-Max trained?"
    if ties_others(found, reading, knowledge) or is_of_strangers(found, reading, knowledge):
        return decline(asked, knowledge, missing_of(reading, knowledge))
    if untied := without_a_tie(found, reading, knowledge):
        return decline(asked, knowledge, untied)
    of_another = bool(strangers) and reading.has("polar", "confirm")
    if of_another or another_thing or (strangers and reading.has("which", "why", "what")):
        return decline(asked, knowledge, missing_of(reading, knowledge))  # "is SAP using Qwen?", "which model is it?"
    another = is_of_another_time(found, reading, knowledge) or is_elsewhere(found, reading)
    if not found or takes_for_granted or another or leaves_out(found, reading):
        return decline(asked, knowledge, missing_of(reading, knowledge))
    return tell_with_rows(knowledge.claims.with_other_halves(found), None, asked, knowledge)
