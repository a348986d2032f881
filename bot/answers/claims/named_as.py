"""Whether something is named as a risk or a strength: "is geopolitics named as a risk of Alibaba's expansion?", "is
profitability one of the risks?", "does the article name partnerships as a strength?"."""

from __future__ import annotations

from knowledge import Claim, Knowledge, Mention, cues_of

from bot.answers.claims.places import leaves_a_place
from bot.answers.claims.stances import OTHER_STANCES, STANCE_NOUNS, is_spoken_of_otherwise, kind_called
from bot.answers.claims.verdicts import BROAD, Verdict, is_of, is_turned
from bot.models import Reading

_OPENING = frozenset({"does", "do", "did", "is", "are", "was", "were"})
_NAMING = frozenset({"mentioned", "article", "author", "source", "list", "says", "opinion", "polar", "confirm", "its",
                     "it"})
_OF_THE_PUSH = frozenset({"expansion", "growth", "push", "plan", "plans"})
_IDLE = frozenset(
    {"count", "counts", "counted", "flagged", "classed", "described", "treated", "cite", "cites", "cited"}
)
_WITHOUT = "without"
_EASED, _HURDLES = "unhindered_us", "hurdle_us"
_PINNING = frozenset(
    {"pin", "pins", "pinned", "pinning", "blame", "blames", "blamed", "put", "puts", "place", "places"}
)
_HINDRANCES = frozenset({"hurdle", "hurdles", "obstacle", "obstacles", "barrier", "barriers"})
_ON = "on"
_OTHERS = frozenset({"analysts", "experts", "economists", "brokers", "bankers", "investors", "customers", "users",
                     "already", "still", "always", "most", "main", "chief", "key", "top",
                     "primary", "biggest", "greatest", "only", "major", "single",
                     "before", "small", "minor", "low", "little", "slight", "negligible", "by"})
"""Who says so besides the source, and since when it is so."""


def named_as(reading: Reading, knowledge: Knowledge) -> Verdict | None:
    """Yes, where a point of that kind is about all that is named; None where that is not all that is asked."""
    kind = kind_called(reading)
    special = set(reading.topics) - set(BROAD)
    first = reading.mentions[0].text.casefold().split()[0] if reading.mentions else ""
    asked = first in _OPENING or reading.has("polar", "confirm")
    if kind is None or not special or not asked or reading.quantities or reading.periods:
        return None
    if is_turned(reading):
        return None
    if any(m.text.casefold() == _WITHOUT for m in reading.mentions):
        return None  # "is the bet without danger?"
    if not all(_is_of_that(m, special, reading) for m in reading.mentions):
        return None
    if is_spoken_of_otherwise(reading, knowledge):
        return _named_otherwise(kind, special, reading, knowledge)
    told = tuple(c for c in knowledge.base.claims if c.stance == kind and _is_meant(c, special, reading, knowledge))
    return Verdict("yes", told) if told else None


def _named_otherwise(kind: str, special: set[str], reading: Reading, knowledge: Knowledge) -> Verdict | None:
    """ "Is e-commerce treated as a weak spot?": not so in the source, where a point affirms it as the other kind, and
    none that speaks of it is of the kind asked for."""
    speaking = [c for c in knowledge.base.claims if special & cues_of(c) and is_of(c, reading, knowledge)]
    told = tuple(c for c in speaking if special & set(c.affirms) and _is_meant(c, special, reading, knowledge))
    other = OTHER_STANCES.get(kind)
    apart = bool(told) and all(c.stance == other for c in told) and all(c.stance != kind for c in speaking)
    return Verdict("unsaid", told) if apart else None


def eased(reading: Reading, knowledge: Knowledge) -> Verdict | None:
    """No, where "do US clouds have it easy in Asia?" is asked and a point says which hurdles they meet there."""
    if not reading.has(_EASED) or not reading.has("polar", "confirm") or reading.has("negation", "exclude"):
        return None
    told = tuple(claim for claim in knowledge.base.claims if _HURDLES in claim.affirms)
    return Verdict("no", told) if told and not any(leaves_a_place(claim, reading) for claim in told) else None


def pinned_on_another(reading: Reading, knowledge: Knowledge) -> Verdict | None:
    """Not so in the source, where "does the text pin those hurdles on Alibaba?" is asked and a point says who meets
    them there, and nobody of those is named."""
    said = " ".join(m.text.casefold() for m in sorted(reading.mentions, key=lambda m: m.start))
    words = set(said.split())
    pinned = not _PINNING.isdisjoint(words) and not _HINDRANCES.isdisjoint(words)
    on = {m.end for m in reading.mentions if m.text.casefold().split()[-1] == _ON}
    names = [m.key for m in reading.mentions if m.kind == "entity"]
    put = any(m.kind == "entity" and m.start in on for m in reading.mentions)
    if not (pinned and put) or len(names) != 1 or not reading.has("polar", "confirm") or not reading.places:
        return None
    if is_turned(reading) or reading.has("negation", "exclude", "which", "who", "why"):
        return None
    told = [claim for claim in knowledge.base.claims if _HURDLES in claim.affirms]
    told = [claim for claim in told if not leaves_a_place(claim, reading)]
    met = {name for claim in told for one in claim.burdens for name in (*knowledge.family(one), knowledge.company(one))}
    return Verdict("unsaid", tuple(told[:1])) if told and names[0] not in met else None


def _is_meant(claim: Claim, special: set[str], reading: Reading, knowledge: Knowledge) -> bool:
    own = is_of(claim, reading, knowledge)
    own = own and (bool(reading.entities) or knowledge.company(claim.entity) in knowledge.subjects)
    told = {name for key in (*knowledge.claims.names_in(claim), claim.entity) for name in knowledge.family(key)}
    return own and special <= cues_of(claim) and told.issuperset(reading.entities)


def _is_of_that(mention: Mention, special: set[str], reading: Reading) -> bool:
    """Whether a word is what is named, what it is named as, who does so, or nothing."""
    text = mention.text.casefold()
    if text in _OTHERS:
        return False
    if mention.kind in ("filler", "term", "entity") or mention.start in reading.passed:
        return True
    called = text in STANCE_NOUNS.get(mention.key, ())
    named = called or mention.key in special | _NAMING or text in _OF_THE_PUSH | _IDLE
    return named or any(m.start == mention.start and m.key in special for m in reading.mentions)
