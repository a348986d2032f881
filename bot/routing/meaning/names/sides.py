"""On whose side somebody is: "are Bosch and SAP both on Alibaba's side?", "is SAP in Alibaba's camp?" ask for
partners."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_SIDES = ("side", "team", "camp", "corner")
_ON = frozenset({"on", "in"})
_PARTNER = "partner"
_ABOUT = ("growth", "pe", "share", "multiple", "cloud")


@woken_by(*_SIDES)
def with_sides_taken(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the side as the cue of partners, where a second name is asked about and no figure is."""
    names = [m for m in mentions if m.kind == "entity"]
    led = {m.end for m in mentions if m.text.casefold().split()[-1] in _ON}
    owners = [m for m in names if m.start in led]
    others = any(m.key != owner.key for owner in owners for m in names)
    if not others or any(m.kind in ("metric", "quantity") or m.key in _ABOUT for m in mentions):
        return mentions
    ends = {owner.end for owner in owners}
    return tuple(
        m._replace(kind="cue", key=_PARTNER) if m.start in ends and m.text.casefold() in _SIDES else m
        for m in mentions
    )
