"""Whoever owns the unit that was spoken of: "who leads in cloud?" and then "what P/E does the parent trade on?"."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.models import Frame

_PARENTS = frozenset({"parent", "parents"})
_BEFORE = frozenset({"the", "its", "their", "that"})


def with_parents(mentions: tuple[Mention, ...], frame: Frame, knowledge: Knowledge) -> tuple[Mention, ...]:
    """The mentions with the parent as that company, where nobody is named and one unit is in view."""
    unit = frame.winner or (frame.entities[0] if len(frame.entities) == 1 else None)
    parent = knowledge.entity(unit).parent if unit else None
    if parent is None or any(m.kind in ("entity", "group") for m in mentions):
        return mentions
    starts = {m.end: m for m in mentions if m.text.casefold() in _BEFORE}
    found = next((m for m in mentions if _is_parent(m) and m.start in starts), None)
    if found is None:
        return mentions
    pointing = {m.start for m in mentions if m.key in ("it", "its") and (m.end == found.start or m.start > found.end)}
    named = found._replace(kind="entity", key=parent)
    return tuple(named if m is found else m.as_filler() if m.start in pointing else m for m in mentions)


def _is_parent(mention: Mention) -> bool:
    return mention.kind == "unknown" and mention.text.casefold().removesuffix("'s") in _PARENTS
