"""Near somebody in a figure: "does Alibaba Cloud come anywhere near Azure in market share?" asks whether they are
level, and one that has less than half of the other's is not."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_NEAR, _CLOSE, _TO, _SAME = "near", "close", "to", "same"
_CHOICE, _TWO = "choice", 2


@woken_by(_NEAR, _CLOSE, beside=("polar", "confirm"))
def with_names_that_are_near(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with that word as what asks whether they are the same, right before one of two names."""
    names = {m.start for m in mentions if m.kind == "entity"}
    if len(names) < _TWO or any(m.quantity or m.key == _CHOICE for m in mentions):
        return mentions
    to = {m.start for m in mentions if m.text.casefold() == _TO and m.end in names}

    def is_near(mention: Mention) -> bool:
        words = mention.text.casefold().split()
        led = mention.end in names and (words[-1] == _NEAR or words[-2:] == [_CLOSE, _TO])
        return mention.kind != "entity" and (led or (words[-1] == _CLOSE and mention.end in to))

    return tuple(m._replace(kind="cue", key=_SAME) if is_near(m) else m for m in mentions)
