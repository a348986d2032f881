"""Which claims a question asks for: those of its topics, the reasons of what it names, what affirms or denies it."""

from __future__ import annotations

from knowledge import Claim, Knowledge, Mention, replace

from bot.answers.claims.premises import fits_premise
from bot.answers.claims.verdicts import (
    BONDS,
    BROAD,
    is_of,
    misses_things,
)
from bot.answers.claims.whose import points_back
from bot.models import Reading

_WORTH = frozenset({"valuation", "pe", "multiple", "less", "difference", "discount"})
_LESS = ("cheaper", "less", "difference")
VERDICT = "verdict"
STANCES = frozenset({"risk", "strength", "bull", "bear"})
WARY = ("caution", "risk", "bear")
"""Cues by which a reason is a risk."""
_EXCLUDING = frozenset({"besides", "except", "without", "beside"})
"""Words that leave a topic out, as those of several words do."""
_DENYING = frozenset({"isnt", "isn't", "not", "arent", "aren't"})
"""They do so right before a topic, where another is asked for ("a reason that isn't competition")."""
_ASKING = ("where", "which", "what", "who", "ecommerce_record")
"""Cues with which the question begins behind what it leaves out; the last is asked for in a whole phrase."""
_AUXILIARIES = ("auxiliary", "auxiliaries_and_contractions")
_REACH = 4
"""Tokens between what leaves out and the topic."""
_OF_ANYBODY = frozenset({"profit", "cash_cow"})
_PAIR, _FOR = 2, frozenset({"strength", "bull"})
_OVER = frozenset({"over", "against", "than", "versus", "vs"})
_OF_THE_PUSH = frozenset({"infrastructure", "data_center", "hosting"})
"""Topics that name the push as a whole, where its risks or strengths are asked for."""


def stances_asked(reading: Reading) -> set[str]:
    """The stances that a word of its own asks for beside a special point: "worried" is caution and risk in one."""
    special = set(reading.topics) - {*BROAD, VERDICT}
    taken = {m.start for m in reading.mentions if m.kind == "cue" and m.key in special}
    asked = {m.key for m in reading.mentions if m.kind == "cue" and m.key in STANCES and m.start not in taken}
    return asked if taken else set()


def is_of_the_push(reading: Reading) -> bool:
    """ "Risks of the build-out" are all the risks: none of them is of that alone."""
    return bool(stances_asked(reading)) and set(reading.topics) - {*BROAD, VERDICT} <= _OF_THE_PUSH


def claims_on(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """The claims on the question's topics; of those who are set beside each other ("profitability, Azure against
    Alibaba Cloud"), the claims of each, where there are some of all."""
    if len(reading.entities) > 1 and reading.has("compare"):
        each = [_claims_of(replace(reading, entities=(name,)), knowledge) for name in reading.entities]
        if all(each):
            return tuple(dict.fromkeys(claim for found in each for claim in found))
    return _claims_of(reading, knowledge)


def side_asked(reading: Reading) -> str | None:
    """ "What advantages over Microsoft does Alibaba have?": of two names the one whose strengths are asked for; the
    other stands behind a word of comparison."""
    if len(reading.entities) != _PAIR or not _FOR.intersection(reading.topics):
        return None
    before = {m.end for m in reading.mentions if m.text.casefold().split()[-1] in _OVER}
    others = {m.key for m in reading.mentions if m.kind == "entity" and m.start in before}
    asked = [key for key in reading.entities if key not in others]
    return asked[0] if len(asked) == 1 else None


def events_asked(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """The dated claims that the question is about; points of a kind ("the risks") have no date in common."""
    if not set(reading.topics) - set(BROAD):
        return ()
    return tuple(claim for claim in claims_on(reading, knowledge) if claim.period)


def _claims_of(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """The claims that meet most of the question's special topics; where it has none, all of the broad one."""
    pool = pool_of(reading, knowledge)
    special = [cue for cue in reading.topics if cue not in BROAD]
    if is_of_the_push(reading):
        special = []
    broad = [cue for cue in reading.topics if cue in BROAD]
    if left_out := {cue for cue in broad if cue not in STANCES and is_set_aside(reading, cue)}:
        left = _claims_of(replace(reading, topics=tuple(c for c in reading.topics if c not in left_out)), knowledge)
        return tuple(claim for claim in left if not left_out & set(claim.topics))  # "strengths except its models"
    if not special or (special == [VERDICT] and STANCES & set(broad)):  # "the bear case in short"
        own = tuple(c for c in pool if is_of(c, reading, knowledge))  # what threatens Alibaba is no risk of Amazon's
        unsaid = "entities" in reading.inherited and not any(set(broad) & set(c.topics) for c in own)
        if unsaid and not points_back(reading):
            own = pool_of(replace(reading, entities=()), knowledge)  # named before, and not in this question
        return tuple(c for c in own if all(cue in c.topics for cue in broad)) or tuple(
            c for c in own if set(broad) & set(c.topics)
        )
    gone = {cue for cue in special if is_set_aside(reading, cue)}
    if gone:
        kinds = set(broad) or ({"risk"} if reading.has(*WARY) else _kind_of(gone, pool))
        return tuple(c for c in pool if kinds & set(c.topics) and not gone & set(c.topics))
    hits = {c.key: len(set(special) & _speaking(c, reading, knowledge)) for c in pool}
    stances = stances_asked(reading)  # a danger abroad is no strength there
    pool = tuple(c for c in pool if hits[c.key] and stances & set(c.topics)) or pool
    best = max((hits[c.key] for c in pool), default=0)
    return tuple(c for c in pool if best and hits[c.key] == best)


def _kind_of(gone: set[str], pool: tuple[Claim, ...]) -> set[str]:
    """ "Besides competition, what else?" wants the other risks, where what is set aside is one; "apart from the data
    centers?" wants no risk."""
    told = {cue for claim in pool if gone & set(claim.topics) for cue in claim.topics}
    return {"risk"} if "risk" in told and "strength" not in told else set()


def _speaking(claim: Claim, reading: Reading, knowledge: Knowledge) -> set[str]:
    """The cues that speak for a claim: of somebody whom it is only about, those of what ties the two."""
    cues = {*claim.topics, *claim.explains}
    return cues if is_of(claim, reading, knowledge) or misses_things(claim, reading, knowledge) else cues & BONDS


def is_set_aside(reading: Reading, cue: str) -> bool:
    """Whether an excluding word stands before the topic ("apart from the chips") or behind it ("chips aside")."""
    spans = [m for m in reading.mentions if m.kind == "cue" and m.key == cue]
    before = [m.end for m in reading.mentions if _leaves_out(m)]
    touching = {m.start for m in reading.mentions if m.key == "excluded_after"}
    if _asks_another(reading):
        touching |= {m.end for m in reading.mentions if m.text.casefold() in _DENYING and m.start}
    return any(
        not touching.isdisjoint((span.start, span.end))
        or any(0 <= span.start - end <= _REACH and not _is_taken(end, span, reading) for end in before)
        for span in spans
    )


def without_topics_set_aside(found: tuple[Claim, ...], reading: Reading) -> tuple[Claim, ...]:
    """ "The strengths of AWS besides case studies": what is left out is no answer."""
    if not reading.has(*STANCES):
        return found
    gone = {cue for cue in reading.topics if cue not in BROAD and is_set_aside(reading, cue)}
    return tuple(claim for claim in found if not gone & set(claim.topics))


def _is_taken(end: int, span: Mention, reading: Reading) -> bool:
    """ "Outside of cloud, where is it dominant?": what is left out ends where the question begins; "who besides Bosch
    is a partner?": and where it goes on behind a name."""
    named = any(m.start == end and m.key in reading.excluded for m in reading.mentions)
    ending = (*_ASKING, *_AUXILIARIES) if named else _ASKING
    return any(m.key in ending and end < m.start <= span.start for m in reading.mentions)


def _leaves_out(mention: Mention) -> bool:
    long = mention.kind == "cue" and mention.end - mention.start > 1
    return mention.key == "exclude" and (long or mention.text in _EXCLUDING)


def _asks_another(reading: Reading) -> bool:
    """For points of a kind, so that a "not" before one sets it aside; else it denies what is said."""
    return not reading.has("polar", "confirm") and reading.has(*WARY)


def reasons_for(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """Claims that explain what the question asks the reason of."""
    signs = {
        cue for metric in reading.metrics for sign in knowledge.metric(metric).signs if len(sign) == 1 for cue in sign
    }
    asked = set(reading.reasons) or (signs & knowledge.claims.reasons)
    asked = {cue for cue in asked if not is_set_aside(reading, cue)}
    hits = {c: len(asked & _explained(c, reading, knowledge)) for c in pool_of(reading, knowledge)}
    fitting = [c for c, count in hits.items() if count and fits_premise(c, asked, reading, knowledge)]
    best = max((hits[c] for c in fitting), default=0)
    return tuple(c for c in fitting if hits[c] == best)


def _explained(claim: Claim, reading: Reading, knowledge: Knowledge) -> set[str]:
    """Of somebody whom a claim is only about, it says why the other is worth less, and nothing else."""
    if is_of(claim, reading, knowledge):
        return set(claim.explains)
    discounted = reading.has("discount") and reading.has("compare", "implies")
    set_against = discounted or (reading.has(*_LESS) and not reading.has("implies"))
    return set(claim.explains) & _WORTH if set_against else set()


def affirmed(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """Of somebody named: that Alibaba has wary investors says nothing of Microsoft; of a partner it says a lot."""
    pool = [c for c in pool_of(reading, knowledge) if not reading.cues.isdisjoint(c.affirms)]
    return tuple(c for c in pool if is_of(c, reading, knowledge) or _is_bond(c, reading))


def _is_bond(claim: Claim, reading: Reading) -> bool:
    return "partner" in claim.affirms and any(key in claim.about for key in reading.entities)


def denied(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    return tuple(c for c in pool_of(reading, knowledge) if not reading.cues.isdisjoint(c.denies))


def pool_of(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """The claims about whoever is named; where nobody is, about the source's subject, unless those of others meet more
    of what is asked ("which business is a cash cow?")."""
    if reading.entities:
        return knowledge.claims.naming(reading.entities[0])
    mine = knowledge.claims.about_subjects
    special = set(reading.topics) - set(BROAD)
    if not special:
        return mine
    every = knowledge.base.claims
    if reading.has("who", "which") and special & _OF_ANYBODY and not reading.has("its"):
        return every  # "which companies are profitable?" is of no one company
    met = _most_met(special, mine)
    its_own = reading.has("its") and met  # "is its cloud a cash cow?" asks of the subject
    return mine if its_own or 0 < met >= _most_met(special, every) else every


def _most_met(topics: set[str], claims: tuple[Claim, ...]) -> int:
    """How many of the topics the claim has that meets most of them."""
    return max([len(topics.intersection(claim.topics)) for claim in claims], default=0)
