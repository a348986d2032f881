"""A question for one of those that were told, who have no figures of their own: "which one brings in the most revenue?"
after the partners is about nobody who has that figure."""

from __future__ import annotations

from knowledge import replace

from bot.models import Frame, Reading

AMONG_THOSE = "among_those"
_WITHOUT_FIGURES = frozenset({"partner", "region_name"})
_WHICH_OF_THOSE = frozenset(
    {"which one", "which ones", "which of them", "which of these", "which of those", "who of them"}
)


def with_choice_among_those(reading: Reading, frame: Frame | None) -> Reading:
    """The reading with that said of it, where it names nobody."""
    if frame is None or frame.metrics or _WITHOUT_FIGURES.isdisjoint(frame.topics):
        return reading
    pointing = any(m.text.casefold() in _WHICH_OF_THOSE for m in reading.mentions)
    named = reading.entities or reading.groups or reading.topics
    if not (pointing and reading.metrics) or named:
        return reading
    return replace(reading, inherited=reading.inherited | {AMONG_THOSE})
