"""Figures of different measures that one question sets against each other: "Microsoft's P/E minus its cloud share",
"the difference between Microsoft's P/E and AWS's share". A multiple less a percentage is nothing."""

from __future__ import annotations

from knowledge import CURRENCIES, Knowledge, Mention

from bot.models import Reading

_TWO = 2
_SMALL = ("filler", "term", "group")


def crosses_units(reading: Reading, knowledge: Knowledge) -> bool:
    """Whether figures in different units are to be subtracted: two of one name, or one of each of two names."""
    units = {knowledge.metric(key).unit for key in reading.metrics}
    if len(reading.metrics) != _TWO or len(units) != _TWO or units & set(CURRENCIES) or not reading.has("difference"):
        return False
    if len(reading.entities) == 1:
        named = {m.key for m in reading.mentions if m.kind == "metric"}
        return not reading.groups and named.issuperset(reading.metrics)
    return len(reading.entities) == _TWO and _has_each_its_own(reading, knowledge)


def _has_each_its_own(reading: Reading, knowledge: Knowledge) -> bool:
    names = sorted((m for m in reading.mentions if m.kind == "entity"), key=lambda m: m.start)
    if len(names) != _TWO:
        return False
    first = [m for m in reading.mentions if names[0].end <= m.start < names[1].start]
    second = [m for m in reading.mentions if m.start >= names[1].end]
    measured = _measured(first, reading, knowledge), _measured(second, reading, knowledge)
    return all(len(found) == 1 for found in measured) and measured[0] != measured[1]


def _measured(mentions: list[Mention], reading: Reading, knowledge: Knowledge) -> set[str]:
    """Which of the measures asked for the mentions speak of."""
    said = {m.key for m in mentions if m.kind not in _SMALL}
    signs = {key: knowledge.metric(key).signs for key in reading.metrics}
    return {key for key in signs if key in said or any(said.issuperset(sign) for sign in signs[key])}
