"""Growth that its rate names: "what fuelled the 34 percent jump?" asks for a reason of whoever grows by so much, where
a source gives that rate once."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.metrics import facts_with_value
from bot.routing.waking import Mentions, woken_by

_WHY, _GROWTH, _TURNED, _REVENUE_GROWTH = "why", "growth", "turned", "revenue_growth"
_NAMED = ("entity", "group", "period", "place")


@woken_by(_WHY, beside=(_GROWTH,))
def with_names_of_rates(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with whose growth it is for the stated rate; a "jump" right behind it is a noun."""
    stated = [m for m in mentions if m.quantity]
    if len(stated) != 1 or any(m.kind in _NAMED for m in mentions):
        return mentions
    rate = stated[0]
    nouns = {m.start for m in mentions if m.key == _GROWTH and rate.end <= m.start <= rate.end + 1}
    holders = _who_grows_by(rate, knowledge)
    if not nouns or len(holders) != 1:
        return mentions
    named = rate._replace(kind="entity", key=holders.pop(), quantity=None, word=None)
    kept = (m for m in mentions if not (m.key == _TURNED and m.start in nouns))
    return tuple(named if m is rate else m for m in kept)


def _who_grows_by(rate: Mention, knowledge: Knowledge) -> set[str]:
    assert rate.quantity
    found = facts_with_value(rate.quantity, (), knowledge)
    return {fact.entity for fact in found if fact.metric == _REVENUE_GROWTH}
