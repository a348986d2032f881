"""What cannot have the figure that the chat was about. Several names: "Azure and Google Cloud combined at least twice
AWS?" after a P/E is of another figure, for clouds have none. A field: "not cloud, e-commerce" after a share asks for
the share there, which no source gives, and not for what else is said of that field."""

from __future__ import annotations

from knowledge import Knowledge, Mention, replace

from bot.models import Frame, Reading, Unrecognised

_GOING_ON = frozenset({"same", "it", "its", "correction", "other"})
_AND = "and_what"
"""Cues by which a question says itself that it goes on with what was shown; "and" does so before the first name."""
_PAIR = 2
_FIELD, _CLOUD = "segment", "cloud"
_OF_CLOUDS = frozenset({"cloud_share", "revenue_growth"})
_TURNING = frozenset({_AND, "same", "correction", "exclude", "negation", "only", "polar", _CLOUD})
"""Cues by which a question turns to a field and asks for nothing else of it."""


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


def of_another_field(reading: Reading, frame: Frame) -> Unrecognised | None:
    """The question as one that the field is in the way of; None where it asks for something itself."""
    fields = tuple(m for m in reading.mentions if m.kind == _FIELD)
    if not fields or not frame.metrics or not _OF_CLOUDS.issuperset(frame.metrics):
        return None
    at = {(m.start, m.end) for m in fields}
    rest = (m for m in reading.mentions if (m.start, m.end) not in at and m.kind not in ("filler", "entity"))
    if any(m.key not in _TURNING for m in rest):
        return None
    return Unrecognised(fields, replace(reading, entities=reading.entities or frame.entities, metrics=frame.metrics))
