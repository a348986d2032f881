"""How well a figure is backed: "how solid is the 4% share?", "is the 39% growth reliable?" ask whom the source names
for it, and not how much it is."""

from __future__ import annotations

import itertools

from knowledge import Knowledge, Mention, has_han

from bot.routing.waking import Mentions, woken_by

_RELIABLE, _CITED = "reliable", "cited"
_BACKED = frozenset({"solid", "founded", "backed", "supported", "grounded", "substantiated", "robust", "trusty"})
"""Words that say so behind "how" or "well"."""
_DEGREES = frozenset({"how", "well"})
_ASKING = ("polar", "confirm", "article", "its", "it")
"""Cues that may follow the word; what else follows is what is called reliable ("a reliable partner")."""
_COMPARING = ("compare", "versus", "more", "less", "most", "least")
"""Beside these, figures are compared, or somebody is more reliable than others."""


@woken_by(_RELIABLE, *_BACKED, beside=("quantity",))
def with_backing_of_figures(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with such a word as a question for the source of the figure that is stated beside it; a figure that
    is called 靠谱吗 was heard somewhere, and is held against the source's."""
    if not any(_is_printed(m, mentions, knowledge) for m in mentions if m.kind == "quantity"):
        return mentions  # "is Alibaba's 20% share well founded?" is held against the source first
    if any(m.key in _COMPARING for m in mentions):
        return mentions
    behind_degrees = {two.start for one, two in itertools.pairwise(mentions) if one.text.casefold() in _DEGREES}
    followed = {m.start for m in mentions if m.kind not in ("filler", "quantity", "metric") and m.key not in _ASKING}
    return tuple(_as_cited(m) if _weighs(m, behind_degrees) and m.end not in followed else m for m in mentions)


def _is_printed(stated: Mention, mentions: Mentions, knowledge: Knowledge) -> bool:
    """Whether a source gives that figure, and of whoever is named beside it or of a unit of his."""
    quantity = stated.quantity
    named = {m.key for m in mentions if m.kind == "entity"}
    facts = knowledge.facts_with_value(quantity.value, quantity.unit or "") if quantity else ()
    return any(not named or not named.isdisjoint((fact.entity, knowledge.company(fact.entity))) for fact in facts)


def _weighs(mention: Mention, behind_degrees: set[int]) -> bool:
    said = mention.text.casefold() in _BACKED and mention.start in behind_degrees
    return said or (mention.kind == "cue" and mention.key == _RELIABLE and not has_han(mention.text))


def _as_cited(mention: Mention) -> Mention:
    return mention._replace(kind="cue", key=_CITED)
