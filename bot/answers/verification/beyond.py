"""Places in more than the sources give: of "the cheapest stock in the world" they have three figures, and a yes is of
those alone."""

from __future__ import annotations

from itertools import pairwise

from knowledge import Knowledge

from bot.answers.selecting.lacking import count_without
from bot.answers.selecting.selection import FIRST, LAST
from bot.answers.verification.verified import Verification
from bot.models import Reading

_ENDS = (*FIRST, *LAST)
_WORLD = "world"
_OF_A_WHOLE = ("cloud_share", "ai_case_study_share")
"""Metrics of which the first is known though others have no figure: what is left is shared by many."""
_CLASSES = frozenset(
    {"stock", "share", "equity", "company", "firm", "business", "provider", "vendor", "cloud", "player", "hyperscaler",
     "platform", "giant", "ever", "anywhere", "earth", "planet", "stocks", "companies", "businesses", "股票", "公司",
     "云", "雲", "厂商", "廠商"}
)
_SEVERAL = frozenset({"stocks", "companies", "businesses"})
"""Words of a group that is named ("the US companies")."""
_COUNTS = frozenset({"two", "three", "four", "3", "4", "trio", "these", "those"})
_FIELDS = frozenset({"tech", "technology", "industry", "sector", "business", "branch", "internet"})
_INSIDE = frozenset({"in", "across", "within", "throughout"})
_NEAR = 4
"""Within so many tokens behind the word for the end of an order stands of what kind the order is."""


def reaches_beyond(content: Verification, reading: Reading, knowledge: Knowledge) -> bool:
    """Whether a yes would be of everybody of a kind, of whom only a few have a figure."""
    if content.relation == "beside" and count_without(content.rows, reading, knowledge):
        return True
    if content.relation not in ("top", "beside") or not reading.has(*_ENDS):
        return False
    if content.direction == "high" and content.rows[0].metric in _OF_A_WHOLE:
        return False
    return reading.has(_WORLD) or _is_in_a_field(reading) or (_is_of_a_kind(reading) and not _is_counted(reading))


def _is_in_a_field(reading: Reading) -> bool:
    """ "The lowest P/E in tech", "in the industry"."""
    words = [word for m in _in_a_row(reading) for word in m.split() if word != "the"]
    return any(one in _INSIDE and two.removesuffix("'s") in _FIELDS for one, two in pairwise(words))


def _in_a_row(reading: Reading) -> list[str]:
    """What stands at each place, the longest of it."""
    told = {m.start: m.text.casefold() for m in sorted(reading.mentions, key=lambda m: m.end)}
    return [told[place] for place in sorted(told)]


def _is_counted(reading: Reading) -> bool:
    """ "Of the three stocks": of those that the source names."""
    said = [(m, m.text.casefold().split()) for m in reading.mentions]
    grouped = any(m.kind == "group" and words[-1] not in _CLASSES - _SEVERAL for m, words in said)
    return grouped or any(not _COUNTS.isdisjoint(words) for _, words in said)


def _is_of_a_kind(reading: Reading) -> bool:
    ends = [m.end for m in reading.mentions if m.kind == "cue" and m.key in _ENDS]
    return any(
        m.text.casefold().split()[-1] in _CLASSES and any(0 <= m.start - end < _NEAR for end in ends)
        for m in reading.mentions
    )
