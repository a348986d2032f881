"""Several names none of which can have the figure that the chat was about: "Azure and Google Cloud combined at least
twice AWS?" after a P/E is of another figure, for clouds have none."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.models import Frame

_GOING_ON = frozenset({"same", "it", "its", "correction", "other"})
_AND = "and_what"
"""Cues by which a question says itself that it goes on with what was shown; "and" does so before the first name."""
_PAIR = 2


def names_those_of_another_kind(mentions: tuple[Mention, ...], frame: Frame, knowledge: Knowledge) -> bool:
    """Whether it names units (clouds), of whose kind nobody has any of the figures that were shown (companies')."""
    names = [m for m in mentions if m.kind == "entity"]
    named = {m.key for m in names}
    if len(named) < _PAIR or not frame.metrics or not all(_is_unit(key, knowledge) for key in named):
        return False
    if any(m.key in _GOING_ON or (m.key == _AND and m.start < names[0].start) for m in mentions):
        return False
    holders = {key for metric in frame.metrics for key in knowledge.holders(metric)}
    kinds = {knowledge.entity(key).kind for key in holders}
    return bool(holders) and kinds.isdisjoint(knowledge.entity(key).kind for key in named)


def _is_unit(key: str, knowledge: Knowledge) -> bool:
    """A company has what its unit has, but not the other way."""
    return knowledge.entity(key).covered and knowledge.company(key) != key
