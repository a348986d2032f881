"""Clouds that are described by their size against the one that is named: "do the three smaller clouds beat AWS
together?" adds up those below AWS. The word that describes them compares nothing else."""

from __future__ import annotations

from knowledge import Knowledge, Mention, replace

from bot.answers.calculations.calculation import total
from bot.answers.selecting.selection import select
from bot.answers.statements.comparing import HIGHER, LOWER, is_denied
from bot.answers.verification.checks import yes_or_no
from bot.answers.verification.verified import Verification
from bot.models import Reading, Row

_HAN_OF, _HAN_THAN = ("的", "嘅"), ("于", "於", "过", "過")
_COUNTS = {"two": 2, "three": 3, "four": 4, "2": 2, "3": 3, "4": 4, "两": 2, "兩": 2, "二": 2, "三": 3, "四": 4}
_NEAR = 2
_ALL_OF = frozenset({"the", "all", "other", "others", "its", "their"})
"""Words before which something is said of the group ("does AWS beat the others together?")."""


def describing_word(reading: Reading) -> Mention | None:
    """The word of size right before the group, where a sum is asked for."""
    if not reading.has("total", "plus") or not reading.groups:
        return None
    starts = {m.start for m in reading.mentions if m.kind == "group" and m.text.casefold().split()[0] not in _ALL_OF}
    linked = {m.start: m.end for m in reading.mentions if m.text in _HAN_OF}
    sized = (m for m in reading.mentions if m.key in HIGHER | LOWER and not m.text.endswith(_HAN_THAN))
    return next((m for m in sized if linked.get(m.end, m.end) in starts or _is_inside(m, linked, reading)), None)


def _is_inside(mention: Mention, linked: dict[int, int], reading: Reading) -> bool:
    """三家小的云: between the number of them and what they are."""
    counted = any(m.kind == "group" and m.end == mention.start for m in reading.mentions)
    return counted and linked.get(mention.end) is not None


def of_described_group(reading: Reading, described: Mention, knowledge: Knowledge) -> Verification | None:
    """The verdict on their sum; None where it is not clear who they are, or how they are compared."""
    rows = tuple(row for row in select(replace(reading, entities=()), knowledge).rows if row.fact)
    words = [m for m in reading.mentions if m.kind == "cue" and m.key in HIGHER | LOWER and m.start != described.start]
    sides = {m.key in HIGHER for m in words}
    if len(reading.entities) != 1 or reading.quantities or len(sides) != 1 or len({row.metric for row in rows}) != 1:
        return None
    family = knowledge.family(reading.entities[0])
    own = next((row for row in rows if row.entity in family), None)
    members = _members(rows, own, described) if own else ()
    if own is None or len(members) < _NEAR or _count(described, reading) not in (0, len(members)):
        return None
    summed = total(tuple(row.fact for row in members if row.fact))
    assert own.fact
    more = summed.value > own.fact.value if _opens(reading, described) else own.fact.value > summed.value
    level = summed.value == own.fact.value
    holds = not level and (more == next(iter(sides))) != is_denied(reading)
    return Verification(yes_or_no(holds), "sum", (*members, own), calculation=summed, beside=(own,))


def _members(rows: tuple[Row, ...], own: Row, described: Mention) -> tuple[Row, ...]:
    assert own.fact
    larger = described.key in HIGHER
    others = tuple(row for row in rows if row is not own and row.fact)
    return tuple(r for r in others if r.fact and (r.fact.value > own.fact.value) == larger and r.fact != own.fact)


def _opens(reading: Reading, described: Mention) -> bool:
    """Whether the group is the subject, and the name what it is set against."""
    return any(m.kind == "entity" and m.start > described.start for m in reading.mentions)


def _count(described: Mention, reading: Reading) -> int:
    """How many they are said to be; 0 where that is left open."""
    near = [m for m in reading.mentions if 0 <= described.start - m.end <= 1 or m.start == described.start]
    words = (word for m in near for word in (*m.text.casefold().split(), *m.text))
    return next((_COUNTS[word] for word in words if word in _COUNTS), 0)
