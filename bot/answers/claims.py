"""What a source says without figures: topics, reasons, and yes/no on what happened or holds."""

from __future__ import annotations

from knowledge import Claim, Knowledge, Mention, cues_of, frozen, overlaps, replace

from bot.answers.build import answer
from bot.answers.claim_additions import is_only_undated, of_the_whole, words_unsaid
from bot.answers.decline import decline
from bot.answers.premises import fits_premise, wrong_premise
from bot.answers.selection import Missing, select
from bot.answers.unsaid import AT_HOME, leaves_out
from bot.answers.verdicts import (
    BONDS,
    BROAD,
    OPEN,
    Says,
    Verdict,
    is_of,
    is_turned,
    misses_things,
    names_a_doer,
    says_another,
    says_more,
    told_claims,
    verdict_on,
)
from bot.models import Answer, Asked, Outcome, Reading, Row, Suggestion

_WORTH = frozenset({"valuation", "pe", "multiple", "less", "difference", "discount"})
_LESS = ("cheaper", "less", "difference")
_VERDICT = "verdict"
_STANCES = frozenset({"risk", "strength", "bull", "bear"})
_MAY_BE_RISKS = frozenset({"risk", "bear", "outlook"})
"""Topics of points that an obstacle may be."""
_OF_RISKS, _OF_STRENGTHS = ("risk", "bear"), ("strength", "bull")
_KINDS = frozenset({"strategy"})
"""Kinds of points that an evident one has to be of: how to compete is no word on the competition."""
_WARY = ("caution", "risk", "bear")
"""Cues by which a reason is a risk."""
_EXCLUDING = frozenset({"besides", "except", "without", "beside"})
"""Words that leave a topic out, as those of several words do."""
_DENYING = frozenset({"isnt", "isn't", "not", "arent", "aren't"})
"""They do so right before a topic, where another is asked for ("a reason that isn't competition")."""
_REACH = 4
"""Tokens between what leaves out and the topic."""
_OF_PLACES, _TARGETS = "region_name", "targets"
_REGIONS = "regions"
"""The unit of what is counted by places."""
_OF_THE_PUSH = frozenset({"infrastructure", "data_center", "hosting"})
"""Topics that name the push as a whole, where its risks or strengths are asked for."""
_ENOUGH = 2
"""Of so many everyday hints at one point a view of the source is asked of that, and not as a whole."""
_MANY = 4
"""Where evidence speaks for more claims, it speaks for none: all of the kind asked for are told."""


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


def build_claims(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    found = _by_evidence(reading, knowledge) or claims_on(reading, knowledge)
    found = _at_place(found, reading, knowledge)
    elsewhere = set(reading.places) - AT_HOME and not set(reading.topics) - set(BROAD)
    if not found or (elsewhere and not reading.told) or leaves_out(found, reading):
        return decline(asked, knowledge, _missing(reading, knowledge))
    if verdict := verdict_on(reading, knowledge):
        return _verdict_answer(verdict, asked, knowledge)
    topic = next((cue for cue in BROAD if cue in reading.topics and all(cue in c.topics for c in found)), None)
    if reading.ordinals or 0 < reading.wanted < len(found):
        return _some_of(found, topic, asked, knowledge)
    return _with_rows(found, topic, asked, knowledge)


def _at_place(found: tuple[Claim, ...], reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """ "Is it building in the Middle East?": the claims that name the place, where some do and those found do not; of a
    region that no claim names ("in Europe?") they say nothing, and nothing of a figure elsewhere."""
    places = _places_asked(reading)
    if not places or not found or any(_names(claim, places) for claim in found):
        return found
    of_regions = any(knowledge.metric(metric).unit == _REGIONS for metric in reading.metrics)
    naming = tuple(claim for claim in _pool(reading, knowledge) if _names(claim, places))
    measured = bool(reading.metrics) and not of_regions
    return naming or (() if measured or (of_regions and reading.has("polar", "confirm")) else found)


def _places_asked(reading: Reading) -> list[str]:
    topics = {m.start for m in reading.mentions if m.kind == "cue" and m.key in reading.topics and m.key != _OF_PLACES}
    told = {m.key for m in reading.mentions if m.kind == "place" and m.start in topics}  # "emerging markets"
    return [place.casefold() for place in reading.places if place not in AT_HOME | told]


def _leaves_a_place(claim: Claim, reading: Reading) -> bool:
    """ "Is Africa one of the regions?": true of others, and of this one nothing is said."""
    home = [place.casefold() for place in reading.places if place in AT_HOME]
    return any(not _names(claim, [place]) for place in (*_places_asked(reading), *home))


def _names(claim: Claim, places: list[str]) -> bool:
    return any(place in claim.text.casefold() for place in places)


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
    special = (set(reading.topics) | reading.hinted) - {*BROAD, _VERDICT}
    told_whole = _VERDICT in reading.cues and reading.topics == (_VERDICT,)
    if not special or told_whole or reading.has("exclude"):
        return ()
    if reading.has("opinion") and len(special - {OPEN}) < _ENOUGH and not set(reading.topics) - {_VERDICT}:
        return ()
    kind = heard & _KINDS
    told = tuple(c for c in told_claims(reading, knowledge) if not kind or kind & cues_of(c))
    told = _of_stance(told, reading, knowledge)
    if _asks_for_all_risks(told, heard, reading):
        return ()
    return told if len(told) <= _MANY or not heard & _STANCES else ()


def _asks_for_all_risks(told: tuple[Claim, ...], heard: set[str], reading: Reading) -> bool:
    """ "List every threat to the company", "argue against Alibaba": a mere hint narrows nothing, and where it leads to
    no risk it does not say which."""
    if heard.isdisjoint(_OF_RISKS) or not heard.isdisjoint(_OF_STRENGTHS) or set(reading.topics) - {*BROAD, _VERDICT}:
        return False
    return reading.has("every", "bear") or not any(_MAY_BE_RISKS & set(claim.topics) for claim in told)


def _of_stance(told: tuple[Claim, ...], reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """Those of them that are risks, where a risk of something is asked for; where none of them is, what the cues say by
    themselves ("which danger when it builds abroad": that it builds there is a strength)."""
    stances = _stances_of_something(reading)
    if not stances:
        return told
    return tuple(c for c in told if stances & set(c.topics)) or claims_on(reading, knowledge) or told


def _stances_of_something(reading: Reading) -> set[str]:
    """The stances that a word of its own asks for beside a special point: "worried" is caution and risk in one."""
    special = set(reading.topics) - {*BROAD, _VERDICT}
    taken = {m.start for m in reading.mentions if m.kind == "cue" and m.key in special}
    asked = {m.key for m in reading.mentions if m.kind == "cue" and m.key in _STANCES and m.start not in taken}
    return asked if taken else set()


def _is_of_the_push(reading: Reading) -> bool:
    """ "Risks of the build-out" are all the risks: none of them is of that alone."""
    return bool(_stances_of_something(reading)) and set(reading.topics) - {*BROAD, _VERDICT} <= _OF_THE_PUSH


def _verdict_answer(verdict: Verdict, asked: Asked, knowledge: Knowledge) -> Answer:
    found = verdict.claims
    if asked.match.reading.has(_TARGETS) and _leaves_a_place(found[0], asked.match.reading):
        return decline(asked, knowledge, _missing(asked.match.reading, knowledge))
    unsaid = words_unsaid(found[:1], asked.match.reading, knowledge) if verdict.says == "yes" else ()
    whole = of_the_whole(found[0], asked.match.reading, knowledge)
    undated = is_only_undated(found[0], unsaid, asked.match.reading, knowledge)
    beyond = bool(unsaid or whole) and not undated
    content = Claims(found, None, None if beyond else verdict.says, unsaid=unsaid, whole=whole)
    outcome: Outcome = "decline" if beyond else "answer"
    return answer(asked, knowledge, "claims", content, claims=found, suggestions=_others(None), outcome=outcome)


def build_why(asked: Asked, knowledge: Knowledge) -> Answer:
    if wrong := wrong_premise(asked.match.reading, knowledge):
        return decline(asked, knowledge, wrong, reason="premise")
    found = _other_reasons(asked.match.reading, knowledge) or reasons_for(asked.match.reading, knowledge)
    found = _at_place(found, asked.match.reading, knowledge)
    if not found or leaves_out(found, asked.match.reading):
        return decline(asked, knowledge, _missing(asked.match.reading, knowledge))
    return _with_rows(found, "why", asked, knowledge, with_peers=asked.match.reading.has("implies", "opinion", "says"))


def _other_reasons(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """ "A reason to be wary that isn't competition": the risks without that one; "why is the push abroad politically
    risky": the risk, and not why it is made."""
    wary = reading.has(*_WARY)
    if wary and any(_is_excluded(reading, cue) for cue in reading.topics):
        return claims_on(reading, knowledge)
    of_others = bool(reading.groups) or reading.has("hurdle_us")  # "why might US providers have trouble there?"
    asked = "risk" in _stances_of_something(reading) and not of_others
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
    yes, no = affirmed(reading, knowledge), denied(reading, knowledge)
    if not no and any(not _at_that_time(claim, reading) for claim in yes):
        yes, no = (), yes  # it happened, and not when the question says
    found = no or yes
    if reading.has(_TARGETS):
        found = tuple(claim for claim in found if not _leaves_a_place(claim, reading))
    if not found or leaves_out(found, reading):
        return decline(asked, knowledge, _missing(reading, knowledge))
    if verdict := _of_others(found, reading, knowledge) or verdict_on(reading, knowledge):
        return _verdict_answer(verdict, asked, knowledge)
    joined = reading.has("and_what", "plus", "both") and len(found) > 1  # "partners and open models": a claim each
    uncertain = (not joined and all(says_more(claim, reading) for claim in found)) or names_a_doer(reading)
    uncertain = uncertain or any(misses_things(claim, reading, knowledge) for claim in found)
    uncertain = uncertain or any(says_another(claim, reading, knowledge) for claim in found)
    uncertain = uncertain or (not no and any(_is_of_another_time(claim, reading, knowledge) for claim in found))
    if is_turned(reading) or uncertain or reading.passed or set(yes) & set(no):
        return build_claims(asked, knowledge)
    return _verdict_answer(Verdict("no" if no else "yes", found), asked, knowledge)


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
    if verdict := verdict_on(reading, knowledge):
        return _verdict_answer(verdict, asked, knowledge)
    found = claims_on(reading, knowledge) if _is_of_the_push(reading) else told_claims(reading, knowledge)
    if reading.has("why"):
        found = tuple(c for c in found if fits_premise(c, set(reading.reasons), reading, knowledge))
    takes_for_granted = reading.has("why") and reading.has("moved")  # "why did its revenue fall?": it did not
    if not found or takes_for_granted or leaves_out(found, reading):
        return decline(asked, knowledge, _missing(reading, knowledge))
    return _with_rows(found, None, asked, knowledge)


def _at_that_time(claim: Claim, reading: Reading) -> bool:
    asked = [m.period for m in reading.periods if m.period and m.period.start]
    return not claim.period or not asked or any(overlaps(claim.period, period) for period in asked)


def _is_of_another_time(claim: Claim, reading: Reading, knowledge: Knowledge) -> bool:
    """ "Did it open its models in 2019?": what the source says without a date it says of the year it was written in."""
    written = knowledge.base.sources[claim.source].published.year
    asked = [m.period for m in reading.periods if m.period and m.period.start]
    return claim.period is None and any(period.start and period.start.year < written for period in asked)


def claims_on(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """The claims on the question's topics; of those who are set beside each other ("profitability, Azure against
    Alibaba Cloud"), the claims of each, where there are some of all."""
    if len(reading.entities) > 1 and reading.has("compare"):
        each = [_claims_of(replace(reading, entities=(name,)), knowledge) for name in reading.entities]
        if all(each):
            return tuple(dict.fromkeys(claim for found in each for claim in found))
    return _claims_of(reading, knowledge)


def _claims_of(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """The claims that meet most of the question's special topics; where it has none, all of the broad one."""
    pool = _pool(reading, knowledge)
    special = [cue for cue in reading.topics if cue not in BROAD]
    if _is_of_the_push(reading):
        special = []
    broad = [cue for cue in reading.topics if cue in BROAD]
    if not special or (special == [_VERDICT] and _STANCES & set(broad)):  # "the bear case in short"
        own = tuple(c for c in pool if is_of(c, reading, knowledge))  # what threatens Alibaba is no risk of Amazon's
        if "entities" in reading.inherited and not any(set(broad) & set(c.topics) for c in own):
            own = _pool(replace(reading, entities=()), knowledge)  # named before, and not in this question
        return tuple(c for c in own if all(cue in c.topics for cue in broad)) or tuple(
            c for c in own if set(broad) & set(c.topics)
        )
    gone = {cue for cue in special if _is_excluded(reading, cue)}
    if gone:
        broad = [cue for cue in reading.topics if cue in BROAD] or ["risk"]
        return tuple(c for c in pool if set(broad) & set(c.topics) and not gone & set(c.topics))
    hits = {c.key: len(set(special) & _speaking(c, reading, knowledge)) for c in pool}
    stances = _stances_of_something(reading)  # a danger abroad is no strength there
    pool = tuple(c for c in pool if hits[c.key] and stances & set(c.topics)) or pool
    best = max((hits[c.key] for c in pool), default=0)
    return tuple(c for c in pool if best and hits[c.key] == best)


def _speaking(claim: Claim, reading: Reading, knowledge: Knowledge) -> set[str]:
    """The cues that speak for a claim: of somebody whom it is only about, those of what ties the two."""
    cues = {*claim.topics, *claim.explains}
    return cues if is_of(claim, reading, knowledge) or misses_things(claim, reading, knowledge) else cues & BONDS


def _is_excluded(reading: Reading, cue: str) -> bool:
    """Whether an excluding word stands before the topic ("apart from the chips") or behind it ("chips aside")."""
    spans = [m for m in reading.mentions if m.kind == "cue" and m.key == cue]
    before = [m.end for m in reading.mentions if _leaves_out(m)]
    touching = {m.start for m in reading.mentions if m.key == "excluded_after"}
    if _asks_another(reading):
        touching |= {m.end for m in reading.mentions if m.text.casefold() in _DENYING and m.start}
    return any(
        not touching.isdisjoint((span.start, span.end)) or any(0 <= span.start - end <= _REACH for end in before)
        for span in spans
    )


def _leaves_out(mention: Mention) -> bool:
    long = mention.kind == "cue" and mention.end - mention.start > 1
    return mention.key == "exclude" and (long or mention.text in _EXCLUDING)


def _asks_another(reading: Reading) -> bool:
    """For points of a kind, so that a "not" before one sets it aside; else it denies what is said."""
    return not reading.has("polar", "confirm") and reading.has(*_WARY)


def reasons_for(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """Claims that explain what the question asks the reason of."""
    signs = {
        cue for metric in reading.metrics for sign in knowledge.metric(metric).signs if len(sign) == 1 for cue in sign
    }
    asked = set(reading.reasons) or (signs & knowledge.reasons)
    pool = [c for c in _pool(reading, knowledge) if fits_premise(c, asked, reading, knowledge)]
    hits = {c.key: len(asked & _explained(c, reading, knowledge)) for c in pool}
    best = max(hits.values(), default=0)
    return tuple(c for c in pool if best and hits[c.key] == best)


def _explained(claim: Claim, reading: Reading, knowledge: Knowledge) -> set[str]:
    """Of somebody whom a claim is only about, it says why the other is worth less, and nothing else."""
    if is_of(claim, reading, knowledge):
        return set(claim.explains)
    discounted = reading.has("discount") and reading.has("compare", "implies")
    set_against = discounted or (reading.has(*_LESS) and not reading.has("implies"))
    return set(claim.explains) & _WORTH if set_against else set()


def affirmed(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """Of somebody named: that Alibaba has wary investors says nothing of Microsoft; of a partner it says a lot."""
    pool = [c for c in _pool(reading, knowledge) if set(c.affirms) & reading.cues]
    return tuple(c for c in pool if is_of(c, reading, knowledge) or _is_bond(c, reading))


def _is_bond(claim: Claim, reading: Reading) -> bool:
    return "partner" in claim.affirms and any(key in claim.about for key in reading.entities)


def denied(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    return tuple(c for c in _pool(reading, knowledge) if set(c.denies) & reading.cues)


def _pool(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """The claims about whoever is named; about the source's subject where nobody is."""
    names = list(reading.entities)
    if not names:
        subjects = {source.subject for source in knowledge.base.sources.values() if source.subject}
        mine = knowledge.claims_about(member for key in subjects for member in knowledge.family(key))
        special = set(reading.topics) - set(BROAD)
        return mine if any(special & set(c.topics) for c in mine) or not special else knowledge.base.claims
    first = names[0]
    members = knowledge.family(first)
    own = tuple(c for c in knowledge.claims_about(members) if c.entity in members)
    return tuple(dict.fromkeys((*own, *knowledge.claims_about((first,)))))


def _missing(reading: Reading, knowledge: Knowledge) -> tuple[Missing, ...]:
    return tuple(
        Missing("entity" if not knowledge.entity(key).covered else "claim", entity=key) for key in reading.entities
    )


def _others(topic: str | None) -> list[Suggestion]:
    return [Suggestion("claims", topic=other) for other in ("risk", "strength", "verdict") if other != topic][:2]
