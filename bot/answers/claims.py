"""What a source says without figures: topics, reasons, and yes/no on what happened or holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from knowledge import Claim, Knowledge, cues_of, overlaps

from bot.answers.build import answer
from bot.answers.decline import decline
from bot.answers.selection import Missing, select
from bot.models import Answer, Asked, Reading, Row, Suggestion

Says = Literal["yes", "no", "unsaid"]
_APART = frozenset({"valuation", "pe", "multiple", "difference"})
_VERDICT = ("verdict",)
_CHOICE = "or"
_THINGS = ("model", "app")
"""Kinds of entities of which a company's claims do not hold by themselves."""
_BROAD = ("risk", "strength", "bull", "bear", "strategy", "outlook", "valuation", "model")


@dataclass(frozen=True, slots=True)
class Claims:
    """`topic` is the broad one that was asked for ("risk"), None for a special point."""

    claims: tuple[Claim, ...]
    topic: str | None = None
    verdict: Says | None = None
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What claims say to a yes/no question; "unsaid" where they say it of others than those named."""

    says: Says
    claims: tuple[Claim, ...]


def build_claims(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    found = _by_evidence(reading, knowledge) or claims_on(reading, knowledge)
    if not found:
        return decline(asked, knowledge, _missing(reading, knowledge))
    if verdict := verdict_on(reading, knowledge):
        return _verdict_answer(verdict, asked, knowledge)
    topic = next((cue for cue in _BROAD if cue in reading.topics and all(cue in c.topics for c in found)), None)
    return _with_rows(found, topic, asked, knowledge)


def _by_evidence(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """The claims for which most speaks, where something speaks for a special point and none is set aside."""
    special = (set(reading.topics) | reading.hinted) - set(_BROAD)
    if not special or reading.has("exclude", *(_VERDICT if reading.topics == _VERDICT else ())):
        return ()  # a verdict is told whole
    return _told(reading, knowledge)


def _told(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    return tuple(claim for key in reading.told for claim in knowledge.base.claims if claim.key == key)


def _is_of(claim: Claim, reading: Reading, knowledge: Knowledge) -> bool:
    """Whether a claim is of somebody named, and not only about them."""
    family = knowledge.family(claim.entity)
    return not reading.entities or any(key in family for key in reading.entities)


def _verdict_answer(verdict: Verdict, asked: Asked, knowledge: Knowledge) -> Answer:
    found = verdict.claims
    content = Claims(found, None, verdict.says)
    return answer(asked, knowledge, "claims", content, claims=found, suggestions=_others(found, None))


def verdict_on(reading: Reading, knowledge: Knowledge) -> Verdict | None:
    """Yes or no, where a claim explains every word of the question; None where that is not certain."""
    if not reading.has("polar", "confirm") or not reading.told_fully or _is_turned(reading):
        return None
    told = [claim for claim in _told(reading, knowledge) if _is_of(claim, reading, knowledge)]
    told = [claim for claim in told if not _missed_things(claim, reading, knowledge)]
    said = reading.cues | reading.hinted
    for claim in told:
        yes, no = _is_affirmed(claim, said), bool(set(claim.denies) & said)
        if yes != no:
            return Verdict("yes" if yes else "no", (claim,))
    return None


def _missed_things(claim: Claim, reading: Reading, knowledge: Knowledge) -> bool:
    """Whether a named model or app is not the one that the claim speaks of."""
    things = {key for key in reading.entities if knowledge.entity(key).kind in _THINGS}
    return not things <= {claim.entity, *claim.about}


def _is_affirmed(claim: Claim, said: frozenset[str]) -> bool:
    """By a cue that it affirms, or as the risk or the strength that the question takes it for."""
    special = (cues_of(claim) & said) - set(_BROAD)
    return bool(set(claim.affirms) & said) or (claim.stance in said and bool(special))


def _is_turned(reading: Reading) -> bool:
    """ "Is it X or Y?" and "it is not X, right?" want more than a yes; "isn't it X?" does not."""
    opening = {m.start for m in reading.mentions if m.kind == "cue" and m.key == "polar"}
    turned = {m.start for m in reading.mentions if m.kind == "cue" and m.key in ("negation", "exclude")}
    chosen = any(m.text.casefold() == _CHOICE for m in reading.mentions)
    return bool(turned - opening) or chosen or "open" in reading.hinted


def build_why(asked: Asked, knowledge: Knowledge) -> Answer:
    found = reasons_for(asked.match.reading, knowledge)
    if not found:
        return decline(asked, knowledge, _missing(asked.match.reading, knowledge))
    return _with_rows(found, "why", asked, knowledge)


def _with_rows(found: tuple[Claim, ...], topic: str | None, asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    selection = select(reading, knowledge, with_peers=False) if reading.metrics and reading.entities else None
    rows = selection.rows if selection and not selection.missing else ()
    return answer(
        asked,
        knowledge,
        "claims",
        Claims(found, topic, None, rows),
        claims=found,
        facts=[row.fact for row in rows if row.fact],
        suggestions=_others(found, topic),
    )


def build_affirmation(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    yes, no = affirmed(reading, knowledge), denied(reading, knowledge)
    if not no and any(not _at_that_time(claim, reading) for claim in yes):
        yes, no = (), yes  # it happened, and not when the question says
    found = no or yes
    if not found:
        return decline(asked, knowledge, _missing(reading, knowledge))
    if verdict := _of_others(found, reading, knowledge) or verdict_on(reading, knowledge):
        return _verdict_answer(verdict, asked, knowledge)
    special = set(reading.topics) - set(_BROAD)
    uncertain = any(not special <= cues_of(claim) or _missed_things(claim, reading, knowledge) for claim in found)
    if _is_turned(reading) or uncertain or set(yes) & set(no):
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
    names = {member for key in (claim.entity, *claim.about) for member in knowledge.family(key)}
    return names.issuperset(reading.entities)


def build_told(asked: Asked, knowledge: Knowledge) -> Answer:
    """The claims that evidence has found, with the figures that are named beside them."""
    reading = asked.match.reading
    if verdict := verdict_on(reading, knowledge):
        return _verdict_answer(verdict, asked, knowledge)
    return _with_rows(_told(reading, knowledge), None, asked, knowledge)


def _at_that_time(claim: Claim, reading: Reading) -> bool:
    asked = [m.period for m in reading.periods if m.period and m.period.start]
    return not claim.period or not asked or any(overlaps(claim.period, period) for period in asked)


def claims_on(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """The claims that meet most of the question's special topics; where it has none, all of the broad one."""
    pool = _pool(reading, knowledge)
    special = [cue for cue in reading.topics if cue not in _BROAD]
    if not special:
        broad = [cue for cue in reading.topics if cue in _BROAD]
        own = tuple(c for c in pool if _is_of(c, reading, knowledge))  # what threatens Alibaba is no risk of Amazon's
        return tuple(c for c in own if all(cue in c.topics for cue in broad)) or tuple(
            c for c in own if set(broad) & set(c.topics)
        )
    gone = {cue for cue in special if _is_excluded(reading, cue)}
    if gone:
        broad = [cue for cue in reading.topics if cue in _BROAD] or ["risk"]
        return tuple(c for c in pool if set(broad) & set(c.topics) and not gone & set(c.topics))
    hits = {c.key: len(set(special) & {*c.topics, *c.explains}) for c in pool}
    best = max(hits.values(), default=0)
    return tuple(c for c in pool if best and hits[c.key] == best)


def _is_excluded(reading: Reading, cue: str) -> bool:
    """Whether an excluding word stands right before the topic ("apart from the chips")."""
    spans = [m for m in reading.mentions if m.kind == "cue" and m.key == cue]
    words = [
        m
        for m in reading.mentions
        if (m.kind == "cue" and m.key == "exclude" and m.end - m.start > 1)
        or m.text in ("besides", "except", "without", "beside")
    ]
    return any(0 <= span.start - word.end <= 4 for span in spans for word in words if word.key == "exclude")


def reasons_for(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """Claims that explain what the question asks the reason of."""
    signs = {
        cue for metric in reading.metrics for sign in knowledge.metric(metric).signs if len(sign) == 1 for cue in sign
    }
    asked = set(reading.reasons) or (signs & knowledge.reasons)
    hits = {c.key: len(asked & _explained(c, reading, knowledge)) for c in _pool(reading, knowledge)}
    best = max(hits.values(), default=0)
    return tuple(c for c in _pool(reading, knowledge) if best and hits[c.key] == best)


def _explained(claim: Claim, reading: Reading, knowledge: Knowledge) -> set[str]:
    """Of somebody whom a claim is only about, it gives the reason of what sets the two apart, and not of a discount."""
    reasons = set(claim.explains)
    return reasons if _is_of(claim, reading, knowledge) else reasons & _APART


def affirmed(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """Of somebody named: that Alibaba's investors are wary says nothing of Microsoft's; of a partner it says something."""
    pool = [c for c in _pool(reading, knowledge) if set(c.affirms) & reading.cues]
    return tuple(c for c in pool if _is_of(c, reading, knowledge) or _is_bond(c, reading))


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
        special = set(reading.topics) - set(_BROAD)
        return mine if any(special & set(c.topics) for c in mine) or not special else knowledge.base.claims
    first = names[0]
    members = knowledge.family(first)
    own = tuple(c for c in knowledge.claims_about(members) if c.entity in members)
    return tuple(dict.fromkeys((*own, *knowledge.claims_about((first,)))))


def _missing(reading: Reading, knowledge: Knowledge) -> tuple[Missing, ...]:
    return tuple(
        Missing("entity" if not knowledge.entity(key).covered else "claim", entity=key) for key in reading.entities
    )


def _others(found: tuple[Claim, ...], topic: str | None) -> list[Suggestion]:
    return [Suggestion("claims", topic=other) for other in ("risk", "strength", "verdict") if other != topic][:2]
