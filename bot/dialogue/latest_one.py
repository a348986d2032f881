"""The one that was shown last, set beside those before it: "is that higher?" after Azure's share and then AWS's is
asked of AWS."""

from __future__ import annotations

from bot.dialogue.among import points_at_those
from bot.dialogue.leaning import COMPARATIVES
from bot.models import Frame, Reading

_EVERY = "every"
_RATIO, _MULTIPLE, _OF_MULTIPLES = "ratio", "multiple", ("pe_ratio",)
_OF_SEVERAL = ("both", "who", "which", "any_of", "existence", "other")
_HOW_FAR = ("how_much", "how_many", "difference", "points", "ratio", "as_percent")


def latest_before_the_others(filled: Reading, reading: Reading, frame: Frame) -> tuple[str, ...]:
    """It and then those it is set beside, or it alone where its place among all is asked for ("is that the highest?");
    empty where the question is none of this. `filled` is the same with its metrics and operation."""
    asks = reading.has("polar", "confirm") and not reading.has(*_OF_SEVERAL, *_HOW_FAR)
    if len(frame.entities) != 1 or not asks or points_at_those(reading):
        return ()
    if reading.has("it", "its") and reading.has("most", "least"):
        return frame.entities
    if _is_held_against_a_limit(reading, frame):
        return frame.entities
    if filled.quantities or reading.has(_EVERY) or not reading.has(*COMPARATIVES):
        return ()
    return (*frame.entities, *(key for key in frame.compared if key not in frame.entities))


def _is_held_against_a_limit(reading: Reading, frame: Frame) -> bool:
    """ "Is it more than 20 %?", and not "is it more than double?", or "more than three times?" after a share."""
    if len(reading.quantities) != 1:
        return False
    limit = reading.quantities[0]
    times = limit.unit == _RATIO or (limit.unit == _MULTIPLE and frame.metrics != _OF_MULTIPLES)
    return not (times or limit.worded)
