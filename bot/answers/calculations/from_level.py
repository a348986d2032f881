"""How far a figure lies from a level that the question states and nobody has: "how many points short of 10% is
Alibaba's share?", "by how much does Amazon's P/E exceed 30?"."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from knowledge import Knowledge, Quantity, frozen, replace

from bot.answers.build import answer
from bot.answers.calculations.calculation import Calculation, difference, percent_above, percent_below
from bot.answers.declining.decline import decline
from bot.answers.selecting.selection import FIRST, LAST, select
from bot.models import Answer, Asked, Reading, Row, Suggestion

Build = Callable[[Asked, Knowledge], Answer]

_OTHERWISE = (
    "polar", "confirm", "which", "who", "ordinal", "next_after", "next_before", "ratio", "quotient", "as_part", "plus",
    "total", "average", "compare", "both", "every", "discount", "premium", *FIRST, *LAST,
)  # fmt: skip
"""Cues of questions for another distance than the one from the level."""
_TO_HAN = ("到", "离", "離", "比", "较", "較", "距", "距离", "距離", "于", "於", "至", "超过", "超過", "高过", "低过")
_LEVELS = ("percent", "multiple")


@frozen
class FromLevel:
    row: Row
    level: Decimal
    calculation: Calculation


def or_from_level(build: Build) -> Build:
    """The builder, but for questions that state a level for one name's figure."""

    def built(asked: Asked, knowledge: Knowledge) -> Answer:
        return _build(asked, knowledge) or build(asked, knowledge)

    return built


def _build(asked: Asked, knowledge: Knowledge) -> Answer | None:
    reading = asked.match.reading
    if _asks_how_many_times(reading):
        return decline(asked, knowledge)
    row = _row_of_one(reading, knowledge)
    if row is None or row.fact is None:
        return None
    stated = reading.quantities[0]
    printed = (fact for key in knowledge.holders(row.metric) for fact in knowledge.facts(key, row.metric))
    of_another = any(fact.value == stated.value for fact in printed) and not _leads_to(stated, reading)
    if stated.value <= 0 or stated.unit not in (None, row.fact.unit) or of_another:
        return None
    level = replace(row.fact, value=stated.value)
    content = FromLevel(row, stated.value, _apart(row, level.value, reading))
    suggestions = [Suggestion("comparison", metric=row.metric)]
    return answer(asked, knowledge, "from_level", content, facts=[row.fact], suggestions=suggestions)


def _asks_how_many_times(reading: Reading) -> bool:
    """阿里云要翻几倍才到10%: by how much a figure would have to be multiplied, and no ratio to anybody else's."""
    alone = len(reading.entities) == len(reading.quantities) == 1 and reading.has("ratio")
    return alone and not reading.has("polar", "confirm") and _leads_to(reading.quantities[0], reading)


def _leads_to(stated: Quantity, reading: Reading) -> bool:
    """ "到20%还差多少", "比20%高多少": Chinese says right before a figure that it is what the distance is from."""
    return any(m.end == stated.start and m.text.endswith(_TO_HAN) for m in reading.mentions)


def _row_of_one(reading: Reading, knowledge: Knowledge) -> Row | None:
    """The figure of the one name, where nothing else is to be set beside it."""
    alone = len(reading.entities) == len(reading.metrics) == len(reading.quantities) == 1
    led = alone and _leads_to(reading.quantities[0], reading)
    otherwise = [cue for cue in _OTHERWISE if not (led and cue == "compare")]
    if not alone or reading.groups or reading.pairs or reading.excluded or reading.has(*otherwise):
        return None
    rows = select(reading, knowledge).rows
    return rows[0] if len(rows) == 1 and rows[0].fact and rows[0].fact.unit in _LEVELS else None


def _apart(row: Row, level: Decimal, reading: Reading) -> Calculation:
    assert row.fact
    is_above = row.fact.value >= level
    stated = replace(row.fact, value=level)
    high, low = (row.fact, stated) if is_above else (stated, row.fact)
    if reading.has("as_percent") and row.fact.unit != "percent":
        return percent_above(high, low) if is_above else percent_below(high, low)
    return difference(high, low)
