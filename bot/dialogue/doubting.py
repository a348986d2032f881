"""What was shown, doubted: "really?", "are you sure?" ask where it comes from."""

from __future__ import annotations

from knowledge import replace

from bot.dialogue.moved_levels import says_it_moves
from bot.models import Frame, Reading

_DOUBT = frozenset({"polar", "confirm"})
_BESIDE_DOUBT = _DOUBT | {"it", "its", "correction", "says", "greeting", "thanks", "acknowledged"}
_JUDGING = frozenset({"size_and_judgment", "adjectives_of_judgment_and_size", "harmless_adjectives"})
"""Groups of filler: "is that good?" doubts nothing."""
_OF_ALL = frozenset({"whole", "entire"})
"""Words of more than what was shown ("does that hold for the whole company?")."""
_SOURCE, _RELIABLE = "source", "reliable"


def with_doubt_of_what_was_shown(reading: Reading, frame: Frame | None) -> Reading:
    """The reading of a bare doubt as a question for the source of what was shown."""
    if frame is None or reading.cues.isdisjoint(_DOUBT):
        return reading
    doubts = [m for m in reading.mentions if m.key in _DOUBT]
    judging = any(m.key in _JUDGING and not any(one.covers(m.start) for one in doubts) for m in reading.mentions)
    bare = all(m.kind == "filler" or m.key in _BESIDE_DOUBT for m in reading.mentions)
    of_all = any(not _OF_ALL.isdisjoint(m.text.casefold().split()) for m in reading.mentions)
    if judging or not bare or of_all or says_it_moves(reading):
        return reading
    shown = bool(frame.facts or frame.claims)
    if not shown and reading.mentions[0].start:
        return reading  # the tag of a message that was refused ("..., do you have it?")
    asked = _SOURCE if shown else _RELIABLE  # after a refusal there is no figure to point at
    mentions = tuple(m._replace(key=asked) if m in doubts else m for m in reading.mentions)
    return replace(reading, mentions=mentions, cues=(reading.cues - _DOUBT) | {asked})
