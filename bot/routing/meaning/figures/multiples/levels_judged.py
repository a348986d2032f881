"""A stated multiple whose level is asked for: "is a P/E of 18 cheap?", "is 40x expensive?" ask how high whoever has it
stands among the others, and state no limit."""

from __future__ import annotations

from knowledge import Fact, Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_LEVELS = frozenset(
    {"cheap", "expensive", "high", "low", "pricey", "dear", "steep", "rich", "inexpensive",
     "便宜", "贵", "貴", "高", "低", "算便宜", "算贵", "算貴", "算高", "算低", "平"}
)
"""Words of a level; "cheaper than" sets beside somebody."""
_ASKED, _MULTIPLE, _PE = ("polar", "confirm"), "multiple", "pe_ratio"
_COMPARING = frozenset({"than", "or", "还是", "還是", "比", "to", "compared"})
_NAMES = ("entity", "group")


@woken_by("polar", "confirm", beside=("quantity",))
def with_levels_judged(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with whoever has the stated multiple in its place, where one alone has it."""
    stated = [m for m in mentions if m.quantity]
    judged = any(m.text.casefold() in _LEVELS and m.kind == "cue" for m in mentions)
    asked = any(m.key in _ASKED for m in mentions)
    if len(stated) != 1 or not (judged and asked) or _sets_beside(mentions):
        return mentions
    fact = _fact_with(stated[0], mentions, knowledge)
    named = {m.key for m in mentions if m.kind in _NAMES}
    if fact is None or not named <= {fact.entity}:
        return mentions
    plain = stated[0]._replace(quantity=None)
    measured = [plain._replace(kind="metric", key=_PE)] if stated[0].key == _MULTIPLE else [plain.as_filler()]
    owner = [] if named else [plain._replace(kind="entity", key=fact.entity)]
    return tuple(part for m in mentions for part in ((*owner, *measured) if m is stated[0] else (m,)))


def _fact_with(stated: Mention, mentions: Mentions, knowledge: Knowledge) -> Fact | None:
    """The one multiple that is printed so, where a multiple is stated."""
    quantity = stated.quantity
    multiple = any(m.kind == "metric" and m.key == _PE for m in mentions) or (quantity and quantity.unit == _MULTIPLE)
    if quantity is None or not multiple or quantity.unit not in (None, _MULTIPLE):
        return None
    facts = knowledge.facts_with_value(quantity.value, _MULTIPLE)
    return facts[0] if len(facts) == 1 else None


def _sets_beside(mentions: Mentions) -> bool:
    return any(not _COMPARING.isdisjoint(m.text.casefold().split()) for m in mentions)
