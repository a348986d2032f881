"""Money of which it is not said whether it is spent or planned: "Alibaba is putting ninety billion into AI, right?"
is held against the amount that lies nearest to it, and not against the lesser one because of its verb."""

from __future__ import annotations

from decimal import Decimal

from knowledge import CURRENCIES, Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_SPENDING, _INVESTING = "budget", "invest"
_SPENT, _PLANNED = "ai_capex", "investment_plan"
"""What the sources give of spending on AI, and of investing in it."""
_FIELD, _ANY_SPENDING = "ai", "spending"
_OF_ONE_KIND = frozenset({"four_quarters", "plan", "capex", "rnd", "done", "paid", "per_year", "per_quarter", "will"})
"""Cues that say which of them is meant."""
_NOW = ("ing", "s")


@woken_by(_SPENDING, beside=("quantity",))
def with_nearest_amount(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with the verb of spending as one of investing, where the plan lies nearer."""
    stated = [m for m in mentions if m.quantity]
    verbs = [m for m in mentions if m.key == _SPENDING and m.text.casefold().endswith(_NOW)]
    keys = {m.key for m in mentions}
    named = any(m.kind == "metric" and m.key != _ANY_SPENDING for m in mentions)
    if len(stated) != 1 or len(verbs) != 1 or named or _FIELD not in keys or not keys.isdisjoint(_OF_ONE_KIND):
        return mentions
    if verbs[0].end != stated[0].start or not _is_nearer_to_the_plan(stated[0], mentions, knowledge):
        return mentions
    spending = {m for m in mentions if m.key == _ANY_SPENDING and m.start == verbs[0].start}
    read = (m._replace(key=_INVESTING) if m is verbs[0] else m for m in mentions if m not in spending)
    return tuple(read)


def _is_nearer_to_the_plan(stated: Mention, mentions: Mentions, knowledge: Knowledge) -> bool:
    assert stated.quantity
    names = {m.key for m in mentions if m.kind == "entity"}
    unit = stated.quantity.unit
    if len(names) != 1 or unit not in CURRENCIES or not stated.quantity.value:
        return False
    name = next(iter(names))
    spent, planned = (_distance(stated.quantity.value, name, key, unit, knowledge) for key in (_SPENT, _PLANNED))
    return planned is not None and (spent is None or planned < spent)


def _distance(value: Decimal, name: str, metric: str, unit: str, knowledge: Knowledge) -> Decimal | None:
    """How many times the one is the other."""
    values = [fact.value for fact in knowledge.facts(name, metric) if fact.unit == unit]
    return min((max(value, own) / min(value, own) for own in values), default=None)
