"""The gap in research beside a budget of one who is behind it: "reconcile the summary's wording on the R&D gap with the
budget later attributed to Microsoft" wants both figures, each of the one who has it."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_GAP, _BUDGET = "rd_gap", "rd_budget"
_NAMING = ("budget", "rnd", _BUDGET)
_BESIDE = frozenset({"consistent", "compare", "and_what", "same", "contradiction"})
_WITH = frozenset({"with", "and", "against", "to"})
_IDLE = frozenset(
    {"list", "bye", "consistent", "what", "article", "source", "polar", "compare", "contradiction", "plus"}
)
_ASKING = frozenset({"difference", "more", "less", "above", "below", "total", "ratio", "as_percent", "who", "which"})


@woken_by(_GAP, beside=_NAMING)
def with_gaps_beside_budgets(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with both metrics and without the name, where it has the one and not the other."""
    gap = next((m for m in mentions if m.key == _GAP), None)
    names = {m.key for m in mentions if m.kind == "entity"}
    if gap is None or len(names) != 1 or any(m.key in _ASKING or m.quantity for m in mentions):
        return mentions
    holders = set(knowledge.holders(_BUDGET))
    budget = next((m for m in mentions if m.key in _NAMING and (m.start >= gap.end or m.end <= gap.start)), None)
    joined = any(m.text.casefold() in _WITH or m.key in _BESIDE for m in mentions)
    if budget is None or not names <= holders or names & set(knowledge.holders(_GAP)) or not joined:
        return mentions
    metrics = {gap.start: _GAP, budget.start: _BUDGET}
    told = (
        m._replace(kind="metric", key=metrics[m.start]) if m.start in metrics
        else m.as_filler() if m.kind == "entity" or m.key in _IDLE else m
        for m in mentions
    )
    return tuple(dict.fromkeys(told))
