"""What claims do not say though a question comes near them: an amount, a day, a name, the reason of what happened,
who did it and on which terms."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge import Claim

from bot.answers.claims.unsaid.amounts import AMOUNTS
from bot.answers.claims.unsaid.causes import CAUSES
from bot.answers.claims.unsaid.deeds import DEEDS
from bot.answers.claims.unsaid.details import DETAILS
from bot.answers.claims.unsaid.events import (
    CALLED_OFF,
    EVENTS,
    asks_for_a_new_date,
    asks_part_of_a_year,
    is_no_reason,
    is_undated,
    is_unexplained,
    orders_in_time,
)
from bot.answers.claims.unsaid.framed import without_frame
from bot.answers.claims.unsaid.names import NAMES
from bot.answers.claims.unsaid.others_deeds import OTHERS_DEEDS, WRITERS_DEEDS
from bot.answers.claims.unsaid.owners import OWNERS, asks_who_funds_it
from bot.answers.claims.unsaid.points import AT_HOME, PLAIN, STANCES, Points, Unsaid
from bot.answers.claims.unsaid.predicates import PREDICATES, is_plain
from bot.answers.claims.unsaid.predicates_han import PREDICATES_HAN
from bot.answers.claims.unsaid.rivals_han import RIVALS_HAN
from bot.answers.claims.unsaid.subjects import SUBJECTS, asks_of_its_own_listing
from bot.answers.claims.unsaid.subjects_han import SUBJECTS_HAN
from bot.answers.claims.unsaid.ties import TIES
from bot.answers.claims.unsaid.turned import TURNED
from bot.answers.claims.unsaid.turned_han import TURNED_HAN
from bot.answers.claims.unsaid.unnamed import UNNAMED
from bot.answers.claims.unsaid.wanted import WANTED
from bot.answers.claims.unsaid.weighed import WEIGHED
from bot.answers.claims.unsaid.whys import WHYS
from bot.answers.claims.verdicts import BROAD
from bot.answers.near_misses.doers import asks_who_decided
from bot.answers.near_misses.members import asks_for_members
from bot.answers.near_misses.partners import asks_of_a_partner
from bot.answers.near_misses.people import asks_which_people
from bot.models import Reading
from bot.waking import Sleepers, said_in

__all__ = [
    "AT_HOME",
    "LEFT_OUT",
    "asks_for_a_new_date",
    "asks_of_its_own_listing",
    "asks_part_of_a_year",
    "asks_who_funds_it",
    "leaves_out",
    "orders_in_time",
    "says_something_else",
    "waking_words",
]

_HOW_MUCH = ("how_much", "how_many")
_SOMETHING_ELSE = Sleepers(
    (*PREDICATES, *PREDICATES_HAN, *SUBJECTS, *SUBJECTS_HAN, *RIVALS_HAN, *TURNED, *TURNED_HAN, *DETAILS,
     *CALLED_OFF, *WRITERS_DEEDS)
)
LEFT_OUT = Sleepers(
    (
        *AMOUNTS, *NAMES, *EVENTS, *CAUSES, *DEEDS, *WANTED, *WEIGHED, *PREDICATES, *PREDICATES_HAN, *SUBJECTS,
        *SUBJECTS_HAN, *RIVALS_HAN, *TIES, *UNNAMED, *TURNED, *TURNED_HAN, *DETAILS, *WHYS, *OWNERS,
        *OTHERS_DEEDS,
    )
)


def says_something_else(claims: Iterable[Claim], reading: Reading) -> bool:
    """Whether a yes/no question is of another subject, or says of it what none of these claims says."""
    claims = tuple(claims)
    if is_no_reason(claims, reading):
        return True
    return _any_asked(_SOMETHING_ELSE, claims, reading)


def leaves_out(claims: Iterable[Claim], reading: Reading) -> bool:
    """Whether what is asked of these claims is something that none of them says."""
    claims = tuple(claims)
    if reading.has("not_percent") and reading.has(*_HOW_MUCH):
        return True
    if asks_who_decided(reading) or asks_which_people(reading) or asks_for_members(reading):
        return True
    if reading.has("deadline") or asks_for_a_new_date(reading) or (claims and is_undated(claims, reading)):
        return True
    if _any_asked(LEFT_OUT, claims, reading):
        return True
    if asks_of_a_partner(claims, reading) or is_no_reason(claims, reading):
        return True
    if reading.has("because") and is_unexplained(claims, reading):
        return True
    special = set(reading.topics) - set(BROAD)
    if not special or reading.metrics or reading.has(*STANCES) or not reading.hinted.isdisjoint(STANCES):
        return False
    return reading.has(*_HOW_MUCH) or is_unexplained(claims, reading)


def is_denied_a_yes(claims: Iterable[Claim], reading: Reading) -> bool:
    """Whether what is asked within a frame ("I read that ... Is that correct?") is something that none of these claims
    says."""
    claims, bare = tuple(claims), without_frame(reading)
    return bare is not None and says_something_else(claims, bare)


def _any_asked(checks: Sleepers[Unsaid], claims: Points, reading: Reading) -> bool:
    return any(checks.rules[place].asks(claims, reading) for place in checks.awake(waking_words(reading)))


def waking_words(reading: Reading) -> set[str]:
    """What is said, by which cues, and of which topics, which a follow-up may take over; whether a yes or a no will
    do."""
    words = said_in(reading.mentions).union(reading.cues, reading.topics)
    if is_plain(reading):
        words.add(PLAIN)
    return words
