"""Figures in a unit that they do not come in: a multiple in basis points or percent, downloads in money, a rate of a
year by the second."""

from __future__ import annotations

from knowledge import Knowledge

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_MULTIPLE, _COUNTED = "multiple", frozenset({"downloads", "parameters"})
_APART = (
    "difference", "compare", "more", "less", "above", "below", "cheaper", "pricier", "discount", "premium", "ratio",
    "how_many", "as_part", "cheap", "expensive", "quotient",
)
"""Cues of how far two lie apart, which is worked out in percent."""
_POINTS, _PERCENT = "points", "as_percent"
_IN_PERCENT, _IN = ("in percent", "in percentages", "as a percentage", "in %", "in per cent"), "in"
_PER, _SECONDS = "per", frozenset({"second", "sec"})


@near_miss("unit", _POINTS, _PERCENT, as_printed=True)
def _asks_for_a_multiple_in_points(reading: Reading, knowledge: Knowledge) -> bool:
    """ "P/E in basis points", "Alibaba's P/E in percent": how far two lie apart is worked out so, and one is not."""
    metrics = [knowledge.metric(key) for key in reading.metrics]
    one = bool(metrics) and all(metric.unit == _MULTIPLE for metric in metrics)
    if not one or reading.has(*_APART) or reading.inherited or reading.quantities or len(reading.entities) > 1:
        return False
    led = {m.end for m in reading.mentions if m.text.casefold() == _IN}
    points = any(m.key == _POINTS and m.start in led for m in reading.mentions)
    return points or any(m.key == _PERCENT and m.text.casefold() in _IN_PERCENT for m in reading.mentions)


@near_miss("money", "convert", "in_yuan")
def _asks_what_a_count_is_in_money(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Qwen downloads in RMB": what is counted is no amount."""
    counted = bool(reading.metrics) and all(knowledge.metric(key).unit in _COUNTED for key in reading.metrics)
    return counted and reading.has("convert", "in_yuan")


@near_miss("for_each", *_SECONDS, as_printed=True)
def _asks_by_the_second(reading: Reading, _: Knowledge) -> bool:
    """ "Azure's growth per second", where the word is heard as a place in an order."""
    led = {m.end for m in reading.mentions if m.text.casefold().split()[-1] == _PER}
    return bool(reading.metrics) and any(
        m.text.casefold() in _SECONDS and m.start in led for m in reading.mentions
    )


OTHER_UNITS = (_asks_for_a_multiple_in_points, _asks_what_a_count_is_in_money, _asks_by_the_second)
