"""What an event was worth that was just told of: "at what valuation had it been planned?" after an offering that was
called off asks of that, and for nobody's P/E."""

from __future__ import annotations

import re

from bot.models import Frame, Reading

_VALUATION, _LISTING = "valuation", "ipo"
_THEN_VALUED = re.compile(
    r"^(?:(?:and|so|but|then) )*(?:(?:at|with|for|on) )?(?:what|which) (?:kind of |sort of )?valuation\b|"
    r"\b(?:was|were|had) (?:the|its) (?:\w+ )?valuation\b|\bvaluation (?:was|were|had|then|back then)\b|"
    r"(?:当时|當時|原本|原来|原來|原计划|预计|預計|本来) ?的? ?估值"
)


def asks_what_an_event_was_worth(reading: Reading, frame: Frame) -> bool:
    """ "At what valuation?", "what was the valuation?" behind a listing; "what would justify its valuation?" is of
    today."""
    told = bool(frame.claims) and not frame.metrics
    if not told or _VALUATION not in reading.topics or reading.entities or reading.groups:
        return False
    if _LISTING in frame.topics and _THEN_VALUED.search(reading.said):
        return True
    return any(m.key == "it" and m.text.casefold() == "it" for m in reading.mentions)
