"""What was shown, doubted: "really?", "are you sure?" ask where it comes from."""

from __future__ import annotations

from knowledge import replace

from bot.models import Frame, Reading

_DOUBT = frozenset({"polar", "confirm"})
_BESIDE_DOUBT = _DOUBT | {"it", "its", "correction", "says", "greeting", "thanks", "acknowledged"}
_JUDGING = frozenset({"size_and_judgment", "adjectives_of_judgment_and_size", "harmless_adjectives"})
"""Groups of filler: "is that good?" doubts nothing."""
_SOURCE = "source"


def with_doubt_of_what_was_shown(reading: Reading, frame: Frame | None) -> Reading:
    """The reading of a bare doubt as a question for the source of what was shown."""
    if frame is None or not (frame.facts or frame.claims) or reading.cues.isdisjoint(_DOUBT):
        return reading
    doubts = [m for m in reading.mentions if m.key in _DOUBT]
    judging = any(m.key in _JUDGING and not any(one.covers(m.start) for one in doubts) for m in reading.mentions)
    bare = all(m.kind == "filler" or m.key in _BESIDE_DOUBT for m in reading.mentions)
    if judging or not bare:
        return reading
    mentions = tuple(m._replace(key=_SOURCE) if m in doubts else m for m in reading.mentions)
    return replace(reading, mentions=mentions, cues=(reading.cues - _DOUBT) | {_SOURCE})
