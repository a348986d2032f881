"""An amount set beside the one that was shown: "vs Alibaba's plan?" after what Amazon spends on cloud."""

from __future__ import annotations

from knowledge import replace

from bot.models import Frame, Reading

_SETTING, _YEARS = "compare", "years"
_AMOUNTS = frozenset({"investment_plan", "ai_capex", "rd_budget", "cloud_infrastructure_spending"})


def beside_an_amount(reading: Reading, frame: Frame) -> Reading:
    """The reading with both amounts and those whose they are, in the order in which they were named."""
    shown = frame.amount
    stated = any(quantity.unit != _YEARS for quantity in reading.quantities)  # 三年計畫 states no amount
    alone = len(reading.metrics) == 1 and len(reading.entities) == 1 and not (reading.groups or stated)
    if shown is None or not alone or not reading.has(_SETTING) or reading.has("it", "every", "both"):
        return reading
    own = reading.metrics[0]
    if not {own, shown[1]} <= _AMOUNTS or own == shown[1]:
        return reading
    entities = tuple(dict.fromkeys((shown[0], *reading.entities)))
    inherited = reading.inherited | {"metrics", "entities"}
    return replace(reading, entities=entities, metrics=(shown[1], own), pairs=(), likely=False, inherited=inherited)
