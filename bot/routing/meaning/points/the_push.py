"""The investment as what points are of: "the risks of the $53 billion plan" asks for no figure, and for no other risks
than those of the company that makes it."""

from __future__ import annotations

from knowledge import CURRENCIES, Knowledge, Mention, Quantity

from bot.routing.waking import Mentions, woken_by

_STANCES = ("risk", "strength", "bull", "bear", "verdict", "outlook")
_MONEY = frozenset({"plan", "invest", "budget", "capex"})
"""Cues that name the investment."""
_OF_IT = frozenset({"ai", "cloud", "infrastructure"})
_ASKING = frozenset(
    {"what", "which", "list", "every", "article", "says", "it", "its", "existence", "any_of", "whole", "opinion", "who",
     "polar", "regulation", "geopolitics", "emerging"}
)
"""Cues beside which nothing but the points is asked for."""
_JOINING = frozenset({"and", "plus", "和", "与", "跟"})


@woken_by(*_STANCES)
def with_points_of_the_push(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions without the words for the investment, where points are asked for and nothing else."""
    money = {m.start for m in mentions if _is_money(m, knowledge)}
    if not money or not _asks_for_points_alone(mentions, money, knowledge):
        return mentions
    return tuple(m.as_filler() if m.start in money or m.quantity else m for m in mentions)


def _is_money(mention: Mention, knowledge: Knowledge) -> bool:
    if mention.kind == "metric":
        return knowledge.metric(mention.key).covered and knowledge.metric(mention.key).unit in CURRENCIES
    return mention.kind == "cue" and mention.key in _MONEY


def _asks_for_points_alone(mentions: Mentions, money: set[int], knowledge: Knowledge) -> bool:
    stances = [m for m in mentions if m.kind == "cue" and m.key in _STANCES]
    known = all(m.start in money or _is_part(m, knowledge) for m in mentions)
    joined = any(m.text.casefold() in _JOINING for m in mentions)
    return bool(stances) and known and not joined and _names_the_investor(mentions, knowledge)


def _is_part(mention: Mention, knowledge: Knowledge) -> bool:
    if mention.quantity:
        return any(_is_invested(mention.quantity, key, knowledge) for key in _subjects(knowledge))
    if mention.kind == "cue":
        return mention.key in _ASKING | _OF_IT or mention.key in _STANCES
    return mention.kind in ("filler", "entity")


def _is_invested(stated: Quantity, name: str, knowledge: Knowledge) -> bool:
    """Whether that is one of his amounts: a plan of another amount is none that a source speaks of."""
    own = knowledge.facts_about(name)
    return any(fact.value == stated.value and stated.unit in (None, fact.unit) for fact in own)


def _names_the_investor(mentions: Mentions, knowledge: Knowledge) -> bool:
    """Whether it is the investment of whom a source is about: his by name or by the amount, or "the plan"."""
    named = {m.key for m in mentions if m.kind == "entity"}
    said = bool(named) or any(m.quantity or m.kind == "metric" or m.key in ("ai", "plan") for m in mentions)
    return named <= _subjects(knowledge) and said


def _subjects(knowledge: Knowledge) -> set[str]:
    sources = knowledge.base.sources.values()
    return {key for source in sources if source.subject for key in knowledge.family(source.subject)}
