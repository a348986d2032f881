"""Whom somebody would have to take on: "to take on Microsoft and AWS, which obstacles have to be cleared?" asks for the
obstacles of whoever takes them on, and not for theirs."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_KINDS = "hurdle_kinds"
_TAKING_ON = (
    "take on", "taking on", "challenge", "challenging", "compete with", "competing with", "rival", "beat", "dethrone",
)


@woken_by(_KINDS, beside=("on", "challenge", "challenging", "compete", "competing", "rival", "beat", "dethrone"))
def with_hurdles_towards_others(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions without those who are taken on, where nobody of the source's own subject is named."""
    names = [m for m in mentions if m.kind == "entity"]
    own = any(knowledge.company(m.key) in knowledge.subjects for m in names)
    if not names or own or all(m.key != _KINDS for m in mentions):
        return mentions
    before = " ".join(m.text.casefold() for m in mentions if m.start < names[0].start)
    if not before.endswith(_TAKING_ON):
        return mentions
    return tuple(m.as_filler() if m.kind == "entity" else m for m in mentions)
