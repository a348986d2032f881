"""Answers of claims: topics, reasons, and yes or no on what happened or holds."""

from __future__ import annotations

from knowledge import Claim, Knowledge, cues_of, frozen, overlaps, replace

from bot.answers.build import answer
from bot.answers.claims.additions import is_elsewhere, is_of_another_time, is_only_undated, of_the_whole, words_unsaid
from bot.answers.claims.found import (
    STANCES,
    VERDICT,
    WARY,
    affirmed,
    claims_on,
    denied,
    is_of_the_push,
    is_set_aside,
    reasons_for,
    side_asked,
    stances_asked,
)
from bot.answers.claims.joined import joined_verdict
from bot.answers.claims.listings import claims_with_a_stranger, strangers_to
from bot.answers.claims.lost import asks_for_lost_words, without_those_left_out
from bot.answers.claims.named_as import eased, named_as
from bot.answers.claims.named_instead import names_another
from bot.answers.claims.one_side import one_side_alone
from bot.answers.claims.places import (
    asks_beside_places,
    at_place,
    beside_places,
    is_at_home,
    leaves_a_place,
    ranks_at_a_place,
)
from bot.answers.claims.premises import fits_premise, wrong_premise
from bot.answers.claims.stances import is_spoken_of_otherwise
from bot.answers.claims.unsaid import AT_HOME, leaves_out, says_something_else
from bot.answers.claims.verdicts import (
    BROAD,
    OPEN,
    Says,
    Verdict,
    all_at_one_place,
    asks_for_both_sides,
    is_cleft,
    is_done_by_another,
    is_of_another_thing,
    is_turned,
    misses_things,
    names_a_doer,
    says_another,
    says_more,
    told_claims,
    verdict_on,
)
from bot.answers.decline import decline
from bot.answers.selected import Missing
from bot.answers.selection import another, select
from bot.models import Answer, Asked, Outcome, Reading, Row, Suggestion

_MAY_BE_RISKS = frozenset({"risk", "bear", "outlook"})
"""Topics of points that an obstacle may be."""
_OF_RISKS, _OF_STRENGTHS = ("risk", "bear"), ("strength", "bull")
_KINDS = frozenset({"strategy"})
"""Kinds of points that an evident one has to be of: how to compete is no word on the competition."""
_OF_PLACES, _TARGETS = "region_name", "targets"
_OF_THE_TEXT = frozenset({"why", "article", "author", "source", "published", "what"})
_AUTHORITIES = frozenset({"regulation", "geopolitics"})
"""Topics of those by whose doing an event may be said to have come about."""
_ENOUGH = 2
"""Of so many everyday hints at one point a view of the source is asked of that, and not as a whole."""
_MANY = 4
"""Where evidence speaks for more claims, it speaks for none: all of the kind asked for are told."""


_ONE_LINE = frozenset({"in a sentence", "in one sentence", "in one line", "in a line", "one line", "一句话", "一句話"})


@frozen
class Claims:
    """`topic` is the broad one that was asked for ("risk"), None for a special point."""

    claims: tuple[Claim, ...]
    topic: str | None = None
    verdict: Says | None = None
    rows: tuple[Row, ...] = ()
    of: int = 0
    """Of how many these are some, where so many or a certain one of them was asked for; 0: all are told."""
    place: int = 0
    """Which of them was asked for ("the third risk"), in the order in which they are told."""
    unsaid: tuple[str, ...] = ()
    """Words of a yes/no question that go beyond what they say: then there is no yes."""
    whole: str | None = None
    """The company, where it is asked of all of it and said of its unit: then there is neither yes nor no."""
    strangers: tuple[str, ...] = ()
    """Those in a list of names whom they do not name: then there is no yes."""
    missing: tuple[Missing, ...] = ()
    """Of several names, those of whom the sources have no such point."""


def build_claims(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    if reading.chosen:
        return _with_rows(knowledge.with_other_halves((knowledge.claim(reading.chosen),)), None, asked, knowledge)
    if asks_beside_places(reading):
        return _beside_places(asked, knowledge)
    found = _by_evidence(reading, knowledge) or claims_on(reading, knowledge)
    found = _of_the_side_asked(found, reading, knowledge)
    if asks_for_lost_words(found, reading, knowledge):
        return decline(asked, knowledge, reason="gap")
    found = without_those_left_out(found, reading, knowledge)
    found = tuple(claim for claim in found if not is_done_by_another(claim, reading, knowledge))
    found = at_place(found, reading, knowledge)
    elsewhere = set(reading.places) - AT_HOME and not set(reading.topics) - set(BROAD)
    if told_apart := _told_apart(reading, knowledge):
        return _verdict_answer(told_apart, asked, knowledge)
    if not found or (elsewhere and not reading.told) or leaves_out(found, reading):
        return decline(asked, knowledge, _missing(reading, knowledge))
    if is_of_another_time(found, reading, knowledge) or is_elsewhere(found, reading):
        return decline(asked, knowledge, _missing(reading, knowledge))
    if not reading.has("compare", "both") and _strangers(found, reading, knowledge):
        return decline(asked, knowledge, _missing(reading, knowledge))  # "which model does Bosch use?"
    if "entities" not in reading.inherited and is_of_another_thing(found, reading, knowledge):
        return decline(asked, knowledge, _missing(reading, knowledge))  # "whom does Qwen3-Max-Preview challenge?"
    if verdict := all_at_one_place(reading, knowledge) or verdict_on(reading, knowledge):
        return _verdict_answer(verdict, asked, knowledge)
    if VERDICT in reading.topics and _wants_one_line(reading):
        found = found[:1]  # the others say what it depends on
    topic = next((cue for cue in BROAD if cue in reading.topics and all(cue in c.topics for c in found)), None)
    if reading.ordinals or 0 < reading.wanted < len(found):
        return _some_of(found, topic, asked, knowledge)
    return _with_rows(knowledge.with_other_halves(found), topic, asked, knowledge)


def _told_apart(reading: Reading, knowledge: Knowledge) -> Verdict | None:
    ways = (one_side_alone, names_another, eased, named_as)
    return next((verdict for way in ways if (verdict := way(reading, knowledge))), None)


def _beside_places(asked: Asked, knowledge: Knowledge) -> Answer:
    """The others that are named; where all of those are left out, how many there are and which are named."""
    reading = asked.match.reading
    if others := beside_places(reading, knowledge):
        return _with_rows(others, None, asked, knowledge)
    return decline(asked, knowledge, another("which_others", reading, knowledge, as_printed=True))


def _wants_one_line(reading: Reading) -> bool:
    """ "Sum up the author's opinion in a sentence"."""
    return any(m.kind == "filler" and m.text.casefold() in _ONE_LINE for m in reading.mentions)


def _some_of(found: tuple[Claim, ...], topic: str | None, asked: Asked, knowledge: Knowledge) -> Answer:
    """ "Three risks", "the fourth risk": so many or that one, in the order in which all of them are told."""
    reading = asked.match.reading
    place = reading.ordinals[0] if reading.ordinals else 0
    some = found[place - 1 : place] if place else found[: reading.wanted]
    if (place and topic is None) or not some:
        return decline(asked, knowledge, _missing(reading, knowledge))
    content = Claims(some, topic, of=len(found), place=place)
    return answer(asked, knowledge, "claims", content, claims=some, suggestions=_others(topic))


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


def _verdict_answer(verdict: Verdict, asked: Asked, knowledge: Knowledge) -> Answer:
    found = verdict.claims
    if asked.match.reading.places:
        found = tuple(sorted(found, key=lambda claim: leaves_a_place(claim, asked.match.reading)))
    at_home = verdict.says == "yes" and _TARGETS in found[0].affirms and is_at_home(asked.match.reading)
    if at_home or (asked.match.reading.has(_TARGETS) and leaves_a_place(found[0], asked.match.reading)):
        return decline(asked, knowledge, _missing(asked.match.reading, knowledge))
    unsaid = words_unsaid(found[:1], asked.match.reading, knowledge) if verdict.says == "yes" else ()
    if not unsaid and is_of_another_time(found, asked.match.reading, knowledge):
        return decline(asked, knowledge, _missing(asked.match.reading, knowledge))
    whole = of_the_whole(found[0], asked.match.reading, knowledge)
    undated = is_only_undated(found[0], unsaid, asked.match.reading, knowledge)
    beyond = bool(unsaid or whole) and not undated
    if verdict.says == "yes" and not beyond:
        found = knowledge.with_other_halves(found)
    content = Claims(found, None, None if beyond else verdict.says, unsaid=unsaid, whole=whole)
    outcome: Outcome = "decline" if beyond else "answer"
    return answer(asked, knowledge, "claims", content, claims=found, suggestions=_others(None), outcome=outcome)


def build_why(asked: Asked, knowledge: Knowledge) -> Answer:
    if wrong := wrong_premise(asked.match.reading, knowledge):
        return replace(decline(asked, knowledge, wrong, reason="premise"), outcome="answer")
    found = _other_reasons(asked.match.reading, knowledge) or reasons_for(asked.match.reading, knowledge)
    found = at_place(found, asked.match.reading, knowledge)
    strangers = _strangers(found, asked.match.reading, knowledge)  # "why did it choose Deloitte?"
    if not found or strangers or leaves_out(found, asked.match.reading):
        compared = len(asked.match.reading.entities) > 1 and asked.match.reading.metrics
        return decline(asked, knowledge, () if compared else _missing(asked.match.reading, knowledge))
    return _with_rows(found, "why", asked, knowledge, with_peers=asked.match.reading.has("implies", "opinion", "says"))


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


def _with_rows(
    found: tuple[Claim, ...], topic: str | None, asked: Asked, knowledge: Knowledge, *, with_peers: bool = False
) -> Answer:
    reading = asked.match.reading
    named = reading.entities or with_peers
    selection = select(reading, knowledge, with_peers=with_peers) if reading.metrics and named else None
    rows = selection.rows if selection and not selection.missing else ()
    return answer(
        asked,
        knowledge,
        "claims",
        Claims(found, topic, None, rows),
        claims=found,
        facts=[row.fact for row in rows if row.fact],
        suggestions=_others(topic),
    )


def build_affirmation(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    if told_apart := _told_apart(reading, knowledge):
        return _verdict_answer(told_apart, asked, knowledge)
    yes, no = affirmed(reading, knowledge), denied(reading, knowledge)
    if not no and any(not _at_that_time(claim, reading) for claim in yes):
        yes, no = (), yes  # it happened, and not when the question says
    found = no or yes
    if reading.has(_TARGETS):
        found = tuple(claim for claim in found if not leaves_a_place(claim, reading))
    if not found or is_of_another_thing(found, reading, knowledge) or leaves_out(found, reading):
        return decline(asked, knowledge, _missing(reading, knowledge))
    if verdict := _of_others(found, reading, knowledge) or verdict_on(reading, knowledge):
        return _verdict_answer(verdict, asked, knowledge)
    joined = reading.has("and_what", "plus", "both") and len(found) > 1  # "partners and open models": a claim each
    uncertain = (not joined and all(says_more(claim, reading) for claim in found)) or names_a_doer(reading)
    uncertain = uncertain or is_spoken_of_otherwise(reading, knowledge)
    uncertain = uncertain or any(misses_things(claim, reading, knowledge) for claim in found)
    uncertain = uncertain or any(says_another(claim, reading, knowledge) for claim in found)
    uncertain = uncertain or (not no and any(_is_of_another_time(claim, reading, knowledge) for claim in found))
    events = [claim for claim in found if claim.period]
    added = any(says_more(claim, reading) for claim in events) and not _AUTHORITIES.isdisjoint(reading.topics)
    added = added and not (no or joined or reading.has(*STANCES))
    if added or (events and is_cleft(reading)):
        return decline(asked, knowledge, _missing(reading, knowledge))  # "did the government cancel it?"
    if is_turned(reading) or uncertain or reading.passed or set(yes) & set(no):
        return build_claims(asked, knowledge)
    return _verdict_answer(Verdict("no" if no else "yes", found), asked, knowledge)


def build_listed(asked: Asked, knowledge: Knowledge) -> Answer:
    """Who is named there, and who is not."""
    reading = asked.match.reading
    found = claims_with_a_stranger(reading, knowledge)[:1]
    if is_turned(reading) or reading.passed or words_unsaid(found, reading, knowledge) or leaves_out(found, reading):
        return decline(asked, knowledge, _missing(reading, knowledge))
    content = Claims(found, strangers=strangers_to(found[0], reading, knowledge))
    return answer(asked, knowledge, "claims", content, claims=found, suggestions=_others(None))


def _of_others(found: tuple[Claim, ...], reading: Reading, knowledge: Knowledge) -> Verdict | None:
    """ "OpenAI is Alibaba's partner, right?": true of each with somebody else."""
    if len(reading.entities) < 2 or any(_speaks_of_all(claim, reading, knowledge) for claim in found):
        return None
    affirmed_cues = {cue for claim in found for cue in claim.affirms} & reading.cues
    named = [c for c in knowledge.claims_about(reading.entities) if affirmed_cues & set(c.affirms)]
    return Verdict("unsaid", tuple(named or found))


def _speaks_of_all(claim: Claim, reading: Reading, knowledge: Knowledge) -> bool:
    return knowledge.names_in(claim).issuperset(reading.entities)


def build_told(asked: Asked, knowledge: Knowledge) -> Answer:
    """The claims that evidence has found, with the figures that are named beside them."""
    reading = asked.match.reading
    told = told_claims(reading, knowledge)
    if asks_for_lost_words(told, reading, knowledge):
        return decline(asked, knowledge, reason="gap")
    if is_cleft(reading) and any(claim.period for claim in told):
        return decline(asked, knowledge, _missing(reading, knowledge))
    if told_apart := _told_apart(reading, knowledge):
        return _verdict_answer(told_apart, asked, knowledge)
    if joined := joined_verdict(reading, knowledge):
        return _verdict_answer(joined, asked, knowledge)
    if verdict := all_at_one_place(reading, knowledge) or verdict_on(reading, knowledge):
        if says_something_else(verdict.claims, reading):
            return decline(asked, knowledge, _missing(reading, knowledge))
        return _verdict_answer(verdict, asked, knowledge)
    found = claims_on(reading, knowledge) if is_of_the_push(reading) else told
    events = tuple(claim for claim in affirmed(reading, knowledge) if claim.period)
    if reading.has("why") and reading.cues <= _OF_THE_TEXT:
        return decline(asked, knowledge)  # "why did the author write the article?"
    if ranks_at_a_place(reading, knowledge) or (reading.has("why") and leaves_out(events, reading)):
        return decline(asked, knowledge, _missing(reading, knowledge))
    found = tuple(claim for claim in found if not is_done_by_another(claim, reading, knowledge))
    if reading.has("why"):
        found = tuple(c for c in found if fits_premise(c, set(reading.reasons), reading, knowledge))
    takes_for_granted = reading.has("why") and reading.has("moved")  # "why did its revenue fall?": it did not
    strangers = _strangers(found, reading, knowledge)
    another_thing = is_of_another_thing(found, reading, knowledge)  # "how was Qwen2.5-Max trained?"
    of_another = bool(strangers) and reading.has("polar", "confirm")
    if of_another or another_thing or (strangers and reading.has("which", "why", "what")):
        return decline(asked, knowledge, _missing(reading, knowledge))  # "is SAP using Qwen?", "which model is it?"
    another = is_of_another_time(found, reading, knowledge) or is_elsewhere(found, reading)
    if not found or takes_for_granted or another or leaves_out(found, reading):
        return decline(asked, knowledge, _missing(reading, knowledge))
    return _with_rows(knowledge.with_other_halves(found), None, asked, knowledge)


def _strangers(found: tuple[Claim, ...], reading: Reading, knowledge: Knowledge) -> list[str]:
    """Those of whom the question speaks, the claims do not, and no figure does either."""
    named = {name for claim in found for name in knowledge.names_in(claim)}
    return [name for name in reading.entities if name not in named and not _is_measured(name, knowledge)]


def _is_measured(name: str, knowledge: Knowledge) -> bool:
    return any(knowledge.metrics_of(key) for key in knowledge.family(name))


def _at_that_time(claim: Claim, reading: Reading) -> bool:
    asked = [m.period for m in reading.periods if m.period and m.period.start]
    return not claim.period or not asked or any(overlaps(claim.period, period) for period in asked)


def _is_of_another_time(claim: Claim, reading: Reading, knowledge: Knowledge) -> bool:
    """ "Did it open its models in 2019?": what the source says without a date it says of the year it was written in."""
    written = knowledge.base.sources[claim.source].published.year
    asked = [m.period for m in reading.periods if m.period and m.period.start]
    return claim.period is None and any(period.start and period.start.year < written for period in asked)


def _missing(reading: Reading, knowledge: Knowledge) -> tuple[Missing, ...]:
    return tuple(
        Missing("entity" if not knowledge.entity(key).covered else "claim", entity=key) for key in reading.entities
    )


def _others(topic: str | None) -> list[Suggestion]:
    return [Suggestion("claims", topic=other) for other in ("risk", "strength", "verdict") if other != topic][:2]
