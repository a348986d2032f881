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
_WHAT, _PAIR, _OF_THE_WORLD = "what", 2, ("全球", "全世界", "global", "worldwide")
_AROUND = frozenset(
    {"polar", "confirm", "only", "it", "its", "share", "cloud", "market", "correction", "define", "and_what", "says",
     "region_name"}
)
"""Cues that may stand in a question for how far a figure reaches."""
_KEPT = frozenset({"polar", "confirm", "share"})
_POINTING = frozenset({"that", "the", "this", "那", "那个", "那個", "这", "这个", "這個", "的", "嘅", "嗰", "嗰個"})
ONE_PLACE = "one_place"
"""What the reading of a question holds that asks whether a figure of the whole world is one place's."""


def with_scope_asked(reading: Reading, knowledge: Knowledge) -> Reading:
    """The reading without the place that is offered beside the whole world, where the source says of its figures that
    they are of the whole world."""
    if _asks_of_one_place(reading, knowledge):
        return _of_the_world(reading)
    if not (reading.metrics and reading.has(_CHOICE) and any(map(_is_the_world, reading.mentions))):
        return reading
    offered = [m for m in reading.mentions if m.kind == "place" or m.text.casefold() in _AT_HOME]
    if not offered or any(knowledge.metric(key).scope != _GLOBAL for key in reading.metrics):
        return reading
    if reading.has(*_COMPARING) or not _is_choice(offered, reading):
        return reading
    if reading.quantities and not _having(reading, knowledge):
        return reading  # "is its 7 % worldwide?": the source prints no such figure
    mentions = tuple(_as_asked(m) if m in offered or m.key in _BESIDE else m for m in reading.mentions)
    entities = reading.entities or _having(reading, knowledge)
    cues = reading.cues - {*_BESIDE, "polar"} | {_WHAT}
    return replace(reading, mentions=mentions, places=(), entities=entities, cues=cues)


def _as_asked(mention: Mention) -> Mention:
    """The choice asks for the one of them."""
    return mention._replace(key=_WHAT) if mention.key == _CHOICE else mention.as_filler()


def _asks_of_one_place(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Is that China only?" after a share, 阿里云那4%指的是中国市场吗: whether the figure in view is one place's."""
    if len(reading.metrics) != 1 or not reading.has("polar", "confirm") or reading.has(*_COMPARING, _WORLD):
        return False
    placed = any(m.kind == "place" for m in reading.mentions)
    if not placed or knowledge.metric(reading.metrics[0]).scope != _GLOBAL:
        return False
    named = any(m.kind in ("entity", "group", "metric") for m in reading.mentions)
    shown = "entities" in reading.inherited and not named
    told = bool(_having(reading, knowledge)) and len(reading.entities) < _PAIR and _points_at_its_figure(reading)
    idle = (m for m in reading.mentions if m.kind not in ("filler", "term", "place", "entity", "metric", "quantity"))
    return (told or (shown and not reading.quantities)) and all(m.key in _AROUND for m in idle)


def _points_at_its_figure(reading: Reading) -> bool:
    """ "Is Alibaba's 4 % ...", 阿里云那4%, where "has 4 % of the Chinese market" states something."""
    starts = {quantity.start for quantity in reading.quantities}
    before = (m for m in reading.mentions if m.end in starts)
    return any((m.kind == "entity" and m.is_possessive) or m.text.casefold() in _POINTING for m in before)


def _of_the_world(reading: Reading) -> Reading:
    """The figure and the doubt alone: that it is of the whole world is what answers it."""
    kept = ("entity", "metric", "quantity")
    mentions = tuple(m if m.kind in kept or m.key in _KEPT else m.as_filler() for m in reading.mentions)
    return replace(
        reading,
        mentions=mentions,
        places=(),
        topics=(),
        terms=(),
        cues=reading.cues & _KEPT,
        inherited=reading.inherited - {"place"} | {ONE_PLACE},
    )


def _is_the_world(mention: Mention) -> bool:
    """The word itself, or one that begins the name of a measure (全球份额)."""
    return mention.key == _WORLD or (mention.kind == "metric" and mention.text.casefold().startswith(_OF_THE_WORLD))


def _having(reading: Reading, knowledge: Knowledge) -> tuple[str, ...]:
    """Whose the stated figures are."""
    facts = [fact for q in reading.quantities for fact in facts_with_value(q, (), knowledge)]
    return tuple(dict.fromkeys(fact.entity for fact in facts if fact.metric in reading.metrics))


def _is_choice(offered: list[Mention], reading: Reading) -> bool:
    """Whether an "or" stands between the world and each place."""
    worlds = [m.start for m in reading.mentions if _is_the_world(m)]
    choices = [m.start for m in reading.mentions if m.key == _CHOICE]
    return all(
        any(min(world, place.start) < choice < max(world, place.start) for world in worlds for choice in choices)
        for place in offered
    )
