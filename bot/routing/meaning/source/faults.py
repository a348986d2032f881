"""What a contradiction may be put down to: "two different numbers of quarters: a bug?"."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_FAULTS = frozenset({"bug", "glitch", "blunder", "slip", "oversight", "fault", "flaw", "cockup", "screwup", "misprint"})
_OFTEN = frozenset({"twice", "run", "count", "counts", "counted"})
_CONTRADICTION = "contradiction"


@woken_by(_CONTRADICTION)
def without_faults(mentions: Mentions, _: Knowledge) -> Mentions:
    """Beside a contradiction such a word asks nothing more, and neither does how often a thing was counted."""
    if not any(m.key == _CONTRADICTION for m in mentions):
        return mentions

    def is_idle(mention: Mention) -> bool:
        text = mention.text.casefold()
        return (mention.kind == "unknown" and text in _FAULTS) or text in _OFTEN

    return tuple(m.as_filler() if is_idle(m) else m for m in mentions)
