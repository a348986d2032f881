"""A unit's part of what its owner takes in, asked word by word: "how much makes Azure from the whole Microsoft
turnover?", "how much does Azure make of Microsoft's total sales?"

What is made of somebody's revenue is a part of it, and no revenue of the unit's own.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.parts import last_word
from bot.routing.waking import Mentions, woken_by

_HOW_MUCH, _PART = ("how_much", "how_many"), "contribute"
_REVENUE = ("revenue", "outside:sales", "outside:revenue")
_MONEY, _OF_ALL = ("money", "cash", "dough", "pot"), ("of", "of the", "of all")
_MAKING = frozenset(
    {"make", "makes", "making", "made", "give", "gives", "bring", "brings", "contribute", "contributes", "represent",
     "represents", "deliver", "delivers", "add", "adds", "supply", "supplies"}
)
_WEIGHING = frozenset(
    {"important", "significant", "material", "matter", "matters", "crucial", "essential",
     "reliant", "dependent", "depend", "depends", "rely", "relies", "relying", "reliance", "dependence"}
)
"""Words for how much a unit means to what its owner takes in."""
_OUT_OF = ("of", "from", "to", "in")
_BETWEEN = frozenset(
    {"the", "whole", "total", "entire", "overall", "all", "all of", "complete", "full", "sales", "revenue", "revenues",
     "turnover", "income", "of", "total sales", "total revenue", "total revenues"}
)


@woken_by(*_HOW_MUCH, beside=_MAKING)
def with_parts_of_parents(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with such a question as one for the part, and the owner's revenue as nothing else."""
    names = [m for m in mentions if m.kind == "entity"]
    asked = [m for m in mentions if m.key in _HOW_MUCH]
    if len(names) != 2 or not asked or not any(m.key in _REVENUE for m in mentions):
        return mentions
    unit, owner = names
    made = any(word in _MAKING for m in mentions for word in m.text.casefold().split())
    if knowledge.entity(unit.key).parent != owner.key or not made or not _is_led_to(owner, unit, mentions):
        return mentions
    return tuple(_as_part(m, asked) for m in mentions if not (m.kind == "metric" and m.key in _REVENUE))


@woken_by(*_MONEY, beside=("quantity",))
def with_money_of_parents(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Azure is a third of Microsoft's money": a part of all that an owner has is one of what it takes in."""
    stated = {m.end for m in mentions if m.quantity and m.quantity.unit == "percent"}
    of = {m.end for m in mentions if m.start in stated and m.text.casefold() in _OF_ALL}
    owners = {m.end: m.key for m in mentions if m.kind == "entity" and m.start in of}
    parents = {knowledge.entity(m.key).parent for m in mentions if m.kind == "entity"}

    def is_taken_in(mention: Mention) -> bool:
        return mention.text.casefold() in _MONEY and owners.get(mention.start) in parents - {None}

    return tuple(m._replace(kind="cue", key=_REVENUE[0]) if is_taken_in(m) else m for m in mentions)


@woken_by(*_REVENUE, beside=_WEIGHING)
def with_weight_in_revenue(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "How important is Azure to Microsoft's top line?", "how reliant is Microsoft on Azure for revenue?": the part
    that the unit makes of it, where nothing else is asked."""
    names = [m for m in mentions if m.kind == "entity"]
    asked = next((m for m in mentions if m.text.casefold().startswith("how")), None)
    if len(names) != 2 or asked is None or not any(m.key in _REVENUE for m in mentions):
        return mentions
    parents = {knowledge.entity(m.key).parent for m in names}
    weighed = {m.start for m in mentions if _weighs(m)}
    if parents.isdisjoint(m.key for m in names) or not weighed:
        return mentions
    left = (_as_part(m, [asked]) if m is asked else m.as_filler() if m.start in weighed else m for m in mentions)
    return tuple(m for m in left if not (m.kind == "metric" and m.key in _REVENUE))


def _weighs(mention: Mention) -> bool:
    return not _WEIGHING.isdisjoint(mention.text.casefold().split())


def _is_led_to(owner: Mention, unit: Mention, mentions: Mentions) -> bool:
    """Whether "of" or "from" stands between the two, with nothing behind it but words for the whole."""
    between = [m for m in mentions if unit.end <= m.start < owner.start]
    led = next((i for i, m in enumerate(between) if last_word(m) in _OUT_OF), None)
    return led is not None and all(m.text.casefold() in _BETWEEN for m in between[led + 1 :])


def _as_part(mention: Mention, asked: list[Mention]) -> Mention:
    return mention._replace(kind="cue", key=_PART) if mention in asked else mention
