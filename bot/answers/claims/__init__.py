"""What a source says without figures: which claims a question asks for, and what they say to it."""

from __future__ import annotations

from bot.answers.claims.affirming import build_affirmation, build_listed
from bot.answers.claims.clues import Asking
from bot.answers.claims.evidence import asks_no_claim, weigh_claims
from bot.answers.claims.found import affirmed, claims_on, denied, events_asked, reasons_for
from bot.answers.claims.listings import claims_with_a_stranger
from bot.answers.claims.of_several import build_points_of_several, is_of_several
from bot.answers.claims.premises import is_that_many_times
from bot.answers.claims.reasons import build_why
from bot.answers.claims.telling import Claims
from bot.answers.claims.told import build_told
from bot.answers.claims.topics import build_claims
from bot.answers.claims.unsaid import AT_HOME
from bot.answers.claims.verdicts import is_of_another_thing

__all__ = [
    "AT_HOME",
    "Asking",
    "Claims",
    "affirmed",
    "asks_no_claim",
    "build_affirmation",
    "build_claims",
    "build_listed",
    "build_points_of_several",
    "build_told",
    "build_why",
    "claims_on",
    "claims_with_a_stranger",
    "denied",
    "events_asked",
    "is_of_another_thing",
    "is_of_several",
    "is_that_many_times",
    "reasons_for",
    "weigh_claims",
]
