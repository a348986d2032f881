"""Whoever was spoken of, held against several taken together: "is it bigger than Azure and Alibaba combined?",
比Azure和阿里云加起来还多吗, after the figures of AWS."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.dialogue.composing import inserted
from bot.models import Frame

_TOTAL, _IT, _THAN_HAN = "total", ("it", "its"), "比"
_ASKING = frozenset({"polar", "confirm"})
_COMPARING = frozenset({"above", "below", "more", "less", "outperform", "compare"})
_SEVERAL = 2


def with_subject_before_a_sum(mentions: tuple[Mention, ...], frame: Frame, knowledge: Knowledge) -> tuple[Mention, ...]:
    """The mentions with that name where it is only pointed at, or left out."""
    names = [m for m in mentions if m.kind == "entity"]
    keys = {m.key for m in mentions}
    if len({m.key for m in names}) < _SEVERAL or _TOTAL not in keys or keys.isdisjoint(_ASKING):
        return mentions
    compared = min((m.start for m in mentions if m.key in _COMPARING), default=names[0].start)
    subject = frame.winner or next(iter(frame.entities), None)
    named = {member for m in names for member in knowledge.family(m.key)}
    if subject is None or subject in named or compared >= names[0].start or any(m.quantity for m in mentions):
        return mentions
    pointing = next((m for m in mentions if m.key in _IT and m.start < compared), None)
    if pointing is not None:
        rest = tuple(m for m in mentions if m.start != pointing.start or m is pointing)
        return tuple(m._replace(kind="entity", key=subject) if m is pointing else m for m in rest)
    if mentions[0].text != _THAN_HAN:
        return mentions
    return inserted(mentions, [("entity", subject, knowledge.entity(subject).name)], 0)
