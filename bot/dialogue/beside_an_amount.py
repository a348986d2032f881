"""An amount set beside the one that was shown: "vs Alibaba's plan?", "more than Alibaba's plan?", "how far from
Alibaba's plan?" after what Amazon spends on cloud."""

from __future__ import annotations

from knowledge import replace

from bot.dialogue.leaning import AGAINST_AN_AMOUNT, AMOUNTS
from bot.models import Frame, Reading

_SETTING, _YEARS = "compare", "years"


def _opens_by_setting_beside(reading: Reading) -> bool:
    """ "So more than the plan?", "the difference to the plan?": no subject stands before what sets beside."""
    named = min(m.start for m in reading.mentions if m.kind in ("entity", "metric"))
    return any(m.key in AGAINST_AN_AMOUNT and m.end <= named for m in reading.mentions)


def beside_an_amount(reading: Reading, frame: Frame) -> Reading:
    """The reading with both amounts and those whose they are, in the order in which they were named."""
    shown = frame.amount
    stated = any(quantity.unit != _YEARS for quantity in reading.quantities)  # 三年計畫 states no amount
    alone = len(reading.metrics) == 1 and len(reading.entities) == 1 and not (reading.groups or stated)
    if shown is None or not alone or reading.has("it", "every", "both", "which", "who"):
        return reading
    if not (reading.has(_SETTING) or _opens_by_setting_beside(reading)):
        return reading
    own = reading.metrics[0]
    if not {own, shown[1]} <= AMOUNTS or own == shown[1]:
        return reading
    entities = tuple(dict.fromkeys((shown[0], *reading.entities)))
    inherited = reading.inherited | {"metrics", "entities"}
    return replace(reading, entities=entities, metrics=(shown[1], own), pairs=(), likely=False, inherited=inherited)
