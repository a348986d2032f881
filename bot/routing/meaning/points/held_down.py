"""What is held down or held back: "what's holding Alibaba's multiple down" asks why it is low, and "could chip export
controls hold back its hardware?" of the danger, and of no investor's caution."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_HOLDING = frozenset({"holding", "holds", "hold", "keeping", "keeps", "keep", "pulling", "pulls", "dragging", "drags",
                      "weighing", "weighs", "pressing", "depressing", "depresses"})
_LOW = frozenset({"down", "low", "back", "depressed", "cheap", "on", "so low", "so cheap", "that low"})
_PRICED = frozenset({"multiple", "pe", "valuation"})
_WHY, _OPENING = "why", ("what", "which", "whats")
_HELD_BACK = ("hold back", "holds back", "holding back", "held back")
_DANGERS = ("chips", "regulation", "competition", "ipo")
_IDLE = frozenset({"caution", "implies", "below", "less", "expensive", "cheap"})


@woken_by(*_HOLDING, beside=_PRICED)
def with_multiples_held_down(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with "why" for the question word, where a verb holds a multiple down."""
    verbs = [m for m in mentions if m.text.casefold() in _HOLDING]
    priced = [m.start for m in mentions if m.key in _PRICED]
    asked = next((m for m in mentions if m.text.casefold().split()[0].replace("'", "") in _OPENING), None)
    low = [m for m in mentions if m.text.casefold() in _LOW]
    held = any(verb.end <= at for verb in verbs for at in priced) and any(at < m.start for at in priced for m in low)
    if asked is None or asked.start or not held or any(m.quantity for m in mentions):
        return mentions
    rest = (m for m in mentions if m is asked or m.start != asked.start)
    return tuple(
        m._replace(kind="cue", key=_WHY) if m is asked
        else m.as_filler() if m in verbs or m in low
        else m
        for m in rest
    )


@woken_by("caution", beside=_DANGERS)
def with_dangers_that_hold_back(mentions: Mentions, _: Knowledge) -> Mentions:
    """The verb as filler, where a danger is what holds somebody back."""
    verbs = {m.start for m in mentions if m.text.casefold() in _HELD_BACK}
    dangers = any(m.key in _DANGERS and m.end <= start for m in mentions for start in verbs)
    if not dangers or any(m.key == _WHY for m in mentions):
        return mentions
    idle = (m for m in mentions if not (m.start in verbs and m.key == "implies"))
    return tuple(m.as_filler() if m.start in verbs and m.key in _IDLE else m for m in idle)

