"""Both figures of a contradiction, held against each other in the asker's own words: "I see nine quarters in one place
and eight in another, which is it?" asks about the contradiction, whatever word it has for that.
"""

from __future__ import annotations

from collections.abc import Iterator

from knowledge import Fact, Knowledge, Mention, Quantity

from bot.routing.waking import Mentions, woken_by

_CONTRADICTION, _BOTH = "contradiction", 2
_OF_EACH, _IN_DOUBT = {"of_products", "of_services"}, ("polar", "confirm")
_OF_SOMETHING_ELSE = ("place", "segment", "topic", "period", "group")
_DONE_WITH = frozenset(
    {"difference", "total", "average", "ratio", "points", "plus", "advice", "forecast", "future", "command", "more",
     "less", "above", "below", "chart"}
)
"""Cues with which something is done with the two, or something else is asked."""


@woken_by(*_OF_EACH)
def without_parts_of_no_figure(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions without what tells two figures apart, where no figure is stated: then products are products."""
    if any(m.quantity for m in mentions):
        return mentions
    return tuple(m for m in mentions if m.key not in _OF_EACH)


@woken_by("quantity")
def with_both_figures(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with the contradiction in place of the first figure, what it is one of in place of the next, and
    what is said around them as filler."""
    stated = [m for m in mentions if m.quantity]
    if len(stated) < _BOTH or _says_of_what_each_is(mentions):
        return mentions
    facts = next((facts for facts in _contradictions(knowledge) if _states_all(facts, stated)), None)
    if facts is None or not _is_about(facts, mentions, knowledge):
        return mentions
    first, second = stated[:_BOTH]
    return tuple(
        m._replace(kind="cue", key=_CONTRADICTION, quantity=None) if m is first
        else m._replace(kind="metric", key=facts[0].metric, quantity=None) if m is second
        else m if m.kind == "entity" else m.as_filler()
        for m in mentions
    )


def _says_of_what_each_is(mentions: Mentions) -> bool:
    """ "Is it nine quarters for products and eight for services?": each figure is held against its own."""
    said = {m.key for m in mentions if m.kind == "cue"}
    return said >= _OF_EACH and not said.isdisjoint(_IN_DOUBT)


def _contradictions(knowledge: Knowledge) -> Iterator[list[Fact]]:
    """The figures of each contradiction that is one of figures."""
    for conflict in knowledge.base.conflicts:
        facts = [fact for fact in knowledge.base.facts if fact.key in conflict.between]
        if len({fact.value for fact in facts}) > 1:
            yield facts


def _states_all(facts: list[Fact], stated: list[Mention]) -> bool:
    """Whether each figure is stated and no other one, the unit with one of them at least."""
    quantities = [m.quantity for m in stated if m.quantity]
    said = [_fact_of(quantity, facts) for quantity in quantities]
    in_unit = any(quantity.unit == facts[0].unit for quantity in quantities)
    return in_unit and None not in said and {fact.key for fact in said if fact} == {fact.key for fact in facts}


def _fact_of(quantity: Quantity, facts: list[Fact]) -> Fact | None:
    return next((f for f in facts if f.value == quantity.value and quantity.unit in (None, f.unit)), None)


def _is_about(facts: list[Fact], mentions: Mentions, knowledge: Knowledge) -> bool:
    """Whether nobody else is named, nothing else is measured, and every word is an everyday one."""
    metric = facts[0].metric
    family = knowledge.family(facts[0].entity)
    return not any(
        (m.kind == "entity" and m.key not in family)
        or (m.kind == "metric" and m.key != metric)
        or m.kind in _OF_SOMETHING_ELSE
        or (m.kind == "unknown" and m.word is None)
        or (m.kind == "cue" and m.key in _DONE_WITH)
        for m in mentions
    )
