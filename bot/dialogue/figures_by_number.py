"""A figure that a turn points at by its number alone, where the chat was about another one: "so what's 25?" after a
share, "and Alibaba's 34%?", "and 16.5". The number says which one is meant."""

from __future__ import annotations

from decimal import Decimal

from knowledge import Fact, Knowledge, Mention, Quantity

from bot.models import Frame

_BILLION, _MONEY = Decimal(10**9), frozenset({"usd", "cny"})
_SAME_UNITS = {"ratio": "multiple"}
_HELD = frozenset({"stated_figure", "stated_beside", "verification", "threshold", "threshold_named", "statement"})
"""Intents of questions in which a figure is held against a limit."""
_AROUND = frozenset({"what", "and_what"})
"""Cues that ask for nothing else beside it."""
_POINTING, _PART_OF = frozenset({"the", "that"}), frozenset({"of", "from", "out of"})


def with_figure_of_that_number(
    mentions: tuple[Mention, ...], frame: Frame, knowledge: Knowledge
) -> tuple[Mention, ...]:
    """The mentions with whose figure it is and of what, where there is one such figure."""
    stated = next((m for m in mentions if m.quantity), None)
    names = tuple(dict.fromkeys(m.key for m in mentions if m.kind == "entity"))
    if stated is None or stated.quantity is None or len(names) > 1 or not _asks_of_it(stated, mentions):
        return mentions
    if frame.intent in _HELD and not names and any(m.key == "and_what" for m in mentions):
        return mentions  # "is its share above 15 %? and 25 %?": another limit
    printed = _printed(stated.quantity, knowledge)
    found = [fact for fact in printed if not fact.qualifier] or printed  # "100 billion" is rather one than "over 100"
    near = {key for name in names or frame.entities for key in knowledge.family(name)}
    own = [fact for fact in found if fact.entity in near]
    meant = {(fact.entity, fact.metric) for fact in (own if names or own else found)}
    if len(meant) != 1:
        return mentions
    [(entity, metric)] = meant
    kept = tuple(m.as_filler() if m.kind == "entity" else m for m in mentions if m.start != stated.start)
    named = stated._replace(kind="entity", key=entity, quantity=None, word=None)
    put = (named, named._replace(kind="metric", key=metric))
    return tuple(sorted((*dict.fromkeys(kept), *put), key=lambda m: m.start))


def _asks_of_it(stated: Mention, mentions: tuple[Mention, ...]) -> bool:
    """ "What is 25", "and 16.5", "Alibaba's 34%", "the 16.5": no yes or no, and nothing else that is asked."""
    if any(m.kind not in ("filler", "cue", "entity", "quantity") for m in mentions):
        return False
    if len({m.start for m in mentions if m.quantity}) != 1:
        return False
    if any(m.kind == "cue" and m.key not in _AROUND for m in mentions):
        return False
    if any(m.text.casefold() in _PART_OF for m in mentions):
        return False  # "and of Amazon's $40B?" asks on for a part of it
    before = [m for m in mentions if m.end == stated.start]
    names = [m for m in mentions if m.kind == "entity"]
    if names:
        return any(m.is_possessive and m in before for m in names)
    asks = any(m.key in ("what", "and_what") for m in mentions)
    return asks or any(m.text.casefold() in _POINTING for m in before)


def _printed(stated: Quantity, knowledge: Knowledge) -> list[Fact]:
    """The figures of that number; of an amount of money the billions may be left out."""
    if stated.negative or stated.worded or stated.over:
        return []
    every = (fact for entity in knowledge.base.entities for fact in knowledge.facts_about(entity))
    return [fact for fact in every if _says(stated, fact)]


def _says(stated: Quantity, fact: Fact) -> bool:
    if stated.unit is not None:
        return stated.value == fact.value and fact.unit == _SAME_UNITS.get(stated.unit, stated.unit)
    return stated.value == fact.value or (fact.unit in _MONEY and stated.value * _BILLION == fact.value)
