"""Which two figures lie closest together, or farthest apart: "which two clouds are closest to each other in share?"."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from knowledge import Knowledge, frozen

from bot.answers.build import answer
from bot.answers.calculations.calculation import Calculation, difference
from bot.answers.declining.decline import decline
from bot.answers.orders.order import high_to_low
from bot.answers.selecting.selection import in_one_unit, select
from bot.models import Answer, Asked, Reading, Row, Suggestion

Build = Callable[[Asked, Knowledge], Answer]

_FARTHEST, _FEWEST = "farthest", 2
_OF_TWO = frozenset({"two", "2", "pair", "each", "together", "apart", "another", "neighbours", "neighbors", "both"})
_OF_TWO_HAN = ("两家", "兩家", "两间", "兩間", "两个", "兩個", "两朵", "兩朵", "彼此", "互相")
"""Words by which two are sought, and not who lies nearest to one."""


@frozen
class ClosestPair:
    """All rows, high to low, and the two of them."""

    rows: tuple[Row, ...]
    high: Row
    low: Row
    calculation: Calculation
    farthest: bool


def or_closest_pair(build: Build) -> Build:
    """The builder, but for questions for two that lie nearest to each other."""

    def built(asked: Asked, knowledge: Knowledge) -> Answer:
        return _build(asked, knowledge) if _seeks_two(asked.match.reading) else build(asked, knowledge)

    return built


def _seeks_two(reading: Reading) -> bool:
    words = {word for m in reading.mentions for word in m.text.casefold().split()}
    two = not words.isdisjoint(_OF_TWO) or any(pair in word for word in words for pair in _OF_TWO_HAN)
    return not reading.entities and not reading.quantities and two


def _build(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    selection = select(reading, knowledge)
    rows = high_to_low(in_one_unit(selection.rows, knowledge))
    if selection.mixed or selection.missing or len(rows) <= _FEWEST or len({row.metric for row in rows}) > 1:
        return decline(asked, knowledge, selection.missing)
    farthest = reading.has(_FARTHEST)
    pairs = [(rows[0], rows[-1])] if farthest else list(pairwise(rows))
    found = sorted(((_apart(high, low), high, low) for high, low in pairs), key=lambda item: item[0].value)
    if len(found) > 1 and found[0][0].value == found[1][0].value:
        return decline(asked, knowledge)
    calculation, high, low = found[0]
    content = ClosestPair(rows, high, low, calculation, farthest)
    facts = [row.fact for row in rows if row.fact]
    suggestions = [Suggestion("comparison", metric=rows[0].metric)]
    return answer(asked, knowledge, "closest_pair", content, facts=facts, suggestions=suggestions)


def _apart(high: Row, low: Row) -> Calculation:
    assert high.fact
    assert low.fact
    return difference(high.fact, low.fact)
