"""What a follow-up asks of a figure in words that name another one elsewhere: "is that cheap?" and "why so low?" after
a share or downloads are no questions for a P/E, and "who pays for it?" after an amount is none for an event. No source
says any of it."""

from __future__ import annotations

import re

from knowledge import replace

from bot.models import ITS_PAYER, ITS_REASON, PRICED, Frame, Reading

_PRICE = "pe_ratio"
_JUDGED, _OF_PRICES = ("cheap", "expensive"), frozenset({"pe", "multiple", "valuation"})
_POINTING = frozenset({"that", "this", "it", "these", "those"})
_PAYING = re.compile(
    r"(?:(?:and|so|but|then) )*who(?: is|s| will| would|'s|'ll)? (?:actually )?(?:pays?|paying|funds?|funding|"
    r"finances?|financing|foots|footing|bears|covers|bankrolls?) (?:for )?(?:it|that|this|them|"
    r"all (?:of )?(?:it|that|this)|the (?:bill|money|plan|tab|costs?))"
)


def of_other_prices(reading: Reading, frame: Frame) -> Reading | None:
    """The reading with what was shown in its place; None where it asks nothing of the kind."""
    if not frame.metrics or reading.entities or reading.groups or reading.quantities:
        return None
    if _PAYING.fullmatch(reading.said):
        return _asking(reading, frame, ITS_PAYER)
    if _PRICE in frame.metrics or not reading.has(*_JUDGED) or not reading.cues.isdisjoint(_OF_PRICES):
        return None
    if any(m.kind == "metric" for m in reading.mentions):
        return None
    if reading.has("why"):
        return _asking(reading, frame, ITS_REASON)
    pointed = any(m.key == "it" and m.text.casefold() in _POINTING for m in reading.mentions)
    return _asking(reading, frame, PRICED) if pointed else None


def _asking(reading: Reading, frame: Frame, what: str) -> Reading:
    return replace(
        reading,
        mentions=tuple(m.as_filler() for m in reading.mentions),
        topics=(),
        reasons=(),
        metrics=frame.metrics,
        likely=False,
        entities=frame.entities,
        cues=frozenset(),
        inherited=reading.inherited | {"metrics", "entities", what},
    )
