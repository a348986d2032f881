"""What something led to, set aside for its cause: "why was the IPO withdrawn? The cause, not the consequence"."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_WHY, _EFFECT, _DENYING = "why", "matters", ("negation", "exclude")
_POINTING = frozenset({"the", "its", "their", "a", "any"})


@woken_by(_EFFECT, beside=(_WHY,))
def without_effects_set_aside(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions without the effect and the word that sets it aside, where a reason is asked for."""
    denied = {m.end for m in mentions if m.key in _DENYING}
    denied |= {m.end for m in mentions if m.start in denied and m.text.casefold() in _POINTING}
    aside = [m for m in mentions if m.key == _EFFECT and m.start in denied]
    if not aside or not any(m.key == _WHY for m in mentions):
        return mentions
    return tuple(m for m in mentions if m not in aside and not (m.key in _DENYING and _leads_to(m, aside)))


def _leads_to(denial: Mention, aside: list[Mention]) -> bool:
    return any(0 <= m.start - denial.end <= 1 for m in aside)
