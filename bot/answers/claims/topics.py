"""The claims on what a question is about: points of a kind, a special point, so many of them, one by its place."""

from __future__ import annotations

from knowledge import Claim, Knowledge, cues_of, replace

from bot.answers.build import answer
from bot.answers.claims.additions import is_elsewhere, is_of_another_time
from bot.answers.claims.found import STANCES, VERDICT, claims_on, side_asked, stances_asked
from bot.answers.claims.lost import asks_for_lost_words, without_those_left_out
from bot.answers.claims.places import asks_beside_places, at_place, beside_places
from bot.answers.claims.stances import is_of_the_other_kind
from bot.answers.claims.telling import (
    Claims,
    helps_another,
    is_of_strangers,
    missing_of,
    other_ideas,
    strangers_in,
    tell_apart,
    tell_verdict,
    tell_with_rows,
)
from bot.answers.claims.towards_whom import asks_towards_another
from bot.answers.claims.unsaid import AT_HOME, leaves_out
from bot.answers.claims.verdicts import (
    BROAD,
    OPEN,
    all_at_one_place,
    asks_for_both_sides,
    is_done_by_another,
    is_of_another_thing,
    told_claims,
    verdict_on,
)
from bot.answers.declining.decline import decline
from bot.answers.selecting.selection import another
from bot.models import Answer, Asked, Reading

_MAY_BE_RISKS = frozenset({"risk", "bear", "outlook"})
"""Topics of points that an obstacle may be."""
_OF_RISKS, _OF_STRENGTHS = ("risk", "bear"), ("strength", "bull")
_KINDS = frozenset({"strategy"})
"""Kinds of points that an evident one has to be of: how to compete is no word on the competition."""
_OF_PLACES = "region_name"
_ENOUGH = 2
"""Of so many everyday hints at one point a view of the source is asked of that, and not as a whole."""
_MANY = 4
"""Where evidence speaks for more claims, it speaks for none: all of the kind asked for are told."""
_HARMING = ("hurt", "harm", "hit", "hamper", "affect", "damage", "threaten")
_ONE_LINE = frozenset({"in a sentence", "in one sentence", "in one line", "in a line", "one line", "一句话", "一句話"})


def build_claims(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    if reading.chosen:
        return tell_with_rows(_chosen(reading, knowledge), None, asked, knowledge)
    if asks_beside_places(reading):
        return _beside_places(asked, knowledge)
    found = _by_evidence(reading, knowledge) or claims_on(reading, knowledge)
    found = _of_the_side_asked(found, reading, knowledge)
    if asks_towards_another(found, reading, knowledge):
        return decline(asked, knowledge, missing_of(reading, knowledge))
    if asks_for_lost_words(found, reading, knowledge):
        return decline(asked, knowledge, reason="gap")
    found = without_those_left_out(found, reading, knowledge)
    found = tuple(claim for claim in found if not is_done_by_another(claim, reading, knowledge))
    found = at_place(found, reading, knowledge)
    if is_of_the_other_kind(found, reading):
        return decline(asked, knowledge, missing_of(reading, knowledge))  # "the risk of the alliance"
    elsewhere = set(reading.places) - AT_HOME and not set(reading.topics) - set(BROAD)
    if told_apart := tell_apart(asked, knowledge):
        return told_apart
    if not found or (elsewhere and not reading.told) or leaves_out(found, reading):
        return decline(asked, knowledge, missing_of(reading, knowledge))
    if is_of_another_time(found, reading, knowledge) or is_elsewhere(found, reading):
        return decline(asked, knowledge, missing_of(reading, knowledge))
    if helps_another(found, reading, knowledge) or is_of_strangers(found, reading, knowledge):
        return decline(asked, knowledge, missing_of(reading, knowledge))  # "how does SAP's partnership help AWS?"
    if not reading.has("compare", "both") and strangers_in(found, reading, knowledge):
        return decline(asked, knowledge, missing_of(reading, knowledge))  # "which model does Bosch use?"
    if "entities" not in reading.inherited and is_of_another_thing(found, reading, knowledge):
        return decline(asked, knowledge, missing_of(reading, knowledge))  # "whom does Qwen3-Max-Preview challenge?"
    if verdict := all_at_one_place(reading, knowledge) or verdict_on(reading, knowledge):
        return tell_verdict(verdict, asked, knowledge)
    if VERDICT in reading.topics and _wants_one_line(reading):
        found = found[:1]  # the others say what it depends on
    topic = next((cue for cue in BROAD if cue in reading.topics and all(cue in c.topics for c in found)), None)
    if reading.ordinals or 0 < reading.wanted < len(found):
        return _some_of(found, topic, asked, knowledge)
    return tell_with_rows(knowledge.claims.with_other_halves(found), topic, asked, knowledge)


def _beside_places(asked: Asked, knowledge: Knowledge) -> Answer:
    """The others that are named; where all of those are left out, how many there are and which are named."""
    reading = asked.match.reading
    if others := beside_places(reading, knowledge):
        return tell_with_rows(others, None, asked, knowledge)
    return decline(asked, knowledge, another("which_others", reading, knowledge, as_printed=True))


def _chosen(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """ "The chip one"; "what would the chip one hurt?" asks on, and gets the other half as well."""
    claims = (knowledge.claims.with_key(reading.chosen),) if reading.chosen else ()
    asks_on = any(m.text.casefold() in _HARMING for m in reading.mentions)
    return knowledge.claims.with_other_halves(claims) if asks_on else claims


def _wants_one_line(reading: Reading) -> bool:
    """ "Sum up the author's opinion in a sentence"."""
    return any(m.kind == "filler" and m.text.casefold() in _ONE_LINE for m in reading.mentions)


def _some_of(found: tuple[Claim, ...], topic: str | None, asked: Asked, knowledge: Knowledge) -> Answer:
    """ "Three risks", "the fourth risk": so many or that one, in the order in which all of them are told."""
    reading = asked.match.reading
    place = reading.ordinals[0] if reading.ordinals else 0
    some = found[place - 1 : place] if place else _first_of_each(found, reading)
    if (place and topic is None) or not some:
        return decline(asked, knowledge, missing_of(reading, knowledge))
    content = Claims(some, topic, of=len(found), place=place)
    return answer(asked, knowledge, "claims", content, claims=some, suggestions=other_ideas(topic))


def _first_of_each(found: tuple[Claim, ...], reading: Reading) -> tuple[Claim, ...]:
    """ "One strength and one risk": so many of each side."""
    if not asks_for_both_sides(reading):
        return found[: reading.wanted]
    sides = [[claim for claim in found if (claim.stance == "risk") == is_risk] for is_risk in (False, True)]
    return tuple(claim for side in sides for claim in side[: reading.wanted])


def _by_evidence(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """The claims for which most speaks, where something speaks for a special point and none is set aside."""
    heard = set(reading.topics) & reading.cues
    special = (set(reading.topics) | reading.hinted) - {*BROAD, VERDICT}
    told_whole = VERDICT in reading.cues and reading.topics == (VERDICT,)
    if not special or told_whole or reading.has("exclude"):
        return ()
    if reading.has("opinion") and len(special - {OPEN}) < _ENOUGH and not set(reading.topics) - {VERDICT}:
        return ()
    kind = heard & _KINDS
    told = tuple(c for c in told_claims(reading, knowledge) if not kind or kind & cues_of(c))
    told = _of_stance(told, reading, knowledge)
    places = heard & {_OF_PLACES}
    if places and not any(places & cues_of(c) for c in told):
        return ()  # 阿里在东南亚建数据中心吗: why it builds is no word on where
    if _asks_for_all_risks(told, heard, reading):
        return ()
    return told if len(told) <= _MANY or not heard & STANCES else ()


def _asks_for_all_risks(told: tuple[Claim, ...], heard: set[str], reading: Reading) -> bool:
    """ "List every threat to the company", "argue against Alibaba": a mere hint narrows nothing, and where it leads to
    no risk it does not say which."""
    if heard.isdisjoint(_OF_RISKS) or not heard.isdisjoint(_OF_STRENGTHS) or set(reading.topics) - {*BROAD, VERDICT}:
        return False
    return reading.has("every", "bear") or not any(_MAY_BE_RISKS & set(claim.topics) for claim in told)


def _of_stance(told: tuple[Claim, ...], reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """Those of them that are risks, where a risk of something is asked for; where none of them is, what the cues say by
    themselves ("which danger when it builds abroad": that it builds there is a strength)."""
    stances = stances_asked(reading)
    if not stances:
        return told
    if asks_for_both_sides(reading):
        return claims_on(reading, knowledge) or told
    return tuple(c for c in told if stances & set(c.topics)) or claims_on(reading, knowledge) or told


def _of_the_side_asked(found: tuple[Claim, ...], reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """Of two names, the strengths of the one whose they are to be."""
    side = side_asked(reading)
    if side is None:
        return found
    own = knowledge.family(side)
    return tuple(claim for claim in found if claim.entity in own) or tuple(
        claim for claim in claims_on(replace(reading, entities=(side,)), knowledge) if claim.entity in own
    )
