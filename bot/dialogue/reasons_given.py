"""A reason that a follow-up offers for what was said before: "and that was because of the chip controls?", "so the
regulators were behind that?"."""

from __future__ import annotations

from bot.models import Frame, Reading

EFFECT = "effect"
"""What such a follow-up takes over: that something is to be explained."""
_BECAUSE, _IT = "because", "it"
_CAUSING = frozenset(
    {"behind", "cause", "caused", "causing", "causes", "trigger", "triggered", "prompted", "provoked", "drove",
     "forced", "explain", "explains", "to blame for", "responsible for", "the reason for", "led to", "lead to"}
)
"""Words between a reason and the pronoun for what it is the reason of."""
_SAYING_NOTHING = frozenset({"it", "its", "and_what", "confirm", "polar", "exactly", "says", "article", "negation"})


def gives_a_reason(reading: Reading, frame: Frame) -> bool:
    """Whether all that it says itself is the reason."""
    told = bool(frame.claims or frame.metrics)
    if not told or not reading.topics or reading.metrics or reading.entities:
        return False
    return _stands_behind_because(reading) or _stands_before_what_it_caused(reading)


def _stands_behind_because(reading: Reading) -> bool:
    start = next((m.start for m in reading.mentions if m.key == _BECAUSE), None)
    before = [m for m in reading.mentions if start is not None and m.start < start]
    return start is not None and all(m.kind == "filler" or m.key in _SAYING_NOTHING for m in before)


def _stands_before_what_it_caused(reading: Reading) -> bool:
    last = reading.mentions[-1]
    if last.key != _IT:
        return False
    ends = {m.end: m.text.casefold() for m in reading.mentions}
    return ends.get(last.start) in _CAUSING
