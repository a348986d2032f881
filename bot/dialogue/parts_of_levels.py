"""What a figure that was shown is a part of, and the rate behind a number of quarters: "占收入多少" after a budget,
"占比呢" after a P/E, "具体增速是多少" after quarters of triple-digit growth. No source says so, and the part or the
growth of somebody related is another figure."""

from __future__ import annotations

from bot.dialogue.what_was_shown import of_what_was_shown
from bot.models import PART_OF_WHAT, Frame, Reading

_STREAK, _GROWTH, _OF_GROWTH, _OF_REVENUE = "growth_streak", "revenue_growth", "growth", "share_of_parent_revenue"
_HOLDING = ("占", "佔")
_PARTS = frozenset({_OF_REVENUE, "ai_case_study_share", "cloud_share", "data_center_part", _GROWTH, _STREAK})
"""Figures that are a part or a rate themselves, so that "its part" is of whoever has them."""
_OF_PARTS = frozenset(
    {"share", "revenue", "how_much", "how_many", "how_much_of", "as_percent", "as_part", "it", "its", "and_what",
     "what", "which", "polar", "confirm"}
)
"""Cues of such a question."""
_OF_RATES = frozenset(
    {_OF_GROWTH, "how_much", "how_many", "exactly", "it", "its", "and_what", "what", "pace", "rate", "revenue", "yoy"}
)


def of_parts_of_levels(reading: Reading, frame: Frame) -> Reading | None:
    """The reading with what was shown in its place; None where it asks nothing of the kind."""
    if _names_more(reading, _OF_PARTS) or not frame.metrics or not _PARTS.isdisjoint(frame.metrics):
        return None
    if not frame.entities or frame.intent == "overview":
        return None
    holds = any(m.key == "share" and m.text.startswith(_HOLDING) for m in reading.mentions)
    if not holds and reading.metrics != (_OF_REVENUE,):
        return None
    return of_what_was_shown(reading, frame, frozenset({"it", "share"}), PART_OF_WHAT)


def of_exact_rates(reading: Reading, frame: Frame) -> Reading | None:
    """ "具体增速是多少", "what was the rate?" after how many quarters in a row: of those, and of nobody's revenue."""
    if frame.metrics != (_STREAK,) or _names_more(reading, _OF_RATES) or not reading.has(_OF_GROWTH, "pace", "rate"):
        return None
    return of_what_was_shown(reading, frame, frozenset({"it", "exactly", _OF_GROWTH}))


def _names_more(reading: Reading, cues: frozenset[str]) -> bool:
    """Whether it says of whom, of when or of what else."""
    named = reading.entities or reading.groups or reading.quantities or reading.periods or reading.topics
    return bool(named) or not reading.cues <= cues
