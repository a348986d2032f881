"""The model or app that was told of: "how many parameters?" after "which model is open source?" asks of that one, and
not of another model of its company."""

from __future__ import annotations

from knowledge import Knowledge, replace

from bot.models import Frame, Reading

_MOST_TOLD = 2
"""Of more points than these, none is what is asked about."""


def of_the_thing_told(reading: Reading, frame: Frame, knowledge: Knowledge) -> Reading:
    """The reading of that thing alone, where it asks for a figure of such things and names nobody."""
    named = "entities" not in reading.inherited or bool(reading.quantities)  # "the trillion parameter one?"
    if named or not reading.metrics or not 0 < len(frame.claims) <= _MOST_TOLD:
        return reading
    kinds = {knowledge.metric(metric).of for metric in reading.metrics}
    claims = [knowledge.claims.with_key(key) for key in frame.claims]
    things = {
        key
        for claim in claims
        for key in claim.about
        if knowledge.entity(key).kind in kinds and knowledge.entity(key).parent == claim.entity
    }
    return replace(reading, entities=tuple(things)) if len(things) == 1 else reading
