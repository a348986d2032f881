"""A name that others are measured against: "are the US clouds bigger than Alibaba Cloud?", 美国公司比阿里贵吗 say it
of the group, and of the name only that it is less."""

from __future__ import annotations

from knowledge import Knowledge, Mention, has_han

from bot.answers.statements.comparing import HIGHER, LOWER, beats, is_denied
from bot.answers.verification.checks import yes_or_no
from bot.answers.verification.subjects import HAN_OPENING
from bot.answers.verification.verified import Verification
from bot.models import Direction, Reading, Row

_THAN, _COMPARE = "than", "compare"
_SMALL = frozenset({"that", "those", "of", "the", "what"})
"""Words between "than" and the name ("than that of Amazon")."""
_PRICED = ("discount", "premium")
_TOWARDS = ("to", "against", "versus", "vs", "over")


def is_measured_against(reading: Reading) -> bool:
    """Whether the only name stands behind "than", so that the question is about somebody else."""
    names = [m for m in reading.mentions if m.kind == "entity"]
    if len(reading.entities) != 1 or reading.ordinals:
        return False
    if "entities" in reading.inherited:
        return not names and _compares_a_group(reading)
    if len(names) != 1:
        return False
    if reading.mentions[0].text in HAN_OPENING:
        return _is_compared_with(names[0], reading)
    before = [m for m in reading.mentions if m.end <= names[0].start and m.text.casefold() not in _SMALL]
    return bool(before) and _sets_against(before)


def _is_compared_with(name: Mention, reading: Reading) -> bool:
    """和阿里相比，美国公司贵吗 is of the group, 和阿里相比更贵吗 of nobody that it names; 跟美国公司比，阿里贵吗 of the
    name."""
    than = [m.start for m in reading.mentions if m.key == _COMPARE and m.start >= name.end]
    groups = [m.start for m in reading.mentions if m.kind == "group"]
    return bool(than) and (not groups or max(groups) > min(than))


def _sets_against(before: list[Mention]) -> bool:
    last = before[-1]
    if has_han(last.text):
        return last.key == _COMPARE
    word = last.text.casefold().split()[-1]
    priced = word in _TOWARDS and any(m.key in _PRICED for m in before[-2:])
    return word == _THAN or priced or (last.kind == "cue" and last.key in HIGHER | LOWER and last.key not in _PRICED)


def _compares_a_group(reading: Reading) -> bool:
    """ "Do its peers have a higher one?", after somebody's figure; 它比对手低吗 is asked of that."""
    than = {m.end for m in reading.mentions if m.key == _COMPARE and has_han(m.text)}
    groups = [m.start for m in reading.mentions if m.kind == "group" and m.start not in than]
    compared = [m.start for m in reading.mentions if m.kind == "cue" and m.key in HIGHER | LOWER]
    return bool(groups and compared) and groups[0] < compared[0]


def of_group(
    rows: tuple[Row, ...], direction: Direction, reading: Reading, knowledge: Knowledge
) -> Verification | None:
    """Whether all of the group are above or below the name; None where nobody is said to be."""
    family = knowledge.family(reading.entities[0])
    own = next((row for row in rows if row.entity in family), None)
    members = _members(tuple(row for row in rows if row.entity not in family), reading, knowledge)
    if own is None or not members:
        return None
    nearest = sorted(members, key=lambda row: (beats(row, own, direction), _distance(row, own)))
    holds = all(beats(row, own, direction) for row in members)
    return Verification(
        yes_or_no(holds != is_denied(reading)), "beside", (nearest[0], own, *nearest[1:]), direction=direction
    )


def _members(others: tuple[Row, ...], reading: Reading, knowledge: Knowledge) -> tuple[Row, ...]:
    groups = [knowledge.base.groups[key] for key in reading.groups]
    if any(group.rivals for group in groups):
        return others
    found = {key for group in groups for key in knowledge.members(group, [row.entity for row in others])}
    return tuple(row for row in others if row.entity in found)


def _distance(one: Row, other: Row) -> float:
    return float(abs(one.fact.value - other.fact.value)) if one.fact and other.fact else 0.0
