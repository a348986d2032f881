"""Whether a limit holds of at least one of those named: "is either Azure or Google Cloud above 25 %?", Azure或AWS有没有
超过25%; or whether one of them is above another name: "is either of Azure and AWS bigger than Google Cloud?"."""

from __future__ import annotations

from knowledge import has_han

from bot.answers.statements.comparing import COMPARING, beats, denials
from bot.answers.verification.checks import Check, yes_or_no
from bot.answers.verification.verified import Verification
from bot.models import Direction, Reading, Row

_EITHER = frozenset({"or", "或", "或者", "抑或"})
_ONE_OF = (["one", "of"], ["either", "of"], ["any", "of"])
_OF_THOSE = ("either", "either one", "either of them", "any of them")
_ASKING = ("polar", "confirm")
_SETTLED = frozenset({"yes", "no"})
_EITHER_SAID, _NEITHER, _SEVERAL = "either", "neither", 3


def of_either(checks: tuple[Check, ...], reading: Reading) -> Verification | None:
    """The verdict with those of whom it holds, or with all where it holds of none; None where the question does not set
    one limit to several names that it joins by "or", or of which it asks for one."""
    if not (reading.has(*_ASKING) and _joins_names(reading)) or denials(reading):
        return None
    limits = {check.statement.limit for check in checks}
    names = {check.statement.subject for check in checks}
    one_limit = len(limits) == 1 and len(names) == len(checks) > 1 and next(iter(limits)).side != "equals"
    if not one_limit or not {check.verdict for check in checks} <= _SETTLED:
        return None
    holding = tuple(row for check in checks if check.verdict == "yes" for row in check.rows)
    rows: tuple[Row, ...] = tuple(dict.fromkeys(row for check in checks for row in check.rows))
    return Verification("yes" if holding else "no", "either", rows, beside=holding or rows)


def of_either_beside(rows: tuple[Row, ...], reading: Reading, direction: Direction) -> Verification | None:
    """The one of them that comes nearest to it beside the last name, which stands alone behind what compares."""
    names = [m for m in reading.mentions if m.kind == "entity"]
    if len(names) < _SEVERAL or len(rows) != len(names) or denials(reading) or not reading.has(*_ASKING):
        return None
    words = [word for m in reading.mentions if m.end <= names[0].start for word in m.text.casefold().split()]
    asked_of_one = words[-1:] == [_EITHER_SAID] or words[-2:] in _ONE_OF
    compared = any(m.key in COMPARING and names[-2].end <= m.start < names[-1].start for m in reading.mentions)
    other = next((row for row in rows if row.entity == names[-1].key), None)
    if not (asked_of_one and compared) or other is None:
        return None
    any_of = [row for row in rows if row is not other and row.fact]
    any_of.sort(key=lambda row: row.fact.value if row.fact else 0, reverse=direction == "high")
    holds = beats(any_of[0], other, direction)
    return Verification(yes_or_no(holds), "beside", (any_of[0], other, *any_of[1:]), direction=direction)


def of_neither_beside(rows: tuple[Row, ...], reading: Reading, direction: Direction) -> Verification | None:
    """ "Neither Amazon nor Alibaba is cheaper than Microsoft": so it is where not even the nearest of them is."""
    names = [m for m in reading.mentions if m.kind == "entity"]
    neither = [m for m in reading.mentions if m.key == _NEITHER]
    compared = [m for m in reading.mentions if m.key in COMPARING]
    if len(names) != _SEVERAL or len({m.key for m in names}) != len(rows) or denials(reading) or not neither:
        return None
    before_names = neither[0].end <= names[0].start and all(m.start < names[-2].start for m in neither)
    other = next((row for row in rows if row.entity == names[-1].key), None)
    if other is None or not before_names or not all(names[-2].end <= m.start < names[-1].start for m in compared):
        return None
    two = [row for row in rows if row is not other and row.fact]
    two.sort(key=lambda row: row.fact.value if row.fact else 0, reverse=direction == "high")
    holds = not beats(two[0], other, direction)
    return Verification(yes_or_no(holds), "beside", (two[0], other, *two[1:]), direction=direction)


def _joins_names(reading: Reading) -> bool:
    names = [m for m in reading.mentions if m.kind == "entity"]
    if not names:
        return any(m.text.casefold() in _OF_THOSE for m in reading.mentions)
    first, last = names[0], names[-1]
    words = [word for m in reading.mentions if m.end <= first.start for word in m.text.casefold().split()]
    asked_of_one = any(m.key == "any_of" and has_han(m.text) and m.start >= last.end for m in reading.mentions)
    if asked_of_one:
        return True  # AWS和Azure中至少有一家的份额超过25%吗
    joined = any(m.text.casefold() in _EITHER and first.end <= m.start < last.start for m in reading.mentions)
    return joined or words[-2:] in _ONE_OF
