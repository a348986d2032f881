"""A measure that stands for both sides: "is its growth above Azure's?" sets growth beside growth, whatever was shown
before, where "is it more than Azure's growth?" sets what was shown beside growth."""

from __future__ import annotations

from bot.dialogue.leaning import SETTING_BESIDE
from bot.models import Reading

_OWN = frozenset({"its", "their", "his", "her", "它的", "他的", "她的", "他们的", "他們的"})
_BESIDE = (*SETTING_BESIDE, "above", "below")


def is_measured_for_both(reading: Reading) -> bool:
    """Whether the measure that it names stands behind its first owner and before the other name."""
    names = [m for m in reading.mentions if m.kind == "entity"]
    own = [m.end for m in reading.mentions if m.text.casefold() in _OWN]
    measures = [m.start for m in reading.mentions if m.start in reading.explained and m.key not in _BESIDE]
    owners = [*own, *(m.end for m in names[:-1])]
    if not (names and owners and measures and reading.has(*_BESIDE)):
        return False
    stands_behind_its_owner = min(owners) <= min(measures)
    return stands_behind_its_owner and (max(measures) < names[-1].start or not _is_led(names[-1].start, reading))


def _is_led(start: int, reading: Reading) -> bool:
    """Whether what sets beside stands somewhere before the name: "above Azure's", "vs Azure's"."""
    return any(m.key in _BESIDE and m.end <= start for m in reading.mentions)
