"""What was shown, in parts of somebody else's: "as a percentage of Azure's?", 是阿里云的百分之多少."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.dialogue.composing import inserted
from bot.models import Frame, Reading

_IN_PARTS, _OF = ("as_percent", "as_part"), "of"
_BEING_HAN, _HOW_MANY_PERCENT = ("是", "占"), ("百分之多少", "百分之几", "百分之幾")


def becomes_a_part_of_a_name(reading: Reading, frame: Frame) -> bool:
    """Whether the one figure that was shown is to be set against the one that is named."""
    if len(reading.entities) != 1 or len(frame.entities) != 1 or (reading.metrics and not reading.likely):
        return False
    name = next((m for m in reading.mentions if m.kind == "entity"), None)
    if name is None or name.key in frame.entities:
        return False
    part = next((m for m in reading.mentions if m.key in _IN_PARTS and m.end == name.start), None)
    return part is not None and part.text.casefold().split()[-1] == _OF


def with_subject_before_a_part(
    mentions: tuple[Mention, ...], frame: Frame, knowledge: Knowledge
) -> tuple[Mention, ...]:
    """The mentions of 是阿里云的百分之多少 with whoever was spoken of before them."""
    names = [m for m in mentions if m.kind == "entity"]
    if len(names) != 1 or len(frame.entities) != 1 or len(frame.metrics) != 1 or names[0].key in frame.entities:
        return mentions
    opens = mentions[0].text in _BEING_HAN and mentions[0].end == names[0].start
    if not opens or mentions[-1].text not in _HOW_MANY_PERCENT or any(m.kind == "metric" for m in mentions):
        return mentions
    subject = frame.entities[0]
    return inserted(mentions, [("entity", subject, knowledge.entity(subject).name)], 0)
