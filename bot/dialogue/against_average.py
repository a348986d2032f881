"""Somebody set against an average that was told: "the mean of the two US names?", "Alibaba's discount to that?"."""

from __future__ import annotations

from knowledge import replace

from bot.dialogue.leaning import own_metrics
from bot.models import Frame, Reading

_THAN = ("above", "below", "more", "less", "cheaper", "pricier")
_AVERAGE, _TOTAL = "average", "total"


def against_the_average(reading: Reading, frame: Frame) -> Reading:
    """The reading with those whose average was told as whom the one name may be set against."""
    told = frame.intent == _TOTAL and _AVERAGE in frame.cues
    another = own_metrics(reading) and reading.metrics != frame.metrics
    named = another or reading.groups or reading.excluded or len(reading.entities) != 1
    if not told or named or not (reading.has("it", "its", _AVERAGE, *_THAN) or _leads_to_that(reading)):
        return reading
    return replace(reading, averaged=frame.entities)


def _leads_to_that(reading: Reading) -> bool:
    """ "Amazon's premium to that", where "add Amazon to that" adds a name."""
    return reading.has("adding") and reading.has("premium", "discount", "difference")
