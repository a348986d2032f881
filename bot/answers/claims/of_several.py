"""Points of several names: "strengths of the big three", "what risks do the US clouds run?", "which advantages do AWS
and Google Cloud have?". A collective name is no word for the source's subject, so that its points must be its own."""

from __future__ import annotations

from knowledge import Claim, Entity, Group, Knowledge, Mention

from bot.answers.build import answer
from bot.answers.claims.found import STANCES, VERDICT
from bot.answers.claims.telling import Claims
from bot.answers.claims.verdicts import BROAD
from bot.answers.decline import decline
from bot.answers.selected import Missing
from bot.models import Answer, Asked, Reading, Suggestion

_PARTNER = "partner"
_AHEAD = frozenset({"dominance", "entrenched"})
"""Topics of points that are of whoever is ahead, also where they are said of the one behind."""
_KINDS = STANCES | {_PARTNER} | _AHEAD
_AGAINST = ("risk", "bear")
_MEASURED = ("company", "cloud_unit")
_OPPOSING = frozenset({
    "against", "with", "to", "over", "from", "than", "vs", "versus", "beat", "beating", "between", "by", "catch",
    "behind", "like", "fight", "and", "和", "与", "與", "跟", "比", "对", "對", "来自", "來自", "被",
})
"""Words before a collective name that make it the other side of somebody's point ("risks from the US companies")."""
_OF, _WHOSE = frozenset({"of", "to", "the"}), frozenset({"的", "biggest", "main"})
"""Words between a name and whoever is its rivals, behind and before it."""
_BRINGING = frozenset({"pose", "poses", "posed", "bring", "brings", "present", "cause", "causes", "带来", "帶來"})
"""Words behind it that do the same ("which risks do they pose?")."""
_ANY = frozenset({"any", "有没有", "有沒有"})
_IDLE = frozenset({"the", "its", "their", "all", "any", ","})
_JOINING = frozenset({"and", "&", "or", "plus", "和", "与", "與", "跟", "还有", "還有"})
_MOST_NAMED = 3


def is_of_several(reading: Reading, knowledge: Knowledge) -> bool:
    """Whether points of a kind are asked for, of a collective name or of names in a row, and nothing narrower."""
    kinds = _KINDS.intersection(reading.topics)
    checked = reading.has("polar", "confirm") and not _asks_for_any(reading)
    if not kinds or checked or reading.has("compare", "other") or reading.places or reading.metrics:
        return False
    if len(reading.entities) > 1:
        return not reading.groups and "entities" not in reading.inherited and _are_in_a_row(reading) and (
            _PARTNER not in kinds and not _is_narrowed(reading)
        )
    others = any(_is_the_other_side(m, reading) for m in reading.mentions)
    if len(reading.groups) != 1 or others or _is_narrowed(reading):
        return False
    return not reading.entities or _are_rivals_of_one(reading, knowledge)


def build_points_of_several(asked: Asked, knowledge: Knowledge) -> Answer:
    """All points of the kind that the sources have of one of them, of a unit or of an owner."""
    reading = asked.match.reading
    names = _members(reading, knowledge) if reading.groups else reading.entities
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
    if ahead := kinds & _AHEAD:
        return tuple(claim for claim in knowledge.base.claims if ahead <= set(claim.topics))
    families = {member for name in names for member in knowledge.family(name)}
    return tuple(claim for claim in knowledge.base.claims if _is_point_of(claim, families, kinds))


def _is_point_of(claim: Claim, families: set[str], kinds: frozenset[str]) -> bool:
    if claim.entity in families:
        return not kinds.isdisjoint(claim.topics)
    return not kinds.isdisjoint(_AGAINST) and not families.isdisjoint(claim.burdens)


def _members(reading: Reading, knowledge: Knowledge) -> tuple[str, ...]:
    group = knowledge.base.groups[reading.groups[0]]
    whose = reading.entities or {claim.entity for claim in knowledge.claims_about_subjects}
    own = {member for name in whose for member in knowledge.family(name)}
    names = [key for key, entity in knowledge.base.entities.items() if _may_belong(entity, group)]
    return tuple(key for key in knowledge.members(group, names) if not (group.rivals and key in own))


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


def _may_belong(entity: Entity, group: Group) -> bool:
    kinds = (group.kind,) if group.kind else _MEASURED
    return entity.covered and (entity.kind in kinds or entity.key in group.members)


def _is_narrowed(reading: Reading) -> bool:
    """Whether a special point is asked for, by another word than the collective name itself ("its rivals' ...")."""
    named = [(m.start, m.end) for m in reading.mentions if m.kind == "group"]
    special = set(reading.topics) - {*BROAD, VERDICT, _PARTNER, *_AHEAD}
    return any(
        m.key in special and not any(start <= m.start < end for start, end in named) for m in reading.mentions
    )


def _asks_for_any(reading: Reading) -> bool:
    """ "Do the US clouds have any weaknesses?" wants to hear of them."""
    return reading.has("existence", "list", "any_of") or any(m.text.casefold() in _ANY for m in reading.mentions)


def _is_the_other_side(mention: Mention, reading: Reading) -> bool:
    if mention.kind != "group":
        return False
    if any(m.start >= mention.end and m.text.casefold() in _BRINGING for m in reading.mentions):
        return True
    before = [m for m in reading.mentions if m.end <= mention.start and m.text.casefold() not in _IDLE]
    last = max(before, key=lambda m: m.end, default=None)
    return last is not None and last.text.casefold().split()[-1] in _OPPOSING


def _are_in_a_row(reading: Reading) -> bool:
    """ "AWS, Azure and Google Cloud": nothing stands between the names but what joins them."""
    names = [m for m in reading.mentions if m.kind == "entity"]
    first, last = min(m.start for m in names), max(m.end for m in names)
    between = [m for m in reading.mentions if first <= m.start < last and m.kind not in ("entity", "term", "group")]
    return all(m.text.casefold() in _JOINING for m in between)
