"""Somebody's rivals without whom they are the rivals of ("which of Alibaba's rivals is the cheapest?")."""

from __future__ import annotations

from knowledge import Knowledge, Mention, replace

from bot.models import Reading

_RIVALS = ("rival", "competitor", "peer", "opponent", "adversar", "foe", "对手", "對手", "同行")
"""In words for a group: those who are set against somebody, who is none of them; "the field" counts everybody."""
_OWNING = ("'s", "’s", "s'")
_OWNED_BY = (["of"], ["to"])
_HAN_OF = frozenset({"的", "嘅"})
_JOINED = frozenset({"and", "plus", "with", "&", "和", "与", "及", "跟", "including"})


def of_rivals_alone(reading: Reading, knowledge: Knowledge) -> Reading:
    """The reading with those whose rivals are asked for among those left out: the one who owns them, or, where nobody
    is named, the one the sources are about. As it is where others are named or several could be meant."""
    rivals = [m for m in reading.mentions if _says_rivals(m, knowledge)]
    if not rivals or reading.excluded or len(reading.groups) > 1:
        return reading
    owner = _owner(rivals, reading, knowledge)
    return replace(reading, entities=(), groups=(), excluded=(owner,)) if owner else reading


def _says_rivals(mention: Mention, knowledge: Knowledge) -> bool:
    """ "Its peers", "no rival"."""
    meant = mention.key in knowledge.rivals if mention.kind == "group" else mention.key == "nobody"
    return meant and any(word in mention.text.casefold() for word in _RIVALS)


def _owner(rivals: list[Mention], reading: Reading, knowledge: Knowledge) -> str | None:
    names = [m for m in reading.mentions if m.kind == "entity"]
    if len(reading.entities) > 1 or (names and not any(is_owned(r, name, reading) for r in rivals for name in names)):
        return None
    if reading.entities:
        return reading.entities[0]
    return next(iter(knowledge.subjects)) if len(knowledge.subjects) == 1 else None


def is_owned(rivals: Mention, name: Mention, reading: Reading) -> bool:
    """ "Alibaba's two rivals", "the rivals of Alibaba", 阿里的对手, with nothing that joins the two."""
    start, end = sorted((name, rivals), key=lambda m: m.start)
    between = [m.text.casefold() for m in reading.mentions if start.end <= m.start and m.end <= end.start]
    if rivals is start:
        return between[:1] in _OWNED_BY
    possessive = name.text.casefold().endswith(_OWNING) or not _HAN_OF.isdisjoint(between)
    return (possessive or name.end == rivals.start) and _JOINED.isdisjoint(between)
