"""Falling below a line without any movement: "does any issuer fall below 15 times earnings?", "which names fall below
10 %?" ask who stands below it."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_MOVED, _BELOW = "moved", "below"
_FALLING = frozenset({"fall below", "falls below"})
_ASKING_WHO = frozenset({"any_of", "which", "who", "list", "how_many"})
_OF_ANOTHER_TIME = frozenset({"will", "future", "forecast", "when", "why", "what", "history"})
_SUPPOSING = frozenset({"if", "suppose", "supposing", "did", "would", "could", "might", "may", "can", "ever"})


@woken_by(_MOVED, beside=_ASKING_WHO)
def with_lines_fallen_below(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the verb as a limit, where it is asked of nobody in particular."""
    keys = {m.key for m in mentions if m.kind == "cue"}
    words = {word for m in mentions for word in m.text.casefold().split()}
    named = any(m.kind in ("entity", "period") for m in mentions)
    if named or not keys & _ASKING_WHO or keys & _OF_ANOTHER_TIME or words & _SUPPOSING:
        return mentions
    lines = {m.start for m in mentions if m.quantity}

    def falls(mention: Mention) -> bool:
        said = mention.key == _MOVED and mention.text.casefold() in _FALLING
        return said and not lines.isdisjoint((mention.end, mention.end + 1))  # "below a 10 % share"

    return tuple(m._replace(key=_BELOW) if falls(m) else m for m in mentions)
