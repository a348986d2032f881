"""Whose points a question asks for: a collective name ("are the US providers profitable?"), whoever the chat was about
("its risks?"), everybody but somebody. What a source says of another is no answer."""

from __future__ import annotations

from knowledge import Claim, Entity, Group, Knowledge, Mention

from bot.models import Reading

AHEAD = frozenset({"dominance", "entrenched"})
"""Topics of points that are of whoever is ahead, also where they are said of the one behind."""
_OF_RIVALS = AHEAD | {"competition", "hurdle_us"}
_MEASURED = ("company", "cloud_unit")
_OPPOSING = frozenset({
    "against", "with", "to", "over", "from", "than", "vs", "versus", "beat", "beating", "between", "by", "catch",
    "behind", "like", "fight", "challenge", "rival", "unseat", "dethrone", "overtake", "match", "outspend", "chase",
    "and", "和", "与", "與", "跟", "比", "对", "對", "来自", "來自", "被",
})
"""Words before a collective name that make it the other side of somebody's point ("risks from the US companies")."""
_BRINGING = frozenset({"pose", "poses", "posed", "bring", "brings", "present", "cause", "causes", "带来", "帶來"})
"""Words behind it that do the same ("which risks do they pose?")."""
_THAN, _VERDICT, _PARTNER, _HURDLES = "than", "verdict", "partner", "hurdle_us"
_IDLE = frozenset({"the", "its", "their", "all", "any", ","})
_LEADING_BACK, _THEM = frozenset({"for", "of", "facing", "with", "to"}), frozenset({"them", "it", "him", "both"})
"""Words that lead to whoever the chat was about, and what stands for him ("the risks for them")."""
_BACK = frozenset({"its", "their", "his", "theirs", "它的", "他们的", "他們的", "它们的", "佢嘅"})


def points_back(reading: Reading) -> bool:
    """ "Its risks?": of whoever the chat was about, where "risks?" alone asks for the source's."""
    leading = {m.end for m in reading.mentions if m.text.casefold().split()[-1] in _LEADING_BACK}
    pointed = any(m.text.casefold() in _BACK for m in reading.mentions)
    pointed = pointed or any(m.text.casefold() in _THEM and m.start in leading for m in reading.mentions)
    return "entities" in reading.inherited and pointed


def of_whom_asked(claims: tuple[Claim, ...], reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """Those of the claims that are of whoever is asked about; all of them where nobody narrows that."""
    left_out = {member for name in reading.excluded for member in knowledge.family(name)}
    if (reading.groups or reading.has("every")) and not reading.entities:
        claims = tuple(claim for claim in claims if claim.entity not in left_out)
    if reading.entities:
        return _of_the_chat(claims, reading, knowledge) if points_back(reading) else claims
    if not is_of_a_group(reading):
        return claims
    families = {member for name in members_asked(reading, knowledge) for member in knowledge.family(name)}
    return tuple(claim for claim in claims if _is_told_of(claim, families))


def verdict_of_whom_asked(claims: tuple[Claim, ...], reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """Those of the claims by which a yes or a no can be said of a collective name: its members' own, or what is said of
    whoever is ahead or hindered."""
    claims = of_whom_asked(claims, reading, knowledge)
    if not reading.groups or knowledge.base.groups[reading.groups[0]].rivals:
        return claims
    families = {member for name in members_asked(reading, knowledge) for member in knowledge.family(name)}
    if reading.entities:
        of_partners = _PARTNER in reading.topics  # "are the US providers Alibaba's partners?"
        return tuple(c for c in claims if not of_partners or not families.isdisjoint((c.entity, *c.about)))
    if not is_of_a_group(reading) or {*AHEAD, _HURDLES} & {*reading.topics, *reading.hinted}:
        return claims
    return tuple(claim for claim in claims if claim.entity in families)


def is_of_a_group(reading: Reading) -> bool:
    """Whether a collective name, and nobody else, is what a question is about."""
    if len(reading.groups) != 1 or reading.entities or _VERDICT in reading.topics or reading.has("other"):
        return False
    return not any(is_other_side(m, reading) for m in reading.mentions)


def members_asked(reading: Reading, knowledge: Knowledge) -> tuple[str, ...]:
    """Whom the collective name stands for, without whose rivals they are and who is left out."""
    group = knowledge.base.groups[reading.groups[0]]
    whose = reading.entities or {claim.entity for claim in knowledge.claims.about_subjects}
    gone = {member for name in reading.excluded for member in knowledge.family(name)}
    own = {member for name in whose for member in knowledge.family(name)} if group.rivals else set()
    names = [key for key, entity in knowledge.base.entities.items() if _may_belong(entity, group)]
    return tuple(key for key in knowledge.members(group, names) if key not in own | gone)


def _of_the_chat(claims: tuple[Claim, ...], reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    families = {member for name in reading.entities for member in knowledge.family(name)}
    return tuple(claim for claim in claims if claim.entity in families or not families.isdisjoint(claim.burdens))


def _is_told_of(claim: Claim, families: set[str]) -> bool:
    of_rivals = not _OF_RIVALS.isdisjoint(claim.topics)
    return claim.entity in families or not families.isdisjoint(claim.burdens) or of_rivals


def _may_belong(entity: Entity, group: Group) -> bool:
    kinds = (group.kind,) if group.kind else _MEASURED
    return entity.covered and (entity.kind in kinds or entity.key in group.members)


def is_other_side(mention: Mention, reading: Reading) -> bool:
    if mention.kind != "group":
        return False
    if any(m.start >= mention.end and m.text.casefold() in _BRINGING for m in reading.mentions):
        return True
    before = [m for m in reading.mentions if m.end <= mention.start and m.text.casefold() not in _IDLE]
    if any(m.text.casefold().split()[-1] == _THAN for m in before):
        return True
    last = max(before, key=lambda m: m.end, default=None)
    return last is not None and last.text.casefold().split()[-1] in _OPPOSING
