"""Points of several names: "strengths of the big three", "what risks do the US clouds run?", "which advantages do AWS
and Google Cloud have?". A collective name is no word for the source's subject, so that its points must be its own."""

from __future__ import annotations

from knowledge import Claim, Knowledge, Mention

from bot.answers.build import answer
from bot.answers.claims.found import STANCES, VERDICT
from bot.answers.claims.telling import Claims
from bot.answers.claims.verdicts import BROAD
from bot.answers.claims.whose import AHEAD, is_of_a_group, is_other_side, members_asked, points_back
from bot.answers.declining.decline import decline
from bot.answers.selecting.selected import Missing
from bot.models import Answer, Asked, Reading, Suggestion

_PARTNER = "partner"
_KINDS = STANCES | {_PARTNER} | AHEAD
_AGAINST = ("risk", "bear")
_OF, _WHOSE = frozenset({"of", "to", "the"}), frozenset({"的", "biggest", "main"})
"""Words between a name and whoever is its rivals, behind and before it."""
_ANY = frozenset({"any", "有没有", "有沒有"})
_JOINING = frozenset({"and", "&", "or", "plus", "和", "与", "與", "跟", "还有", "還有"})
_MOST_NAMED = 3


def is_of_several(reading: Reading, knowledge: Knowledge) -> bool:
    """Whether points of a kind are asked for, of a collective name or of names in a row, and nothing narrower."""
    kinds = _KINDS.intersection(reading.topics)
    checked = reading.has("polar", "confirm") and not _asks_for_any(reading)
    if not kinds or checked or reading.has("compare", "other") or reading.places or reading.metrics:
        return False
    if _is_narrowed(reading):
        return False
    if len(reading.entities) > 1 and not reading.groups:
        return points_back(reading) or (_PARTNER not in kinds and _are_in_a_row(reading))
    if is_of_a_group(reading):
        return True
    others = any(is_other_side(m, reading) for m in reading.mentions)
    return len(reading.groups) == 1 and not others and _are_rivals_of_one(reading, knowledge)


def build_points_of_several(asked: Asked, knowledge: Knowledge) -> Answer:
    """All points of the kind that the sources have of one of them, of a unit or of an owner."""
    reading = asked.match.reading
    names = members_asked(reading, knowledge) if reading.groups else reading.entities
    found = _points_of(names, _KINDS.intersection(reading.topics), knowledge)
    if not found:
        return decline(asked, knowledge, tuple(Missing("claim", entity=key) for key in names[:_MOST_NAMED]))
    topic = next((cue for cue in BROAD if cue in reading.topics and all(cue in c.topics for c in found)), None)
    missing = () if reading.groups else _without_points(names, found, knowledge)
    content = Claims(found, topic, missing=missing)
    return answer(asked, knowledge, "claims", content, claims=found, suggestions=[Suggestion("claims", topic="risk")])


def _without_points(names: tuple[str, ...], found: tuple[Claim, ...], knowledge: Knowledge) -> tuple[Missing, ...]:
    told = {claim.entity for claim in found}
    return tuple(Missing("claim", entity=key) for key in names if told.isdisjoint(knowledge.family(key)))


def _points_of(names: tuple[str, ...], kinds: frozenset[str], knowledge: Knowledge) -> tuple[Claim, ...]:
    if ahead := kinds & AHEAD:
        return tuple(claim for claim in knowledge.base.claims if ahead <= set(claim.topics))
    families = {member for name in names for member in knowledge.family(name)}
    return tuple(claim for claim in knowledge.base.claims if _is_point_of(claim, families, kinds))


def _is_point_of(claim: Claim, families: set[str], kinds: frozenset[str]) -> bool:
    if claim.entity in families:
        return not kinds.isdisjoint(claim.topics)
    return not kinds.isdisjoint(_AGAINST) and not families.isdisjoint(claim.burdens)


def _are_rivals_of_one(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Alibaba's rivals", "the competitors of Alibaba": the name only says whose rivals they are."""
    if not knowledge.base.groups[reading.groups[0]].rivals or len(reading.entities) != 1:
        return False
    rivals = [m for m in reading.mentions if m.kind == "group"]
    names = [m for m in reading.mentions if m.kind == "entity"]
    return all(any(_owns(name, group, reading) for group in rivals) for name in names)


def _owns(name: Mention, group: Mention, reading: Reading) -> bool:
    first, last = (name, group) if name.start < group.start else (group, name)
    between = [m.text.casefold() for m in reading.mentions if first.end <= m.start < last.start]
    return set(between) <= (_WHOSE if first is name else _OF)


def _is_narrowed(reading: Reading) -> bool:
    """Whether a special point is asked for, by another word than the collective name itself ("its rivals' ...")."""
    named = [(m.start, m.end) for m in reading.mentions if m.kind == "group"]
    special = set(reading.topics) - {*BROAD, VERDICT, _PARTNER, *AHEAD}
    return any(
        m.key in special and not any(start <= m.start < end for start, end in named) for m in reading.mentions
    )


def _asks_for_any(reading: Reading) -> bool:
    """ "Do the US clouds have any weaknesses?" wants to hear of them."""
    return reading.has("existence", "list", "any_of") or any(m.text.casefold() in _ANY for m in reading.mentions)


def _are_in_a_row(reading: Reading) -> bool:
    """ "AWS, Azure and Google Cloud": nothing stands between the names but what joins them."""
    names = [m for m in reading.mentions if m.kind == "entity"]
    if "entities" in reading.inherited or not names:
        return False
    first, last = min(m.start for m in names), max(m.end for m in names)
    between = [m for m in reading.mentions if first <= m.start < last and m.kind not in ("entity", "term", "group")]
    return all(m.text.casefold() in _JOINING for m in between)
