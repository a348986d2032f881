"""Research beside an amount of somebody else: "how far is Alibaba's 53 billion from Microsoft's R&D" asks what the one
spends, set against the other, and not for the gap between what both spend on research."""

from __future__ import annotations

from itertools import chain

from knowledge import CURRENCIES, Knowledge, Mention, has_han

from bot.routing.waking import Mentions, woken_by

_RESEARCH, _BUDGET, _GAP, _DIFFERENCE = "rnd", "rd_budget", "rd_gap", "difference"


@woken_by(_RESEARCH, _GAP, beside=("quantity",))
def with_budgets_beside_amounts(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with the research as the budget of the one who has it, where the amount is printed of another."""
    names = [m for m in mentions if m.kind == "entity"]
    spenders = {m.key for m in names if knowledge.facts(m.key, _BUDGET)}
    others = {m.key for m in names} - spenders
    if not spenders or not any(_is_spent_by(others, m, knowledge) for m in mentions):
        return mentions
    return tuple(chain.from_iterable(map(_as_budget, mentions)))


def _as_budget(mention: Mention) -> Mentions:
    """研发差多少 is heard as the gap in one word, and asks for the difference as well."""
    budget = mention._replace(kind="metric", key=_BUDGET)
    if mention.key == _RESEARCH:
        return (budget,)
    gap = mention.key == _GAP and mention.kind == "cue" and has_han(mention.text)
    return (budget, mention._replace(key=_DIFFERENCE)) if gap else (mention,)


def _is_spent_by(names: set[str], mention: Mention, knowledge: Knowledge) -> bool:
    """In no currency or in the one of the source; the gap itself is nobody's spending."""
    stated = mention.quantity
    if stated is None or stated.unit not in (None, *CURRENCIES):
        return False
    units = (stated.unit,) if stated.unit else CURRENCIES
    printed = (fact for unit in units for fact in knowledge.facts_with_value(stated.value, unit))
    family = knowledge.metric(_BUDGET).broader
    return any(fact.entity in names and knowledge.metric(fact.metric).broader == family for fact in printed)
