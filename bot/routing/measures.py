"""What a question measures by: a metric by its name, or a cue that belongs to one."""

from __future__ import annotations

from knowledge import Knowledge, Mention


def is_measure(mention: Mention, knowledge: Knowledge) -> bool:
    return mention.kind == "metric" or (mention.kind == "cue" and mention.key in knowledge.metric_cues)
