"""What a follow-up asks of an amount or a part of one that was shown: what is left of it, how much money it is, what
it comes to a year, what part of the plan it is."""

from __future__ import annotations

from knowledge import Mention, replace

from bot.models import Frame, Reading

_PART, _PLAN, _SPENT = "data_center_part", "investment_plan", "ai_capex"
_OF_SITES, _REMAINDER, _MONEY, _YEARLY = "data_center", "remainder", "convert", "per_year"
_AS_PART, _TWO_AMOUNTS = "as_part", "two_amounts"
_PLANNED = frozenset({"plan", "invest", "budget", "infrastructure"})
_REST = frozenset(
    {"rest", "remainder", "remaining", "left", "leftover", "leftovers", "leaves", "remains", "residual", "other",
     "elsewhere",
     "剩下", "剩下的", "剩余", "剩餘", "剩余的", "余下", "余下的", "其余", "其餘", "其余的", "剩低", "剩低嘅", "剩多少",
     "还剩多少", "還剩多少"}
)
_OF_OTHERS = frozenset({"market", "field", "pack", "sector", "group", "companies", "clouds", "providers", "rivals"})
"""The rest of these is no rest of a plan."""
_CASH = frozenset({"money", "cash", "dollars", "dollar", "bucks", "usd", "billions"})
_PARTS = frozenset(
    {"part", "share", "fraction", "portion", "percentage", "percent", "proportion", "slice", "chunk", "%"}
)
_AROUND = frozenset(
    {"and_what", "what", "how_much", "how_much_of", "how_many", "how_big", "it", "its", "other", "says"}
)
"""Cues of such a follow-up that ask for nothing of their own."""


def of_an_amount(reading: Reading, frame: Frame) -> Reading | None:
    """The reading with the amount in its place; None where it asks for none of this."""
    if reading.entities or reading.quantities or reading.periods:
        return None
    if frame.metrics == (_PART,):
        return _of_the_part(reading, frame)
    if frame.metrics[:1] == (_SPENT,) and _asks_which_part_of_the_plan(reading):
        return _as_part_of_the_plan(reading, frame)
    return None


def _of_the_part(reading: Reading, frame: Frame) -> Reading | None:
    """ "And the rest?", "how much money is that?", "per year?" after the part for data centers."""
    said = {word for m in reading.mentions for word in _words(m)}
    if said.isdisjoint(_OF_OTHERS) and _only(reading, _REST, {_REMAINDER, _MONEY, "peers", "share", "where", *_AROUND}):
        return _asking(reading, frame, _OF_SITES, _REMAINDER)
    if _only(reading, _CASH, {_MONEY, "budget", *_AROUND}):
        return _asking(reading, frame, _MONEY)
    if reading.has(_YEARLY) and _only(reading, frozenset(), {_YEARLY, *_AROUND}):
        return _asking(reading, frame, _YEARLY)
    return None


def _only(reading: Reading, words: frozenset[str], keys: set[str]) -> bool:
    """Whether one of these words is said, where there are some, and nothing beside it but what asks."""
    said = {word for m in reading.mentions for word in _words(m)}
    beside = (m for m in reading.mentions if m.kind != "filler" and m.key not in keys)
    return (not words or bool(words & said)) and all(words.intersection(_words(m)) for m in beside)


def _asking(reading: Reading, frame: Frame, *cues: str) -> Reading:
    """The part, with these cues alone."""
    return replace(
        reading,
        mentions=tuple(m if m.key in cues else m.as_filler() for m in reading.mentions),
        groups=(),
        topics=(),
        reasons=(),
        metrics=(_PART,),
        likely=False,
        entities=frame.entities,
        cues=frozenset(cues),
        inherited=reading.inherited | {"metrics", "entities"},
    )


def _asks_which_part_of_the_plan(reading: Reading) -> bool:
    """ "What part of the plan is that?" after what was spent: of that, and not the part that is for data centers."""
    said = {word for m in reading.mentions for word in _words(m)}
    planned = reading.has(*_PLANNED) or _PLAN in reading.metrics
    sites = reading.has(_OF_SITES) or any(m.key == _PART for m in reading.mentions)
    return planned and reading.has("it") and bool(_PARTS & said) and not (reading.has("polar", "confirm") or sites)


def _as_part_of_the_plan(reading: Reading, frame: Frame) -> Reading:
    entity = frame.entities[0]
    return replace(
        reading,
        mentions=tuple(m.as_filler() for m in reading.mentions),
        topics=(),
        reasons=(),
        metrics=(_SPENT, _PLAN),
        likely=False,
        pairs=((entity, _SPENT), (entity, _PLAN)),
        entities=(entity,),
        cues=frozenset({_AS_PART, _TWO_AMOUNTS}),
        inherited=reading.inherited | {"metrics", "entities"},
    )


def _words(mention: Mention) -> list[str]:
    return mention.text.casefold().split()
