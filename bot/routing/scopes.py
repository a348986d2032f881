"""How far a figure reaches: "is the 4 % a worldwide number or China only?" is answered by a figure that says so."""

from __future__ import annotations

from knowledge import Knowledge, Mention, replace

from bot.models import Reading
from bot.routing.metrics import facts_with_value

_WORLD, _GLOBAL, _CHOICE = "world", "global", "choice"
_AT_HOME = ("domestic", "domestically", "local", "national")
_COMPARING = ("more", "less", "most", "least", "above", "below", "difference", "compare", "ratio", "points")
"""Cues with which the place is set beside the world, and not offered instead of it."""
_BESIDE = (_CHOICE, "only")


def with_scope_asked(reading: Reading, knowledge: Knowledge) -> Reading:
    """The reading without the place that is offered beside the whole world, where the source says of its figures that
    they are of the whole world."""
    if not reading.has(_WORLD) or not reading.has(_CHOICE) or not reading.metrics:
        return reading
    offered = [m for m in reading.mentions if m.kind == "place" or m.text.casefold() in _AT_HOME]
    if not offered or any(knowledge.metric(key).scope != _GLOBAL for key in reading.metrics):
        return reading
    if reading.has(*_COMPARING) or not _is_choice(offered, reading):
        return reading
    if reading.quantities and not _having(reading, knowledge):
        return reading  # "is its 7 % worldwide?": the source prints no such figure
    mentions = tuple(m.as_filler() if m in offered or m.key in _BESIDE else m for m in reading.mentions)
    entities = reading.entities or _having(reading, knowledge)
    return replace(reading, mentions=mentions, places=(), entities=entities, cues=reading.cues - {*_BESIDE, "polar"})


def _having(reading: Reading, knowledge: Knowledge) -> tuple[str, ...]:
    """Whose the stated figures are."""
    facts = [fact for q in reading.quantities for fact in facts_with_value(q, (), knowledge)]
    return tuple(dict.fromkeys(fact.entity for fact in facts if fact.metric in reading.metrics))


def _is_choice(offered: list[Mention], reading: Reading) -> bool:
    """Whether an "or" stands between the world and each place."""
    worlds = [m.start for m in reading.mentions if m.key == _WORLD]
    choices = [m.start for m in reading.mentions if m.key == _CHOICE]
    return all(
        any(min(world, place.start) < choice < max(world, place.start) for world in worlds for choice in choices)
        for place in offered
    )
