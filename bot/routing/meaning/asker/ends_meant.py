"""The other end of an order, said after the one that was not meant: "who leads in cloud? I mean trails"."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_CORRECTION = "correction"
_SIDES: Mapping[str, str] = {
    "most": "high", "more": "high", "fastest": "high", "faster": "high", "priciest": "high", "pricier": "high",
    "least": "low", "less": "low", "slowest": "low", "slower": "low", "cheapest": "low", "cheaper": "low",
}  # fmt: skip
_OF_TWO: Mapping[str, str] = {"most": "least", "least": "most"}
"""A comparative that is meant for one of these ends is the other one ("leads, I mean trails")."""
_COMPARATIVES = frozenset({"more", "less"})
_IDLE = ("filler",)


@woken_by(_CORRECTION, beside=("most", "least", "fastest", "slowest", "cheapest", "priciest"))
def with_ends_meant(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the end that is meant for the one that was said, where nothing but small words follows the
    correction besides."""
    correction = next((m for m in mentions if m.key == _CORRECTION), None)
    if correction is None:
        return mentions
    said = [m for m in mentions if m.end <= correction.start and m.key in _SIDES]
    behind = [m for m in mentions if m.start >= correction.end and m.kind not in _IDLE]
    meant = next((m for m in behind if m.key in _SIDES), None)
    if not said or meant is None or len({m.start for m in behind if not _asks(m)}) != 1:
        return mentions
    last = said[-1]
    if _SIDES[last.key] == _SIDES[meant.key]:
        return mentions
    key = _OF_TWO.get(last.key, meant.key) if meant.key in _COMPARATIVES else meant.key
    kept = (m for m in mentions if m.start < correction.start and m.start != last.start)
    return (*kept, last._replace(key=key))


def _asks(mention: Mention) -> bool:
    return mention.key in ("who", "which", "what", "one")
