"""这么低 after a share or a growth: low is what was shown, and no stock is cheap (谷歌云也这么低吗)."""

from __future__ import annotations

from knowledge import replace

from bot.models import Frame, Reading

_CHEAP, _LESS = "cheap", "less"
_MULTIPLE = ("pe_ratio",)
_IN_PERCENT = frozenset({"cloud_share", "revenue_growth", "ai_case_study_share", "share_of_parent_revenue"})
_LOW = frozenset({"这么低", "這麼低", "这样低", "這樣低", "那么低", "那麼低", "咁低", "偏低"})
_OF_A_STOCK = ("pe", "valuation", "multiple", "discount")


def of_a_low_level(reading: Reading, frame: Frame) -> Reading:
    """The reading with "less" for "cheap", and with no metric of its own."""
    shown = bool(frame.metrics) and _IN_PERCENT.issuperset(frame.metrics)
    low = [m for m in reading.mentions if m.key == _CHEAP and m.text in _LOW]
    if not (shown and low) or reading.metrics != _MULTIPLE or reading.has(*_OF_A_STOCK):
        return reading
    mentions = tuple(m._replace(key=_LESS) if m in low else m for m in reading.mentions)
    return replace(reading, mentions=mentions, metrics=(), pairs=(), cues=reading.cues - {_CHEAP} | {_LESS})
