"""A follow-up that is as a whole of the figure that was shown: it takes its place, and its words say nothing more."""

from __future__ import annotations

from knowledge import replace

from bot.models import Frame, Reading


def of_what_was_shown(reading: Reading, frame: Frame, cues: frozenset[str], asked: str = "") -> Reading:
    """`asked`: what is taken over for the near misses to see, where there is more than the figure."""
    return replace(
        reading,
        mentions=tuple(m.as_filler() for m in reading.mentions),
        metrics=frame.metrics,
        likely=False,
        entities=frame.entities,
        cues=cues,
        pairs=(),
        inherited=reading.inherited | {"metrics", *([asked] if asked else [])},
    )
